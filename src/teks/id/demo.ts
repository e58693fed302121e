/** The first screen that anybody sees of this program. */
export const demo = {
  mulai: 'Menyalakan LAPOR! tiruan di komputer ini (data rekaan) …',
  menarik: 'Menarik laporan yang didisposisikan ke dinas …',
  bekerja: 'Mengerjakan enam kasus menurut SOP Kapuas: telaah, klarifikasi, periksa lapangan …',
  mengirim: 'Mengirim tanggapan yang disetujui …',
  judul: 'PENGHUBUNG: meja kerja pejabat penghubung LAPOR!',
  terjadi: (baru: number, terkirim: number, efek: number) =>
    `${baru} laporan ditarik. ${terkirim} kiriman berangkat; LAPOR! tiruan menghitung ${efek}: masing-masing tepat satu kali.`,
  tenggat: 'Tenggat terdekat',
  kolom: { nomor: 'No. laporan', langkah: 'Langkah', sop: 'Tenggat SOP', nasional: 'Tenggat nasional' },
  perjalanan: (nomor: string) => `Perjalanan laporan ${nomor}, dari disposisi sampai tanda terima`,
  disposisi: 'didisposisikan ke dinas',
  ba: (nomor: string) => `Berita Acara ${nomor} disetujui, dengan foto`,
  terkirim: (id: string, tanda: string) => `${id} diterima LAPOR!, tanda terima ${tanda}`,
  data: 'Data latihan ini',
  dataHanya: '(rekaan; hapus foldernya kapan saja)',
  coba: 'Coba sekarang',
  nyata: 'Untuk kantor Anda: node bin/penghubung.mjs init',
};
