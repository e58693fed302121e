import { nisbah } from './sasaran.ts';
import { rentang } from './statistik.ts';

/** One row for each who was measured: things a second, and how many times the first one's speed that is. */
export function tabelLaju(
  apa: string,
  n: number,
  ms: Readonly<Record<string, readonly number[]>>,
): readonly (readonly string[])[] {
  const [kita = []] = Object.values(ms);
  return [
    ['', `${apa}/detik`, 'detik', 'kita ÷ ini'],
    ...Object.entries(ms).map(([nama, semua]) => [
      nama,
      rentang(
        semua.map((satu) => (n / satu) * 1000),
        0,
      ),
      rentang(
        semua.map((satu) => satu / 1000),
        2,
      ),
      semua === kita ? '' : rentang(laju(kita, semua), 2),
    ]),
  ];
}

/** How many times as fast as `lain` we are, round by round. */
export const laju = (kita: readonly number[], lain: readonly number[]): readonly number[] =>
  nisbah(lain, kita);
