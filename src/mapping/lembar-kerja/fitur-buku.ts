import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { FiturXlsx } from './tipe-xlsx.ts';

/** A drop-down list, or a word of advice where anything may be written. */
export interface AturanIsi {
  /** `H2:H401`. */
  readonly daerah: string;
  /** A formula that names the list; null: advice only. */
  readonly daftar: string | null;
  readonly pesan: string;
}

/** What write-excel-file has no option for, of the sheet with these rules; the others are left as they are. */
export interface FiturBuku {
  readonly nomorLembar: number;
  readonly aturan: readonly AturanIsi[];
  /** `A1:AB401`. */
  readonly saring: string;
  readonly namaLembar: string;
  /** Numbers of hidden columns, and of hidden sheets, from 0. */
  readonly kolomTersembunyi: readonly number[];
  readonly lembarTersembunyi: readonly number[];
  /** Defined name → what it refers to. */
  readonly nama: ReadonlyMap<string, string>;
}

const LEMBAR = 'xl/worksheets/sheet{id}.xml';
const BUKU = 'xl/workbook.xml';
const URUTAN = getOrderOfSiblings(LEMBAR, 'worksheet') ?? [];
const AKHIR_WARNA = '</conditionalFormatting>';

/** Through the package's own way for extensions: it knows the place that each element must have. */
export const fiturBuku = (f: FiturBuku): FiturXlsx => ({
  files: {
    transform: {
      [LEMBAR]: {
        transform: (xml, _, { sheetIndex }) =>
          sheetIndex === f.nomorLembar ? sisip(sisip(xml, saringXml(f)), aturanXml(f)) : xml,
        transformElementAttributes: (tag, atribut, letak, _, { sheetIndex }) =>
          tag === 'col' && sheetIndex === f.nomorLembar && f.kolomTersembunyi.includes(letak ?? -1)
            ? { ...atribut, hidden: 1 }
            : atribut,
      },
      [BUKU]: {
        transform: (xml) => denganNama(xml, namaXml(f)),
        transformElementAttributes: (tag, atribut, letak) =>
          tag === 'sheet' && f.lembarTersembunyi.includes(letak ?? -1)
            ? { ...atribut, state: 'hidden' }
            : atribut,
      },
    },
  },
});

/** The package puts an element behind the first of several like siblings; Excel wants it behind the last. */
function sisip(xml: string, unsur: string): string {
  const akhirWarna = xml.lastIndexOf(AKHIR_WARNA);
  if (!unsur.startsWith('<dataValidations') || akhirWarna < 0)
    return insertElementMarkupAccordingToOrderOfSiblings(xml, unsur, URUTAN, 'worksheet');
  const letak = akhirWarna + AKHIR_WARNA.length;
  return `${xml.slice(0, letak)}${unsur}${xml.slice(letak)}`;
}

const saringXml = ({ saring }: FiturBuku): string => `<autoFilter ref="${saring}"/>`;

const aturanXml = ({ aturan }: FiturBuku): string =>
  `<dataValidations count="${aturan.length}">${aturan.map(satuAturan).join('')}</dataValidations>`;

function satuAturan({ daerah, daftar, pesan }: AturanIsi): string {
  const teks = sanitizeAttributeValue(pesan);
  if (daftar === null)
    return `<dataValidation allowBlank="1" showInputMessage="1" prompt="${teks}" sqref="${daerah}"/>`;
  const atribut = `type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${teks}"`;
  return `<dataValidation ${atribut} sqref="${daerah}"><formula1>${sanitizeTextContent(daftar)}</formula1></dataValidation>`;
}

const namaXml = ({ nama, namaLembar, nomorLembar, saring }: FiturBuku): string => {
  const mutlak = saring.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const saringan = `<definedName name="_xlnm._FilterDatabase" localSheetId="${nomorLembar}" hidden="1">${namaLembar}!${mutlak}</definedName>`;
  const daftar = [...nama].map(
    ([nama, daerah]) => `<definedName name="${nama}" hidden="1">${daerah}</definedName>`,
  );
  return `<definedNames>${saringan}${daftar.join('')}</definedNames>`;
};

function denganNama(xml: string, unsur: string): string {
  const ada = findElement(xml, 'definedNames');
  if (ada !== undefined) return replaceElement(xml, ada, unsur);
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    unsur,
    getOrderOfSiblings(BUKU, 'workbook') ?? [],
    'workbook',
  );
}
