/** One way to print every sheet of a case. */
const LEMBAR = {
  format: 'pdf (bawaan) atau docx',
  jenis: 'kertas mana, bila SOP menyebut beberapa (misalnya penyelesaian)',
  templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
  keluaran: 'berkas tujuan, atau - untuk pipa',
  timpa: 'mengganti berkas yang sudah ada',
};

export const cetak = {
  cetak: {
    ringkas: 'mencetak kertas sebuah kasus',
    opsi: {},
    contoh: ['penghubung cetak tanda-terima REG-2026-000001'],
  },
  'cetak tanda-terima': {
    ringkas: 'tanda terima bagi pelapor dari pengaduan di register, satu halaman PDF',
    opsi: {
      keluaran: 'berkas .pdf tujuan, atau - untuk pipa; bawaan: tanda-terima-NOMOR.pdf di folder ini',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: [
      'penghubung cetak tanda-terima REG-2026-000001',
      'penghubung cetak tanda-terima REG-2026-000001 --keluaran cetak.pdf --timpa',
    ],
  },
  'cetak telaah': {
    ringkas: 'hasil telaah sebuah kasus, menurut yang tercatat',
    opsi: LEMBAR,
    contoh: ['penghubung cetak telaah 5489201'],
  },
  'cetak disposisi': {
    ringkas: 'lembar disposisi sebuah kasus, menurut yang tercatat',
    opsi: LEMBAR,
    contoh: ['penghubung cetak disposisi 5489201'],
  },
  'cetak nota-dinas': {
    ringkas: 'nota dinas sebuah kasus, menurut yang tercatat',
    opsi: LEMBAR,
    contoh: ['penghubung cetak nota-dinas 5489201'],
  },
  'cetak formulir': {
    ringkas: 'formulir yang disebut SOP, terisi menurut yang tercatat',
    opsi: LEMBAR,
    contoh: ['penghubung cetak formulir 5489201'],
  },
};
