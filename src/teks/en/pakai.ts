import type { Katalog } from '../katalog.ts';

export const pakai: Katalog['pakai'] = {
  kelompok: {
    harian: 'Every day',
    lapor: 'Exchange with LAPOR!',
    siap: 'Try, set up, check',
  },
  terlaluBanyak: 'Too many words. A sentence with blanks is written in quotes.',
  mungkin: (kata) => `Perhaps you meant: ${kata}`,
  nilai: (opsi, nilai, boleh) => `${opsi} "${nilai}" is wrong; it should be ${boleh}.`,
  waktu: (opsi, nilai) => `${opsi} "${nilai}" is no readable time. Write it like "2026-11-20 14:30".`,
  belumTiba: (opsi, nilai) => `${opsi} "${nilai}" has not come yet. Give a past time, or leave it out.`,
  tidakAda: (sasaran, daftar) => `"${sasaran}" was not found. See what there is: penghubung ${daftar}`,
  takTerbaca: (berkas) =>
    `"${berkas}" cannot be read. Check that it is a file, and your right to read it, then try again.`,
  bukanFolder: (path) => `"${path}" is no folder. Check the setting data in penghubung.yaml.`,
  hanyaSatuan: (opsi) => `${opsi} does not go with --from: each line of the file says its own.`,
  peranAsing: (petugas, peran, dikenal) =>
    `Role "${peran}" of ${petugas} is none of this SOP (${dikenal}); nothing can be done with it. Mend it in penghubung.yaml.`,
  keluaranGagal: (kode) => `The output cannot be written (${kode}). Check where it goes, then try again.`,
  diskGagal: (kode) =>
    `The disk failed to read or write (${kode}). What was recorded stays. Check its space and state: penghubung doctor`,
  peran: {
    nama: 'Roles',
    sesuai: 'each role of an officer is in the SOP',
  },
  jam: {
    nama: 'Clock',
    baik: 'not before the last record',
    mundur: (terakhir) => `stands before the last record (${terakhir}); acts are refused until it is right`,
    saran: 'Set the clock right (synchronise it with the internet)',
  },
};
