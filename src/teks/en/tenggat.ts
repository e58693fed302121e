import type { Batas, Satuan } from '../../sop/definisi.ts';
import type { Katalog } from '../katalog.ts';

const satuan: Readonly<Record<Satuan, readonly [one: string, many: string]>> = {
  menit: ['minute', 'minutes'],
  jam: ['hour', 'hours'],
  hari: ['day', 'days'],
  hari_kerja: ['working day', 'working days'],
  bulan: ['month', 'months'],
};

export const tenggat: Katalog['tenggat'] = {
  libur: {
    sabtu: 'Saturday',
    minggu: 'Sunday',
    nasional: 'national holiday',
    cuti_bersama: 'joint leave (cuti bersama)',
    libur_sendiri: "the agency's day off",
  },
  jeda: {
    'minta-kelengkapan': 'waiting for the reporter to complete the report',
    pengembalian: 'waiting for a return that did not happen',
  },
  satuan: {
    menit: 'minutes',
    jam: 'hours',
    hari: 'days',
    hari_kerja: 'working days',
    bulan: 'months',
  },
  batas: (b: Batas) => `${b.jumlah} ${satuan[b.satuan][b.jumlah === 1 ? 0 : 1]}`,
  judul: (nomor) => `Deadlines of report ${nomor}`,
  judulSop: 'SOP deadline',
  judulNasional: 'National deadline',
  tanpaSop: 'The SOP sets no limit at this step.',
  tanpaSopAkhir: 'The case has ended: the SOP deadline no longer runs.',
  tanpaNasional:
    'The national deadline does not run: the final answer was sent, or the report is no longer ours.',
  tanpaPutaran: 'This case was closed or with another agency when first seen: it has no deadlines.',
  langkah: 'Step',
  klausul: 'Clause',
  kebijakan: 'kebijakan (no SOP says it)',
  batasnya: 'Limit',
  bacaan: 'Our reading',
  dasar: 'Legal basis',
  mulaiDari: 'Counted from',
  mulaiDisposisi: 'the disposition',
  mulaiTindakan: 'the start of this step',
  mulaiTerlihat: 'first seen',
  mulaiDicatat: 'recorded in the register',
  mulaiDisampaikan: 'made',
  bukanLapor: 'This complaint is no report of LAPOR! yet: only reports of LAPOR! have national deadlines.',
  judulPengaduan: (nomor) => `Deadlines of complaint ${nomor}`,
  hitunganHari: {
    kalender: '"hari" are calendar days (setting tenggat.hitungan_hari)',
    kerja: '"hari" are working days (setting tenggat.hitungan_hari)',
  },
  tindakLanjutPertama: 'until the first follow-up is sent',
  sampaiAkhir: (kelas) => `until the final answer is sent, class ${kelas}`,
  uraian: {
    mulai: (jam) => `start ${jam}; the first day does not count`,
    mulaiJam: (jam) => `start ${jam}`,
    dihitung: (ke) => `day ${ke}`,
    dilewati: (sebab) => `not counted: ${sebab}`,
    dijeda: (sebab) => `paused: ${sebab}`,
    digeser: (ke) => `moved to ${ke}`,
    digeserKarena: (ke, sebab) => `moved to ${ke}: ${sebab}`,
    menit: (n) => `${n} minutes of office hours`,
    tahunTakDikenal: (tahun) =>
      `the calendar has no days off of ${tahun} yet: this deadline is provisional. Put that year in force: penghubung kalender impor FILE`,
    jatuh: (jam) => `DEADLINE ${jam}`,
  },
  berhenti: 'The count is paused; there is a new deadline once it goes on.',
  sementara: 'PROVISIONAL: a year has no calendar of days off, so this deadline may change.',
  hariKerjaSebelumnya: (tanggal) =>
    `The deadline falls on a day off; the last working day before it is ${tanggal}.`,
  kalender: 'Calendar',
  sop: 'SOP',
  belumAda: 'not in the calendar yet',
  versi: (n) => `version ${n}`,
  keputusan: (tahun) => `Days off ${tahun}`,
};
