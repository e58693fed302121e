import { HURUF } from './huruf.ts';
import type { Garis, Kotak, RupaKotak, Tulisan, Unsur } from './unsur.ts';

/** One page: its elements lie within `lebar` × `tinggi`, and are moved in from the page's edges by `tepi`. */
export interface Halaman {
  readonly judul: string;
  readonly unsur: readonly Unsur[];
  readonly lebar: number;
  readonly tinggi: number;
}

/** A4 upright, in millimetres, and the margin that every printer keeps. */
const KERTAS = { lebar: 210, tinggi: 297, tepi: 10 };
/** Millimetres for one unit: body text of 10.5 units is then 3 mm, 8.6 pt. */
const SKALA_MAKS = 0.29;

/** Millimetres for one unit, so that the drawing fits its page. */
export const skalaUntuk = (lebar: number, tinggi: number): number =>
  Math.min(SKALA_MAKS, (KERTAS.lebar - 2 * KERTAS.tepi) / lebar, (KERTAS.tinggi - 2 * KERTAS.tepi) / tinggi);

const SUDUT: Readonly<Record<RupaKotak, number>> = {
  langkah: 4,
  kebijakan: 4,
  akhir: 14,
  batas: 7,
  sisi: 4,
  catatan: 0,
};

/** Dark on white throughout: nothing is said by colour alone. */
const GAYA = `text{font-family:"DejaVu Sans",Verdana,Arial,Helvetica,sans-serif;fill:#1a1a1a}
${Object.entries(HURUF)
  .map(([nama, { ukuran, tebal }]) => `.${nama}{font-size:${ukuran}px${tebal ? ';font-weight:bold' : ''}}`)
  .join('')}
.miring{font-style:italic;fill:#444}.terang{fill:#fff}
.langkah{fill:#eef2f7;stroke:#1d3557;stroke-width:1.4}.kebijakan{fill:#fff;stroke:#666;stroke-dasharray:4 3}
.akhir{fill:#fff;stroke:#1d3557;stroke-width:1.8}.batas{fill:#1d3557}.sisi{fill:#fafafa;stroke:#999}
.catatan{fill:#f2f2f2}.garis{fill:none;stroke:#1d3557;stroke-width:1.3;marker-end:url(#panah)}
.mesin{stroke-dasharray:5 3}.bulatan{fill:#fff;stroke:#1d3557;stroke-width:1.3}.penuh{fill:#1d3557}`;

const PANAH =
  '<marker id="panah" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="#1d3557"/></marker>';

/** The page as one SVG document; the same page is always the same text. */
export function keSvg({ judul, unsur, lebar, tinggi }: Halaman): string {
  const skala = skalaUntuk(lebar, tinggi);
  const [luas, panjang] = [KERTAS.lebar / skala, KERTAS.tinggi / skala];
  const geser = `translate(${angka((luas - lebar) / 2)} ${angka(KERTAS.tepi / skala)})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${KERTAS.lebar}mm" height="${KERTAS.tinggi}mm" viewBox="0 0 ${angka(luas)} ${angka(panjang)}" role="img">`,
    `<title>${aman(judul)}</title>`,
    `<style>${GAYA}</style>`,
    `<defs>${PANAH}</defs>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<g transform="${geser}">`,
    ...unsur.map(satuUnsur),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function satuUnsur(unsur: Unsur): string {
  switch (unsur.jenis) {
    case 'kotak':
      return kotakSvg(unsur);
    case 'tulisan':
      return tulisanSvg(unsur);
    case 'garis':
      return garisSvg(unsur);
    case 'bulatan':
      return `<circle class="bulatan${unsur.penuh ? ' penuh' : ''}" cx="${angka(unsur.x)}" cy="${angka(unsur.y)}" r="4"/>`;
  }
}

const kotakSvg = ({ rupa, x, y, lebar, tinggi }: Kotak): string =>
  `<rect class="${rupa}" x="${angka(x)}" y="${angka(y)}" width="${angka(lebar)}" height="${angka(tinggi)}" rx="${SUDUT[rupa]}"/>`;

function tulisanSvg({ isi, huruf, x, y, jangkar, terang }: Tulisan): string {
  const anchor = jangkar === 'start' ? '' : ` text-anchor="${jangkar}"`;
  return `<text class="${huruf}${terang ? ' terang' : ''}" x="${angka(x)}" y="${angka(y)}"${anchor}>${aman(isi)}</text>`;
}

const garisSvg = ({ rupa, titik }: Garis): string =>
  `<polyline class="garis ${rupa}" points="${titik.map(([x, y]) => `${angka(x)},${angka(y)}`).join(' ')}"/>`;

/** Two decimals are a hundredth of a point. */
const angka = (n: number): string => String(Math.round(n * 100) / 100);

const GANTI: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML 1.0 may hold it; control characters, which it may not, were made blanks by `bersih`. */
const aman = (teks: string): string =>
  teks
    .toWellFormed()
    .replace(/[&<>"]/g, (huruf) => GANTI[huruf] ?? huruf)
    .replace(/[\uFFFE\uFFFF]/g, ' ');
