import type { Katalog } from '../katalog.ts';

export const bidang: Katalog['bidang'] = {
  lama: (hari, hariKerja) => `${hari} (${hariKerja} working)`,
  sebelum: (waktu) => `wanted before ${waktu}`,
  lewat: (waktu) => `PAST ITS LIMIT ${waktu}`,
  lewatSingkat: 'past its limit',
  beberapa: (n) => `${n} divisions`,
  menunggu: (siapa) => `waits for ${siapa}`,
  tanpaNama: '(name of the division not shown)',
  judul: 'Divisions waited for',
  terlama: (n, lama) =>
    `${n} ${n === 1 ? 'report' : 'reports'}, ${lama === null ? 'since today' : `longest ${lama}`}`,
  jumlahLewat: (n) => `${n} past the limit`,
  lagi: (n) => `… and ${n} more divisions`,
  belumMenjawab: (n) =>
    `Note: ${n} bidang that were asked have not answered. An answer that comes later can still be recorded (jawaban-bidang).`,
};
