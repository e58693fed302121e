import type { Definisi, TataTabel, Unsur } from 'pdfmake';
import { tandaTerima as kata } from '../teks/kertas/tanda-terima.ts';
import type { Huruf } from './huruf.ts';
import { TAK_TERCETAK } from './huruf.ts';
import type { TandaTerima } from './isi/isi-tanda-terima.ts';
import { tanggalTandaTangan, waktuKertas } from './isi/waktu-kertas.ts';
import type { Penulis } from './penulis.ts';
import { penulis, UKURAN } from './penulis.ts';
import { susunKop } from './susun-kop.ts';
import { tanpaGambar } from './tata-kertas.ts';

/** How closely a page is set. */
export interface Kerapatan {
  /** Points between two parts. */
  readonly jarak: number;
  /** Fields of the form, and lines of each. */
  readonly isian: number;
  readonly barisIsian: number;
  /** Steps, and lines of each cell of their table. */
  readonly langkah: number;
  readonly barisSel: number;
  readonly barisPeringatan: number;
  /** Lines of any other text that others wrote. */
  readonly barisLain: number;
}

/**
 * Tried in this order; the last holds the longest form and SOP that can be given (a test tries them). The complaint, which
 * the register keeps whole, is shortened before whose paper it is, who handles it, and who signs.
 */
export const KERAPATAN: readonly Kerapatan[] = [
  { jarak: 14, isian: 20, barisIsian: 8, langkah: 14, barisSel: 2, barisPeringatan: 4, barisLain: 3 },
  { jarak: 11, isian: 16, barisIsian: 5, langkah: 12, barisSel: 2, barisPeringatan: 3, barisLain: 3 },
  { jarak: 9, isian: 12, barisIsian: 3, langkah: 12, barisSel: 2, barisPeringatan: 3, barisLain: 3 },
  { jarak: 8, isian: 12, barisIsian: 2, langkah: 12, barisSel: 2, barisPeringatan: 3, barisLain: 3 },
  { jarak: 8, isian: 10, barisIsian: 1, langkah: 11, barisSel: 2, barisPeringatan: 2, barisLain: 3 },
  { jarak: 7, isian: 10, barisIsian: 1, langkah: 10, barisSel: 1, barisPeringatan: 2, barisLain: 2 },
  { jarak: 7, isian: 6, barisIsian: 1, langkah: 6, barisSel: 1, barisPeringatan: 1, barisLain: 1 },
  { jarak: 5, isian: 4, barisIsian: 1, langkah: 4, barisSel: 1, barisPeringatan: 1, barisLain: 1 },
];

/** Lines of a sentence of our own, whose length is known. */
const BARIS_KITA = 3;
/** Points. */
const TEPI = 54;
const LEBAR = 595.28 - 2 * TEPI;
const LABEL = 118;
const KOLOM_LANGKAH = [14, 214, 160, LEBAR - 14 - 214 - 160 - 4 * 8] as const;
const ABU = '#555555';
const GARIS = '#b8b8b8';
const LATAR = '#f0f0f0';

/** One page for the reporter: a pure function of what it says, the closeness, and the faces it is measured with. */
export function susunTandaTerima(isi: TandaTerima, rapat: Kerapatan, huruf: Huruf): Definisi {
  const tulis = penulis(huruf);
  const content = [
    ...kepala(isi, rapat, tulis),
    kotakNomor(isi, tulis),
    bagian(kata.penerimaan, rapat, tulis),
    pasangan(penerimaan(isi), rapat.barisLain, tulis),
    ...formulir(isi, rapat, tulis),
    ...penanganan(isi, rapat, tulis),
    tandaTangan(isi, rapat, tulis),
  ];
  return {
    info: {
      title: kata.dokumen(isi.nomor),
      author: tulis.bersih(isi.kop.baris[0] ?? ''),
      creationDate: new Date(isi.menurut),
    },
    pageSize: 'A4',
    pageMargins: [TEPI, 42, TEPI, 40],
    defaultStyle: { fontSize: UKURAN },
    content,
    footer: kaki(isi, content, tulis),
  };
}

function kepala({ kop }: TandaTerima, { jarak, barisLain }: Kerapatan, tulis: Penulis): readonly Unsur[] {
  return [
    ...susunKop(kop, { lebar: LEBAR, barisMaks: barisLain }, tulis),
    {
      ...tulis.baris(kata.judul, { ukuran: 13, tebal: true, alignment: 'center' }),
      margin: [0, jarak, 0, 9],
    },
  ];
}

function kotakNomor({ nomor }: TandaTerima, tulis: Penulis): Unsur {
  const isi: Unsur = {
    stack: [
      { text: kata.nomor, color: ABU, alignment: 'center' },
      tulis.paragraf(nomor, {
        lebar: LEBAR - 20,
        ukuran: 24,
        tebal: true,
        barisMaks: 1,
        alignment: 'center',
      }),
      { text: kata.simpan, alignment: 'center', margin: [0, 2, 0, 0] },
    ],
    margin: [0, 5, 0, 6],
  };
  const layout: TataTabel = { hLineColor: () => GARIS, vLineColor: () => GARIS, fillColor: () => LATAR };
  return { table: { widths: ['*'], body: [[isi]] }, layout };
}

const bagian = (judul: string, { jarak }: Kerapatan, tulis: Penulis): Unsur => ({
  ...tulis.baris(judul, { tebal: true, ukuran: 10.5 }),
  margin: [0, jarak, 0, 4],
});

type Pasangan = readonly [label: string, isi: string];

function penerimaan(isi: TandaTerima): readonly Pasangan[] {
  const { zona, kanal, trackingId, penerima, berkas } = isi;
  const siapa = [penerima.nama, penerima.jabatan].filter((s) => s !== null && s !== '').join(', ');
  return terisi([
    [kata.diadukan, waktuKertas(isi.diadukan, zona)],
    [kata.dicatat, waktuKertas(isi.dicatat, zona)],
    [kata.kanal, kanal],
    [kata.trackingId, trackingId],
    [kata.penerima, siapa],
    [kata.berkas, berkas === 0 ? null : kata.jumlahBerkas(berkas)],
  ]);
}

const terisi = (semua: readonly (readonly [string, string | null])[]): readonly Pasangan[] =>
  semua.filter((p): p is Pasangan => p[1] !== null && p[1] !== '');

/** Two columns without lines: what it is, and what it says. At least one row: pdfmake fails at none. */
function pasangan(semua: readonly Pasangan[], barisMaks: number, tulis: Penulis): Unsur {
  const body = semua.map(([label, isi]) => [
    { ...tulis.paragraf(label, { lebar: LABEL - 6, barisMaks: 1 }), color: ABU },
    tulis.paragraf(isi, { lebar: LEBAR - LABEL, barisMaks }),
  ]);
  return { table: { widths: [LABEL, '*'], body }, layout: TANPA_GARIS };
}

const TANPA_GARIS: TataTabel = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 1,
  paddingBottom: () => 1.5,
};

function formulir({ formulir: isian }: TandaTerima, rapat: Kerapatan, tulis: Penulis): readonly Unsur[] {
  const judul = bagian(kata.formulir, rapat, tulis);
  if (isian === null || isian.length === 0)
    return [judul, tulis.baris(isian === null ? kata.tersembunyi : kata.terhapus)];
  const tampil = isian.slice(0, rapat.isian);
  const lain = isian.length - tampil.length;
  return [
    judul,
    pasangan(tampil, rapat.barisIsian, tulis),
    ...(lain === 0 ? [] : [{ ...tulis.baris(kata.isianLain(lain)), color: ABU }]),
  ];
}

function penanganan(isi: TandaTerima, rapat: Kerapatan, tulis: Penulis): readonly Unsur[] {
  const { sop, langkah } = isi;
  const lain = langkah.length - rapat.langkah;
  return [
    bagian(kata.penanganan, rapat, tulis),
    {
      ...tulis.paragraf(kata.menurut(sop.nama, sop.nomor), { lebar: LEBAR, barisMaks: rapat.barisLain }),
      margin: [0, 0, 0, 4],
    },
    tabelLangkah(langkah.slice(0, rapat.langkah), rapat, tulis),
    ...(lain > 0 ? [{ ...tulis.baris(kata.langkahLain(lain)), color: ABU }] : []),
    {
      ...pasangan(selanjutnya(isi), rapat.barisLain, tulis),
      margin: [0, 5, 0, 0],
    },
    ...catatan(isi, tulis),
    ...(isi.peringatan.length === 0 ? [] : [peringatan(isi, rapat, tulis)]),
  ];
}

const selanjutnya = ({ kini, berakhir, tenggat, zona }: TandaTerima): readonly Pasangan[] =>
  terisi([
    [berakhir ? kata.berakhir : kata.kini, kini],
    [kata.palingLambat, berakhir || tenggat === null ? null : waktuKertas(tenggat, zona)],
  ]);

/** What the reporter could not know of this SOP. */
function catatan({ langkah, sop }: TandaTerima, tulis: Penulis): readonly Unsur[] {
  const semua = [
    ...(langkah.some((l) => l.berjamKerja) ? [kata.jamKerja] : []),
    ...(sop.menjawab ? [] : [kata.tanpaJawaban]),
  ];
  return semua.length === 0 ? [] : [pasangan([[kata.catatan, semua.join('\n')]], BARIS_KITA, tulis)];
}

const peringatan = ({ peringatan: semua }: TandaTerima, rapat: Kerapatan, tulis: Penulis): Unsur =>
  pasangan([[kata.peringatan, semua.join('\n')]], rapat.barisPeringatan, tulis);

function tabelLangkah(langkah: TandaTerima['langkah'], { barisSel }: Kerapatan, tulis: Penulis): Unsur {
  const sel = (teks: string, kolom: number, tebal: boolean) =>
    tulis.paragraf(teks, { lebar: KOLOM_LANGKAH[kolom] ?? 0, ukuran: 9, tebal, barisMaks: barisSel });
  const { kolom } = kata;
  const kepala = ['', kolom.langkah, kolom.pelaksana, kolom.batas];
  const baris = langkah.map((l, i) => [`${i + 1}`, l.nama, l.pelaksana, l.batas ?? kata.tanpaBatas]);
  return {
    table: {
      widths: [...KOLOM_LANGKAH],
      body: [
        kepala.map((teks, k) => sel(teks, k, true)),
        ...baris.map((satu, i) => satu.map((teks, k) => sel(teks, k, langkah[i]?.kini ?? false))),
      ],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0,
      hLineColor: () => GARIS,
      paddingLeft: () => 4,
      paddingRight: () => 4,
      paddingTop: () => 1.5,
      paddingBottom: () => 1.5,
      fillColor: (baris) => (baris > 0 && langkah[baris - 1]?.kini ? LATAR : null),
    },
  };
}

function tandaTangan(
  { penerima, dicatat, zona, kota }: TandaTerima,
  { jarak, barisLain: barisMaks }: Kerapatan,
  tulis: Penulis,
): Unsur {
  const width = (LEBAR - 40) / 2;
  const tengah = (teks: string) => tulis.baris(teks, { alignment: 'center' });
  const nama = (teks: string, tebal: boolean) =>
    tulis.paragraf(teks, { lebar: width, barisMaks, tebal, alignment: 'center' });
  const ruang = (): Unsur => ({ text: ' ', fontSize: 40 });
  const { jabatan, nip } = penerima;
  const saat = tanggalTandaTangan(dicatat, { zona, kota });
  const petugas = [
    penerima.nama === '' ? tengah(kata.tandaTangan) : nama(penerima.nama, true),
    ...(jabatan === null ? [] : [nama(jabatan, false)]),
    ...(nip === null ? [] : [nama(kata.nip(nip), false)]),
  ];
  return {
    columns: [
      { width, stack: [tengah(' '), tengah(kata.pelapor), ruang(), tengah(kata.tandaTangan)] },
      { width: '*', text: '' },
      {
        width,
        stack: [nama(saat, false), tengah(kata.yangMenerima), ruang(), ...petugas],
      },
    ],
    margin: [0, jarak + 2, 0, 0],
  };
}

/** Where something could not be drawn, the mark that stands for it is explained. */
function kaki({ menurut, zona }: TandaTerima, content: readonly Unsur[], tulis: Penulis): Unsur {
  const arti = JSON.stringify(content, tanpaGambar).includes(TAK_TERCETAK)
    ? kata.takTercetak(TAK_TERCETAK)
    : '';
  return {
    ...tulis.baris(`${arti}${kata.menurutCatatan(waktuKertas(menurut, zona))}`, { ukuran: 7.5 }),
    color: ABU,
    margin: [TEPI, 10, TEPI, 0],
  };
}
