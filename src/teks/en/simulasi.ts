import type { Katalog } from '../katalog.ts';

export const simulasi: Katalog['simulasi'] = {
  judul: (sop, sejak) => `${sop} over cases since ${sejak}`,
  kalender: (tahun, sumber) => `With the calendar of ${tahun}: ${sumber}`,
  kosong: 'There is no case of this SOP since that date.',
  label: {
    kasus: 'Cases',
    jam: 'Deadlines compared',
    lama: 'Late by what they went by',
    baru: 'Late by the change',
    menjadi: 'Would become late',
    tidakLagi: 'Would no longer be late',
    takTerbanding: 'Not comparable',
  },
  angka: (n, kasus) => (n === 0 ? '0' : `${n} (in ${kasus === 1 ? '1 case' : `${kasus} cases`})`),
  langkahHilang: (langkah, n) => `${langkah}: walked ${n} ×, not in the changed SOP`,
  kolom: { jam: 'Step', dijalani: 'Walked', lama: 'Late', baru: 'Becomes' },
  menjadi: 'Would become late',
  tidakLagi: 'Would no longer be late',
  nasional: {
    'tindak-lanjut-pertama': 'National: first follow-up',
    'tanggapan-akhir': 'National: final answer',
  },
  selesai: (waktu) => `ended ${waktu}`,
  berjalan: 'still running',
  tanpa: '–',
  lagi: (n) => `… and ${n} more. All of them: add --json`,
  ukuran:
    'Late: by the deadline on record when the step was left. Becomes: by this text, with the settings and calendar of today.',
  tidakMenulis: 'This is a computation only: nothing was changed.',
  kemajuan: (n) => `Computing: ${n}…`,
};
