/** How alike the words of many short texts are. Pure and bounded: no word is compared that most texts share. */

/** Two texts by their place in the list, and how alike they are: 0 to 1. */
export interface Pasangan {
  readonly a: number;
  readonly b: number;
  readonly skor: number;
}

/** Characters of a text that are read, and words that distinguish it: with `BAGIAN_UMUM` what bounds the comparisons. */
const PANJANG_DIBACA = 2000;
const KATA_MAKS = 120;
/** A word that more texts than this share, of all or of few, tells none of them apart. */
const BAGIAN_UMUM = 0.1;
const UMUM_MIN = 20;

/** Words that every report has: with them two reports on nothing in common would look alike. */
const KATA_UMUM = new Set(
  `yang dan ini itu ada dengan untuk dari pada tidak sudah belum mohon tolong kami saya bapak ibu agar karena juga akan
  telah bisa dapat oleh para serta atau dalam lagi sangat terima kasih selamat pagi siang sore malam segera ditindaklanjuti
  tindak lanjut laporan lapor pak bu admin kepada sejak sampai sekarang hari bulan tahun lalu masih warga masyarakat di ke tiap kalau sering sekali`
    .split(/\s+/)
    .filter((kata) => kata !== ''),
);

/** As people write on a telephone, and as an office does. */
const SINGKATAN: ReadonlyMap<string, string> = new Map([
  ['jl', 'jalan'],
  ['jln', 'jalan'],
  ['gg', 'gang'],
  ['dpn', 'depan'],
  ['muka', 'depan'],
  ['sdn', 'sd'],
  ['smpn', 'smp'],
  ['sman', 'sma'],
  ['pkm', 'puskesmas'],
  ['kec', 'kecamatan'],
  ['kel', 'kelurahan'],
  ['rs', 'rumah sakit'],
  ['jatoh', 'jatuh'],
  ['kmrn', 'kemarin'],
]);

/** Every pair that is at least so alike, each told once with a < b. */
export function pasanganMirip(teks: readonly string[], minimum: number): readonly Pasangan[] {
  const bobot = berbobot(teks.map(ciriKata));
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

/** What is left of each word that says something; a number says where ("SD 3", "RT 05"). */
function ciriKata(teks: string): ReadonlySet<string> {
  const kata =
    teks
      .slice(0, PANJANG_DIBACA)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const berarti = kata.map((satu) => SINGKATAN.get(satu) ?? satu).filter((satu) => !KATA_UMUM.has(satu));
  return new Set(berarti.slice(0, KATA_MAKS).map(dasar));
}

const AWALAN = /^(?:(?:meng|meny|mem|men|me|peng|pem|pen|ber|ter|di|ke|se|per)(?=\p{L}{4}))+/u;
const AKHIRAN = /(?<=\p{L}{4})(nya|kan|an|i)$/u;
/** Letters of a stem that count: what follows are endings, and slips of the finger. */
const HURUF_DASAR = 6;

/** "diperbaiki" and "perbaikan" are one word; not grammar, only near enough to it. */
const dasar = (kata: string): string =>
  /\p{N}/u.test(kata) ? kata : kata.replace(AWALAN, '').replace(AKHIRAN, '').slice(0, HURUF_DASAR);

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
