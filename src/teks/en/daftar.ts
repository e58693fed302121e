import type { Katalog } from '../katalog.ts';

export const daftar: Katalog['daftar'] = {
  menunggu: {
    kepala: 'the head',
    bidang: 'a division',
    pelapor: 'the reporter',
    lapor: 'LAPOR!',
    induk: 'the parent report',
  },
  judul: (n) => (n === 1 ? '1 open case' : `${n} open cases`),
  kosong: (ekspor: boolean): string =>
    ekspor
      ? 'There are no open cases. Load an export of LAPOR!: penghubung import EXPORT.xlsx'
      : 'There are no open cases. Pull new ones: penghubung sync',
  kelompok: {
    balasan: 'Replies of reporters, not assessed',
    mendesak: 'Urgent',
    disalin: 'Ready to copy into LAPOR!',
    hariIni: 'Today: what you can do',
    menunggu: 'Waiting for others',
    kepala: "On the head's desk",
    apip: 'With APIP, the work of the officer named there',
  },
  kolom: { nomor: 'Report', sop: 'SOP deadline', nasional: 'National deadline', langkah: 'Step' },
  rahasia: '(confidential)',
  apip: '(APIP: content hidden)',
  tanpaJudul: '(untitled)',
  isiDihapus: '(content erased)',
  tanpaTenggat: '–',
  menungguSiapa: (siapa, lama) => `waits for ${siapa}, ${lama}`,
  balasan: (n) => (n === 1 ? '1 reply not assessed' : `${n} replies not assessed`),
  putaran: (n) => `round ${n}`,
  mendesak: 'urgent',
  lagi: (n) => `… and ${n} more`,
  semua: (n) => `All: penghubung list --batas ${n}`,
  dariSemua: (tampil, semua, lebih) =>
    `Showing ${tampil} of ${lebih ? 'more than ' : ''}${semua} cases. All of them: penghubung list --json`,
  rinci: 'One case: penghubung show NUMBER · Its deadlines: penghubung why NUMBER',
};
