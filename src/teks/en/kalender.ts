import type { Katalog } from '../katalog.ts';

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`);
const days = (n: number): string => (n === 1 ? '1 date' : `${n} dates`);

export const kalender: Katalog['kalender'] = {
  sah: (berkas) => `${berkas}: can be used; nothing has to be corrected.`,
  label: { keputusan: 'Decree', isi: 'Content', berkas: 'File' },
  isi: (nasional, cuti, kerja) =>
    `${nasional} national holidays, ${cuti} days of collective leave; ${kerja} working days`,
  bawaan: 'shipped with this program',
  sekunder: (tahun) =>
    `Secondary source: ${tahun} was not read in the decree (SKB) itself. Compare it with the decree, then: penghubung kalender impor FILE`,
  kolom: { bulan: 'Month', kerja: 'Working days', libur: 'Days off' },
  tanpaLibur: '–',
  arti: {
    cuti: '* collective leave',
    cutiKerja: '* collective leave, a working day in this office',
    sendiri: "+ the agency's own day off",
    akhirPekan: '(…) falls on a weekend',
  },
  liburLain: (hari) => `The agency's own days off in years that are missing: ${hari}`,
  belumAda: (tahun, sejak) =>
    `${tahun} is missing: deadlines that reach ${sejak} are provisional, ${tahun} is taken to have no days off. Once its decree is out: penghubung kalender impor FILE`,
  peringatan: (n) => `${days(n)} to look at again; nothing is refused for it.`,
  ganti: {
    judul: (tahun) => `Calendar of ${tahun}`,
    kini: 'In force',
    menjadi: 'Becomes',
    dari: { bawaan: 'shipped with this program', instansi: "the agency's file", belumAda: 'missing' },
    isiSama: 'Its days are those in force.',
    menjadiLibur: (n) => `Become days off (${n})`,
    menjadiKerja: (n) => `Become working days (${n})`,
    tanpaAkibat: (hari) => `Written otherwise, without effect on working days: ${hari}`,
    kerja: 'working day',
    libur: {
      sabtu: 'Saturday',
      minggu: 'Sunday',
      nasional: 'national holiday',
      cuti_bersama: 'collective leave',
      libur_sendiri: "the agency's own day off",
    },
    tahunDikenal: (tahun) => `Deadlines that reach ${tahun} are no longer provisional.`,
    tahunHilang: (tahun) => `${tahun} is no longer known: deadlines that reach it are provisional.`,
    tenggat: (n, sop, nasional, tunggu) =>
      `Deadlines of ${cases(n)} move (SOP ${sop}, national ${nasional}, waiting ${tunggu})`,
    tanpaTenggat: (n) => `No deadline moves (${cases(n)} with a running clock looked at).`,
    menjadiTerlambat: (n) => `${cases(n)} will be late.`,
    tidakLagi: (n) => `${cases(n)} will no longer be late.`,
    sop: 'SOP',
    nasional: 'national',
    tunggu: 'waiting',
    seketika: 'ends at once',
    tanpa: '–',
    terlambat: 'late',
    lagi: (n) => `… and ${cases(n)} more. All of them: add --json`,
    tidakBerubah: 'Nothing changes: this is in force already.',
    belum: 'Nothing has been changed yet. Do it with: --ya',
    disimpan: (letak) => `Stored: ${letak}`,
    dihapus: (letak) => `No longer used: ${letak}`,
    salinan: (letak) => `The former one is kept as ${letak}`,
    dihitung: (n) => `${cases(n)} computed again, each of them journalled.`,
    tanpaBerkas: (tahun) =>
      `This agency has no file of days off of ${tahun}. What is in force: penghubung kalender periksa`,
    pilihSatu: 'Name one: the FILE to import, or --hapus YEAR (four digits).',
    tahap: {
      tinjau: (n) => `Looking at deadlines: ${cases(n)}…`,
      hitung: (n) => `Computing again: ${cases(n)}…`,
    },
  },
};
