import { nfkc } from '../identitas/nfkc.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import type { Tanggal } from '../waktu/waktu.ts';

/** How the office numbers its letters: `ba.nomor`, and what its settings know of the rest. */
export interface TemplatNomor {
  readonly nomor: string;
  readonly klasifikasi: string | null;
  readonly unit: string | null;
}

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** digits: `03`, as letter registers write it. */
const LEBAR_URUT = 2;

/** "555/03/IKP/XII/2018"; else the settings that are missing. @param tanggal the day on which the number is given */
export function nomorDariTemplat(
  { nomor, klasifikasi, unit }: TemplatNomor,
  urut: string,
  tanggal: Tanggal,
): Result<string, readonly string[]> {
  const kurang = kurangBagiTemplat({ nomor, klasifikasi, unit });
  if (kurang.length > 0) return err(kurang);
  const isi: Readonly<Record<string, string | null>> = {
    klasifikasi,
    unit,
    urut: urut.padStart(LEBAR_URUT, '0'),
    bulan_romawi: ROMAWI[Number(tanggal.slice(5, 7)) - 1] ?? '',
    tahun: tanggal.slice(0, 4),
  };
  return ok(nomor.replace(/\{(\w+)\}/g, (_, nama: string) => isi[nama] ?? ''));
}

/** digits of a number in a letter register, as `--urut` takes it: a longer one counts nothing. */
const URUT_MAKS = 6;

/**
 * The highest running number that letter numbers of this template bear in a year; 0: none. Numbers are given out behind
 * it, never in a gap: a letter register is read in order, and what was left out in it belongs to other letters. A template
 * without a year has one series for ever.
 */
export function urutTertinggi(
  { nomor, klasifikasi, unit }: TemplatNomor,
  tahun: string,
  semua: Iterable<string>,
): number {
  const unsur: Readonly<Record<string, string>> = {
    klasifikasi: harfiah(klasifikasi ?? ''),
    unit: harfiah(unit ?? ''),
    urut: `(\\d{1,${URUT_MAKS}})`,
    bulan_romawi: '[IVX]+',
    tahun,
  };
  const bagian = nomor
    .split(/\{(\w+)\}/)
    .map((teks, i) => (i % 2 === 0 ? harfiah(teks) : (unsur[teks] ?? '')));
  const pola = new RegExp(`^${bagian.join('')}$`);
  let tertinggi = 0;
  for (const satu of semua) tertinggi = Math.max(tertinggi, Number(pola.exec(ejaanNomor(satu))?.[1] ?? 0));
  return tertinggi;
}

const harfiah = (teks: string): string => ejaanNomor(teks).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Settings that the template asks for and that are not given. */
export const kurangBagiTemplat = ({ nomor, klasifikasi, unit }: TemplatNomor): readonly string[] =>
  Object.entries({ klasifikasi, unit }).flatMap(([nama, isi]) =>
    nomor.includes(`{${nama}}`) && (isi ?? '').trim() === '' ? [`ba.${nama}`] : [],
  );

/** One spelling: "555 / 03 / IKP", "555/03/ikp" and "555/3/IKP" are one number of the letter register. */
export const ejaanNomor = (nomor: string): string =>
  nfkc(nomor)
    .replace(/\s+/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .toUpperCase();
