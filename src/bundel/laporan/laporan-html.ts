import { bundel as kata } from '../../teks/kertas/bundel.ts';
import { html } from '../sel.ts';
import { beritaAcara } from './berita-acara.ts';
import { daftarIsi } from './daftar-isi.ts';
import { GAYA } from './gaya.ts';
import type { IsiLaporan } from './isi-laporan.ts';
import { nomor } from './nomor.ts';
import { rantai } from './rantai.ts';
import { ringkasan } from './ringkasan.ts';
import { tentang } from './tentang.ts';
import { terlambat } from './terlambat.ts';
import { tidakTerbukti } from './tidak-terbukti.ts';

/** One self-contained page: no script, nothing from a network, printable. */
export function laporanHtml(isi: IsiLaporan): string {
  const bagian = [tentang, daftarIsi, ringkasan, beritaAcara, terlambat, nomor, rantai, tidakTerbukti];
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${html(kata.judul)}</title><style>${GAYA}</style></head><body>
<h1>${html(kata.judul)}</h1>
${bagian.map((satu) => satu(isi)).join('\n')}
<h2>${html(kata.periksa.judul)}</h2><p>${html(kata.periksa.lihat)}</p>
</body></html>
`;
}
