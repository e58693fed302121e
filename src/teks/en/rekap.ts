import type { Katalog } from '../katalog.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const rekap: Katalog['rekap'] = {
  periode: {
    1: (ke, tahun) => `${MONTHS[ke - 1] ?? ''} ${tahun}`,
    3: (ke, tahun) => `quarter ${ke} of ${tahun}`,
    6: (ke, tahun) => `half ${ke} of ${tahun}`,
    12: (_ke, tahun) => `year ${tahun}`,
  },
  judul: (periode, rentang) => `Recap of ${periode} (${rentang})`,
  sop: 'SOP',
  kewajiban: 'Duty',
  tanpaKewajiban: 'no SOP asks for it',
  keadaan: 'State',
  final: (siapa, waktu) => `final, closed by ${siapa} on ${waktu}`,
  belumFinal: (kode) =>
    `not final. To close it: penghubung rekap --periode ${kode} --final --sebagai OFFICER`,
  belumBerakhir: 'the period has not ended: its figures still change',
  terbuka: 'not final',
  sidik: 'List hash',
  kolom: { kanal: 'Channel', masuk: 'Taken in', selesai: 'Ended', terbuka: 'Open', terlambat: 'Late' },
  jumlah: 'Total',
  selesai: 'Ended, by end',
  lewat: 'Deadlines not met',
  lewatSop: (langkah) => `SOP, ${langkah}`,
  lewatNasional: (menuju) => `national, ${menuju}`,
  terkirim: 'Answers that reached LAPOR!',
  tidakAda: 'none',
  kasus: (n) => `Cases of this recap (${n})`,
  kasusKolom: { nomor: 'Number', kanal: 'Channel', masuk: 'Taken in', kini: 'Now' },
  semua: (kode) => `All of them: penghubung rekap --periode ${kode} --json`,
  bukanPeriode: (nilai) =>
    `"${nilai}" is no period. Write 2026-08, 2026-Q3, 2026-S2 or 2026: --periode 2026-Q3`,
  kewajibanTerbuka: 'Duties not closed',
  terbukaSelama: (lama) => `open ${lama}; the SOP sets no limit`,
  caraMenutup: (kode) => `To close it: penghubung rekap --periode ${kode} --final --sebagai OFFICER`,
  milikKasus: (periode, waktu) => `${periode}, final ${waktu}`,
};
