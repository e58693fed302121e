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
  penugasan_bertumpuk: (m) =>
    `Pada hari yang sama ${m.nilai} sudah menjadi Plt. atau Plh. ${m.sebagai}. Hanya satu orang pada satu waktu: betulkan tanggalnya, atau hapus salah satu.`,
  penugasan_ganda: (m) =>
    `${m.nilai} ditugaskan dua kali sebagai ${m.sebagai} pada hari yang sama. Betulkan tanggalnya, atau hapus salah satu.`,
  penugasan_di_luar_masa: (m) =>
    `${m.nilai} tidak bertugas selama seluruh penugasan ini (masa tugasnya ${m.masa}). Betulkan tanggalnya, atau tugaskan orang lain.`,
  penugasan_diri: (m) =>
    `${m.nilai} ditugaskan menggantikan dirinya sendiri. Sebutkan jabatan atau petugas lain.`,
  butuh_smtp: () =>
    'Pengiriman surel memerlukan bagian smtp (host dan dari). Tambahkan, atau kosongkan kirim_ke.',
};
