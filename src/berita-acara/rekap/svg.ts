/** Black, white and hatched: three fillings that a photocopier keeps apart. */
export type Isi = 'hitam' | 'putih' | 'rapat';
export const HITAM: Isi = 'hitam';
export const PUTIH: Isi = 'putih';
export const RAPAT: Isi = 'rapat';

const GARIS = 0.7;
/** Points between two lines of a hatching. */
const JARAK_ARSIR = 3.5;

const p = (n: number): string => String(Math.round(n * 100) / 100);

const bersihXml = (isi: string): string => isi.replace(/[&<>"']/g, (satu) => `&#${satu.codePointAt(0)};`);

/** A bar with its outline; a hatched one has lines drawn, for no viewer fills them otherwise than another. */
export function batang(x: number, y: number, lebar: number, tinggi: number, isi: Isi): string {
  const isian = isi === 'hitam' ? '#333333' : '#ffffff';
  const bingkai = `<rect x="${p(x)}" y="${p(y)}" width="${p(lebar)}" height="${p(tinggi)}" fill="${isian}" stroke="#000000" stroke-width="${GARIS}"/>`;
  return isi === 'rapat' ? bingkai + arsir(x, y, lebar, tinggi) : bingkai;
}

/** Lines from the lower left to the upper right, cut at the outline. */
function arsir(x: number, y: number, lebar: number, tinggi: number): string {
  const ruas: string[] = [];
  for (let c = JARAK_ARSIR; c < lebar + tinggi; c += JARAK_ARSIR) {
    const dari = [x + Math.max(0, c - tinggi), y + Math.min(c, tinggi)] as const;
    const ke = [x + Math.min(c, lebar), y + Math.max(0, c - lebar)] as const;
    ruas.push(garis(dari[0], dari[1], ke[0], ke[1]));
  }
  return ruas.join('');
}

export const kotak = (x: number, y: number, sisi: number, isi: Isi): string => batang(x, y, sisi, sisi, isi);

export const garis = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${p(x1)}" y1="${p(y1)}" x2="${p(x2)}" y2="${p(y2)}" stroke="#000000" stroke-width="${GARIS}"/>`;

export const teks = (
  x: number,
  y: number,
  isi: string,
  { ukuran, letak, tebal = false }: { ukuran: number; letak: 'start' | 'middle'; tebal?: boolean },
): string =>
  `<text x="${p(x)}" y="${p(y)}" font-family="Roboto" font-size="${ukuran}"${tebal ? ' font-weight="bold"' : ''} text-anchor="${letak}" fill="#000000">${bersihXml(isi)}</text>`;

/** A drawing of this size in points. */
export const lukis = (lebar: number, tinggi: number, isi: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${p(lebar)}" height="${p(tinggi)}" viewBox="0 0 ${p(lebar)} ${p(tinggi)}">${isi.join('')}</svg>`;
