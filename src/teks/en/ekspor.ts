import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

const AGAIN = (perintah: string): string =>
  `Download it again from LAPOR! with the Admin Instansi account (Excel export), then: penghubung ${perintah} FILE.xlsx`;

const detail = (rincian: readonly string[]): string =>
  rincian.length === 0 ? '' : ` (${rincian.join(', ')})`;

export const ekspor: Katalog['ekspor'] = {
  ditolak: {
    bukan_xlsx: (r, perintah) => `This is no Excel .xlsx export${detail(r)}. ${AGAIN(perintah)}`,
    terenkripsi: () =>
      'This Excel file has a password. Open it in Excel, save it without one, and try again.',
    terlalu_besar: (r) => `The file is too large${detail(r)}. Export a shorter period and try again.`,
    tanpa_kepala: (r, perintah) =>
      `The header row was not found; it begins with column "${r[0] ?? 'Tracking ID'}". ${AGAIN(perintah)}`,
    kolom_kurang: (r, perintah) => `Required columns are missing: ${r.join(', ')}. ${AGAIN(perintah)}`,
    kolom_disposisi_tidak_ada: (r) =>
      `The file has no column "${r[0] ?? ''}" for the time of disposition. Check its spelling and try again with --disposisi "COLUMN".`,
    rusak: (r, perintah) => `This Excel file is damaged${detail(r)}. ${AGAIN(perintah)}`,
  },
  peringatan: {
    tanggal_masa_depan: (kolom) =>
      `${kolom}: the date has not come yet. Stored all the same; check it in LAPOR!.`,
    tanggal_generate_tak_terbaca: () => '"Tanggal Generate" cannot be read; the time of the file stands in.',
    disposisi_kosong: (kolom) => `${kolom}: empty; the entry date stands in as the start of the clock.`,
    tipe_tak_dikenal: () => 'Tipe Laporan is not known; treated as anonymous and confidential.',
    rating_tak_terbaca: () => 'Rating cannot be read; left out.',
  },
  judul: 'Import of a LAPOR! export',
  waktuVersi: (waktu) => `LAPOR! as of ${waktu}`,
  dariTanggalGenerate: 'by "Tanggal Generate" in the file',
  dariWaktuBerkas: 'by the time of the file, because "Tanggal Generate" is missing',
  diabaikan: {
    instansiLain: (n) => `${banyak(n, 'row')} of other agencies, left alone`,
    ringkasan: (n) => `${n} summary rows (Total), left out`,
    ganda: (n) => `${n} repeated rows with the same content, left out`,
  },
  pindah: {
    berakhir: (n, nomor) =>
      `${n} of our cases stand under another agency now and have ended here: ${nomor}. See: penghubung show NUMBER`,
    ditahan: (n, nomor) => `${n} of our cases seem to stand under another agency now: ${nomor}`,
  },
  baris: (n) => `row ${n}`,
  perluDiperhatikan: 'Please note',
  lebih: (n) => `… and ${n} more warnings; all of them: add --json`,
  karantina: (n) => `${banyak(n, 'row')} could not be read. Look: penghubung karantina list`,
  tanpaDisposisi:
    'The export has no time of disposition: clocks start at the entry date. If you know it: --disposisi, or action betulkan-disposisi.',
};
