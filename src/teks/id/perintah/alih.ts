/** Cases that go to another officer. */
export const alih = {
  alihkan: {
    ringkas: 'menyerahkan satu kasus, atau semua kasus seorang petugas, kepada petugas lain',
    opsi: {
      'semua-milik': 'semua kasus terbuka petugas ini, dalam satu transaksi',
      kepada: 'petugas yang menerima; harus bertugas hari ini',
      alasan: 'mengapa diserahkan',
    },
    contoh: [
      'penghubung alihkan 5489201 --kepada penghubung2 --alasan "Wilayahnya" --sebagai penghubung1',
      'penghubung alihkan --semua-milik penghubung1 --kepada penghubung2 --alasan "Sakit" --sebagai kepala',
    ],
  },
  'serah-terima': {
    ringkas: 'menyerahkan semua kasus seorang petugas dan mencetak daftarnya; tanpa --ya hanya rencana',
    opsi: {
      dari: 'petugas yang menyerahkan',
      kepada: 'petugas yang menerima; harus bertugas hari ini',
      alasan: 'mengapa diserahkan (boleh kosong)',
      cetak: 'mencetak lagi serah terima bernomor ini, menurut keadaan sekarang',
      ya: 'catat penyerahannya dan cetak daftarnya',
      format: 'pdf (bawaan) atau docx',
      templat: 'templat Word kantor, dengan --format docx',
      keluaran: 'berkas hasil; - menulis ke pipa',
      timpa: 'timpa berkas yang sudah ada',
    },
    contoh: [
      'penghubung serah-terima --dari penghubung1 --kepada penghubung2',
      'penghubung serah-terima --dari penghubung1 --kepada penghubung2 --ya --sebagai penghubung1',
      'penghubung serah-terima --cetak ST-2026-000001',
    ],
  },
};
