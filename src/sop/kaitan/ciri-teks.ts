/** What of a text tells it from another: words by their stems, and the places that it names. Pure and bounded. */
export interface CiriTeks {
  readonly kata: ReadonlySet<string>;
  /** "jalan melati", "sd 3" */
  readonly tempat: ReadonlySet<string>;
}

/** Characters of a text that are read, and words that distinguish it: both bound what is compared. */
const PANJANG_DIBACA = 2000;
const KATA_MAKS = 120;

/** Words that every report has: with them two reports on nothing in common would look alike. */
const KATA_UMUM = new Set(
  `yang dan ini itu ada dengan untuk dari pada tidak sudah belum mohon tolong kami saya bapak ibu agar karena juga akan
  telah bisa dapat oleh para serta atau dalam lagi sangat terima kasih selamat pagi siang sore malam segera ditindaklanjuti
  tindak lanjut laporan lapor pak bu admin kepada sejak sampai sekarang hari bulan tahun lalu masih warga masyarakat di ke tiap kalau sering sekali
  min ga gak nggak tdk yg udah dah blm bgt banget dong trs`
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

/** After these a place has its name, or its number. */
const PENANDA_TEMPAT = new Set('jalan gang desa dusun kelurahan simpang pasar sd smp sma km rt'.split(' '));
const BUKAN_NAMA = new Set('raya desa lingkar umum rusak berlubang depan mati padam'.split(' '));

/** "nyala2" is "nyala-nyala". */
const DIULANG = /(?<=\p{L}{3})2$/u;

/** What is left of each word that says something; a number says where ("SD 3", "RT 05"). */
export function ciriTeks(teks: string): CiriTeks {
  const kata =
    teks
      .slice(0, PANJANG_DIBACA)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const berarti = kata
    .map((satu) => satu.replace(DIULANG, ''))
    .map((satu) => SINGKATAN.get(satu) ?? satu)
    .filter((satu) => !KATA_UMUM.has(satu))
    .slice(0, KATA_MAKS);
  return { kata: new Set(berarti.map(dasar)), tempat: new Set(tempatDisebut(berarti)) };
}

/** "Jalan Raya Melati" and "jl melati" are one street; "jalan rusak" is none. */
function tempatDisebut(kata: readonly string[]): readonly string[] {
  return kata.flatMap((satu, i) => {
    const nama = PENANDA_TEMPAT.has(satu) ? kata.slice(i + 1).find((k) => !BUKAN_NAMA.has(k)) : undefined;
    return nama === undefined ? [] : [`${satu} ${nama}`];
  });
}

const AWALAN = /^(?:(?:meng|meny|mem|men|me|peng|pem|pen|ber|ter|di|ke|se|per)(?=\p{L}{4}))+/u;
const AKHIRAN = /(?<=\p{L}{4})(nya|kan|an|i)$/u;
/** Letters of a stem that count: what follows are endings, and slips of the finger. */
const HURUF_DASAR = 6;

/** "diperbaiki" and "perbaikan" are one word; not grammar, only near enough to it. */
const dasar = (kata: string): string =>
  /\p{N}/u.test(kata) ? kata : kata.replace(AWALAN, '').replace(AKHIRAN, '').slice(0, HURUF_DASAR);
