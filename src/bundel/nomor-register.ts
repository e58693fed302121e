import type { NomorDiekspor, PembacaEkspor } from '../ports/store/ekspor.ts';
import type { RuangTulis } from './ruang-tulis.ts';

/** The register numbers of one year: the auditor's sequence. */
export interface JalannyaNomor {
  readonly tahun: string;
  readonly jumlah: number;
  readonly pertama: string | null;
  readonly terakhir: string | null;
  /** First and last number of each gap. */
  readonly celah: readonly (readonly [dari: number, sampai: number])[];
  /** Voids keep their number. */
  readonly batal: readonly NomorDiekspor[];
  readonly jumlahBatal: number;
  /** Numbers of Berita Acara that this edition does not hold. */
  readonly tersembunyi: number;
}

/** Shown one by one. */
const DISEBUT_MAKS = 500;

export function* jalannyaNomor(
  baca: PembacaEkspor,
  tahun: readonly string[],
  ruang: Pick<RuangTulis, 'edisi' | 'samaran'>,
): Generator<JalannyaNomor> {
  for (const satu of tahun) yield jalan(satu, baca.nomorRegister(satu), ruang);
}

function jalan(
  tahun: string,
  semua: Iterable<NomorDiekspor>,
  { edisi, samaran }: Pick<RuangTulis, 'edisi' | 'samaran'>,
): JalannyaNomor {
  const celah: (readonly [number, number])[] = [];
  const batal: NomorDiekspor[] = [];
  let [jumlah, jumlahBatal, tersembunyi, lalu] = [0, 0, 0, 0];
  let pertama: string | null = null;
  let terakhir: string | null = null;
  for (const baris of semua) {
    const n = Number(baris.nomor.slice(baris.nomor.lastIndexOf('-') + 1));
    if (n > lalu + 1 && celah.length < DISEBUT_MAKS) celah.push([lalu + 1, n - 1]);
    lalu = n;
    jumlah++;
    pertama ??= baris.nomor;
    terakhir = baris.nomor;
    const tampil = edisi.tampil(baris.ba);
    if (!tampil) tersembunyi++;
    if (baris.status !== 'batal' || !tampil) continue;
    jumlahBatal++;
    if (batal.length < DISEBUT_MAKS) {
      const samar = samaran.nomor(baris);
      batal.push({ ...samar, alasanBatal: edisi.teks(samar.alasanBatal) });
    }
  }
  return { tahun, jumlah, pertama, terakhir, celah, batal, jumlahBatal, tersembunyi };
}
