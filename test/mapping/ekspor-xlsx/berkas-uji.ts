import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import writeXlsxFile, { type Row, type SheetData } from 'write-excel-file/node';
import { bukaArsip } from '../../../src/mapping/arsip/buka-arsip.ts';
import { susunArsip } from '../../../src/mapping/arsip/susun-arsip.ts';
import { bacaEkspor } from '../../../src/mapping/ekspor-xlsx/baca-ekspor.ts';
import type { EksporDitolak, EksporTerbaca, OpsiEkspor } from '../../../src/mapping/ekspor-xlsx/ekspor.ts';
import type { MasalahButir } from '../../../src/ports/lapor-api.ts';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';

export const DIUBAH_PADA = Date.parse('2026-02-06T10:00:00+07:00');

export const opsi = (lain: Partial<OpsiEkspor> = {}): OpsiEkspor => ({
  idInstansi: ['5501'],
  disposisi: null,
  sekarang: Date.parse('2026-02-10T08:00:00+07:00'),
  zona: 'Asia/Pontianak',
  ...lain,
});

export const fixture = (nama: string) =>
  readFile(new URL(`../../../fixtures/ekspor/${nama}`, import.meta.url));

export async function terbaca(bytes: Uint8Array, lain: Partial<OpsiEkspor> = {}): Promise<EksporTerbaca> {
  const hasil = await bacaEkspor({ bytes, diubahPada: DIUBAH_PADA }, opsi(lain));
  if (!hasil.ok) expect.fail(`ditolak: ${hasil.error.sebab} ${hasil.error.rincian.join(', ')}`);
  return hasil.value;
}

export async function ditolak(bytes: Uint8Array, lain: Partial<OpsiEkspor> = {}): Promise<EksporDitolak> {
  const hasil = await bacaEkspor({ bytes, diubahPada: DIUBAH_PADA }, opsi(lain));
  if (hasil.ok) expect.fail('terbaca, padahal harus ditolak');
  return hasil.error;
}

export function laporan(ekspor: EksporTerbaca, trackingId: string): Laporan {
  return butirLaporan(ekspor, trackingId).laporan;
}

export function butirLaporan(ekspor: EksporTerbaca, trackingId: string) {
  for (const { butir } of ekspor.baris) {
    if (butir.jenis === 'laporan' && butir.laporan.trackingId === trackingId) return butir;
  }
  return expect.fail(`tidak ada laporan ${trackingId}`);
}

export function masalahBaris(ekspor: EksporTerbaca, nomorBaris: number): MasalahButir {
  const butir = ekspor.baris.find((b) => b.nomorBaris === nomorBaris)?.butir;
  return butir?.jenis === 'masalah' ? butir.masalah : expect.fail(`baris ${nomorBaris} bukan masalah`);
}

/** A workbook of one sheet. */
export const xlsx = (baris: readonly Row[]): Promise<Buffer> =>
  writeXlsxFile([...baris], { sheet: 'Laporan' }).toBuffer();

export const xlsxBerlembar = (...lembar: readonly SheetData[]): Promise<Buffer> =>
  writeXlsxFile(lembar.map((data, i) => ({ data, sheet: `Lembar ${i + 1}` }))).toBuffer();

export const KEPALA = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Waktu Laporan Masuk',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Tipe Laporan',
  'Status Laporan',
  'ID Instansi Terdisposisi',
];

/** A good row under KEPALA; `ganti` by column name. */
export const baris = (ganti: Readonly<Record<string, Row[number]>> = {}): Row => {
  const dasar: Readonly<Record<string, Row[number]>> = {
    'Tracking ID': '7300001',
    'Tanggal Laporan Masuk': '3 Jan 2026',
    'Judul Laporan': 'Judul rekaan',
    'Isi Laporan Awal': 'Isi rekaan.',
    'Status Laporan': 'Proses',
    'ID Instansi Terdisposisi': '5501',
    ...ganti,
  };
  return KEPALA.map((k) => dasar[k] ?? null);
};

/** The workbook with one part's text changed. */
export function ubahBagian(zip: Buffer, nama: string, ubah: (xml: string) => string): Buffer {
  const arsip = bukaArsip(zip, { bagian: /\.(?:xml|rels)$/, byteTerurai: 2 ** 30 });
  if (!arsip.ok) expect.fail('arsip uji rusak');
  const bagian = new Map(arsip.value);
  bagian.set(nama, Buffer.from(ubah(bagian.get(nama)?.toString() ?? '')));
  return susunArsip(bagian);
}

export const LEMBAR_1 = 'xl/worksheets/sheet1.xml';
