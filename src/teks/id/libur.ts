import type { MasalahLibur } from '../../mapping/hari-libur/baca-tahun-libur.ts';
import type { MasalahRentang } from '../../sop/jam-kerja.ts';
import type { Kalimat } from '../kalimat.ts';

/** Problems of a file of days off. */
export const libur: Kalimat<MasalahLibur['masalah']> = {
  bentuk: () => 'Bentuk isi keliru. Bandingkan dengan berkas tahun lain di folder hari-libur.',
  bukan_tahun: () => 'Tahun harus empat angka dalam tanda kutip, misalnya "2026".',
  tanpa_sumber: () => 'Belum disebut sumbernya. Tulis nomor SKB yang menetapkan hari libur.',
  terlalu_banyak: () => 'Hari libur lebih banyak dari jumlah hari setahun. Periksa daftarnya.',
  bukan_tanggal: (m) => `"${m.nilai}" bukan tanggal. Tulis seperti "2026-03-21".`,
  tahun_lain: (m) => `Tanggal ${m.nilai} bukan tahun berkas ini. Pindahkan ke berkas tahunnya.`,
  ganda: (m) => `Tanggal ${m.nilai} tertulis dua kali. Hapus salah satu.`,
};

/** Problems of written office hours. */
export const rentang: Kalimat<MasalahRentang> = {
  bukan_rentang: (m) => `"${m.nilai}" bukan jam kerja. Tulis seperti 08:00-12:00.`,
  terbalik: (m) => `"${m.nilai}": jam tutup mendahului jam buka. Tukar keduanya.`,
  bertumpuk: (m) => `"${m.nilai}" bertumpuk dengan jam sebelumnya. Perbaiki salah satu.`,
  terlalu_banyak: (m) => `"${m.nilai}": terlalu banyak bagian dalam sehari. Gabungkan.`,
};
