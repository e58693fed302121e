import type { Tampilan } from '../tampilan/tampilan.ts';
import { kalimatBaris } from '../tampilan/tampilan.ts';
import type { BahanSalin } from './salin.ts';
import { salinJson } from './salin.ts';

/** What `kiriman salin --semua` has laid out in one folder. */
export interface Salinan {
  readonly folder: string;
  readonly halaman: string;
  readonly daftar: string;
  readonly bahan: readonly BahanSalin[];
}

/** Where the page lies and what to do with it; the texts themselves stand there. `folder`: as it was named. */
export function salinSemuaTeks(
  { bahan }: Salinan,
  nama: { readonly halaman: string; readonly daftar: string },
  t: Tampilan,
): readonly string[] {
  const { salinBanyak: kata, kiriman } = t.katalog;
  const berkas = bahan.reduce((n, { letakBerkas }) => n + letakBerkas.length, 0);
  const kalimat = (teks: string): readonly string[] => kalimatBaris(teks.trimStart(), t.lebar, 3);
  return [
    t.gaya.tebal(kata.judul(bahan.length)),
    ...bahan.map(({ baris: k }) => `  ${k.id}  ${k.trackingId ?? ''}  ${kiriman.jenis[k.jenis]}`),
    '',
    ...kalimatBaris(kata.langkah1(bahan.length, nama.halaman), t.lebar, 0),
    ...(berkas === 0 ? [] : kalimat(kata.langkahBerkas(berkas))),
    ...kalimatBaris(kata.langkah2(nama.daftar), t.lebar, 0),
    kata.langkah3,
    kata.perintah(nama.daftar),
  ];
}

/** null: nothing waits. */
export const salinSemuaJson = (salinan: Salinan | null) => ({
  folder: salinan?.folder ?? null,
  halaman: salinan?.halaman ?? null,
  daftar: salinan?.daftar ?? null,
  kiriman: (salinan?.bahan ?? []).map(salinJson),
});
