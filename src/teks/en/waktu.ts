import type { Katalog } from '../katalog.ts';

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`);
const hours = (n: number): string => (n === 1 ? '1 hour' : `${n} hours`);
const minutes = (n: number): string => (n === 1 ? '1 minute' : `${n} minutes`);

export const waktu: Katalog['waktu'] = {
  hariPendek: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  bulanPendek: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  hariIni: (jam) => `today ${jam}`,
  besok: (jam) => `tomorrow ${jam}`,
  tinggal: (n) => (n === 0 ? 'today' : n === 1 ? 'tomorrow' : `in ${days(n)}`),
  hariLagi: (n) => days(n),
  terlambatHari: (n) => `${days(n)} late`,
  terlambatJam: (n) => `${hours(n)} late`,
  terlambatMenit: (n) => `${minutes(n)} late`,
  baruSaja: 'just now',
  menitLalu: (n) => `${minutes(n)} ago`,
  jamLalu: (n) => `${hours(n)} ago`,
  hariLalu: (n) => `${days(n)} ago`,
  selama: (n) => (n === 0 ? 'since today' : days(n)),
};
