import type { Laporan } from '../../sop/laporan/laporan.ts';
import { baku } from '../xlsx/sel.ts';

/** The export's columns that we read, as LAPOR! writes them. */
export const KOLOM = [
  'Tracking ID',
  'Tanggal Laporan Masuk',
  'Waktu Laporan Masuk',
  'Nama Pelapor',
  'Klasifikasi Laporan',
  'ID Kategori',
  'Kategori',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Isi Laporan Akhir',
  'Tipe Laporan',
  'Sumber Laporan',
  'Instansi Induk',
  'ID Instansi Terdisposisi',
  'Instansi Terdisposisi',
  'Status Laporan',
  'Alasan Tunda/Arsip',
  'Provinsi',
  'Kota/Kabupaten',
  'Kecamatan',
  'Kelurahan',
  'Rating',
] as const;
export type Kolom = (typeof KOLOM)[number];

export const KOLOM_KUNCI: Kolom = 'Tracking ID';

export const KOLOM_WAJIB: readonly Kolom[] = [
  KOLOM_KUNCI,
  'Tanggal Laporan Masuk',
  'Judul Laporan',
  'Isi Laporan Awal',
  'Tipe Laporan',
  'Status Laporan',
  'ID Instansi Terdisposisi',
];

/** What an export without the column cannot say anything about. */
export const BIDANG_KOLOM: Readonly<Partial<Record<Kolom, keyof Laporan>>> = {
  'Nama Pelapor': 'namaPelapor',
  'Klasifikasi Laporan': 'klasifikasi',
  'ID Kategori': 'idKategori',
  Kategori: 'kategori',
  'Isi Laporan Akhir': 'isiAkhir',
  'Sumber Laporan': 'sumber',
  'Instansi Induk': 'instansiInduk',
  'Instansi Terdisposisi': 'namaInstansi',
  'Alasan Tunda/Arsip': 'alasanTundaArsip',
  Provinsi: 'provinsi',
  'Kota/Kabupaten': 'kotaKabupaten',
  Kecamatan: 'kecamatan',
  Kelurahan: 'kelurahan',
  Rating: 'rating',
};

/** Case, blanks, line breaks, NBSP and invisible characters make no difference between column names. */
export const kunciKolom = (nama: string): string =>
  baku(nama)
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
