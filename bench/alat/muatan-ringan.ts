import type { ModulDimuat } from './modul-dimuat.ts';

/** What must answer at once may load these packages and no others: no axios, spreadsheet, PDF or server. */
export const PERINTAH_RINGAN: readonly {
  readonly argumen: readonly string[];
  readonly paket: readonly string[];
}[] = [
  { argumen: ['--help'], paket: ['commander'] },
  { argumen: ['status'], paket: ['better-sqlite3', 'commander', 'yaml', 'zod'] },
];

/** Rooms of ours that reach a network, a spreadsheet or a photo; an open network shows in the platform's own modules. */
const RUANG_BERAT =
  /^src\/(connector|sandbox|berkas|web|berita-acara|mapping\/(rest|f01|ekspor-xlsx|xlsx|lembar-kerja))(\/|\.ts$)/;
const BAWAAN_BERAT = /^node:(https?|http2|net|tls|dgram|dns|zlib|worker_threads)$/;

/** What a command loaded that it should not have. */
export const muatanBerlebih = (dimuat: ModulDimuat, paket: readonly string[]): readonly string[] => [
  ...dimuat.paket.filter((nama) => !paket.includes(nama)),
  ...dimuat.kita.filter((berkas) => RUANG_BERAT.test(berkas)),
  ...dimuat.bawaan.filter((nama) => BAWAAN_BERAT.test(nama)),
];
