import type { Katalog } from '../../katalog.ts';

export const alih: Pick<Katalog['perintah'], 'alihkan' | 'serah-terima'> = {
  alihkan: {
    ringkas: 'hand one case, or all cases of an officer, over to another officer',
    opsi: {
      'semua-milik': 'all open cases of this officer, in one transaction',
      kepada: 'the officer who takes over; must be in service today',
      alasan: 'why',
    },
    contoh: [
      'penghubung alihkan 5489201 --kepada dodi --alasan "Her area" --sebagai ayu',
      'penghubung alihkan --semua-milik ayu --kepada dodi --alasan Ill --sebagai ayu',
    ],
  },
  'serah-terima': {
    ringkas: 'hand all cases of an officer over, with a printed list to sign',
    opsi: {
      dari: 'the officer who hands over',
      kepada: 'the officer who takes over; must be in service today',
      alasan: 'why (may be left out)',
      cetak: 'print the handover of this number again, as things stand now',
      ya: 'without it only the plan; with it record the handover and print its list',
      format: 'pdf (default) or docx',
      templat: "the office's Word template, with --format docx",
      keluaran: 'file to write; - writes to a pipe',
      timpa: 'overwrite a file that exists',
    },
    contoh: [
      'penghubung serah-terima --dari ayu --kepada dodi',
      'penghubung serah-terima --dari ayu --kepada dodi --ya --sebagai ayu',
      'penghubung serah-terima --cetak ST-2026-000001',
    ],
  },
};
