import type { EksporDitolak, JenisPeringatan } from '../../mapping/ekspor-xlsx/ekspor.ts';

/** The commands that read an export. */
export type PembacaEkspor = 'import' | 'banding';

const UNDUH_LAGI = (perintah: string): string =>
  `Unduh lagi dari LAPOR! dengan akun Admin Instansi (menu ekspor Excel), lalu ulangi: penghubung ${perintah} BERKAS.xlsx`;

const bacaRincian = (rincian: readonly string[]): string =>
  rincian.length === 0 ? '' : ` (${rincian.join(', ')})`;

const ditolak: Readonly<
  Record<EksporDitolak['sebab'], (rincian: readonly string[], perintah: PembacaEkspor) => string>
> = {
  bukan_xlsx: (r, perintah) =>
    `Berkas ini bukan ekspor Excel .xlsx${bacaRincian(r)}. ${UNDUH_LAGI(perintah)}`,
  terenkripsi: () =>
    'Berkas Excel ini memakai kata sandi. Buka di Excel, simpan tanpa kata sandi, lalu ulangi.',
  terlalu_besar: (r) =>
    `Berkas terlalu besar${bacaRincian(r)}. Ekspor dengan masa yang lebih pendek, lalu ulangi.`,
  tanpa_kepala: (r, perintah) =>
    `Baris judul tabel tidak ditemukan; baris itu harus diawali kolom "${r[0] ?? 'Tracking ID'}". ${UNDUH_LAGI(perintah)}`,
  kolom_kurang: (r, perintah) => `Kolom yang wajib tidak ada: ${r.join(', ')}. ${UNDUH_LAGI(perintah)}`,
  kolom_disposisi_tidak_ada: (r) =>
    `Kolom "${r[0] ?? ''}" untuk waktu disposisi tidak ada di berkas. Periksa ejaannya, lalu ulangi dengan --disposisi "NAMA KOLOM".`,
  rusak: (r, perintah) => `Berkas Excel ini rusak${bacaRincian(r)}. ${UNDUH_LAGI(perintah)}`,
};

const peringatan: Readonly<Record<JenisPeringatan, (kolom: string) => string>> = {
  tanggal_masa_depan: (kolom) => `${kolom}: tanggalnya belum terjadi. Tetap disimpan; periksa di LAPOR!.`,
  tanggal_generate_tak_terbaca: () =>
    '"Tanggal Generate" tidak terbaca; waktu berkas dipakai sebagai gantinya.',
  disposisi_kosong: (kolom) => `${kolom}: kosong; tanggal laporan masuk dipakai sebagai awal hitungan.`,
  tipe_tak_dikenal: () => 'Tipe Laporan tidak dikenal; diperlakukan sebagai anonim dan rahasia.',
  rating_tak_terbaca: () => 'Rating tidak terbaca; dilewati.',
};

export const ekspor = {
  ditolak,
  peringatan,
  judul: 'Impor ekspor LAPOR!',
  waktuVersi: (waktu: string) => `Keadaan LAPOR! pada ${waktu}`,
  dariTanggalGenerate: 'menurut "Tanggal Generate" di berkas',
  dariWaktuBerkas: 'menurut waktu berkas, karena "Tanggal Generate" tidak ada',
  diabaikan: {
    instansiLain: (n: number) => `${n} baris milik instansi lain, dilewati`,
    ringkasan: (n: number) => `${n} baris jumlah (Total), dilewati`,
    ganda: (n: number) => `${n} baris berulang dengan isi sama, dilewati`,
  },
  pindah: {
    berakhir: (n: number, nomor: string) =>
      `${n} kasus kita kini milik instansi lain, dan berakhir di sini: ${nomor}. Lihat: penghubung show NOMOR`,
    ditahan: (n: number, nomor: string) => `${n} kasus kita kini tampak milik instansi lain: ${nomor}`,
  },
  baris: (n: number) => `baris ${n}`,
  perluDiperhatikan: 'Perlu diperhatikan',
  lebih: (n: number) => `… dan ${n} peringatan lain; semua: tambahkan --json`,
  karantina: (n: number) => `${n} baris tidak terbaca. Lihat: penghubung karantina list`,
  tanpaDisposisi:
    'Ekspor tidak memuat waktu disposisi: hitungan dimulai dari tanggal masuk. Bila tahu waktunya: --disposisi, atau tindakan betulkan-disposisi.',
};
