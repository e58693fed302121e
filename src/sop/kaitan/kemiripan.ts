import type { CiriTeks } from './ciri-teks.ts';
import { ciriTeks } from './ciri-teks.ts';

/** How alike the words of many short texts are. Pure and bounded: no word is compared that most texts share. */

/** Two texts by their place in the list, and how alike they are: 0 to 1. */
export interface Pasangan {
  readonly a: number;
  readonly b: number;
  readonly skor: number;
}

/** A word that more texts than this share, of all or of few, tells none of them apart. */
const BAGIAN_UMUM = 0.1;
const UMUM_MIN = 20;
/**
 * A message of so few words may repeat the title of a long report: how much of it must stand there, in words and by
 * their weight; less where both name one place. Measured in test/sop/kaitan.
 */
const PESAN_MAKS = 12;
const TERMUAT = { setempat: { kata: 3, bagian: 0.5 }, biasa: { kata: 4, bagian: 0.7 } } as const;
/** All of a message in a report is no more than half a proof. */
const NILAI_TERMUAT = 0.5;

/** Every pair that is at least so alike, each told once with a < b. */
export function pasanganMirip(teks: readonly string[], minimum: number): readonly Pasangan[] {
  const semua = berbobot(teks.map(ciriTeks));
  const letak = new Map<string, number[]>();
  const hasil: Pasangan[] = [];
  for (const [b, ini] of semua.entries()) {
    const bersama = new Map<number, Bersama>();
    for (const [kata, berat] of ini.dipakai) {
      const daftar = letak.get(kata) ?? [];
      for (const a of daftar) bersama.set(a, ditambah(bersama.get(a), berat));
      daftar.push(b);
      letak.set(kata, daftar);
    }
    for (const [a, sama] of bersama) {
      const skor = kemiripan(semua[a] ?? ini, ini, sama);
      if (skor >= minimum) hasil.push({ a, b, skor });
    }
  }
  return hasil;
}

/** Of the words that two texts share: how many, their weight, and its square. */
interface Bersama {
  kata: number;
  berat: number;
  kuadrat: number;
}

function ditambah(lama: Bersama | undefined, berat: number): Bersama {
  const sama = lama ?? { kata: 0, berat: 0, kuadrat: 0 };
  sama.kata += 1;
  sama.berat += berat;
  sama.kuadrat += berat ** 2;
  return sama;
}

const kemiripan = (x: Berbobot, y: Berbobot, sama: Bersama): number =>
  Math.min(1, Math.max(sama.kuadrat / (x.panjang * y.panjang), termuat(x, y, sama)));

/** How much of a short message stands in the other text. */
function termuat(x: Berbobot, y: Berbobot, sama: Bersama): number {
  const pesan = x.ciri.kata.size < y.ciri.kata.size ? x : y;
  if (pesan.ciri.kata.size > PESAN_MAKS) return 0;
  const setempat = [...x.ciri.tempat].some((satu) => y.ciri.tempat.has(satu));
  const perlu = setempat ? TERMUAT.setempat : TERMUAT.biasa;
  const bagian = sama.berat / pesan.berat;
  return sama.kata < perlu.kata || bagian < perlu.bagian ? 0 : bagian * NILAI_TERMUAT;
}

/** A text in which what is rare weighs more. */
interface Berbobot {
  readonly ciri: CiriTeks;
  /** Words that are compared. */
  readonly dipakai: ReadonlyMap<string, number>;
  /** Of all its words, as a vector and summed: a text of common words alone is like no other. */
  readonly panjang: number;
  readonly berat: number;
}

function berbobot(semua: readonly CiriTeks[]): readonly Berbobot[] {
  const kali = new Map<string, number>();
  for (const satu of semua.flatMap(({ kata }) => [...kata])) kali.set(satu, (kali.get(satu) ?? 0) + 1);
  const batas = Math.max(UMUM_MIN, semua.length * BAGIAN_UMUM);
  return semua.map((ciri) => {
    const bobot = [...ciri.kata].map((satu) => {
      const n = kali.get(satu) ?? 1;
      return { satu, n, berat: Math.log(1 + semua.length / n) };
    });
    return {
      ciri,
      dipakai: new Map(bobot.filter(({ n }) => n <= batas).map(({ satu, berat }) => [satu, berat])),
      panjang: Math.sqrt(bobot.reduce((jumlah, { berat }) => jumlah + berat ** 2, 0)),
      berat: bobot.reduce((jumlah, { berat }) => jumlah + berat, 0),
    };
  });
}
