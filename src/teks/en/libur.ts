import type { Katalog } from '../katalog.ts';

export const libur: Katalog['libur'] = {
  bentuk: () => 'The content has the wrong form. Compare it with another year in folder hari-libur.',
  bukan_tahun: () => 'The year must be four digits in quotes, for example "2026".',
  tanpa_sumber: () => 'The source is missing. Write the number of the decree (SKB).',
  terlalu_banyak: () => 'There are more days off than a year has days. Check the list.',
  bukan_tanggal: (m) => `"${m.nilai}" is no date. Write it like "2026-03-21".`,
  tahun_lain: (m) => `Date ${m.nilai} is of another year. Move it to the file of its year.`,
  ganda: (m) => `Date ${m.nilai} stands twice. Delete one.`,
};

export const rentang: Katalog['rentang'] = {
  bukan_rentang: (m) => `"${m.nilai}" are no office hours. Write it like 08:00-12:00.`,
  terbalik: (m) => `"${m.nilai}" closes before it opens. Swap the two.`,
  bertumpuk: (m) => `"${m.nilai}" overlaps the hours before it. Correct one of them.`,
  terlalu_banyak: (m) => `"${m.nilai}": too many parts in one day. Join some.`,
};
