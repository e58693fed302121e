import type { Unsur } from 'pdfmake';
import { beritaAcara as kataBa } from '../teks/kertas/berita-acara.ts';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import { bersama, UKURAN_NASKAH } from './alinea.ts';
import type { Hadirin, Kertas } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import type { BlokBerhari } from './tata-blok.ts';
import { tataBlok } from './tata-blok.ts';
import { ABU, GARIS_TABEL, LEBAR, TABEL_BERGARIS, TANPA_GARIS } from './tata-kertas.ts';

const SELA = 24;
const LEBAR_BLOK = (LEBAR - SELA) / 2;
/** Points for a signature and a stamp. */
const RUANG = 54;

/**
 * Who was there, the blocks, and the journal's row: no block is parted, and neither a signature nor the row stands alone
 * on a page: the first takes the last lines of the text with it (`ekor`), or the last who was there.
 */
export function susunTandaTangan(kertas: Kertas, ekor: readonly Unsur[], tulis: Penulis): readonly Unsur[] {
  const jejak = susunJejak(kertas, tulis);
  const [pertama, ...lain] = barisBlok(kertas, tulis);
  if (pertama === undefined) return [bersama([...ekor, ...jejak])];
  const bersatu = [pertama, ...(lain.length === 0 ? jejak : [])];
  const sisa = lain.map((satu, i) => bersama([satu, ...(i === lain.length - 1 ? jejak : [])]));
  if (kertas.hadirin.length === 0) return [bersama([...ekor, ...bersatu]), ...sisa];
  const [awal, akhir] = tabelHadirin(kertas.hadirin, tulis);
  return [...ekor, ...awal, bersama([akhir, ...bersatu]), ...sisa];
}

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
    margin: [0, 12, 0, 0],
  };
}

function isiBlok(blok: BlokBerhari | null, tulis: Penulis): IsiBlok {
  if (blok === null) return KOSONG;
  const { saat } = blok;
  const baris = (teks: string, barisMaks: number, tebal = false) =>
    tulis.paragraf(teks, {
      lebar: LEBAR_BLOK,
      ukuran: UKURAN_NASKAH,
      barisMaks,
      tebal,
      alignment: 'center',
    });
  const atas = [
    // Blocks beside each other begin at one height, whether or not a day stands above them.
    saat === '' ? tulis.baris('\u00a0', { ukuran: UKURAN_NASKAH }) : baris(saat, 1),
    ...(blok.sebutan === '' ? [] : [baris(blok.sebutan, 1)]),
    ...blok.jabatan.map((satu) => baris(satu, 4)),
  ];
  const bawah = [
    blok.nama === null ? baris(kata.titik, 1) : baris(blok.nama, 3, true),
    ...(blok.pangkat === null ? [] : [baris(blok.pangkat, 2)]),
    ...(blok.nip === null ? [] : [baris(kata.nip(blok.nip), 1)]),
  ];
  return [atas, bawah];
}

const KOLOM_HADIRIN = [18, 260, LEBAR - 18 - 260 - 3 * 8 - 2] as const;
/** Points of a row: a hand signs in it. */
const RUANG_BARIS = 30;

/** The last row by itself, for the page of the signatures. */
function tabelHadirin(
  hadirin: readonly Hadirin[],
  tulis: Penulis,
): readonly [awal: readonly Unsur[], akhir: Unsur] {
  const { no, nama, tandaTangan } = kataBa.kolomHadirin;
  const sel = (teks: string, kolom: number, tebal = false) =>
    tulis.paragraf(teks, { lebar: KOLOM_HADIRIN[kolom] ?? 0, tebal, barisMaks: 5 });
  const baris = hadirin.map((h, i): readonly Unsur[] => [
    sel(`${i + 1}.`, 0),
    sel(h.jabatan === '' ? h.nama : `${h.nama}\n${h.jabatan}`, 1),
    { ...sel(h.menolak ? kataBa.menolak : `${i + 1}.`, 2), margin: [0, 0, 0, RUANG_BARIS - 12] },
  ]);
  const tabel = (body: readonly (readonly Unsur[])[], headerRows: number): Unsur => ({
    table: {
      widths: [...KOLOM_HADIRIN],
      body,
      headerRows,
      dontBreakRows: true,
      ...(headerRows === 0 ? {} : { keepWithHeaderRows: 1 }),
    },
    // No line above its title.
    layout: { ...TABEL_BERGARIS, hLineWidth: (n) => (n === 0 && headerRows > 0 ? 0 : GARIS_TABEL) },
  });
  const judul = { ...tulis.baris(kataBa.hadirin, { ukuran: UKURAN_NASKAH }), margin: [0, 2, 0, 2] } as const;
  const kepala = [
    [{ ...judul, colSpan: 3, border: TANPA_TEPI }, KOSONG_SEL, KOSONG_SEL],
    [no, nama, tandaTangan].map((teks, i) => sel(teks, i, true)),
  ];
  const akhir = baris.slice(-1);
  return baris.length === 1
    ? [[], tabel([...kepala, ...akhir], 2)]
    : [[tabel([...kepala, ...baris.slice(0, -1)], 2)], tabel(akhir, 0)];
}

const TANPA_TEPI = [false, false, false, false] as const;
const KOSONG_SEL: Unsur = { text: '', border: TANPA_TEPI };

const SISI_QR = 88;

/** What an auditor holds against the journal, with how it was approved. */
function susunJejak({ jejak, keterangan }: Kertas, tulis: Penulis): readonly Unsur[] {
  if (jejak === null && keterangan.length === 0) return [];
  const lebar = LEBAR - SISI_QR - 12;
  const kecil = (teks: string, tebal = false) =>
    tulis.paragraf(teks, { lebar, ukuran: 8, tebal, barisMaks: 6 });
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
    { width: SISI_QR + 12, stack: qr },
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
