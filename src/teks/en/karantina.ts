import type { Katalog } from '../katalog.ts';

export const karantina: Katalog['karantina'] = {
  kosong: 'The quarantine is empty: every record was read.',
  kolom: { id: 'Quarantine', laporan: 'Report', kali: 'Seen', terakhir: 'Last' },
  tanpaNomor: '(unreadable)',
  kali: (n) => (n === 1 ? 'once' : `${n} times`),
  sebab: 'What could not be read',
  asal: 'Connection',
  pertama: 'First seen',
  terakhir: 'Last seen',
  ditutup: 'Closed',
  terbuka: 'still open',
  laporan: 'Report',
  terlihat: 'Seen',
  sebabLagi: (n) => `… and ${n} more causes`,
  lagi: (n, semua) => `… and ${n} more. All: penghubung karantina list --batas ${semua}`,
  lanjut:
    'The report is still in LAPOR!: handle it there. Once the program is updated: penghubung karantina retry',
  dicoba: (terbaca, tetap) => `${terbaca} can be read now, ${tetap} stay in quarantine.`,
};
