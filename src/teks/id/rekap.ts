import { bulan } from '../kertas/tanggal.ts';

const ROMAWI = ['I', 'II', 'III', 'IV'];

/** Recaps of a period, and the duties that ask for them. */
export const rekap = {
  periode: {
    1: (ke: number, tahun: string) => `${bulan[ke - 1] ?? ''} ${tahun}`,
    3: (ke: number, tahun: string) => `triwulan ${ROMAWI[ke - 1] ?? ''} ${tahun}`,
    6: (ke: number, tahun: string) => `semester ${ROMAWI[ke - 1] ?? ''} ${tahun}`,
    12: (_ke: number, tahun: string) => `tahun ${tahun}`,
  },
  judul: (periode: string, rentang: string) => `Rekap ${periode} (${rentang})`,
  sop: 'SOP',
  kewajiban: 'Kewajiban',
  tanpaKewajiban: 'tidak ada SOP yang memintanya',
  keadaan: 'Keadaan',
  final: (siapa: string, waktu: string) => `final, ditutup ${siapa} pada ${waktu}`,
  belumFinal: (kode: string) =>
    `belum final. Menutup: penghubung rekap --periode ${kode} --final --sebagai PETUGAS`,
  belumBerakhir: 'periode belum berakhir: angkanya masih berubah',
  terbuka: 'belum final',
  tanpaData: 'tidak dapat ditutup: periode ini tidak tercatat di sini',
  data: 'Data',
  dataSejak: (waktu: string) => `baru sejak ${waktu}; aduan sebelumnya tidak terhitung`,
  sidik: 'Sidik daftar',
  kolom: { kanal: 'Kanal', masuk: 'Masuk', selesai: 'Selesai', terbuka: 'Terbuka', terlambat: 'Terlambat' },
  jumlah: 'Jumlah',
  selesai: 'Selesai menurut akhirnya',
  lewat: 'Tenggat yang terlampaui',
  lewatSop: (langkah: string) => `SOP, ${langkah}`,
  lewatNasional: (menuju: string) => `nasional, ${menuju}`,
  terkirim: 'Jawaban terkirim ke LAPOR!',
  tidakAda: 'tidak ada',
  kasus: (n: number) => `Kasus yang masuk dalam rekap ini (${n})`,
  kasusKolom: { nomor: 'No.', kanal: 'Kanal', masuk: 'Tercatat di sini', kini: 'Kini' },
  semua: (kode: string) => `Semuanya: penghubung rekap --periode ${kode} --json`,
  bukanPeriode: (nilai: string) =>
    `"${nilai}" bukan periode. Tulis seperti 2026-08, 2026-Q3, 2026-S2, atau 2026: --periode 2026-Q3`,
  kewajibanTerbuka: 'Kewajiban yang belum ditutup',
  terbukaSelama: (lama: string) => `terbuka ${lama}; SOP tidak menetapkan batas`,
  caraMenutup: (kode: string) => `Menutup: penghubung rekap --periode ${kode} --final --sebagai PETUGAS`,
  kemajuan: (n: number) => `Memberlakukan waktu yang sudah lewat: ${n}…`,
  milikKasus: (periode: string, waktu: string) => `${periode}, final ${waktu}`,
};
