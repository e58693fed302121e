import { adaHurufKendali } from '../identitas/huruf-kendali.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Zona } from '../waktu/waktu.ts';
import { parseWaktu } from '../waktu/waktu.ts';
import type { BerkasPerintah } from './perintah.ts';

/** Where a file comes from. `wa`: a WhatsApp copy, which has lost its quality, time and place. */
export const SUMBER_BERKAS = ['kamera', 'wa', 'dinas', 'pelapor'] as const;
export type SumberBerkas = (typeof SUMBER_BERKAS)[number];

/** What an officer says of a file: evidence without its origin proves little. */
export interface KeteranganBerkas {
  readonly sumber: SumberBerkas | null;
  /** From whom. */
  readonly dari: string | null;
  /** When it was taken (ms UTC). */
  readonly diambil: number | null;
  /** Where it was taken. */
  readonly tempat: string | null;
}

/** The same as people write it. */
export const NAMA_KETERANGAN = ['sumber', 'dari', 'diambil', 'tempat'] as const;
export type KeteranganDiajukan = Readonly<Partial<Record<(typeof NAMA_KETERANGAN)[number], string>>>;

/** characters */
const PANJANG_MAKS = 200;

/** undefined where nothing is said. */
export function bacaKeterangan(
  diajukan: KeteranganDiajukan,
  zona: Zona,
  sekarang: number,
): Result<KeteranganBerkas | undefined, readonly Masalah[]> {
  const isi = (nama: keyof KeteranganDiajukan): string | null => diajukan[nama]?.trim() || null;
  const sumber = SUMBER_BERKAS.find((s) => s === isi('sumber')) ?? null;
  const diambil = isi('diambil') === null ? null : parseWaktu(isi('diambil') ?? '', zona);
  const salah = [
    ...(isi('sumber') !== null && sumber === null
      ? [masalah('isian_pilihan', { isian: 'sumber', pilihan: SUMBER_BERKAS.join(' | ') })]
      : []),
    ...(isi('diambil') !== null && diambil === null ? [masalah('isian_waktu', { isian: 'diambil' })] : []),
    ...(diambil !== null && diambil > sekarang ? [masalah('isian_di_depan', { isian: 'diambil' })] : []),
    ...(['dari', 'tempat'] as const).flatMap((isian) => periksaTeks(isian, isi(isian))),
  ];
  if (salah.length > 0) return err(salah);
  const keterangan = { sumber, dari: isi('dari'), diambil, tempat: isi('tempat') };
  return ok(Object.values(keterangan).some((nilai) => nilai !== null) ? keterangan : undefined);
}

function periksaTeks(isian: string, isi: string | null): readonly Masalah[] {
  if (isi === null) return [];
  if (isi.length > PANJANG_MAKS) return [masalah('isian_terlalu_panjang', { isian, maks: PANJANG_MAKS })];
  return adaHurufKendali(isi) ? [masalah('isian_huruf_kendali', { isian })] : [];
}

/** What the journal may tell of files: their hash, kind of source and time, never from whom. */
export interface AsalBerkas {
  readonly berkas: string;
  readonly sumber?: SumberBerkas;
  readonly diambil?: number;
}

/** Of those of which something is said. */
export const asalBerkas = (berkas: readonly BerkasPerintah[]): readonly AsalBerkas[] =>
  berkas.flatMap(({ asli, keterangan }) =>
    keterangan === undefined
      ? []
      : [
          {
            berkas: asli,
            ...(keterangan.sumber === null ? {} : { sumber: keterangan.sumber }),
            ...(keterangan.diambil === null ? {} : { diambil: keterangan.diambil }),
          },
        ],
  );
