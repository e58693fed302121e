import { beritaAcara as kataBa } from '../../teks/kertas/berita-acara.ts';
import { kertas as kata } from '../../teks/kertas/kertas.ts';
import type { BagianKertas, Gambar, Kertas, KolomKertas } from '../kertas.ts';
import { BARIS_NAMA } from '../kertas.ts';
import type { BlokBerhari, TataBlok } from '../tata-blok.ts';
import { tataBlok } from '../tata-blok.ts';

/** A value of a template: text, picture, condition, or a list whose parts are repeated. */
export type NilaiTemplat = string | boolean | GambarTemplat | readonly DataTemplat[];

export interface DataTemplat {
  readonly [nama: string]: NilaiTemplat;
}

export interface GambarTemplat {
  readonly _type: 'image';
  readonly source: Buffer;
  readonly format: Gambar['tipeMedia'];
  /** Pixels of a 96th of an inch. */
  readonly width: number;
  readonly height: number;
}

/** What a field may be used as: a list or a condition names the fields within it. */
export type BentukTemplat = { readonly [nama: string]: 'nilai' | BentukTemplat };

const BLOK: BentukTemplat = {
  saat: 'nilai',
  sebutan_jabatan: 'nilai',
  pangkat_nip: 'nilai',
  sebutan: 'nilai',
  jabatan: 'nilai',
  nama: 'nilai',
  pangkat: 'nilai',
  nip: 'nilai',
};

const BAGIAN: BentukTemplat = {
  ada_judul: {},
  judul: 'nilai',
  paragraf: { isi: 'nilai' },
  alinea: { isi: 'nilai' },
  butir: { no: 'nilai', isi: 'nilai' },
  pasangan: { label: 'nilai', isi: 'nilai' },
};

const FOTO: BentukTemplat = { gambar: 'nilai', keterangan: 'nilai' };
const HADIRIN: BentukTemplat = { no: 'nilai', nama: 'nilai', jabatan: 'nilai', tanda_tangan: 'nilai' };

/** Every field but those of `Kertas.isian`, as docs/templat-word.md lists them. */
export const BENTUK_TEMPLAT: BentukTemplat = {
  cap: 'nilai',
  judul: 'nilai',
  pembuka: 'nilai',
  lanjutan: 'nilai',
  judul_foto: 'nilai',
  penutup: 'nilai',
  tanggal_tanda_tangan: 'nilai',
  kaki: 'nilai',
  logo: 'nilai',
  ada_cap: {},
  ada_logo: {},
  ada_orang: {},
  ada_foto: {},
  ada_hadirin: {},
  tanpa_hadirin: {},
  kop: { baris: 'nilai' },
  kop_nama: { baris: 'nilai' },
  kop_alamat: { baris: 'nilai' },
  nomor: { label: 'nilai', isi: 'nilai' },
  orang: {
    no: 'nilai',
    nama: 'nilai',
    ada_nip: {},
    nip: 'nilai',
    pangkat: 'nilai',
    jabatan: 'nilai',
    kehadiran: 'nilai',
  },
  bagian: BAGIAN,
  bagian_awal: BAGIAN,
  bagian_akhir: BAGIAN,
  foto: FOTO,
  foto_berdua: { kiri: FOTO, kanan: FOTO },
  hadirin: HADIRIN,
  hadirin_awal: HADIRIN,
  hadirin_akhir: HADIRIN,
  tanda_tangan: BLOK,
  mengetahui: BLOK,
  baris_tanda_tangan: { kiri: BLOK, kanan: BLOK },
  mengetahui_tengah: BLOK,
  keterangan: { isi: 'nilai' },
  jejak: { seq: 'nilai', hash: 'nilai', isi: 'nilai' },
};

export const isianTemplat = (k: Kertas): DataTemplat => ({
  ...petakan(k.isian, bersih),
  cap: k.cap ?? '',
  judul: bersih(k.judul),
  pembuka: takTerputus(bersih(k.pembuka ?? '')),
  lanjutan: bersih(k.lanjutan ?? ''),
  judul_foto: k.judulFoto,
  penutup: bersih(k.penutup ?? ''),
  tanggal_tanda_tangan: k.tanggal,
  kaki: bersih(k.kaki),
  ...(k.kop.logo === null ? {} : { logo: gambarMuat(k.kop.logo, LOGO) }),
  ada_cap: k.cap !== null,
  ada_logo: k.kop.logo !== null,
  ada_orang: k.orang.length > 0,
  ada_foto: k.foto.length > 0,
  ada_hadirin: k.hadirin.length > 0,
  tanpa_hadirin: k.hadirin.length === 0,
  kop: barisKop(k.kop.baris),
  kop_nama: barisKop(k.kop.baris.slice(0, BARIS_NAMA)),
  kop_alamat: barisKop(k.kop.baris.slice(BARIS_NAMA)),
  nomor: k.nomor.map(([label, isi]) => ({ label, isi: bersih(isi) })),
  orang: k.orang.map((o, i) => ({
    no: `${i + 1}`,
    nama: bersih(o.nama),
    ada_nip: o.nip !== null,
    nip: bersih(o.nip ?? '-'),
    pangkat: bersih(o.pangkat ?? '-'),
    jabatan: o.jabatan === '' ? '-' : bersih(o.jabatan),
    kehadiran: kataBa.kehadiran[o.hadir],
  })),
  ...bagianTertata(k),
  ...fotoTertata(k.foto),
  ...hadirinTertata(k.hadirin),
  tanda_tangan: k.tandaTangan.map((satu) => blok({ ...satu, saat: k.tanggal })),
  mengetahui: k.mengetahui === null ? [] : [blok({ ...k.mengetahui, saat: k.tanggal })],
  ...blokTertata(tataBlok(k)),
  keterangan: k.keterangan.map((isi) => ({ isi: bersih(isi) })),
  jejak: k.jejak === null ? [] : [{ seq: `${k.jejak.seq}`, hash: k.jejak.hash, isi: k.jejak.isi ?? '-' }],
});

const petakan = (
  peta: Readonly<Record<string, string>>,
  ubah: (nilai: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(peta).map(([nama, nilai]) => [nama, ubah(nilai)]));

function fotoTertata(semua: Kertas['foto']): DataTemplat {
  const foto = semua.map(({ gambar, keterangan }) => ({
    ...(gambar === null ? {} : { gambar: gambarMuat(gambar, KOTAK_FOTO) }),
    keterangan: bersih(keterangan),
  }));
  const foto_berdua = Array.from({ length: Math.ceil(foto.length / 2) }, (_, i) => ({
    kiri: foto.slice(2 * i, 2 * i + 1),
    kanan: foto.slice(2 * i + 1, 2 * i + 2),
  }));
  return { foto, foto_berdua };
}

/** Rows that a template may keep with the signatures: nobody signs a page of bare signatures. */
const HADIRIN_AKHIR = 2;

function hadirinTertata(semua: Kertas['hadirin']): DataTemplat {
  const hadirin = semua.map((h, i) => ({
    no: `${i + 1}`,
    nama: bersih(h.nama),
    jabatan: bersih(h.jabatan),
    tanda_tangan: h.menolak ? kataBa.menolak : '',
  }));
  const batas = Math.max(0, hadirin.length - HADIRIN_AKHIR);
  return { hadirin, hadirin_awal: hadirin.slice(0, batas), hadirin_akhir: hadirin.slice(batas) };
}

/** A date in figures is not broken at its hyphens: Word breaks at every other. */
const takTerputus = (teks: string): string => teks.replace(/(\d{2})-(\d{2})-(\d{4})/g, '$1\u2011$2\u2011$3');

/** The same in three lists of which two are empty, so that a template may set each in its own way. */
function barisBagian({ isi }: BagianKertas): BarisBagian {
  switch (isi.jenis) {
    case 'paragraf':
      return {
        jenis: 'alinea',
        baris: bersih(isi.teks)
          .split('\n')
          .map((satu) => ({ utuh: satu, isian: { isi: satu } })),
      };
    case 'butir':
      return {
        jenis: 'butir',
        baris: isi.teks.map((satu, i) => {
          const no = `${i + 1}.`;
          return { utuh: `${no} ${bersih(satu)}`, isian: { no, isi: bersih(satu) } };
        }),
      };
    // A template knows no columns: what stands beside each other is told one after the other.
    case 'tabel':
      return {
        jenis: 'butir',
        baris: isi.baris.map((sel, i) => {
          const no = `${i + 1}.`;
          const utuh = bersih(barisTerucap(isi.kolom, sel));
          return { utuh: `${no} ${utuh}`, isian: { no, isi: utuh } };
        }),
      };
    case 'pasangan':
      return {
        jenis: 'pasangan',
        baris: isi.pasangan.map(([label, satu]) => ({
          utuh: `${label}: ${bersih(satu)}`,
          isian: { label, isi: bersih(satu) },
        })),
      };
  }
}

/** Without the column of numbers, which the list has itself. */
const barisTerucap = (kolom: readonly KolomKertas[], sel: readonly string[]): string =>
  sel
    .map((isi, i) => [kolom[i]?.judul ?? '', isi.replaceAll('\n', '; ')] as const)
    .filter(([judul, isi], i) => i > 0 && judul !== '' && isi !== '' && isi !== '-')
    .map(([judul, isi], i) => (i === 0 ? isi : `${judul}: ${isi}`))
    .join(' · ');

interface BarisBagian {
  readonly jenis: 'alinea' | 'butir' | 'pasangan';
  /** `utuh`: in one text, as `{#paragraf}` has it. */
  readonly baris: readonly { readonly utuh: string; readonly isian: DataTemplat }[];
}

const dataBagian = (judul: string, { jenis, baris }: BarisBagian): DataTemplat => ({
  ada_judul: judul !== '',
  judul,
  paragraf: baris.map(({ utuh }) => ({ isi: utuh })),
  ...{ alinea: [], butir: [], pasangan: [] },
  [jenis]: baris.map(({ isian }) => isian),
});

/** Characters of a line that may go to the next page with the signatures: some five lines of a pair. */
const EKOR_MAKS = 400;

/**
 * Where no closing sentence stands above the signatures, the last line of the last part does: `bagian_akhir`. Never a
 * long one: a page and a half of an answer would be carried over whole, and leave the page before it blank.
 */
function bagianTertata({ bagian, penutup }: Kertas): DataTemplat {
  const semua = bagian.map((satu) => ({ judul: bersih(satu.judul), isi: barisBagian(satu) }));
  const data = semua.map(({ judul, isi }) => dataBagian(judul, isi));
  const terakhir = semua.at(-1);
  const ekor = terakhir?.isi.baris.at(-1);
  if (penutup !== null || terakhir === undefined || ekor === undefined || ekor.utuh.length > EKOR_MAKS)
    return { bagian: data, bagian_awal: data, bagian_akhir: [] };
  const { jenis, baris } = terakhir.isi;
  const sisa = baris.slice(0, -1);
  return {
    bagian: data,
    bagian_awal: [
      ...data.slice(0, -1),
      ...(sisa.length === 0 ? [] : [dataBagian(terakhir.judul, { jenis, baris: sisa })]),
    ],
    bagian_akhir: [dataBagian(sisa.length === 0 ? terakhir.judul : '', { jenis, baris: [ekor] })],
  };
}

const barisKop = (semua: readonly string[]): readonly DataTemplat[] =>
  semua.map((baris) => ({ baris: bersih(baris) }));

const blokTertata = ({ berdua, tengah }: TataBlok): DataTemplat => ({
  baris_tanda_tangan: berdua.map(([kiri, kanan]) => ({
    kiri: kiri === null ? [] : [blok(kiri)],
    kanan: [blok(kanan)],
  })),
  mengetahui_tengah: tengah === null ? [] : [blok(tengah)],
});

function blok(b: BlokBerhari): DataTemplat {
  const nip = b.nip === null ? '' : kata.nip(b.nip);
  return {
    saat: b.saat,
    sebutan: b.sebutan,
    jabatan: bersih(b.jabatan.join('\n')),
    sebutan_jabatan: terisi([b.sebutan, ...b.jabatan]),
    nama: bersih(b.nama ?? kata.titik),
    pangkat: bersih(b.pangkat ?? ''),
    nip: bersih(nip),
    pangkat_nip: terisi([b.pangkat ?? '', nip]),
  };
}

/** Line by line, without an empty one. */
const terisi = (baris: readonly string[]): string => bersih(baris.filter((satu) => satu !== '').join('\n'));

const LOGO = { lebar: 80, tinggi: 80 } as const;
const KOTAK_FOTO = { lebar: 290, tinggi: 230 } as const;

function gambarMuat(
  gambar: Gambar,
  kotak: { readonly lebar: number; readonly tinggi: number },
): GambarTemplat {
  const skala = Math.min(kotak.lebar / gambar.lebar, kotak.tinggi / gambar.tinggi);
  return {
    _type: 'image',
    source: Buffer.from(gambar.isi),
    format: gambar.tipeMedia,
    width: Math.max(1, Math.round(gambar.lebar * skala)),
    height: Math.max(1, Math.round(gambar.tinggi * skala)),
  };
}

/** Marks that steer and draw nothing, and what XML 1.0 (§2.2) does not hold. */
const TAK_TERLIHAT = /\p{Cf}/gu;
const TERLARANG = /(?!\n)\p{Cc}|[\ufffe\uffff]/gu;

const bersih = (teks: string): string =>
  teks
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(TAK_TERLIHAT, '')
    .replace(TERLARANG, ' ');
