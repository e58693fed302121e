import { readFileSync, statSync } from 'node:fs';
import { KOLOM_TAMPIL } from '../../report/kiriman/daftar-tampil.ts';
import type { Tanggal, Zona } from '../../sop/waktu/waktu.ts';
import { parseWaktu } from '../../sop/waktu/waktu.ts';

/** One line of the list that `kiriman salin --semua` made, as an officer filled it in. */
export interface BarisTampil {
  /** As an editor counts, from 1. */
  readonly nomor: number;
  readonly kiriman: string;
  readonly laporan: string;
  readonly pukul: string;
  readonly bukti: string;
  readonly berkas: readonly string[];
}

export type DaftarTampil = readonly BarisTampil[] | 'tanpaKepala' | 'terlaluBesar';

/** A folder of `kiriman salin --semua` holds 200. */
export const BARIS_TAMPIL_MAKS = 500;
const BYTE_MAKS = 1_000_000;

/** Read as any spreadsheet or editor saves it: `;`, `,` or tabs, columns moved, UTF-8 or Windows' own letters. */
export function bacaDaftarTampil(path: string): DaftarTampil {
  if (statSync(path).size > BYTE_MAKS) return 'terlaluBesar';
  const [kepala = '', ...baris] = hurufDari(readFileSync(path)).split(/\r\n|\r|\n/);
  const pemisah = [';', ',', '\t'].find((p) => kepala.includes(p)) ?? ';';
  const judul = sel(kepala, pemisah).map((satu) => satu.toLowerCase());
  if (KOLOM_TAMPIL.some((kolom) => kolom !== 'jenis' && !judul.includes(kolom))) return 'tanpaKepala';
  if (baris.length > BARIS_TAMPIL_MAKS) return 'terlaluBesar';
  return baris.flatMap((satu, i) => {
    const isi = sel(satu, pemisah);
    const ambil = (kolom: (typeof KOLOM_TAMPIL)[number]): string => isi[judul.indexOf(kolom)] ?? '';
    if (isi.every((s) => s === '')) return [];
    const berkas =
      ambil('berkas') === ''
        ? []
        : ambil('berkas')
            .split('|')
            .map((nama) => nama.trim());
    const teks = { laporan: ambil('laporan'), pukul: ambil('pukul'), bukti: ambil('bukti') };
    return [{ nomor: i + 2, kiriman: ambil('kiriman'), ...teks, berkas }];
  });
}

function hurufDari(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** `a;"b; ""c"""` → a, b; "c" */
function sel(baris: string, pemisah: string): readonly string[] {
  const isi: string[] = [''];
  const tambah = (huruf: string): void => {
    isi.push(`${isi.pop() ?? ''}${huruf}`);
  };
  let kutip = false;
  for (let i = 0; i < baris.length; i++) {
    const huruf = baris[i] ?? '';
    if (kutip && huruf === '"' && baris[i + 1] === '"') tambah(baris[++i] ?? '');
    else if (huruf === '"') kutip = !kutip;
    else if (huruf === pemisah && !kutip) isi.push('');
    else tambah(huruf);
  }
  return isi.map((satu) => satu.trim());
}

/** A spreadsheet makes 13.2 of 13.20, and 13.2 could be 13:02: two digits of minutes, or it is not read. */
const JAM = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/;
const BERTANGGAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/;

/** `13.02` of that day, or `2026-09-11 13.02`, in the agency's zone (ms UTC); null: cannot be read. */
export function bacaPukul(tertulis: string, hari: Tanggal, zona: Zona): number | null {
  const [, jamSaja, menitSaja] = JAM.exec(tertulis) ?? [];
  const [, tanggal = hari, jam = jamSaja, menit = menitSaja] = BERTANGGAL.exec(tertulis) ?? [];
  if (jam === undefined || menit === undefined) return null;
  return parseWaktu(`${tanggal} ${jam.padStart(2, '0')}:${menit}`, zona);
}
