import { createHash } from 'node:crypto';

/** What a row of a worksheet knows of itself, in one hidden cell: by it, and never by its place, it is known again. */
export interface TandaBaris {
  /** 16 hex digits, drawn when the sheet is made. */
  readonly lembar: string;
  readonly urut: number;
  /** When the sheet was made (ms UTC). */
  readonly dibuat: number;
  /** Tracking id or register number. */
  readonly sasaran: string;
  /** State of the case it was made from (`keadaanKasus`). */
  readonly keadaan: string;
}

const BENTUK = 'LK1';
const PEMISAH = '|';
const PANJANG_CEK = 12;
/** Characters; a case with many live drafts has some 200. */
const PANJANG_TANDA_MAKS = 2_000;

export function tulisTanda(t: TandaBaris): string {
  const isi = [BENTUK, t.lembar, t.urut, t.dibuat, t.sasaran, t.keadaan].join(PEMISAH);
  return `${isi}${PEMISAH}${cek(isi)}`;
}

/** null where it is none, or was changed: filling a column downwards counts a number at its end on. */
export function bacaTanda(teks: string): TandaBaris | null {
  const letak = teks.lastIndexOf(PEMISAH);
  const isi = teks.slice(0, letak);
  if (teks.length > PANJANG_TANDA_MAKS || letak < 0 || teks.slice(letak + 1) !== cek(isi)) return null;
  const [bentuk, lembar = '', urut = '', dibuat = '', sasaran = '', keadaan = '', ...lain] =
    isi.split(PEMISAH);
  if (bentuk !== BENTUK || lain.length > 0 || !/^[0-9a-f]{16}$/.test(lembar)) return null;
  if (!/^\d{1,7}$/.test(urut) || !/^\d{1,15}$/.test(dibuat)) return null;
  return { lembar, urut: Number(urut), dibuat: Number(dibuat), sasaran, keadaan };
}

/** Under which its act is recorded, whenever and by whomever the file is read. */
export const idTindakan = ({ lembar, urut }: TandaBaris): string => `LK-${lembar}-${urut}`;

const cek = (isi: string): string => createHash('sha256').update(isi).digest('hex').slice(0, PANJANG_CEK);
