/** How alike the words of many short texts are. Pure and bounded: no word is compared that most texts share. */

/** Two texts by their place in the list, and how alike they are: 0 to 1. */
export interface Pasangan {
  readonly a: number;
  readonly b: number;
  readonly skor: number;
}

/** Characters of a text that are read. */
const PANJANG_DIBACA = 2000;
/** Fewer letters distinguish nothing. */
const PANJANG_KATA_MIN = 3;
/** A trigram that more texts than this share, of all or of few, tells none of them apart. */
const BAGIAN_UMUM = 0.1;
const UMUM_MIN = 20;

/** Words that every report has: with them two reports on nothing in common would look alike. */
const KATA_UMUM = new Set(
  `yang dan ini itu ada dengan untuk dari pada tidak sudah belum mohon tolong kami saya bapak ibu agar karena juga akan
  telah bisa dapat oleh para serta atau dalam lagi sangat terima kasih selamat pagi siang sore malam segera ditindaklanjuti
  tindak lanjut laporan lapor pak bu admin kepada sejak sampai sekarang hari bulan tahun lalu masih warga masyarakat`
    .split(/\s+/)
    .filter((kata) => kata !== ''),
);

/** Every pair that is at least so alike, each told once with a < b. */
export function pasanganMirip(teks: readonly string[], minimum: number): readonly Pasangan[] {
  const bobot = berbobot(teks.map(trigram));
  const letak = new Map<string, { readonly i: number; readonly berat: number }[]>();
  const hasil: Pasangan[] = [];
  for (const [b, ciri] of bobot.entries()) {
    const jumlah = new Map<number, number>();
    for (const [satu, berat] of ciri) {
      const daftar = letak.get(satu) ?? [];
      for (const lain of daftar) jumlah.set(lain.i, (jumlah.get(lain.i) ?? 0) + berat * lain.berat);
      daftar.push({ i: b, berat });
      letak.set(satu, daftar);
    }
    for (const [a, skor] of jumlah) if (skor >= minimum) hasil.push({ a, b, skor: Math.min(1, skor) });
  }
  return hasil;
}

/** Runs of three letters within the words: affixes ("diperbaiki", "perbaikan") and slips of the finger cost little. */
function trigram(teks: string): ReadonlySet<string> {
  const kata =
    teks
      .slice(0, PANJANG_DIBACA)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const berarti = kata.filter((satu) => satu.length >= PANJANG_KATA_MIN && !KATA_UMUM.has(satu));
  return new Set(
    berarti.flatMap((satu) => Array.from({ length: satu.length - 2 }, (_, i) => satu.slice(i, i + 3))),
  );
}

/** Each text as a vector of length 1, in which what is rare weighs more. */
function berbobot(semua: readonly ReadonlySet<string>[]): readonly ReadonlyMap<string, number>[] {
  const kali = new Map<string, number>();
  for (const satu of semua.flatMap((ciri) => [...ciri])) kali.set(satu, (kali.get(satu) ?? 0) + 1);
  const batas = Math.max(UMUM_MIN, semua.length * BAGIAN_UMUM);
  const berat = (satu: string): number => Math.log(1 + semua.length / (kali.get(satu) ?? 1));
  return semua.map((ciri) => {
    // What is left out as common still lengthens the vector: a text of common words alone is like no other.
    const panjang = Math.sqrt([...ciri].reduce((n, satu) => n + berat(satu) ** 2, 0));
    const dipakai = [...ciri].filter((satu) => (kali.get(satu) ?? 0) <= batas);
    return new Map(dipakai.map((satu) => [satu, berat(satu) / panjang]));
  });
}
