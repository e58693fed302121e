import type { Katalog } from '../katalog.ts';
import { naskah, SYNTAX } from './naskah.ts';

const DAY = { 0: 'Sunday', 6: 'Saturday' } as const;

export const libur: Katalog['libur'] = {
  ...naskah,
  yaml: (m) => `The JSON cannot be read: ${SYNTAX[m.rincian] ?? m.rincian}. Correct this line.`,
  jenis: (m) =>
    m.harap === 'object'
      ? 'This is no file of days off. Write it like { "tahun": "2028", "sumber": "SKB …", "nasional": ["2028-01-01"], "cuti": [] }.'
      : naskah.jenis(m),
  bukan_tanggal: (m) => `"${m.nilai}" is no date. Write it like "2026-03-21".`,
  tanpa_sumber: () => 'The decree is not named. Write the number of the SKB that says these days are off.',
  tanpa_hari: () => 'There is not one day in it. Write the days off of this year.',
  tahun_lain: (m) => `${m.nilai} is no date of ${m.tahun}. Move it to the file of its year.`,
  ganda: (m) => `${m.nilai} stands in line ${m.barisLain} already. Delete one.`,
  dua_jenis: (m) =>
    `${m.nilai} stands in line ${m.barisLain} already: a national holiday or collective leave, not both. Delete one.`,
  nama_lain: (m) => `This file must be called ${m.harap}, or move it out of the folder hari-libur.`,
};

export const peringatanLibur: Katalog['peringatanLibur'] = {
  akhir_pekan: (m) =>
    `${m.nilai} is a ${DAY[m.hari]}, off anyhow${m.hari === 6 ? ' in an office of five days' : ''}. Look again if another day is meant.`,
};

export const rentang: Katalog['rentang'] = {
  bukan_rentang: (m) => `"${m.nilai}" are no office hours. Write it like 08:00-12:00.`,
  terbalik: (m) => `"${m.nilai}" closes before it opens. Swap the two.`,
  bertumpuk: (m) => `"${m.nilai}" overlaps the hours before it. Correct one of them.`,
  terlalu_banyak: (m) => `"${m.nilai}": too many parts in one day. Join some.`,
};
