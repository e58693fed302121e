import type { DefinisiSop, Isian, Langkah, TindakanSop } from '../../src/sop/definisi/definisi.ts';

export const langkah = (isi: Partial<Langkah> = {}): Langkah => ({
  nama: 'Langkah',
  klausul: 'kebijakan',
  pelaksana: 'petugas',
  disimpulkan: false,
  awal: false,
  batas: null,
  mulai: 'tindakan',
  masukan: [],
  kelengkapan: [],
  luaran: [],
  bacaan: null,
  varian: {},
  ...isi,
});

export const tindakan = (isi: Partial<TindakanSop> = {}): TindakanSop => ({
  nama: 'Tindakan',
  klausul: 'kebijakan',
  di: ['periksa'],
  kecuali: [],
  pelaksana: ['petugas'],
  isian: {},
  syarat: [],
  efek: [],
  pindah: null,
  sekaligus: [],
  ...isi,
});

export const isian = (isi: Partial<Isian> = {}): Isian => ({
  jenis: 'teks',
  wajib: false,
  wajibKecuali: null,
  pilihan: [],
  keterangan: null,
  ...isi,
});

/** terima → periksa → beres, sound as it stands. */
export const sopContoh = (isi: Partial<DefinisiSop> = {}): DefinisiSop => ({
  id: 'contoh',
  versi: 1,
  nama: 'Contoh',
  dokumen: { nomor: ['1'], instansi: 'Dinas Contoh', dibuat: null, berlaku: null },
  zona: 'WIB',
  dasarHukum: [],
  peringatan: [],
  kanal: [],
  peran: { petugas: 'Petugas' },
  langkah: { terima: langkah({ awal: true }), periksa: langkah() },
  akhir: { beres: { nama: 'Beres' } },
  tindakan: {
    terima: tindakan({ di: ['terima'], pindah: { ke: 'periksa' } }),
    periksa: tindakan({ isian: { isi: isian({ wajib: true }) }, efek: ['jawab'], pindah: { ke: 'beres' } }),
  },
  jawaban: {
    disusunDi: 'periksa',
    membekukan: 'periksa',
    penyetuju: ['petugas'],
    sementara: ['petugas'],
    terkirim: null,
  },
  balasan: null,
  kaitan: null,
  formulir: {},
  catatan: [],
  ba: {},
  kertas: {},
  kewajiban: [],
  ...isi,
});
