import type { Ujung } from '../../jejak/baris.ts';
import type { PayloadJejak } from '../../jejak/kanonik.ts';
import type { Pencatat } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus.ts';
import type { BerkasPerintah } from '../../sop/perintah.ts';
import type { Peristiwa, Perubahan } from '../../sop/peristiwa.ts';
import type { IdKasus } from '../../sop/terapkan.ts';
import { terapkan } from '../../sop/terapkan.ts';
import type { Alat } from './alat.ts';
import type { Laci } from './brankas.ts';
import type { KolomLaporan } from './gudang-kasus.ts';

/** On whose decision, and who recorded it where; the machine's own work is `sistem`. */
export interface Pelaku extends Partial<Pencatat> {
  readonly oleh: string;
  readonly dicatatOleh?: string;
}

export const SISTEM: Pelaku = { oleh: 'sistem' };

/** Runs `kerja` as one BEGIN IMMEDIATE transaction; what it throws undoes everything. */
export function transaksi<T>(alat: Alat, sekarang: number, pelaku: Pelaku, kerja: (tx: Transaksi) => T): T {
  return alat.db.transaction(() => kerja(new Transaksi(alat, sekarang, pelaku))).immediate();
}

/** What goes with the changes of one case beside their fold. */
export interface Sertaan {
  readonly laci: Laci;
  readonly laporan?: KolomLaporan;
  readonly run?: string;
  readonly tindakan?: TindakanTersimpan;
  /** Commitments to add to the first row (the record as it was taken). */
  readonly komitmen?: Readonly<Record<string, string>>;
}

export interface TindakanTersimpan {
  readonly idLuar: string | null;
  readonly sidik: Uint8Array;
  readonly berkas: readonly BerkasPerintah[];
}

/** One transaction's hands: folds changes into a case, journals each, and writes rows and texts beside them. */
export class Transaksi {
  readonly alat: Alat;
  readonly sekarang: number;
  readonly #pelaku: Pelaku;
  #ujung: Ujung | null = null;

  constructor(alat: Alat, sekarang: number, pelaku: Pelaku) {
    this.alat = alat;
    this.sekarang = sekarang;
    this.#pelaku = pelaku;
  }

  get ujung(): Ujung {
    this.#ujung ??= this.alat.jejak.ujung();
    return this.#ujung;
  }

  jejak(jenis: string, trackingId: string | null, payload: PayloadJejak): void {
    this.#ujung = this.alat.jejak.tambah(
      this.ujung,
      this.#pelaku.oleh,
      jenis,
      trackingId,
      payload,
      this.sekarang,
    );
  }

  /** The payload's part that says who typed it, on which account and host. */
  get tanda(): PayloadJejak {
    const { dicatatOleh, akun, host } = this.#pelaku;
    return {
      ...(dicatatOleh === undefined ? {} : { dicatat_oleh: dicatatOleh }),
      ...(akun === undefined ? {} : { akun }),
      ...(host === undefined ? {} : { host }),
    };
  }

  /** Folds, journals and stores the changes of one case. */
  terapkan(lama: Kasus | null, perubahan: readonly Perubahan[], id: IdKasus, sertaan: Sertaan): Kasus {
    let kasus = lama;
    for (const [i, p] of perubahan.entries()) {
      kasus = terapkan(kasus, p.peristiwa, id);
      this.#catatJejak(id, p, sertaan, i === 0 ? sertaan.komitmen : undefined);
    }
    if (kasus === null) throw new Error('perubahan kosong untuk kasus baru');
    this.#simpan(lama, kasus, perubahan, sertaan);
    for (const p of perubahan) this.#simpanIkutan(kasus, p, sertaan);
    return kasus;
  }

  #catatJejak(
    id: IdKasus,
    { peristiwa, teks }: Perubahan,
    sertaan: Sertaan,
    awal: PayloadJejak | undefined,
  ): void {
    const { jenis, ...muatan } = peristiwa;
    const komitmen = { ...awal, ...this.#komitmen(teks, sertaan.laci) };
    const register: PayloadJejak =
      id.trackingId === null && id.nomorRegistrasi !== null ? { register: id.nomorRegistrasi } : {};
    this.jejak(jenis, id.trackingId, {
      ...(muatan as PayloadJejak),
      ...register,
      ...this.tanda,
      kasus: id.id,
      ...(Object.keys(komitmen).length === 0 ? {} : { komitmen }),
    });
  }

  #komitmen(teks: Perubahan['teks'], laci: Laci): PayloadJejak {
    return Object.fromEntries(
      Object.entries(teks ?? {}).map(([nama, isi]) => [nama, laci.komitmen(nama, isi)]),
    );
  }

  #simpan(lama: Kasus | null, baru: Kasus, perubahan: readonly Perubahan[], sertaan: Sertaan): void {
    this.alat.kasus.simpan(lama, baru, this.alat.mesin.jadwal(baru), {
      aturan: this.alat.aturanTenggat(),
      sekarang: this.sekarang,
      kirimanBaru: kirimanBaru(perubahan),
      ...(sertaan.laporan === undefined ? {} : { laporan: sertaan.laporan }),
      ...(sertaan.run === undefined ? {} : { run: sertaan.run }),
    });
    if (lama !== null && sertaan.laporan !== undefined)
      this.alat.kasus.simpanLaporan(baru.id, sertaan.laporan);
  }

  #simpanIkutan(kasus: Kasus, { peristiwa, teks }: Perubahan, sertaan: Sertaan): void {
    const { teks: gudang } = this.alat;
    const pemilik = pemilikTeks(peristiwa, this.ujung.seq);
    if (teks !== undefined && pemilik !== null) gudang.simpan(pemilik, teks, sertaan.laci);
    if (peristiwa.jenis !== 'tindakan.dicatat' || sertaan.tindakan === undefined) return;
    gudang.simpanBerkas(peristiwa.tindakan, sertaan.tindakan.berkas, sertaan.laci);
    const { oleh, dicatatOleh = oleh, akun = '', host = '' } = this.#pelaku;
    this.alat.tindakan.simpan({
      kasus: kasus.id,
      peristiwa,
      oleh,
      dicatatOleh,
      akun,
      host,
      dicatat: this.sekarang,
      idLuar: sertaan.tindakan.idLuar,
      sidik: sertaan.tindakan.sidik,
    });
  }
}

/** Who owns the texts of an event: the thing that it made; a person's word on a kiriman is kept per journal row. */
function pemilikTeks(p: Peristiwa, seq: number): string | null {
  switch (p.jenis) {
    case 'tindakan.dicatat':
      return p.tindakan;
    case 'konsep.disusun':
      return p.konsep;
    case 'kiriman.dibuat':
      return p.kiriman;
    case 'kiriman.status':
      return `${p.kiriman}#${seq}`;
    default:
      return null;
  }
}

function kirimanBaru(perubahan: readonly Perubahan[]) {
  return new Map(
    perubahan.flatMap(({ peristiwa: p }) =>
      p.jenis === 'kiriman.dibuat'
        ? [[p.kiriman, { nomorBa: p.nomorBa ?? null, berkas: p.berkas }] as const]
        : [],
    ),
  );
}
