import type { Definisi, Unsur } from 'pdfmake';
import { beritaAcara as kataBa } from '../teks/kertas/berita-acara.ts';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import { alinea, UKURAN_NASKAH } from './alinea.ts';
import type { Huruf } from './huruf.ts';
import { TAK_TERCETAK } from './huruf.ts';
import type { Kertas, OrangKertas } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { penulis } from './penulis.ts';
import { susunBagian } from './susun-bagian.ts';
import { susunFoto } from './susun-foto.ts';
import { susunKop } from './susun-kop.ts';
import { susunTandaTangan } from './susun-tanda-tangan.ts';
import { ABU, LEBAR, TABEL_BERGARIS, TEPI, tanpaGambar } from './tata-kertas.ts';

/** Set on A4, in as many pages as it takes: a pure function of the paper and the faces it is measured with. */
export function susunKertas(kertas: Kertas, huruf: Huruf): Definisi {
  const tulis = penulis(huruf);
  const naskah = [
    ...susunKop(kertas.kop, { lebar: LEBAR, barisMaks: BARIS_KOP }, tulis),
    spasi(14),
    ...susunJudul(kertas, tulis),
    ...paragraf(kertas.pembuka, huruf),
    ...tabelOrang(kertas.orang, tulis),
    ...(kertas.lanjutan === null ? [] : [spasi(6), ...paragraf(kertas.lanjutan, huruf)]),
    ...kertas.bagian.flatMap((bagian) => susunBagian(bagian, huruf, tulis)),
    ...susunFoto(kertas, tulis),
    ...(kertas.penutup === null ? [] : [spasi(8), ...paragraf(kertas.penutup, huruf)]),
  ];
  const [badan, ekor] = pisahEkor(naskah);
  const content = [...badan, ...susunTandaTangan(kertas, ekor, tulis)];
  return {
    info: {
      title: tulis.bersih(kertas.kaki),
      author: tulis.bersih(kertas.kop.baris[0] ?? ''),
      creationDate: new Date(kertas.dibuat),
    },
    pageSize: 'A4',
    pageMargins: [TEPI.kiri, TEPI.atas, TEPI.kanan, TEPI.bawah],
    defaultStyle: { fontSize: UKURAN_NASKAH },
    content,
    footer: kaki(kertas, content, tulis),
    ...(kertas.cap === null
      ? {}
      : { watermark: { text: kertas.cap, color: ABU, opacity: 0.11, bold: true } }),
  };
}

/** Lines of one entry of the letterhead: 200 of the widest letters beside a logo. */
const BARIS_KOP = 9;
/** Of a number: 100 of the widest letters. */
const BARIS_NOMOR = 3;
/** The foot has room for as many. */
const BARIS_KAKI = 3;

const spasi = (tinggi: number): Unsur => ({ text: '', margin: [0, 0, 0, tinggi] });

/** The last lines of the text, which go with the signatures: nobody signs a page that says nothing. */
function pisahEkor(naskah: readonly Unsur[]): readonly [badan: readonly Unsur[], ekor: readonly Unsur[]] {
  const utuh = (n: number) => naskah[n]?.unbreakable === true;
  const akhir = naskah.findLastIndex((_, n) => utuh(n));
  // Fields of a form stand line by line: two of them, or the last lines of a long one and what follows it.
  const sebelum = naskah.findLastIndex((satu, n) => n < akhir && !akhirAlinea(satu));
  const dari = utuh(sebelum) ? sebelum : akhir;
  return dari < 0 ? [naskah, []] : [naskah.slice(0, dari), naskah.slice(dari)];
}

/** The space that `alinea` leaves below a paragraph. */
const akhirAlinea = (satu: Unsur): boolean => 'text' in satu && satu.text === '' && satu.margin === undefined;

function susunJudul({ judul, nomor }: Kertas, tulis: Penulis): readonly Unsur[] {
  const tengah = { lebar: LEBAR, barisMaks: 4, alignment: 'center' } as const;
  return [
    tulis.paragraf(judul, { ...tengah, ukuran: 13, tebal: true }),
    ...nomor.map(([label, isi]) =>
      tulis.paragraf(`${label}: ${isi}`, { ...tengah, ukuran: UKURAN_NASKAH, barisMaks: BARIS_NOMOR }),
    ),
    spasi(12),
  ];
}

const paragraf = (teks: string | null, huruf: Huruf): readonly Unsur[] =>
  teks === null ? [] : alinea(teks, { lebar: LEBAR, huruf });

/** Each cell has 4 points at either side, and the lines between them take 3. */
const KOLOM_ORANG = [18, 148, 74, 116, LEBAR - 18 - 148 - 74 - 116 - 5 * 8 - 3] as const;
/** Lines of a cell: two offices of 200 of the widest letters take 34. Nothing of a name is cut. */
const BARIS_SEL = 40;

function tabelOrang(orang: readonly OrangKertas[], tulis: Penulis): readonly Unsur[] {
  if (orang.length === 0) return [];
  const { no, nama, pangkat, jabatan, hadir } = kataBa.kolomOrang;
  const sel = (teks: string, kolom: number, tebal = false) =>
    tulis.paragraf(teks, { lebar: KOLOM_ORANG[kolom] ?? 0, tebal, barisMaks: BARIS_SEL });
  const baris = orang.map((o, i) => [
    sel(`${i + 1}.`, 0),
    sel(o.nip === null ? o.nama : `${o.nama}\n${kata.nip(o.nip)}`, 1),
    sel(o.pangkat ?? '-', 2),
    sel(o.jabatan === '' ? '-' : o.jabatan, 3),
    sel(kataBa.kehadiran[o.hadir], 4),
  ]);
  const kepala = [no, nama, pangkat, jabatan, hadir].map((teks, i) => sel(teks, i, true));
  return [
    spasi(3),
    {
      table: {
        widths: [...KOLOM_ORANG],
        body: [kepala, ...baris],
        headerRows: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
      },
      layout: TABEL_BERGARIS,
    },
  ];
}

/** Where something could not be drawn, the mark that stands for it is explained. */
function kaki({ kaki: teks }: Kertas, content: readonly Unsur[], tulis: Penulis): Definisi['footer'] {
  const arti = JSON.stringify(content, tanpaGambar).includes(TAK_TERCETAK)
    ? ` ${kata.takTercetak(TAK_TERCETAK)}`
    : '';
  const kiri = { lebar: LEBAR - 100, ukuran: 7.5, barisMaks: BARIS_KAKI };
  return (halaman, semua) => ({
    columns: [
      { width: LEBAR - 100, ...tulis.paragraf(`${teks}${arti}`, kiri), color: ABU },
      {
        width: 100,
        ...tulis.baris(kata.halaman(halaman, semua), { ukuran: 7.5, alignment: 'right' }),
        color: ABU,
      },
    ],
    margin: [TEPI.kiri, 14, TEPI.kanan, 0],
  });
}
