export const lembarTenggat = {
  'lembar-tenggat': {
    ringkas: 'yang perlu diketahui tiap petugas pagi ini, tanpa nama dan kata pelapor',
    opsi: {
      petugas: 'hanya lembar petugas ini (bawaan: --sebagai, selain itu semua)',
      pada: 'pada hari atau waktu ini; hari saja: pada jam setelan pagi.jam',
      format: 'teks (bawaan), pdf, atau ics untuk kalender sendiri (--sebagai)',
      keluaran: 'berkas tujuan; "-" untuk pipa',
      timpa: 'menimpa berkas yang sudah ada',
    },
    contoh: [
      'penghubung lembar-tenggat --petugas penghubung1',
      'penghubung lembar-tenggat --petugas kepala --format pdf --keluaran lembar.pdf',
      'penghubung lembar-tenggat --sebagai penghubung1 --format ics --keluaran tenggat.ics --timpa',
    ],
  },
};
