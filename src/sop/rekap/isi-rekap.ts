import { identitasDalam } from '../identitas/identitas.ts';
import type { Pengganti } from '../identitas/samarkan-identitas.ts';
import { samarkanIdentitas } from '../identitas/samarkan-identitas.ts';
import type { AngkaRekap } from './angka-rekap.ts';
import { jumlahMenurut } from './angka-rekap.ts';
import type { HitunganBidang } from './bidang-rekap.ts';
import type { HitunganRekap } from './hitungan.ts';
import type { TenggatJatuh } from './ketepatan.ts';
import type { PeriodeRekap } from './periode.ts';

/** A recap as an office hands it on: every figure, and every word with the reporter taken out. Times are ms UTC. */
export interface IsiRekap {
  readonly periode: PeriodeRekap;
  readonly hitungan: HitunganRekap;
  readonly angka: AngkaRekap;
  readonly kategori: Readonly<Record<string, number>>;
  /** null: nothing was recorded here then. */
  readonly sebelum: RekapSebelum | null;
  readonly bidang: readonly HitunganBidang[];
  readonly terlambat: readonly BarisTerlambat[];
  /** The list no longer has as many of each clock as the closed figures: something was recorded since. null: it agrees. */
  readonly terlambatBeda: { readonly daftar: number; readonly dibekukan: number } | null;
  /** Cases with APIP, counted and not listed. */
  readonly tersembunyi: number;
}

export interface RekapSebelum {
  readonly periode: PeriodeRekap;
  readonly hitungan: HitunganRekap;
  readonly angka: AngkaRekap;
}

export interface BarisTerlambat {
  readonly nomor: string;
  readonly sop: string;
  readonly jam: 'sop' | 'nasional';
  readonly langkah: string;
  readonly jatuh: number;
  readonly selesai: number | null;
  /** Never done, and no longer to be done: its case ended (ms UTC). */
  readonly berakhir: number | null;
  /** hari kerja after the day it fell due, until it was done or its case ended; 0: the same day, or on days off. */
  readonly hari: number;
  /** As the officer gave it; '' where nothing was given. */
  readonly alasan: string;
}

/** Late deadlines as they are read now, with those at APIP, against what was counted when the period was closed. */
export function bedaTerlambat(
  daftar: readonly Pick<TenggatJatuh, 'jam' | 'langkah'>[],
  { lewat, terlambat }: HitunganRekap,
): IsiRekap['terlambatBeda'] {
  const kini = jumlahMenurut(daftar, ({ jam, langkah }) => `${jam}/${langkah}`);
  const sama = (['sop', 'nasional'] as const).every((jam) =>
    Object.entries(lewat[jam]).every(([langkah, n]) => kini[`${jam}/${langkah}`] === n),
  );
  return sama && daftar.length === terlambat ? null : { daftar: daftar.length, dibekukan: terlambat };
}

/** A report in the register and in the monthly table. */
export interface BarisBukuRekap {
  readonly nomor: string;
  readonly kanal: string;
  readonly kategori: string;
  readonly kelas: string;
  readonly tanggal: number;
  readonly disposisi: number | null;
  readonly pelapor: 'anonim' | 'rahasia' | 'tidak-dicantumkan';
  /** null: there is none, or it may not be told. */
  readonly judul: string | null;
  readonly dihapus: boolean;
  readonly bidang: readonly string[];
  readonly tanggapan: {
    readonly jenis: 'sementara' | 'akhir' | 'ralat';
    readonly isi: string;
    readonly pada: number;
  } | null;
  readonly sop: string;
  readonly langkah: string;
}

export interface BukuRekap {
  readonly buku: readonly BarisBukuRekap[];
  /** Reports that a paper has no room for. */
  readonly selebihnya: number;
  /** Reports with APIP. */
  readonly tersembunyi: number;
}

/** What stands where the reporter was named. */
const DISAMARKAN = '[identitas disamarkan]';
const GANTI: Pengganti = {
  nama: DISAMARKAN,
  nik: DISAMARKAN,
  telepon: DISAMARKAN,
  surel: DISAMARKAN,
  alamat: DISAMARKAN,
};

/** A text of others without its reporter; what cannot be taken out word by word is taken out whole. */
export function tanpaPelapor(teks: string, identitas: readonly string[]): string {
  // Most texts name nobody: looked through once, not twice.
  if (teks === '' || identitasDalam(teks, identitas).length === 0) return teks;
  const hasil = samarkanIdentitas(teks, identitas, GANTI);
  return identitasDalam(hasil, identitas).length === 0 ? hasil : DISAMARKAN;
}
