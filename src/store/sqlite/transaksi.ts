import type { Ujung } from '../../jejak/baris.ts';
import type { PayloadJejak } from '../../jejak/kanonik.ts';
import type { KasusIkut, Pencatat } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import { MENUNGGU_INDUK, sebutan } from '../../sop/kasus/kasus.ts';
import type { Peristiwa, Perubahan } from '../../sop/kasus/peristiwa.ts';
import type { IdKasus } from '../../sop/kasus/terapkan.ts';
import { terapkan } from '../../sop/kasus/terapkan.ts';
import { asalBerkas } from '../../sop/tindakan/keterangan-berkas.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Alat } from './alat.ts';
import { tulis } from './basis/tulis.ts';
import type { Laci } from './brankas/brankas.ts';
import type { BarisKasus, KolomLaporan } from './gudang/baris-kasus.ts';
import type { KirimanDibuat } from './gudang/gudang-kasus.ts';
import { teksKeterangan } from './gudang/gudang-teks.ts';
import { tenggatBergeser, tenggatLangkah } from './gudang/tenggat-tersimpan.ts';
import { pemilikPindahSop } from './kasus/pindah-sop-tercatat.ts';

/** On whose decision, and who recorded it where; the machine's own work is `sistem`. */
export interface Pelaku extends Partial<Pencatat> {
  readonly oleh: string;
  readonly dicatatOleh?: string;
}

export const SISTEM: Pelaku = { oleh: 'sistem' };

export const pelakuDari = (p: Pencatat & { petugas: string; dicatatOleh?: string }): Pelaku => ({
  oleh: p.petugas,
  akun: p.akun,
  host: p.host,
  ...(p.dicatatOleh === undefined ? {} : { dicatatOleh: p.dicatatOleh }),
});

/** Runs `kerja` as one transaction. @throws BasisDitolak */
export const transaksi = <T>(alat: Alat, sekarang: number, pelaku: Pelaku, kerja: (tx: Transaksi) => T): T =>
  tulis(alat.db, () => kerja(new Transaksi(alat, sekarang, pelaku)));

/** What goes with the changes of one case beside their fold. */
export interface Sertaan {
  /** null: the case's texts were erased, so that no change may bring new ones. */
  readonly laci: Laci | null;
  readonly laporan?: KolomLaporan;
  readonly run?: string;
  readonly tindakan?: { readonly idLuar: string | null; readonly sidik: Uint8Array };
  /** Files that go with an act, or with a person's word on a kiriman. */
  readonly berkas?: readonly BerkasPerintah[];
  /** Commitments to add to the first row (the record as it was taken). */
  readonly komitmen?: PayloadJejak;
}

/** One transaction's hands: folds changes into a case, journals each, and writes rows and texts beside them. */
export class Transaksi {
  readonly alat: Alat;
  readonly sekarang: number;
  readonly pelaku: Pelaku;
  #ujung: Ujung | null = null;
  readonly #ikutInduk: KasusIkut[] = [];
  readonly #ditutup: string[] = [];

  constructor(alat: Alat, sekarang: number, pelaku: Pelaku) {
    this.alat = alat;
    this.sekarang = sekarang;
    this.pelaku = pelaku;
  }

  /** Linked cases that went with their parent, or were let go by it. */
  get ikut(): readonly KasusIkut[] {
    return this.#ikutInduk;
  }

  /** Cases that LAPOR! shows closed since now, by what people call them. */
  get ditutup(): readonly string[] {
    return this.#ditutup;
  }

  get ujung(): Ujung {
    this.#ujung ??= this.alat.jejak.ujung();
    return this.#ujung;
  }

  jejak(jenis: string, trackingId: string | null, payload: PayloadJejak): void {
    const { oleh } = this.pelaku;
    const isi = { at: this.sekarang, oleh, jenis, trackingId, payload };
    this.#ujung = this.alat.jejak.tambah(this.ujung, isi);
  }

  /** The payload's part that says who typed it, on which account and host. */
  get tanda(): PayloadJejak {
    const { dicatatOleh, akun, host } = this.pelaku;
    return {
      ...(dicatatOleh === undefined ? {} : { dicatat_oleh: dicatatOleh }),
      ...(akun === undefined ? {} : { akun }),
      ...(host === undefined ? {} : { host }),
    };
  }

  /** A case that was not there. */
  buat(id: IdKasus, perubahan: readonly Perubahan[], sertaan: Sertaan): Kasus {
    return this.#terapkan(null, perubahan, id, sertaan);
  }

  /**
   * A case that was. Deadlines that changed settings have moved meanwhile are told first, those that the change itself
   * met too late come last, each under its own name.
   */
  ubah(baris: BarisKasus, lama: Kasus, perubahan: readonly Perubahan[], sertaan: Sertaan): Kasus {
    const { mesin, setelan } = this.alat;
    const bergeser = tenggatBergeser(baris, lama, mesin, () => setelan.karena);
    const semua = bergeser === null ? perubahan : [bergeser, ...perubahan];
    const baru = semua.reduce((kasus, p) => terapkan(kasus, p.peristiwa, lama), lama);
    if (baru.tutupHulu && !lama.tutupHulu) this.#ditutup.push(sebutan(baru));
    const terlambat = mesin.berakhirTerlambat(lama, baru, this.sekarang);
    return this.#denganKaitan(lama, this.#terapkan(lama, [...semua, ...terlambat], lama, sertaan));
  }

  /** Whoever waits for a parent goes on, or is let go, in the transaction that moved the parent. */
  #denganKaitan(lama: Kasus, baru: Kasus): Kasus {
    const { kasus: gudang } = this.alat;
    if (baru.langkah === MENUNGGU_INDUK && baru.kaitan !== null)
      return this.#ikut(gudang.baris(baru.id), baru, gudang.muat(gudang.baris(baru.kaitan.induk)));
    const bergerak = baru.langkah !== lama.langkah || baru.putaran.length !== lama.putaran.length;
    if (bergerak) for (const anak of gudang.anakMenunggu(baru.id)) this.#ikut(anak, gudang.muat(anak), baru);
    return baru;
  }

  #ikut(baris: BarisKasus, anak: Kasus, induk: Kasus): Kasus {
    const perubahan = this.alat.mesin.ikutInduk(anak, induk);
    if (perubahan.length === 0) return anak;
    const sesudah = this.ubah(baris, anak, perubahan, { laci: this.alat.laci(baris) });
    this.#ikutInduk.push({ sebutan: sebutan(sesudah), langkah: sesudah.langkah, sop: sesudah.sop });
    return sesudah;
  }

  #terapkan(lama: Kasus | null, perubahan: readonly Perubahan[], id: IdKasus, sertaan: Sertaan): Kasus {
    let kasus = lama;
    for (const [i, p] of perubahan.entries()) {
      kasus = terapkan(kasus, p.peristiwa, id);
      this.#catatJejak(id, p, sertaan, i === 0 ? sertaan.komitmen : undefined);
      this.#simpanTeks(id, p, sertaan);
    }
    if (kasus === null) throw new Error('kasus baru tanpa perubahan');
    this.#simpan(lama, kasus, perubahan, sertaan);
    for (const { peristiwa } of perubahan) this.#simpanTindakan(kasus, peristiwa, sertaan);
    return kasus;
  }

  #catatJejak(
    id: IdKasus,
    { peristiwa, teks = {} }: Perubahan,
    { laci, berkas = [] }: Sertaan,
    awal: PayloadJejak = {},
  ): void {
    const { jenis, ...muatan } = peristiwa;
    const semuaTeks = membawaBerkas(peristiwa, teks) ? { ...teks, ...teksKeterangan(berkas) } : teks;
    const komitmen = { ...awal, ...laci?.semuaKomitmen(semuaTeks) };
    const register: PayloadJejak = id.trackingId === null ? { register: id.nomorRegistrasi ?? '' } : {};
    this.jejak(jenis, id.trackingId, {
      ...(muatan as PayloadJejak),
      ...(dariOrang(peristiwa) && membawaBerkas(peristiwa, teks) ? sidikBerkas(berkas) : {}),
      ...register,
      ...this.tanda,
      kasus: id.id,
      ...(Object.keys(komitmen).length === 0 ? {} : { komitmen }),
    });
  }

  #simpanTeks(id: IdKasus, { peristiwa, teks = {} }: Perubahan, { laci, berkas = [] }: Sertaan): void {
    const pemilik = pemilikTeks(id, peristiwa, this.ujung.seq);
    const adaTeks = Object.keys(teks).length > 0;
    if (adaTeks && (pemilik === null || laci === null))
      throw new Error(`teks pada ${peristiwa.jenis} tidak dapat disimpan: isi kasus telah dihapus`);
    if (pemilik === null || laci === null) return;
    this.alat.teks.simpan(pemilik, teks, laci);
    if (membawaBerkas(peristiwa, teks)) this.alat.teks.simpanBerkas(pemilik, berkas, laci);
  }

  #simpanTindakan(kasus: Kasus, peristiwa: Peristiwa, { tindakan }: Sertaan): void {
    if (peristiwa.jenis !== 'tindakan.dicatat' || tindakan === undefined) return;
    const { oleh, dicatatOleh = oleh, akun = '', host = '' } = this.pelaku;
    const pencatat = { oleh, dicatatOleh, akun, host, dicatat: this.sekarang };
    this.alat.tindakan.simpan({ kasus: kasus.id, peristiwa, ...pencatat, ...tindakan });
  }

  #simpan(lama: Kasus | null, baru: Kasus, perubahan: readonly Perubahan[], sertaan: Sertaan): void {
    const { mesin, setelan, kasus } = this.alat;
    if (setelan.usang) setelan.simpan('hitung_ulang_sesudah', '');
    kasus.simpan(lama, baru, mesin.jadwal(baru), {
      aturan: setelan.tenggat,
      sekarang: this.sekarang,
      alarm: mesin.alarm(baru),
      kirimanBaru: kirimanDibuat(perubahan),
      laporan: sertaan.laporan ?? null,
      run: sertaan.run ?? null,
      tenggatLangkah: (urut) => tenggatLangkah(baru, urut, mesin),
      berakhirDi: (langkah) => !(langkah in mesin.aturan(baru).sop.langkah),
    });
  }
}

/** Who owns the texts of an event: the thing that it made; a person's word on a kiriman is kept per journal row. */
function pemilikTeks({ id }: IdKasus, p: Peristiwa, seq: number): string | null {
  switch (p.jenis) {
    // The form of a complaint of our register.
    case 'kasus.diterima':
      return id;
    case 'tindakan.dicatat':
      return p.tindakan;
    case 'konsep.disusun':
      return p.konsep;
    case 'kiriman.dibuat':
      return p.kiriman;
    case 'kiriman.status':
      return `${p.kiriman}#${seq}`;
    case 'kasus.tertaut':
    case 'kasus.isi-dihapus':
    case 'kasus.dialihkan':
    case 'kasus.tahan-hukum':
    case 'kasus.lepas-hukum':
      return `${id}#${seq}`;
    case 'kasus.pindah-sop':
      return pemilikPindahSop(id, seq);
    default:
      return null;
  }
}

/** The event with which the files of an act, a form or a person's proof come. */
const membawaBerkas = (p: Peristiwa, teks: Perubahan['teks'] = {}): boolean =>
  p.jenis === 'tindakan.dicatat' || (Object.keys(teks).length > 0 && dariOrang(p));

const dariOrang = (p: Peristiwa): boolean => p.jenis === 'kiriman.status' || p.jenis === 'kasus.diterima';

/** As an act has them itself: a proof that may be exchanged unseen proves nothing. */
function sidikBerkas(berkas: readonly BerkasPerintah[]): PayloadJejak {
  if (berkas.length === 0) return {};
  const asal = asalBerkas(berkas).map((satu): PayloadJejak => ({ ...satu }));
  return { berkas: berkas.map((b) => b.asli), ...(asal.length === 0 ? {} : { asalBerkas: asal }) };
}

const kirimanDibuat = (perubahan: readonly Perubahan[]): ReadonlyMap<string, KirimanDibuat> =>
  new Map(
    perubahan.flatMap(({ peristiwa: p }) =>
      p.jenis === 'kiriman.dibuat'
        ? [[p.kiriman, { nomorBa: p.nomorBa ?? null, berkas: p.berkas }] as const]
        : [],
    ),
  );
