import { netral, netralTanpaTipe, polos } from './sel.ts';

export type Sel = string | number | boolean | null;

/** Columns in their order, each with what it takes of a row. */
export type Tabel<T> = readonly (readonly [nama: string, isi: (baris: T) => Sel])[];

export interface BentukCsv {
  readonly pemisah: ',' | ';';
  /** Excel reads UTF-8 only with it. */
  readonly bom: boolean;
}

const BOM = '\uFEFF';
/** RFC 4180 §2: CRLF. */
const AKHIR = '\r\n';

export const kepalaCsv = <T>(tabel: Tabel<T>, bentuk: BentukCsv): string =>
  `${bentuk.bom ? BOM : ''}${tabel.map(([nama]) => nama).join(bentuk.pemisah)}${AKHIR}`;

export const barisCsv = <T>(tabel: Tabel<T>, baris: T, { pemisah }: BentukCsv): string =>
  tabel.map(([, isi]) => kutip(selCsv(isi(baris)))).join(pemisah) + AKHIR;

/** The same columns as one object a line: no spreadsheet reads it, so nothing is put in front of a cell. */
export const barisJsonl = <T>(tabel: Tabel<T>, baris: T): string => {
  const isi = tabel.map(([nama, ambil]) => {
    const nilai = ambil(baris);
    return [nama, typeof nilai === 'string' ? polos(nilai) : nilai] as const;
  });
  return `${JSON.stringify(Object.fromEntries(isi))}\n`;
};

export function teksSel(nilai: Sel): string {
  if (nilai === null) return '';
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  return typeof nilai === 'number' ? String(nilai) : netral(nilai);
}

const selCsv = (nilai: Sel): string => (typeof nilai === 'string' ? netralTanpaTipe(nilai) : teksSel(nilai));

const kutip = (teks: string): string => (/[",;\r\n]/.test(teks) ? `"${teks.replaceAll('"', '""')}"` : teks);
