import type { AturanTenggat } from '../../src/sop/aturan.ts';
import { parseRentang, type Rentang } from '../../src/sop/waktu/jam-kerja.ts';
import { aturanBawaan, kalenderBawaan } from './kalender-uji.ts';
import type { KantorLambat, ZonaLambat } from './tenggat/tenggat-lambat.ts';

/** The same office as the program knows it. */
export const aturanDari = (kantor: KantorLambat, zona: ZonaLambat): AturanTenggat => ({
  ...aturanBawaan,
  zona,
  hitunganHari: kantor.hitunganKerja ? 'kerja' : 'kalender',
  geserBilaLibur: kantor.geser,
  kalender: {
    ...kalenderBawaan,
    hariKerja: kantor.enamHari ? 6 : 5,
    cutiBersama: kantor.cutiBersamaLibur ? 'libur' : 'kerja',
    liburSendiri: kantor.liburSendiri,
  },
  jamKerja: {
    mingguan: kantor.jam.map(rentang),
    khusus: kantor.khusus.map(({ dari, sampai, jam }) => ({ dari, sampai, mingguan: jam.map(rentang) })),
  },
});

function rentang(teks: string): readonly Rentang[] {
  const hasil = parseRentang(teks);
  if (!hasil.ok) throw new Error(teks);
  return hasil.value;
}

const seminggu = (biasa: string, sabtu = '', jumat = biasa): readonly string[] => [
  '',
  biasa,
  biasa,
  biasa,
  biasa,
  jumat,
  sabtu,
];

/** Calendar days, five days a week, no break. */
export const KANTOR_LIMA: KantorLambat = {
  enamHari: false,
  cutiBersamaLibur: true,
  liburSendiri: [],
  hitunganKerja: false,
  geser: false,
  jam: seminggu('08:00-16:00'),
  khusus: [],
};

/** Breaks, a long Friday break, Ramadan of three years, a day shut by a flood, a birthday of the regency; ends moved. */
export const KANTOR_RAMADAN: KantorLambat = {
  ...KANTOR_LIMA,
  geser: true,
  liburSendiri: ['2025-03-21', '2026-03-17', '2027-03-16'],
  jam: seminggu('07:30-12:00,13:00-16:00', '', '07:30-11:30,13:30-16:30'),
  khusus: [
    { dari: '2025-03-01', sampai: '2025-03-30', jam: seminggu('08:00-12:00,12:30-15:00', '', '08:00-15:30') },
    { dari: '2026-02-18', sampai: '2026-03-19', jam: seminggu('08:00-12:00,12:30-15:00', '', '08:00-15:30') },
    { dari: '2026-03-02', sampai: '2026-03-02', jam: seminggu('') },
    { dari: '2027-02-08', sampai: '2027-03-09', jam: seminggu('08:00-12:00,12:30-15:00', '', '08:00-15:30') },
  ],
};

/** Six days with a short Saturday, at work on cuti bersama, plain days counted as working days. */
export const KANTOR_ENAM: KantorLambat = {
  ...KANTOR_LIMA,
  enamHari: true,
  cutiBersamaLibur: false,
  hitunganKerja: true,
  jam: seminggu('08:00-14:00', '08:00-12:30', '08:00-11:00'),
};

/** Open day and night. */
export const KANTOR_TERUS: KantorLambat = { ...KANTOR_LIMA, jam: seminggu('00:00-24:00') };
