import { beritaAcara as kataBa } from '../teks/kertas/berita-acara.ts';
import { kertas as kata } from '../teks/kertas/kertas.ts';
import type { BagianKertas, BlokTandaTangan, Gambar, Kertas } from './kertas.ts';

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
  sebutan: 'nilai',
  jabatan: 'nilai',
  nama: 'nilai',
  pangkat: 'nilai',
  nip: 'nilai',
};

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
  ada_orang: {},
  ada_foto: {},
  ada_hadirin: {},
  kop: { baris: 'nilai' },
  nomor: { label: 'nilai', isi: 'nilai' },
  orang: { no: 'nilai', nama: 'nilai', nip: 'nilai', pangkat: 'nilai', jabatan: 'nilai', kehadiran: 'nilai' },
  bagian: { judul: 'nilai', paragraf: { isi: 'nilai' } },
  foto: { gambar: 'nilai', keterangan: 'nilai' },
  hadirin: { no: 'nilai', nama: 'nilai', jabatan: 'nilai', tanda_tangan: 'nilai' },
  tanda_tangan: BLOK,
  mengetahui: BLOK,
  keterangan: { isi: 'nilai' },
  jejak: { seq: 'nilai', hash: 'nilai', isi: 'nilai' },
};

export const isianTemplat = (k: Kertas): DataTemplat => ({
  ...petakan(k.isian, bersih),
  cap: k.cap ?? '',
  judul: bersih(k.judul),
  pembuka: bersih(k.pembuka ?? ''),
  lanjutan: bersih(k.lanjutan ?? ''),
  judul_foto: k.judulFoto,
  penutup: bersih(k.penutup ?? ''),
  tanggal_tanda_tangan: k.tanggal,
  kaki: bersih(k.kaki),
  ...(k.kop.logo === null ? {} : { logo: gambarMuat(k.kop.logo, LOGO) }),
  ada_orang: k.orang.length > 0,
  ada_foto: k.foto.length > 0,
  ada_hadirin: k.hadirin.length > 0,
  kop: k.kop.baris.map((baris) => ({ baris: bersih(baris) })),
  nomor: k.nomor.map(([label, isi]) => ({ label, isi: bersih(isi) })),
  orang: k.orang.map((o, i) => ({
    no: `${i + 1}`,
    nama: bersih(o.nama),
    nip: bersih(o.nip ?? '-'),
    pangkat: bersih(o.pangkat ?? '-'),
    jabatan: bersih(o.jabatan),
    kehadiran: kataBa.kehadiran[o.hadir],
  })),
  bagian: k.bagian.map((satu) => ({ judul: bersih(satu.judul), paragraf: paragraf(satu) })),
  foto: k.foto.map(({ gambar, keterangan }) => ({
    ...(gambar === null ? {} : { gambar: gambarMuat(gambar, FOTO) }),
    keterangan: bersih(keterangan),
  })),
  hadirin: k.hadirin.map((h, i) => ({
    no: `${i + 1}`,
    nama: bersih(h.nama),
    jabatan: bersih(h.jabatan),
    tanda_tangan: h.menolak ? kataBa.menolak : '',
  })),
  tanda_tangan: k.tandaTangan.map(blok),
  mengetahui: k.mengetahui === null ? [] : [blok(k.mengetahui)],
  keterangan: k.keterangan.map((isi) => ({ isi: bersih(isi) })),
  jejak: k.jejak === null ? [] : [{ seq: `${k.jejak.seq}`, hash: k.jejak.hash, isi: k.jejak.isi ?? '-' }],
});

const petakan = (
  peta: Readonly<Record<string, string>>,
  ubah: (nilai: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(peta).map(([nama, nilai]) => [nama, ubah(nilai)]));

function paragraf({ isi }: BagianKertas): readonly DataTemplat[] {
  switch (isi.jenis) {
    case 'paragraf':
      return bersih(isi.teks)
        .split('\n')
        .map((satu) => ({ isi: satu }));
    case 'butir':
      return isi.teks.map((satu, i) => ({ isi: `${i + 1}. ${bersih(satu)}` }));
    case 'pasangan':
      return isi.pasangan.map(([label, satu]) => ({ isi: `${label}: ${bersih(satu)}` }));
  }
}

const blok = (b: BlokTandaTangan): DataTemplat => ({
  sebutan: b.sebutan,
  jabatan: bersih(b.jabatan.join('\n')),
  nama: bersih(b.nama ?? kata.titik),
  pangkat: bersih(b.pangkat ?? ''),
  nip: b.nip === null ? '' : bersih(kata.nip(b.nip)),
});

const LOGO = { lebar: 80, tinggi: 80 } as const;
const FOTO = { lebar: 290, tinggi: 230 } as const;

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
