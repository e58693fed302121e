import type { KasusRinci } from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Kiriman } from '../../../sop/kiriman/kiriman.ts';
import { balasanSama } from '../../../sop/laporan/balasan-dicatat.ts';
import type { EntriRiwayat } from '../../../sop/laporan/laporan.ts';
import type { BahanRiwayat } from '../../../sop/laporan/riwayat-dibaca.ts';
import { artiEntri } from '../../../sop/laporan/riwayat-dibaca.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import { tulis } from '../basis/tulis.ts';
import type { Laci } from '../brankas/brankas.ts';
import { balasanDicatat } from '../kasus/balasan-terbaca.ts';
import type { Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';
import type { BarisKasus } from './baris-kasus.ts';

interface BarisRiwayat {
  readonly urut: number;
  readonly pada_at: number;
  readonly arti: string;
  readonly sidik: Uint8Array;
  readonly isi: Uint8Array;
}

type IsiEntri = Pick<EntriRiwayat, 'responder' | 'keterangan'>;

interface EntriBaru {
  readonly entri: EntriRiwayat;
  readonly sidik: Uint8Array;
}

/** LAPOR!'s public history as far as we have seen it: free text without ids, so an entry is known by its content. */
export class GudangRiwayat {
  readonly #alat: Alat;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#s = siapkan(alat.db);
  }

  /** Tracking ids whose history wants reading: "replied" first, and last those that could not be read, longest ago first. */
  antrean(batas: number, hanya?: 'ditanggapi'): readonly string[] {
    return this.#s.antrean.all(hanya === undefined ? 1 : 2, batas).map((b) => b.tracking_id);
  }

  tunda(trackingId: string, sekarang: number): void {
    tulis(this.#alat.db, () => this.#s.tunda.run(sekarang, trackingId));
  }

  terapkan(trackingId: string, entri: readonly EntriRiwayat[], sekarang: number): void {
    transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const baris = this.#alat.kasus.cari(trackingId);
      if (baris !== undefined) this.#terapkan(tx, baris, entri);
    });
  }

  semua(kasus: string, laci: Laci | null): KasusRinci['riwayat'] {
    if (laci === null) return [];
    return this.#s.baca.all(kasus).map((b) => {
      const { responder, keterangan } = JSON.parse(laci.buka(b.isi)) as IsiEntri;
      return { pada: b.pada_at, arti: b.arti, responder, keterangan };
    });
  }

  #terapkan(tx: Transaksi, baris: BarisKasus, entri: readonly EntriRiwayat[]): void {
    const { kasus: gudang, mesin } = this.#alat;
    const laci = this.#alat.laciLaporan(baris);
    const kasus = gudang.muat(baris);
    const balasan = laci === null ? [] : this.#simpanBaru(tx, baris, kasus, laci, entri);
    if (baris.riwayat_perlu > 0) this.#s.sudahDibaca.run(baris.id);
    const statusBerkataAda = baris.riwayat_perlu === 2;
    const perubahan = mesin.riwayat(kasus, { balasan, statusBerkataAda, sekarang: tx.sekarang });
    if (perubahan.length > 0) tx.ubah(baris, kasus, perubahan, { laci });
  }

  /** Keeps the entries we had not seen, and answers the times of those that are replies. */
  #simpanBaru(
    tx: Transaksi,
    baris: BarisKasus,
    kasus: Kasus,
    laci: Laci,
    entri: readonly EntriRiwayat[],
  ): readonly number[] {
    const bahan = this.#bahan(baris, kasus, laci);
    const dikenal = this.#s.baca.all(baris.id);
    const dicatat = balasanDicatat(this.#alat, kasus, laci);
    const balasan: number[] = [];
    for (const [i, { entri: e, sidik }] of this.#yangBaru(entri, dikenal).entries()) {
      const arti = artiEntri(kasus, e, bahan);
      const isi = laci.tutup(JSON.stringify({ responder: e.responder, keterangan: e.keterangan }));
      this.#s.sisip.run(baris.id, dikenal.length + i, e.pada, arti, sidik, isi);
      // Typed in from LAPOR!'s screen before it could be read here: the same reply.
      const tercatat = dicatat.some((b) => balasanSama(b, { pada: e.pada, isi: e.keterangan }));
      if (arti === 'balasan' && !tercatat) balasan.push(e.pada);
      if (arti === 'tak-tercatat')
        tx.jejak('pemulihan.tak-tercatat', kasus.trackingId, { kasus: kasus.id, pada: e.pada });
    }
    return balasan;
  }

  #bahan(baris: BarisKasus, kasus: Kasus, laci: Laci): BahanRiwayat {
    const pemulihan = this.#alat.pemulihan.terakhir;
    const naskah = (semua: readonly Kiriman[]): readonly string[] =>
      semua.map((k) => this.#alat.teks.satu(k.id, 'isi', laci)).filter((isi) => isi !== '');
    return {
      naskahKita: naskah(kasus.kiriman.filter((k) => !takPergi(k, pemulihan))),
      naskahTakPergi: naskah(kasus.kiriman.filter((k) => takPergi(k, pemulihan))),
      namaPelapor: this.#alat.laporan(baris, laci)?.namaPelapor ?? null,
      namaKita: this.#alat.namaKita(),
      jendelaHilang: this.#alat.pemulihan.jendela(),
    };
  }

  /** Each known entry accounts for one equal entry: the same words twice are two entries. */
  #yangBaru(entri: readonly EntriRiwayat[], dikenal: readonly BarisRiwayat[]): readonly EntriBaru[] {
    const sisa = new Map<string, number>();
    for (const { sidik } of dikenal) sisa.set(hex(sidik), (sisa.get(hex(sidik)) ?? 0) + 1);
    return entri.flatMap((e) => {
      const sidik = this.#alat.brankas.sidik(JSON.stringify([e.pada, e.responder, e.keterangan]));
      const n = sisa.get(hex(sidik)) ?? 0;
      sisa.set(hex(sidik), n - 1);
      return n > 0 ? [] : [{ entri: e, sidik }];
    });
  }
}

/**
 * Given up before it left, or approved since the last restore and still waiting: in the lost days the very same draft
 * may have been approved and sent.
 */
const takPergi = (k: Kiriman, pemulihan: string | null): boolean => {
  if (k.pernahBelumPasti || k.status === 'terkirim' || k.status === 'mengirim') return false;
  const dilepas = k.status === 'dibatalkan' || k.status === 'diganti';
  return dilepas || (pemulihan !== null && k.kunci.endsWith(`-${pemulihan}`));
};

const hex = (sidik: Uint8Array): string => Buffer.from(sidik).toString('hex');

const siapkan = (db: Basis) => ({
  baca: db.prepare<[string], BarisRiwayat>('SELECT * FROM riwayat WHERE kasus_id = ? ORDER BY urut'),
  sisip: db.prepare<[string, number, number, string, Uint8Array, Uint8Array]>(
    'INSERT INTO riwayat (kasus_id, urut, pada_at, arti, sidik, isi) VALUES (?, ?, ?, ?, ?, ?)',
  ),
  antrean: db.prepare<[number, number], { tracking_id: string }>(
    `SELECT tracking_id FROM kasus WHERE riwayat_perlu > 0 AND riwayat_perlu >= ? AND tracking_id IS NOT NULL
     ORDER BY riwayat_gagal_at, riwayat_perlu DESC, id LIMIT ?`,
  ),
  tunda: db.prepare<[number, string]>('UPDATE kasus SET riwayat_gagal_at = ? WHERE tracking_id = ?'),
  sudahDibaca: db.prepare<[string]>(
    'UPDATE kasus SET riwayat_perlu = 0, riwayat_gagal_at = NULL WHERE id = ?',
  ),
});
