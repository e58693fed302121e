import type { MasalahSetelan } from '../../config/periksa-setelan.ts';
import type { Kalimat } from '../kalimat.ts';

/** Problems between settings that are each well formed. */
export const setelan: Kalimat<MasalahSetelan> = {
  wajib: () => 'Harus diisi. Tambahkan nilainya.',
  kredensial_kurang: (m) => `Belum disebut cara masuk ke LAPOR!. Tulis salah satu: ${m.boleh.join('; ')}.`,
  kredensial_ganda: (m) => `"${m.nilai}" berlebih: sudah ada cara masuk yang lain. Hapus salah satu.`,
  bukan_untuk_sambungan: (m) => `"${m.nilai}" tidak dipakai sambungan ${m.sambungan}. Hapus barisnya.`,
  env_kosong: (m) => `Variabel lingkungan ${m.nilai} kosong. Isi dahulu, lalu ulangi.`,
  env_tak_layak: (m) =>
    `Isi variabel lingkungan ${m.nilai} tidak layak (lebih dari satu baris, atau bukan huruf biasa). Salin ulang tokennya.`,
  id_ganda: (m) => `Id petugas "${m.nilai}" dipakai dua kali. Beri id yang berbeda.`,
  petugas_tak_dikenal: (m) =>
    `Petugas "${m.nilai}" tidak ada di daftar petugas.${m.mirip === null ? '' : ` Mungkin maksudnya "${m.mirip}".`} Perbaiki atau tambahkan petugasnya.`,
  urutan_tanggal: (m) => `Tanggal akhir ${m.nilai} mendahului tanggal awalnya. Perbaiki salah satu.`,
  butuh_smtp: () =>
    'Pengiriman surel memerlukan bagian smtp (host dan dari). Tambahkan, atau kosongkan kirim_ke.',
};
