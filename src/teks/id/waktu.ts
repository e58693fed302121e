/** Words for days and times; how they are put together is src/report/tampilan/waktu-terbaca.ts. */
export const waktu = {
  hariPendek: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
  bulanPendek: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  hariIni: (jam: string) => `hari ini ${jam}`,
  besok: (jam: string) => `besok ${jam}`,
  tinggal: (n: number) => (n === 0 ? 'hari ini' : n === 1 ? 'besok' : `${n} hari lagi`),
  hariLagi: (n: number) => `${n} hari`,
  terlambatHari: (n: number) => `terlambat ${n} hari`,
  terlambatJam: (n: number) => `terlambat ${n} jam`,
  terlambatMenit: (n: number) => `terlambat ${n} menit`,
  baruSaja: 'baru saja',
  menitLalu: (n: number) => `${n} menit lalu`,
  jamLalu: (n: number) => `${n} jam lalu`,
  hariLalu: (n: number) => `${n} hari lalu`,
  selama: (n: number) => (n === 0 ? 'sejak hari ini' : `${n} hari`),
};
