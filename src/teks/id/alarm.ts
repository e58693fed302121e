import type { Alarm, TingkatRingkas } from '../../sop/tenggat/alarm.ts';

const jam: Readonly<Record<Alarm['jam'], string>> = { sop: 'SOP', nasional: 'Nasional' };

const tanda: Readonly<Record<TingkatRingkas, string>> = {
  '50': 'alarm 50 %',
  '80': 'alarm 80 %',
  jatuh: 'alarm tenggat',
  lewat: 'alarm lewat',
};

export const alarm = {
  judul: 'Alarm',
  jam,
  tanda,
  tingkat: {
    '50': '50 % waktunya terpakai',
    '80': '80 % waktunya terpakai',
    jatuh: 'tenggat terlampaui',
    lewat: (n: number) => `lewat ${n} hari kerja`,
  },
  /** What the national clock runs to, in the place of a step. */
  menuju: {
    'tindak-lanjut-pertama': 'tindak lanjut pertama',
    'tanggapan-akhir': 'tanggapan akhir',
  } as Readonly<Record<string, string>>,
  berikutnya: 'berikutnya',
};
