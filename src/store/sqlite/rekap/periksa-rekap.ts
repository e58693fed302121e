import { isDeepStrictEqual } from 'node:util';
import type { BarisJejakTersimpan, HasilPeriksaDiri } from '../../../ports/store.ts';
import type { Basis } from '../basis/buka.ts';
import { muatanJejak } from '../jejak/lipat-jejak.ts';
import { sidikKasus, sidikKategori } from './rekap.ts';

/** What a closed recap must be, in the order of both its homes. */
type Ditutup = readonly unknown[];

interface BarisRekap {
  readonly periode: string;
  readonly bulan: number;
  readonly sop: string;
  readonly hitungan: string;
  readonly angka: string;
  readonly kategori: string;
  readonly kasus: number;
  readonly sidik: string;
  readonly oleh: string;
  readonly dicatat_oleh: string;
  readonly final_at: number;
}

/** Remembers each recap that the journal closes, then holds the tables against them. */
export class SaksiRekap {
  readonly #s: ReturnType<typeof siapkan>;
  readonly #tercatat = new Map<string, Ditutup>();

  constructor(db: Basis) {
    this.#s = siapkan(db);
  }

  lihat(baris: BarisJejakTersimpan): void {
    const {
      periode,
      bulan,
      sop,
      hitungan,
      angka,
      sidikKategori: kategori,
      jumlah,
      sidik,
      dicatat_oleh: dicatat,
    } = muatanJejak(baris);
    const isi = [bulan, sop, hitungan, angka, kategori, jumlah, sidik, baris.oleh, dicatat, baris.at];
    this.#tercatat.set(String(periode), isi);
  }

  periksa(): Omit<HasilPeriksaDiri, 'nama'> {
    const rows = this.#s.semua.all();
    const ada = new Set(rows.map((b) => b.periode));
    const hilang = [...this.#tercatat.keys()].find((periode) => !ada.has(periode));
    const beda = hilang ?? rows.find((b) => !this.#cocok(b))?.periode ?? null;
    return { baik: beda === null, diperiksa: rows.length, dari: rows.length, rincian: beda ?? '' };
  }

  #cocok(b: BarisRekap): boolean {
    const tersimpan = [
      b.bulan,
      JSON.parse(b.sop),
      JSON.parse(b.hitungan),
      JSON.parse(b.angka),
      sidikKategori(b.kategori),
      b.kasus,
      b.sidik,
    ];
    const siapa = [b.oleh, b.dicatat_oleh, b.final_at];
    if (!isDeepStrictEqual([...tersimpan, ...siapa], this.#tercatat.get(b.periode))) return false;
    return sidikKasus(this.#s.kasus.all(b.periode).map(({ id }) => id)) === b.sidik;
  }
}

const siapkan = (db: Basis) => ({
  semua: db.prepare<[], BarisRekap>('SELECT * FROM rekap ORDER BY final_at'),
  kasus: db.prepare<[string], { id: string }>(
    'SELECT kasus_id AS id FROM rekap_kasus WHERE periode = ? ORDER BY kasus_id',
  ),
});
