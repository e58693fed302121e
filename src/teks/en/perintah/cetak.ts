/** One way to print every sheet of a case. */
const LEMBAR = {
  format: 'pdf (default) or docx',
  jenis: 'which paper, where the SOP names several (for example penyelesaian)',
  templat: 'Word template (.docx) for --format docx; default: the setting ba.templat',
  keluaran: 'the file to write, or - for a pipe',
  timpa: 'replaces a file that is there',
};

export const cetak = {
  cetak: {
    ringkas: 'prints papers of a case',
    opsi: {},
    contoh: ['penghubung cetak tanda-terima REG-2026-000001'],
  },
  'cetak tanda-terima': {
    ringkas: 'the receipt for the reporter, one page, of a complaint recorded with register',
    opsi: {
      keluaran: 'the .pdf file to write, or - for a pipe; default: tanda-terima-NUMBER.pdf in this folder',
      timpa: 'replaces a file that is there',
    },
    contoh: [
      'penghubung cetak tanda-terima REG-2026-000001',
      'penghubung cetak tanda-terima REG-2026-000001 --keluaran cetak.pdf --timpa',
    ],
  },
  'cetak telaah': {
    ringkas: 'the assessment of a case, as recorded',
    opsi: LEMBAR,
    contoh: ['penghubung cetak telaah 5489201'],
  },
  'cetak disposisi': {
    ringkas: 'the disposition sheet of a case, as recorded',
    opsi: LEMBAR,
    contoh: ['penghubung cetak disposisi 5489201'],
  },
  'cetak nota-dinas': {
    ringkas: 'the nota dinas of a case, as recorded',
    opsi: LEMBAR,
    contoh: ['penghubung cetak nota-dinas 5489201'],
  },
  'cetak formulir': {
    ringkas: 'a form that the SOP names, filled in as recorded',
    opsi: LEMBAR,
    contoh: ['penghubung cetak formulir 5489201'],
  },
};
