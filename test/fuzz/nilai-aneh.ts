import fc from 'fast-check';
import { KANARI } from './fuzz.ts';
import { teksAneh } from './teks-aneh.ts';

/** JSON values of every type, with the numbers and keys that break careless readers. */
const nilaiAneh: fc.Arbitrary<unknown> = fc.oneof(
  teksAneh,
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e300, 2 ** 53, [], {}, [KANARI], { [KANARI]: KANARI }),
  fc.constantFrom(bersarang(70), 'x'.repeat(50_000), Array(200).fill(KANARI), Array(200).fill({})),
  fc.json({ maxDepth: 3 }).map((teks) => JSON.parse(teks) as unknown),
);

function bersarang(n: number): unknown {
  return n === 0 ? KANARI : n % 2 === 0 ? [bersarang(n - 1)] : { a: bersarang(n - 1) };
}

type Cara = 'teks' | 'kunci-lain' | 'buang' | 'ganti' | 'bungkus' | 'gandakan' | 'tukar';

interface Gangguan {
  readonly letak: number;
  readonly cara: Cara;
  readonly nilai: unknown;
  readonly teks: string;
}

const cara: fc.Arbitrary<Cara> = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Cara>('teks') },
  { weight: 3, arbitrary: fc.constant<Cara>('kunci-lain') },
  { weight: 3, arbitrary: fc.constantFrom<Cara>('buang', 'ganti', 'bungkus', 'gandakan', 'tukar') },
);

const gangguan: fc.Arbitrary<Gangguan> = fc.record({
  letak: fc.nat(10_000),
  cara,
  nilai: nilaiAneh,
  teks: teksAneh,
});

/** A good JSON value with some things in it changed. */
export const terganggu = (baik: unknown, banyak = 3): fc.Arbitrary<unknown> =>
  fc.array(gangguan, { maxLength: banyak }).map((semua) => ganggu(baik, semua));

type Wadah = Record<string, unknown>;

/** In a frame, so that the value itself can be changed too. */
function ganggu(baik: unknown, semua: readonly Gangguan[]): unknown {
  const bingkai: Wadah = { isi: structuredClone(baik) };
  for (const satu of semua) terapkan(bingkai, satu);
  return bingkai['isi'];
}

function terapkan(bingkai: Wadah, { letak, cara: bagaimana, nilai, teks }: Gangguan): void {
  const tempat = semuaTempat(bingkai);
  const calon = bagaimana === 'teks' ? tempat.filter(([w, k]) => typeof w[k] === 'string') : tempat;
  const [wadah, kunci] = calon[letak % Math.max(calon.length, 1)] ?? [bingkai, 'isi'];
  const dulu = wadah[kunci];
  if (bagaimana === 'teks') taruh(wadah, kunci, typeof dulu === 'string' && letak % 2 ? dulu + teks : teks);
  if (bagaimana === 'ganti') taruh(wadah, kunci, structuredClone(nilai));
  if (bagaimana === 'bungkus') taruh(wadah, kunci, letak % 2 ? [dulu] : { [kunci]: dulu });
  if (bagaimana === 'tukar') taruh(wadah, kunci, typeof dulu === 'string' ? null : JSON.stringify(dulu));
  if (bagaimana === 'buang' && wadah !== bingkai) buang(wadah, kunci);
  if (bagaimana === 'gandakan') gandakan(wadah, kunci, nilai);
  if (bagaimana === 'kunci-lain') kunciLain(bingkai, tempat, letak, teks, nilai);
}

function semuaTempat(wadah: Wadah, kedalaman = 0): (readonly [Wadah, string])[] {
  return Object.keys(wadah).flatMap((kunci) => {
    const isi = wadah[kunci];
    const dalam = typeof isi === 'object' && isi !== null && kedalaman < 8;
    return [[wadah, kunci] as const, ...(dalam ? semuaTempat(isi as Wadah, kedalaman + 1) : [])];
  });
}

/** As JSON.parse does: `__proto__` is a key like any other. */
const taruh = (wadah: Wadah, kunci: string, value: unknown): void => {
  Object.defineProperty(wadah, kunci, { value, writable: true, enumerable: true, configurable: true });
};

function buang(wadah: Wadah, kunci: string): void {
  if (Array.isArray(wadah)) wadah.splice(Number(kunci), 1);
  else delete wadah[kunci];
}

function gandakan(wadah: Wadah, kunci: string, nilai: unknown): void {
  if (Array.isArray(wadah)) wadah.push(structuredClone(wadah[Number(kunci)]));
  else taruh(wadah, `${kunci}_2`, structuredClone(nilai));
}

const KUNCI = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'tidakDibawa', KANARI];

function kunciLain(
  bingkai: Wadah,
  tempat: readonly (readonly [Wadah, string])[],
  letak: number,
  teks: string,
  nilai: unknown,
): void {
  const objek = tempat.map(([w]) => w).filter((w) => w !== bingkai && !Array.isArray(w));
  const wadah = objek[letak % Math.max(objek.length, 1)];
  if (wadah === undefined) return;
  const kunci = letak % 3 === 0 ? `${teks}${KANARI}` : (KUNCI[letak % KUNCI.length] ?? KANARI);
  taruh(wadah, kunci, structuredClone(nilai));
}
