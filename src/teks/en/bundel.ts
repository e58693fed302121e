import type { bundel as asli } from '../id/bundel.ts';
import { banyak } from './banyak.ts';

export const bundel: typeof asli = {
  tahap: {
    jejak: (n) => `Checking the journal: ${banyak(n, 'row')}…`,
    laporan: (n) => `laporan-log: ${banyak(n, 'row')}…`,
    kaitan: (n) => `kaitan-log: ${banyak(n, 'row')}…`,
    koordinasi: (n) => `koordinasi-log: ${banyak(n, 'row')}…`,
    tenggat: (n) => `tenggat-log: ${banyak(n, 'row')}…`,
    ba: (n) => `ba-log: ${banyak(n, 'row')}…`,
    pengecualian: (n) => `Writing the journal: ${banyak(n, 'row')}…`,
  },
  selesai: (folder) => `Bundle written: ${folder}`,
  isi: (ba, laporan, tenggat, terlambat) =>
    `${ba} Berita Acara, ${laporan} dispositions, ${tenggat} deadlines (${terlambat} late).`,
  baca: 'Begin with LAPORAN.html; BACA-SAYA.txt tells how to verify it.',
  tersembunyi: (n) =>
    `${n} left out because they were passed to APIP. With them: --untuk apip --sebagai and the APIP officer of the case`,
  tanpaXlsx: (maks) => `No ba-log.xlsx: more than ${maks} rows. ba-log.csv holds them all.`,
  rusak: (seq) =>
    `THE JOURNAL'S CHAIN IS BROKEN at row ${seq}. The bundle was written and says so, without a new checkpoint. Details: penghubung jejak verify`,
  segelRusak: (kalimat) =>
    `${kalimat} The bundle was written and says so, without a new checkpoint. Details: penghubung jejak verify`,
  tanpaSegel:
    'This bundle has no checkpoint: the journal was never sealed and cannot be now, or kunci-segel is lost or damaged.',
  tanpaSegelBaru: 'This bundle has no checkpoint.',
  diriRusak: (nama, rincian) =>
    `THE DATABASE DOES NOT AGREE WITH THE JOURNAL: ${nama} (${rincian}). The bundle was written and says so. Details: penghubung doctor --lengkap`,
  ditolak: {
    berisi: (letak) => `${letak} is there and not empty. Choose another folder: --keluaran FOLDER`,
    sedang_ditulis: (letak) =>
      `${letak} is there: another export is running, or an earlier one was cut off. If none is running, delete that folder and try again.`,
    xlsx_terlalu_besar: (maks) =>
      `More than ${maks} Berita Acara: too many for one xlsx sheet. Use --format csv, or a shorter period.`,
  },
  bukanTanggal: (opsi, nilai) => `${opsi} "${nilai}" is no date. Write it like 2026-07-01.`,
  terbalik: (dari, sampai) => `--dari ${dari} is after --sampai ${sampai}.`,
  pilihan: (opsi, nilai, pilihan) => `${opsi} "${nilai}" is not known. Choices: ${pilihan}`,
};
