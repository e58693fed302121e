/** One cell of a flat OpenDocument sheet, as the spreadsheet program understood it. */
export interface SelFods {
  /** `string`, `float`, `date` …; '' for an empty one. */
  readonly jenis: string;
  readonly teks: string;
  readonly rumus: boolean;
}

/** Rows of the first sheet, without the empty cells and rows at the end. */
export function bacaFods(isi: string): readonly (readonly SelFods[])[] {
  const lembar = /<table:table .*?<\/table:table>/s.exec(isi)?.[0] ?? '';
  return [...lembar.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)]
    .map(([, baris = '']) => barisDari(baris))
    .filter((baris) => baris.length > 0);
}

function barisDari(baris: string): readonly SelFods[] {
  const sel = [...baris.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
    ([, ciri = '', isi = '']) => {
      const satu = {
        jenis: ambil(ciri, 'office:value-type'),
        teks: teksDari(ciri, isi),
        rumus: ciri.includes('table:formula'),
      };
      return Array<SelFods>(Math.min(Number(ambil(ciri, 'table:number-columns-repeated') || 1), 100)).fill(
        satu,
      );
    },
  );
  const akhir = sel.findLastIndex((satu) => satu.jenis !== '');
  return sel.slice(0, akhir + 1);
}

/** What the cell holds: a date and a number by their value, whatever they look like on the sheet. */
const teksDari = (ciri: string, isi: string): string =>
  ambil(ciri, 'office:date-value') ||
  ambil(ciri, 'office:value') ||
  [...isi.matchAll(/<text:p[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, p = '']) => polos(p)).join('\n');

const polos = (p: string): string =>
  p
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, n: string | undefined) => ' '.repeat(Number(n ?? 1)))
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');

const ambil = (ciri: string, nama: string): string => new RegExp(`${nama}="([^"]*)"`).exec(ciri)?.[1] ?? '';
