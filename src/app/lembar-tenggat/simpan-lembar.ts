import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../app.ts';
import type { HasilLembar } from '../../ports/store.ts';
import type { LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { teks } from '../../teks/teks.ts';
import { tulisUtuh } from '../berkas/tulis-utuh.ts';
import { icsLembar, pdfLembar, teksLembar } from './bentuk-lembar.ts';

/**
 * Into the folder, under the officer's id, each time in the place of the last: an old digest misleads, and a calendar is
 * imported again from the same file. Files of nobody else are touched.
 */
export async function simpanLembar(app: App, lembar: LembarTenggat): Promise<HasilLembar> {
  const { folder, pdf, ics } = app.config.pagi;
  const id = teks('id');
  const nama = (akhiran: string): string => join(folder, `${lembar.petugas}.${akhiran}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  tulisUtuh(nama('txt'), await teksLembar(app, lembar, id));
  if (pdf) tulisUtuh(nama('pdf'), await pdfLembar(app, lembar, id));
  if (ics) tulisUtuh(nama('ics'), await icsLembar(app, lembar, id, true));
  return { hasil: 'terkirim', kelas: null };
}
