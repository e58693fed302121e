import type { Katalog } from '../katalog.ts';

export const rekapAngka: Katalog['rekapAngka'] = {
  koma: '.',
  kelas: 'Taken in from LAPOR!, by national class',
  kategori: 'Taken in, by category',
  tanpaKategori: 'no category',
  ketepatan: 'In time: deadlines that fell in the period',
  kolom: {
    jam: 'Clock',
    jatuh: 'Due',
    tepat: 'In time',
    terlambat: 'Late',
    berjalan: 'Running',
    persen: '%in time',
    tanpaJeda: 'No pauses',
  },
  sop: (langkah) => `SOP: ${langkah}`,
  nasional: (menuju) => `National: ${menuju}`,
  artiKetepatan:
    'Per cent: in time divided by in time and late. No pauses: the same, had no clock stopped for the reporter, a parent report or a return.',
  kinerja: (n) => `Performance: ${n} reports of LAPOR! disposed in the period`,
  tl: '%TL',
  rtlPertama: 'RTL first',
  rtlSubstantif: 'RTL substantive',
  rhp: 'RHP',
  bagian: (n, dari) => `${n} of ${dari} reports`,
  hari: (rata, hari, laporan) =>
    laporan === 0 ? rata : `${rata} working days (${hari} days, ${laporan} reports)`,
  artiKinerja:
    "%TL: with an answer, interim or final, that was sent. RTL first and substantive: mean working days from the disposition to the first answer and to the final one. RHP: to the end or closing. Pauses are not taken off; returned or withdrawn reports are not counted. LAPOR!'s dashboard may differ.",
  tanpaWaktuDisposisi: (n) =>
    `${n} reports have no time of disposition and are counted from their entry: they look slower.`,
  sementara: 'A day lies in a year without a calendar: figures in working days are provisional.',
  sebelum: (periode) => `Compared with ${periode}`,
  dariKe: (lalu, kini) => `${lalu} → ${kini}`,
  masuk: 'Taken in',
  selesai: 'Ended',
  terbuka: 'Open',
  terlambat: 'Late',
  bidang: 'Units',
  bidangBaris: (diminta, dijawab, menunggu, terlama) =>
    `asked ${diminta}, answered ${dijawab}, still waited for ${menunggu}${
      menunggu === 0 ? '' : ` (longest ${terlama} working days)`
    }`,
  balasan: 'Replies',
  balasanBaris: (masuk, keberatan, dataBaru, terimaKasih) =>
    `${masuk} came in; assessed as objection ${keberatan}, new facts ${dataBaru}, thanks ${terimaKasih}`,
  rating: 'Rating',
  ratingBaris: (rata, laporan) => `${rata} of 5 (${laporan} reports)`,
  daftarTerlambat: (n) => `Late, and why (${n})`,
  jatuh: (waktu) => `due ${waktu}`,
  belum: 'not done',
  takDilakukan: (waktu) => `never done, its case ended ${waktu}`,
  lewatHari: (n) => `${n} working days over`,
  tanpaAlasan: 'no reason recorded',
  lagi: (n, kode) => `and ${n} more: penghubung rekap --periode ${kode} --format xlsx --keluaran FILE.xlsx`,
  tersembunyi: (n) => `${n} reports with APIP are counted, and not listed.`,
  dibekukan:
    'The figures were frozen at the closing. The list of cases, names of units and reasons are read again today.',
  terlambatBeda: (daftar, dibekukan) =>
    `The list of what was late has ${daftar} deadlines now, ${dibekukan} were counted when it was closed: something was recorded or put right since.`,
  hanyaSop: 'Scope',
  artiHanyaSop:
    'only the SOPs that ask for this period. A recap of a month counts all SOPs, so its months may add up to more',
  kertas: (kode) =>
    `For the head and the Inspektorat: penghubung rekap --periode ${kode} --format pdf, or --format xlsx`,
  formatAsing: (boleh) => `--format is ${boleh} only. Without --format the recap is shown on the screen.`,
  keluaranTanpaFormat: '--keluaran needs --format: pdf or xlsx',
};
