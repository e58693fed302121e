/** One problem, many reporters. */
export const kaitan = {
  kaitkan: {
    ringkas: 'mengaitkan laporan pada induknya: satu pemeriksaan, jawaban masing-masing',
    opsi: {
      induk: 'laporan yang ditelaah dan diperiksa untuk semuanya',
      alasan: 'mengapa dikaitkan (boleh kosong)',
      'alasan-terlambat': 'bila langkah yang ditinggalkan sudah lewat tenggat',
      pada: 'bila dikaitkan lebih dahulu dari sekarang',
      usul: 'tampilkan laporan terbuka yang mungkin tentang satu masalah; tidak mengaitkan apa pun',
    },
    contoh: [
      'penghubung kaitkan --usul',
      'penghubung kaitkan 5489202 5489203 --induk 5489201 --sebagai penghubung1',
    ],
  },
  'lepas-kaitan': {
    ringkas: 'melepas laporan dari induknya, kembali ke langkah yang ditinggalkan',
    opsi: { alasan: 'mengapa dilepas' },
    contoh: ['penghubung lepas-kaitan 5489203 --alasan "Lampu lain, di RT 9" --sebagai penghubung1'],
  },
};
