import type { Katalog } from '../katalog.ts';

export const setelan: Katalog['setelan'] = {
  wajib: () => 'This is required. Add a value.',
  kredensial_kurang: (m) => `How to log in to LAPOR! is not given. Write one of: ${m.boleh.join('; ')}.`,
  kredensial_ganda: (m) => `"${m.nilai}" is one too many: another login is given. Delete one of them.`,
  bukan_untuk_sambungan: (m) => `"${m.nilai}" is not used by connection ${m.sambungan}. Delete the line.`,
  env_kosong: (m) => `Environment variable ${m.nilai} is empty. Set it and try again.`,
  env_tak_layak: (m) =>
    `Environment variable ${m.nilai} holds what no token can be (several lines, or unusual characters). Copy the token again.`,
  id_ganda: (m) => `Officer id "${m.nilai}" stands twice. Give different ids.`,
  petugas_tak_dikenal: (m) =>
    `Officer "${m.nilai}" is not in the list.${m.mirip === null ? '' : ` Perhaps "${m.mirip}" is meant.`} Correct it or add the officer.`,
  urutan_tanggal: (m) => `End date ${m.nilai} lies before its start. Correct one of them.`,
  penugasan_bertumpuk: (m) =>
    `${m.nilai} already is acting ${m.sebagai} (plt or plh) on the same days. One person at a time: correct the dates, or remove one.`,
  penugasan_ganda: (m) =>
    `${m.nilai} is assigned twice as ${m.sebagai} on the same days. Correct the dates, or remove one.`,
  penugasan_di_luar_masa: (m) =>
    `${m.nilai} is not in service during all of this assignment (service ${m.masa}). Correct the dates, or assign somebody else.`,
  penugasan_diri: (m) => `${m.nilai} is assigned to stand in for themselves. Name another office or officer.`,
  butuh_smtp: () => 'Sending mail needs section smtp (host and dari). Add it, or empty kirim_ke.',
};
