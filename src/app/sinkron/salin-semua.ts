import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from '../../app.ts';
import type { BahanSalin } from '../../report/kiriman/salin.ts';
import type { Salinan } from '../../report/kiriman/salin-semua.ts';
import { tulisBaru } from '../berkas/tulis-utuh.ts';
import { salinKiriman } from './salin-kiriman.ts';

export interface HalamanSalinan {
  readonly halaman: { readonly nama: string; readonly isi: string };
  /** The list that the officer fills in: never written over. */
  readonly daftar: { readonly nama: string; readonly isi: string };
}

/** All texts and photos in one folder, the page and the list last; null, where one of the names is taken. */
export async function salinSemua(
  app: Pick<App, 'berkas'>,
  semua: readonly Pick<BahanSalin, 'baris' | 'isi'>[],
  { halaman, daftar }: HalamanSalinan,
  keluaran: string,
): Promise<Salinan | null> {
  const folder = resolve(keluaran);
  const letak = { halaman: join(folder, halaman.nama), daftar: join(folder, daftar.nama) };
  if (existsSync(letak.halaman) || existsSync(letak.daftar)) return null;
  const berkas = await app.berkas();
  const bahan: BahanSalin[] = [];
  for (const { baris, isi } of semua) {
    const salinan = await salinKiriman(berkas, baris.id, isi, folder);
    if (salinan === null) return null;
    const [letakNaskah = null, ...letakBerkas] = salinan;
    bahan.push({ baris, isi, letakNaskah, letakBerkas });
  }
  const ditulis = tulisBaru(letak.halaman, halaman.isi) && tulisBaru(letak.daftar, daftar.isi);
  return ditulis ? { folder, ...letak, bahan } : null;
}
