import type { SebabRusak } from '../../jejak/periksa-rantai.ts';

const rusak: Readonly<Record<SebabRusak, (seq: number) => string>> = {
  urutan: (seq) => `baris ${seq} hilang, berulang, atau bertukar tempat`,
  prev: (seq) => `baris ${seq} tidak menyambung pada baris sebelumnya`,
  hash: (seq) => `isi baris ${seq} tidak sama dengan saat ditulis`,
  waktu: (seq) => `waktu baris ${seq} mendahului baris sebelumnya`,
  payload: (seq) => `isi baris ${seq} tidak berbentuk semestinya`,
  tracking_id: (seq) => `nomor laporan pada baris ${seq} tidak sah`,
  beda_dari_dikenal: (seq) => `baris ${seq} berbeda dari yang tercetak atau disimpan di luar`,
  terpotong: (seq) => `jejak berakhir sebelum baris ${seq}, padahal baris sesudahnya dikenal dari luar`,
};

export const jejak = {
  rusak,
  utuh: (n: number) => `Jejak utuh: ${n} baris menyambung dari awal sampai akhir.`,
  kosong: 'Jejak masih kosong.',
  tidakUtuh: 'JEJAK TIDAK UTUH',
  yangUtuh: (n: number) => `${n} baris sebelumnya utuh.`,
  ujung: 'Baris terakhir',
  sidik: 'Sidik (hash)',
  tanpaSegel:
    'Tanpa segel yang disimpan di luar, pemotongan atau penulisan ulang seluruh jejak tidak dapat dibuktikan. Simpan nomor baris dan sidik ini di luar komputer ini, misalnya di Inspektorat.',
  dicocokkan: (n: number) => `Cocok dengan ${n} titik yang dikenal dari luar.`,
  lanjut: 'Jangan mengubah apa pun. Salin folder data sebagai bukti, lalu bandingkan dengan cadangan.',
};
