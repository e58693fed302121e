import type { Definisi, Unsur } from 'pdfmake';
import { beritaAcara as kataBa } from '../teks/kertas/berita-acara.ts';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import { alinea, bersama, UKURAN_NASKAH } from './alinea.ts';
import type { Huruf } from './huruf.ts';
import { TAK_TERCETAK } from './huruf.ts';
import type { BagianKertas, FotoKertas, Kertas, Kop, OrangKertas, Pasangan } from './kertas.ts';
import type { Penulis } from './penulis.ts';
import { penulis } from './penulis.ts';
import { susunTandaTangan } from './susun-tanda-tangan.ts';
import { ABU, LEBAR, TABEL_BERGARIS, TANPA_GARIS, TEPI } from './tata-kertas.ts';

/** Set on A4, in as many pages as it takes: a pure function of the paper and the faces it is measured with. */
export function susunKertas(kertas: Kertas, huruf: Huruf): Definisi {
  const tulis = penulis(huruf);
  const content = [
    ...susunKop(kertas.kop, tulis),
    ...susunJudul(kertas, tulis),
    ...pembuka(kertas, huruf),
    ...tabelOrang(kertas.orang, tulis),
    ...(kertas.lanjutan === null ? [] : [spasi(6), ...alinea(kertas.lanjutan, { lebar: LEBAR, huruf })]),
    ...kertas.bagian.flatMap((bagian) => susunBagian(bagian, huruf, tulis)),
    ...susunFoto(kertas, tulis),
    ...susunTandaTangan(kertas, huruf, tulis),
  ];
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

const spasi = (tinggi: number): Unsur => ({ text: '', margin: [0, 0, 0, tinggi] });

const SISI_LOGO = 62;
/** Lines of one entry of the letterhead. */
const BARIS_KOP = 3;

/** The last lines are the address: smaller. */
function susunKop({ baris, logo }: Kop, tulis: Penulis): readonly Unsur[] {
  const lebar = logo === null ? LEBAR : LEBAR - 2 * (SISI_LOGO + 8);
  const stack = baris.map((satu, i) => {
    const nama = i < 2;
    const ukuran = nama ? (i === baris.length - 1 || i === 1 ? 14 : 12) : 9;
    const bentuk = { lebar, ukuran, tebal: nama, barisMaks: BARIS_KOP, alignment: 'center' } as const;
    return tulis.paragraf(satu, bentuk);
  });
  const kepala: Unsur =
    logo === null
      ? { stack }
      : {
          columns: [
            { width: SISI_LOGO + 8, image: dataUrl(logo), fit: [SISI_LOGO, SISI_LOGO] },
            { width: '*', stack },
            { width: SISI_LOGO + 8, text: '' },
          ],
        };
  const garis = (y: number, lineWidth: number) =>
    ({ type: 'line', x1: 0, y1: y, x2: LEBAR, y2: y, lineWidth }) as const;
  return [kepala, { canvas: [garis(0, 2), garis(3, 0.6)], margin: [0, 6, 0, 14] }];
}

const dataUrl = ({ isi, tipeMedia }: { readonly isi: Uint8Array; readonly tipeMedia: string }): string =>
  `data:${tipeMedia};base64,${Buffer.from(isi).toString('base64')}`;

function susunJudul({ judul, nomor }: Kertas, tulis: Penulis): readonly Unsur[] {
  const tengah = { lebar: LEBAR, barisMaks: 4, alignment: 'center' } as const;
  return [
    tulis.paragraf(judul, { ...tengah, ukuran: 13, tebal: true }),
    ...nomor.map(([label, isi]) =>
      tulis.paragraf(`${label}: ${isi}`, { ...tengah, ukuran: UKURAN_NASKAH, barisMaks: 2 }),
    ),
    spasi(12),
  ];
}

const pembuka = ({ pembuka: teks }: Kertas, huruf: Huruf): readonly Unsur[] =>
  teks === null ? [] : alinea(teks, { lebar: LEBAR, huruf });

/** Each cell has 4 points at either side, and the lines between them take 3. */
const KOLOM_ORANG = [18, 148, 74, 116, LEBAR - 18 - 148 - 74 - 116 - 5 * 8 - 3] as const;
/** Lines of a cell: a name of 80 characters takes three. */
const BARIS_SEL = 6;

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

function susunBagian({ judul, isi }: BagianKertas, huruf: Huruf, tulis: Penulis): readonly Unsur[] {
  const kepala: readonly Unsur[] =
    judul === '' ? [] : [{ ...tulis.baris(judul, { tebal: true, ukuran: 11 }), margin: [0, 9, 0, 3] }];
  switch (isi.jenis) {
    case 'paragraf':
      return alinea(isi.teks, { lebar: LEBAR, huruf }, kepala);
    case 'butir':
      return isi.teks.flatMap((teks, i) =>
        alinea(`${i + 1}. ${teks}`, { lebar: LEBAR, huruf }, i === 0 ? kepala : []),
      );
    case 'pasangan':
      return [bersama([...kepala, tabelPasangan(isi.pasangan, tulis)])];
  }
}

const LABEL = 132;
/** Lines of one field of a form. */
const BARIS_PASANGAN = 12;

function tabelPasangan(pasangan: readonly Pasangan[], tulis: Penulis): Unsur {
  const bentuk = { ukuran: UKURAN_NASKAH };
  const body = pasangan.map(([label, isi]) => [
    tulis.paragraf(label, { ...bentuk, lebar: LABEL - 6, barisMaks: 2 }),
    tulis.baris(':', bentuk),
    tulis.paragraf(isi, { ...bentuk, lebar: LEBAR - LABEL - 12, barisMaks: BARIS_PASANGAN }),
  ]);
  return { table: { widths: [LABEL, 8, '*'], body, dontBreakRows: true }, layout: TANPA_GARIS };
}

const FOTO = { lebar: (LEBAR - 16) / 2, tinggi: 172 } as const;

/** Two beside each other, each pair on one page with its captions. */
function susunFoto({ foto, judulFoto }: Kertas, tulis: Penulis): readonly Unsur[] {
  const berdua = Array.from({ length: Math.ceil(foto.length / 2) }, (_, i) => foto.slice(2 * i, 2 * i + 2));
  return berdua.map((dua, i) => {
    const kepala: readonly Unsur[] =
      i > 0 ? [] : [{ ...tulis.baris(judulFoto, { tebal: true, ukuran: 11 }), margin: [0, 9, 0, 4] }];
    const kiri = satuFoto(dua[0], tulis);
    const kanan = satuFoto(dua[1], tulis);
    return bersama([
      ...kepala,
      {
        columns: [
          { width: FOTO.lebar, stack: kiri },
          { width: 16, text: '' },
          { width: FOTO.lebar, stack: kanan },
        ],
        margin: [0, 0, 0, 8],
      },
    ]);
  });
}

const satuFoto = (foto: FotoKertas | undefined, tulis: Penulis): readonly Unsur[] => {
  if (foto === undefined) return [];
  const keterangan = tulis.paragraf(foto.keterangan, { lebar: FOTO.lebar, ukuran: 8, barisMaks: 6 });
  const gambar: readonly Unsur[] =
    foto.gambar === null ? [] : [{ image: dataUrl(foto.gambar), fit: [FOTO.lebar, FOTO.tinggi] }];
  return [...gambar, { stack: [keterangan], margin: [0, 3, 0, 0] }];
};

/** Where something could not be drawn, the mark that stands for it is explained. */
function kaki({ kaki: teks }: Kertas, content: readonly Unsur[], tulis: Penulis): Definisi['footer'] {
  const arti = JSON.stringify(content, tanpaGambar).includes(TAK_TERCETAK)
    ? ` ${kata.takTercetak(TAK_TERCETAK)}`
    : '';
  const kiri = { lebar: LEBAR - 100, ukuran: 7.5, barisMaks: 1 };
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

const tanpaGambar = (kunci: string, isi: unknown): unknown => (kunci === 'image' ? undefined : isi);
