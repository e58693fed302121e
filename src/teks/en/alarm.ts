import type { Katalog } from '../katalog.ts';

export const alarm: Katalog['alarm'] = {
  judul: 'Alarms',
  jam: { sop: 'SOP', nasional: 'National' },
  tanda: { '50': 'alarm 50%', '80': 'alarm 80%', jatuh: 'alarm: due', lewat: 'alarm: overdue' },
  tingkat: {
    '50': '50% of its time is used',
    '80': '80% of its time is used',
    jatuh: 'the deadline has passed',
    lewat: (n) => (n === 1 ? '1 working day overdue' : `${n} working days overdue`),
  },
  menuju: { 'tindak-lanjut-pertama': 'first follow-up', 'tanggapan-akhir': 'final answer' },
  berikutnya: 'next',
};
