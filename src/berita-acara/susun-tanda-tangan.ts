import type { Unsur } from 'pdfmake';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import { bersama, UKURAN_NASKAH } from './alinea.ts';
import type { Kertas } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { susunHadirin } from './susun-hadirin.ts';
import type { BlokBerhari } from './tata-blok.ts';
import { tataBlok } from './tata-blok.ts';
import { ABU, LEBAR, TANPA_GARIS, TINGGI } from './tata-kertas.ts';
import { tinggiSemua } from './tinggi-unsur.ts';

const SELA = 24;
const LEBAR_BLOK = (LEBAR - SELA) / 2;
/** Points for a signature and a stamp. */
const RUANG = 54;

/**
 * Who was there, the blocks, and the journal's row: no block is parted, and neither a signature nor the row stands alone
 * on a page: they take the last lines of the text with them (`ekor`), or the last who were there.
 */
export function susunTandaTangan(kertas: Kertas, ekor: readonly Unsur[], tulis: Penulis): readonly Unsur[] {
  const jejak = susunJejak(kertas, tulis);
  const [pertama, ...lain] = barisBlok(kertas, tulis);
  if (pertama === undefined) return [bersama([...ekor, ...jejak])];
  const semua = [pertama, ...lain, ...jejak];
  const [bersatu, sisa] =
    tinggiSemua([...ekor, ...semua]) <= BERSATU_MAKS
      ? [semua, []]
      : [[pertama], [...lain, ...jejak].map((satu) => bersama([satu]))];
  const awal =
    kertas.hadirin.length === 0
      ? [bersama([...ekor, ...bersatu])]
      : susunHadirin(kertas.hadirin, ekor, bersatu, tulis);
  return [...awal, ...sisa];
}

/** Points: the last who was there and the header of the table take the rest of a page. */
const BERSATU_MAKS = TINGGI - 120;

const spasi = (tinggi: number): Unsur => ({ text: '', margin: [0, 0, 0, tinggi] });

const barisBlok = (kertas: Kertas, tulis: Penulis): readonly Unsur[] => {
  const { berdua, tengah } = tataBlok(kertas);
  return [
    ...berdua.map(([kiri, kanan]) =>
      berjajar([isiBlok(kiri, tulis), KOSONG, isiBlok(kanan, tulis)], [LEBAR_BLOK, SELA, LEBAR_BLOK]),
    ),
    ...(tengah === null
      ? []
      : [berjajar([KOSONG, isiBlok(tengah, tulis), KOSONG], [LEBAR / 4, LEBAR / 2, LEBAR / 4])]),
  ];
};

/** What stands above the signature, and below it. */
type IsiBlok = readonly [atas: readonly Unsur[], bawah: readonly Unsur[]];
const KOSONG: IsiBlok = [[], []];

/** Names beside each other stand at one height, however many lines the offices above them take. */
function berjajar(blok: readonly IsiBlok[], widths: readonly number[]): Unsur {
  const baris = (n: 0 | 1) => blok.map((satu): Unsur => ({ stack: satu[n] }));
  const ruang = blok.map((): Unsur => spasi(RUANG));
  return {
    table: { widths: [...widths], body: [baris(0), ruang, baris(1)] },
    layout: TANPA_GARIS,
    margin: [0, 16, 0, 0],
  };
}

/** Nothing of a name is cut: where one or an office takes more than an ordinary page has room for, it is set smaller. */
function isiBlok(blok: BlokBerhari | null, tulis: Penulis): IsiBlok {
  if (blok === null) return KOSONG;
  const [pertama = UKURAN_NASKAH, ...lain] = UKURAN_BLOK;
  const muat = ([atas, bawah]: IsiBlok) => tinggiSemua(atas) + tinggiSemua(bawah) <= TINGGI_BLOK;
  return lain.reduce(
    (isi, ukuran) => (muat(isi) ? isi : blokBerukuran(blok, ukuran, tulis)),
    blokBerukuran(blok, pertama, tulis),
  );
}

/** Points, tried in this order. */
const UKURAN_BLOK = [UKURAN_NASKAH, 9, 7.5] as const;
/** Points of a block without the room for the signature. */
const TINGGI_BLOK = 230;
/** 200 of the widest letters at the smallest size; two offices where one is held for another. */
const BARIS_NAMA = 16;

function blokBerukuran(blok: BlokBerhari, ukuran: number, tulis: Penulis): IsiBlok {
  const { saat } = blok;
  const baris = (teks: string, tebal = false) =>
    tulis.paragraf(teks, { lebar: LEBAR_BLOK, ukuran, barisMaks: BARIS_NAMA, tebal, alignment: 'center' });
  const atas = [
    // Blocks beside each other begin at one height, whether or not a day stands above them.
    saat === '' ? tulis.baris('\u00a0', { ukuran }) : baris(saat),
    ...(blok.sebutan === '' ? [] : [baris(blok.sebutan)]),
    ...blok.jabatan.map((satu) => baris(satu)),
  ];
  const bawah = [
    baris(blok.nama ?? kata.titik, blok.nama !== null),
    ...(blok.pangkat === null ? [] : [baris(blok.pangkat)]),
    ...(blok.nip === null ? [] : [baris(kata.nip(blok.nip))]),
  ];
  return [atas, bawah];
}

const SISI_QR = 88;
/** A reason of 2000 of the widest letters. */
const BARIS_KETERANGAN = 40;

/** What an auditor holds against the journal, with how it was approved. */
function susunJejak({ jejak, keterangan }: Kertas, tulis: Penulis): readonly Unsur[] {
  if (jejak === null && keterangan.length === 0) return [];
  // Without a code beside it the text begins at the margin.
  const lebarQr = jejak === null ? 0 : SISI_QR + 12;
  const lebar = LEBAR - lebarQr;
  const kecil = (teks: string, tebal = false) =>
    tulis.paragraf(teks, { lebar, ukuran: 8, tebal, barisMaks: BARIS_KETERANGAN });
  const stack = [
    ...keterangan.map((satu) => kecil(satu)),
    ...(jejak === null
      ? []
      : [
          kecil(kata.jejak.judul, true),
          kecil(`${kata.jejak.baris(jejak.seq)}, ${kata.jejak.sidik(jejak.hash)}`),
          ...(jejak.isi === null ? [] : [kecil(kata.jejak.isi(jejak.isi))]),
          kecil(kata.jejak.penjelasan),
        ]),
  ];
  const qr: readonly Unsur[] = jejak === null ? [] : [{ qr: jejak.qr, fit: SISI_QR, eccLevel: 'M' }];
  const columns = [
    { width: lebarQr, stack: qr },
    { width: '*' as const, stack },
  ];
  const garis = { type: 'line', x1: 0, y1: 0, x2: LEBAR, y2: 0, lineWidth: 0.5 } as const;
  return [
    bersama([
      { canvas: [garis], margin: [0, 18, 0, 6] },
      { columns, color: ABU },
    ]),
  ];
}
