export const lembarTenggat = {
  'lembar-tenggat': {
    ringkas: 'what each officer needs to know this morning, naming no reporter',
    opsi: {
      petugas: "only this officer's (default: --sebagai, else all)",
      pada: 'on this day or at this time; a day alone: at the hour of the setting pagi.jam',
      format: "teks (default), pdf, or ics for one's own calendar (--sebagai)",
      keluaran: 'the file to write; "-" for a pipe',
      timpa: 'replace a file that is there',
    },
    contoh: [
      'penghubung lembar-tenggat --petugas penghubung1',
      'penghubung lembar-tenggat --petugas kepala --format pdf --keluaran lembar.pdf',
      'penghubung lembar-tenggat --sebagai penghubung1 --format ics --keluaran tenggat.ics --timpa',
    ],
  },
};
