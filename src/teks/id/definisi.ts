import type { MasalahDefinisi } from '../../sop/periksa/periksa-definisi.ts';
import type { Kalimat } from '../kalimat.ts';

/** Problems of an SOP that is well formed but cannot be worked with. */
export const definisi: Kalimat<MasalahDefinisi> = {
  akhir_tak_terjangkau: (m) =>
    `Tidak ada jalan ke akhir "${m.nilai}". Tambahkan tindakan yang menuju ke sana, atau hapus.`,
  awal_ganda: (m) =>
    `Langkah awal lebih dari satu ("${m.nilai}" juga awal). Tulis "awal: ya" pada satu langkah saja.`,
  batas_tak_positif: (m) => `Batas waktu "${m.nilai}" harus bilangan bulat lebih dari nol.`,
  batas_terlalu_lama: (m) =>
    `Batas waktu "${m.nilai}" terlalu lama: tidak ada tenggat yang dihitung sejauh itu. Periksa angkanya dan satuannya.`,
  buntu: (m) =>
    `Tidak ada tindakan yang meninggalkan langkah "${m.nilai}". Tambahkan tindakan dengan pindah.`,
  efek_tak_dikenal: (m) => `Efek "${m.nilai}" tidak dikenal program ini. Perbaiki namanya.`,
  isian_dicadangkan: (m) => `Isian "${m.nilai}" sudah ada pada setiap tindakan. Hapus dari sini.`,
  isian_kurang: (m) => `Syarat atau efek ini memerlukan isian "${m.nilai}". Tambahkan ke isian tindakan.`,
  isian_tak_dikenal: (m) => `Isian "${m.nilai}" yang disebut di wajib_kecuali tidak ada. Perbaiki namanya.`,
  jawaban_tak_tersusun: (m) =>
    `Pada langkah "${m.nilai}" tidak ada tindakan yang menyusun jawaban akhir. Tambahkan efek: susun-jawaban (atau jawab), atau perbaiki disusun_di.`,
  langkah_tak_dikenal: (m) => `Langkah "${m.nilai}" tidak ada. Perbaiki namanya atau tambahkan langkahnya.`,
  langkah_tak_terjangkau: (m) =>
    `Tidak ada jalan dari langkah awal ke "${m.nilai}". Tambahkan tindakan yang menuju ke sana.`,
  menurut_bukan_pilihan_wajib: (m) => `"${m.nilai}" yang menentukan arah harus isian berpilihan dan wajib.`,
  nama_ganda: (m) => `Nama "${m.nilai}" dipakai dua kali, atau dicadangkan. Pilih nama lain.`,
  pembeku_bukan_penyetuju: (m) =>
    `Pelaksana tindakan "${m.nilai}" tidak satu pun penyetuju jawaban, jadi tidak ada yang dapat membekukannya. Samakan pelaksana dan penyetuju.`,
  pembeku_lain: (m) =>
    `Tindakan "${m.nilai}" juga membekukan jawaban akhir, padahal bukan yang disebut membekukan. Hapus efeknya, atau sebut tindakan ini di jawaban.`,
  pembeku_tak_membekukan: (m) =>
    `Tindakan "${m.nilai}" tidak membekukan teks jawaban akhir. Tambahkan efek: setujui-jawaban atau jawab, atau sebut tindakan lain.`,
  pembeku_tak_terjangkau: (m) =>
    `Jawaban yang sudah disusun tidak pernah sampai pada tindakan "${m.nilai}" yang membekukannya. Perbaiki di atau pindah.`,
  peran_tak_dikenal: (m) => `Peran "${m.nilai}" tidak ada di bagian peran. Tambahkan, atau perbaiki namanya.`,
  pilihan_kosong: (m) =>
    `Isian "${m.nilai}" berjenis pilihan harus menyebut pilihannya; jenis lain tidak boleh.`,
  pilihan_tak_dikenal: (m) => `"${m.nilai}" bukan pilihan isian itu. Perbaiki.`,
  akhir_kurang: (m) =>
    `Belum ada akhir "${m.nilai}", padahal LAPOR! dapat membawa laporan ke sana. Tambahkan di bagian akhir.`,
  sekaligus_bukan_menit: (m) =>
    `"${m.nilai}" tidak dapat dicatat sekaligus: hanya langkah bermenit atau berjam sebelum langkah tindakan ini, berurutan tanpa sela.`,
  selesai_tanpa_jawaban: (m) =>
    `Tindakan "${m.nilai}" menyelesaikan kasus tanpa jawaban yang dibekukan. Tambahkan syarat: jawaban-sampai, atau pindahkan ke akhir lain.`,
  pilihan_tanpa_tujuan: (m) => `Pilihan "${m.nilai}" belum punya langkah tujuan. Tambahkan di pindah.`,
  syarat_tak_dikenal: (m) => `Syarat "${m.nilai}" tidak dikenal program ini. Perbaiki namanya.`,
  tanpa_awal: () => 'Belum ada langkah awal. Tulis "awal: ya" pada satu langkah.',
  tanpa_jalan_ke_akhir: (m) =>
    `Dari langkah "${m.nilai}" tidak ada jalan ke akhir. Tambahkan tindakan yang menuju akhir.`,
  tanpa_pelaksana: () => 'Belum disebut siapa pelaksananya. Tulis pelaksana: (nama peran).',
  tindakan_tak_dikenal: (m) =>
    `Tindakan "${m.nilai}" tidak ada. Perbaiki namanya atau tambahkan tindakannya.`,
};
