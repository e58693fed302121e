import { alih } from './perintah/alih.ts';
import { beritaAcara } from './perintah/berita-acara.ts';
import { cetak } from './perintah/cetak.ts';
import { jejak } from './perintah/jejak.ts';
import { kaitan } from './perintah/kaitan.ts';
import { kiriman } from './perintah/kiriman.ts';
import { laporan } from './perintah/laporan.ts';
import { lembarTenggat } from './perintah/lembar-tenggat.ts';
import { naskah } from './perintah/naskah.ts';
import { pemeliharaan } from './perintah/pemeliharaan.ts';
import { sambungan } from './perintah/sambungan.ts';
import { sop } from './perintah/sop.ts';

export { argumen, umum } from './perintah/umum.ts';

/** Help of the commands: a line, the options by their long name, and what an officer would type. */
export const perintah = {
  ...sambungan,
  ...alih,
  ...laporan,
  ...cetak,
  ...lembarTenggat,
  ...beritaAcara,
  ...kaitan,
  ...kiriman,
  ...naskah,
  ...sop,
  ...jejak,
  ...pemeliharaan,
};
