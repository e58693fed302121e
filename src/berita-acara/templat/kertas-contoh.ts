import type { BlokTandaTangan, Gambar, Kertas } from '../kertas.ts';

/** One grey pixel. */
const GAMBAR: Gambar = {
  isi: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB2kUIOwAAAABJRU5ErkJggg==',
    'base64',
  ),
  tipeMedia: 'image/png',
  lebar: 1,
  tinggi: 1,
};

const BLOK: BlokTandaTangan = {
  sebutan: 'contoh',
  jabatan: ['contoh'],
  nama: 'contoh',
  pangkat: 'contoh',
  nip: 'contoh',
};

/** Two of all that is listed and nothing left out: what a template is tried with before there is anything to print. */
export const kertasContoh = (isian: readonly string[]): Kertas => ({
  kop: { baris: ['contoh', 'contoh', 'contoh'], logo: GAMBAR },
  cap: 'contoh',
  judul: 'contoh',
  nomor: dua(['contoh', 'contoh']),
  pembuka: 'contoh',
  orang: dua({ nama: 'contoh', nip: 'contoh', pangkat: 'contoh', jabatan: 'contoh', hadir: 'hadir' }),
  lanjutan: 'contoh',
  bagian: [
    { judul: 'contoh', isi: { jenis: 'paragraf', teks: 'contoh' } },
    { judul: 'contoh', isi: { jenis: 'butir', teks: dua('contoh') } },
    { judul: 'contoh', isi: { jenis: 'pasangan', pasangan: dua(['contoh', 'contoh']) } },
  ],
  judulFoto: 'contoh',
  foto: dua({ gambar: GAMBAR, keterangan: 'contoh' }),
  penutup: null,
  hadirin: dua({ nama: 'contoh', jabatan: 'contoh', menolak: true }),
  tanggal: 'contoh',
  tandaTangan: [BLOK],
  mengetahui: BLOK,
  keterangan: dua('contoh'),
  jejak: { seq: 1, hash: 'contoh', isi: 'contoh', qr: 'contoh' },
  dibuat: 0,
  kaki: 'contoh',
  isian: Object.fromEntries(isian.map((nama) => [nama, 'contoh'])),
});

const dua = <T>(satu: T): readonly [T, T] => [satu, satu];
