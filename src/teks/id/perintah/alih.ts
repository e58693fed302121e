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
      'penghubung alihkan 5489201 --kepada dodi --alasan "Wilayahnya" --sebagai ayu',
      'penghubung alihkan --semua-milik ayu --kepada dodi --alasan Sakit --sebagai ayu',
    ],
  },
  'serah-terima': {
    ringkas: 'menyerahkan semua kasus seorang petugas, dengan berita acara yang dicetak',
    opsi: {
      dari: 'petugas yang menyerahkan',
      kepada: 'petugas yang menerima; harus bertugas hari ini',
      alasan: 'mengapa diserahkan (boleh kosong)',
      cetak: 'mencetak lagi serah terima bernomor ini, menurut keadaan sekarang',
      ya: 'tanpa ini hanya rencana; dengan ini catat penyerahannya dan cetak daftarnya',
      format: 'pdf (bawaan) atau docx',
      templat: 'templat Word kantor, dengan --format docx',
      keluaran: 'berkas hasil; - menulis ke pipa',
      timpa: 'timpa berkas yang sudah ada',
    },
    contoh: [
      'penghubung serah-terima --dari ayu --kepada dodi',
      'penghubung serah-terima --dari ayu --kepada dodi --ya --sebagai ayu',
      'penghubung serah-terima --cetak ST-2026-000001',
    ],
  },
};
