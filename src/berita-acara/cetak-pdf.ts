import type { Definisi, Susunan } from 'pdfmake';
import pdfmake from 'pdfmake';
import roboto from 'pdfmake/fonts/Roboto.js';
import type { Huruf } from './huruf.ts';

const berkasHuruf: readonly string[] = Object.values(roboto.Roboto);
pdfmake.setFonts(roboto);
// Nothing that stands in a paper makes pdfmake fetch or open anything but its own faces.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => berkasHuruf.includes(path));

const susun = (definisi: object) => pdfmake.createPdf(definisi, { bufferPages: true });

/**
 * One page: the definition is made anew, each time closer set, until it fits. The same definition gives the same
 * bytes. @throws PdfGagal
 */
export async function cetakSatuHalaman<K>(
  definisi: (kerapatan: K, huruf: Huruf) => Definisi,
  kerapatan: readonly K[],
): Promise<Uint8Array> {
  try {
    const huruf = hurufDari(await susun({ content: '' }).getStream());
    for (const satu of kerapatan) {
      const dokumen = susun(definisi(satu, huruf));
      if ((await dokumen.getStream()).bufferedPageRange().count === 1) return await dokumen.getBuffer();
    }
  } catch (galat) {
    throw gagal(galat);
  }
  throw new PdfGagal('the paper does not fit on one page');
}

/** As many pages as it takes. The same definition gives the same bytes. @throws PdfGagal */
export async function cetakPdf(definisi: (huruf: Huruf) => Definisi): Promise<Uint8Array> {
  try {
    const huruf = hurufDari(await susun({ content: '' }).getStream());
    return await susun(definisi(huruf)).getBuffer();
  } catch (galat) {
    throw gagal(galat);
  }
}

const gagal = (galat: unknown): PdfGagal =>
  new PdfGagal(`the PDF could not be made: ${galat instanceof Error ? galat.constructor.name : ''}`);

/** A defect. Without its cause: pdfmake's errors quote the text that they are about. */
class PdfGagal extends Error {
  override readonly name = 'PdfGagal';
}

/** Each closeness measures the same words again: a width is worked out once. */
function hurufDari(susunan: Susunan): Huruf {
  const biasa = susunan.provideFont('Roboto', false, false);
  const tebal = susunan.provideFont('Roboto', true, false);
  const terukur = new Map<string, number>();
  return {
    lebar: (teks, ukuran, t) => {
      const kunci = `${ukuran} ${t} ${teks}`;
      const lebar = terukur.get(kunci) ?? (t ? tebal : biasa).widthOfString(teks, ukuran);
      terukur.set(kunci, lebar);
      return lebar;
    },
    ada: (kodepoin) => [biasa, tebal].every((muka) => muka.font.hasGlyphForCodePoint(kodepoin)),
  };
}
