import { type BarisJejak, type BarisTertutup, hashBaris, UJUNG_AWAL, type Ujung } from './baris.ts';
import { berbentukKanonik } from './periksa-kanonik.ts';

export interface OpsiPeriksa {
  /** Where to begin: the row before the first one given. Default: the beginning. */
  readonly dari?: Ujung;
  /**
   * Ends of the chain known from elsewhere: a Berita Acara, a rekap, a checkpoint held outside. Only these find a cut
   * tail, a rewritten chain or a restored backup.
   */
  readonly dikenal?: readonly TitikDikenal[];
}

export type TitikDikenal = Pick<BarisJejak, 'seq' | 'hash'>;

export type SebabRusak =
  /** It cannot be read as a row at all. */
  | 'bentuk'
  /** A row is missing, twice, or out of order. */
  | 'urutan'
  | 'prev'
  | 'hash'
  /** Not a time, or before the row it follows. */
  | 'waktu'
  | 'payload'
  /** Empty where it should be absent: the two hash alike. */
  | 'tracking_id'
  /** The row is sound, but not the one that was known from elsewhere. */
  | 'beda_dari_dikenal'
  /** The chain ends before a row that was known from elsewhere. */
  | 'terpotong';

export interface HasilPeriksa {
  readonly utuh: boolean;
  /** Rows found sound. */
  readonly jumlah: number;
  /** Of these: covered, so that their own hash could not be made again. */
  readonly tertutup: number;
  /** The last sound row; its time is that of the last row which was shown. */
  readonly ujung: Ujung;
  /** The first place where the chain breaks. */
  readonly rusak: { readonly seq: number; readonly sebab: SebabRusak } | null;
}

/**
 * Reads the chain once, in constant memory, up to the first row that is not as it was written.
 * @param rows null: something stands there that is no row
 */
export function periksaRantai(
  rows: Iterable<BarisJejak | BarisTertutup | null>,
  opsi: OpsiPeriksa = {},
): HasilPeriksa {
  const awal = opsi.dari ?? UJUNG_AWAL;
  const dikenal = new Map((opsi.dikenal ?? []).map((titik) => [titik.seq, titik.hash]));
  let ujung = awal;
  let tertutup = 0;
  const hasil = (rusak: HasilPeriksa['rusak']): HasilPeriksa => {
    return { utuh: rusak === null, jumlah: ujung.seq - awal.seq, tertutup, ujung, rusak };
  };
  for (const baris of rows) {
    if (baris === null) return hasil({ seq: ujung.seq + 1, sebab: 'bentuk' });
    const sebab = sebabRusak(baris, ujung) ?? bedaDariDikenal(baris, dikenal);
    if (sebab !== null) return hasil({ seq: ujung.seq + 1, sebab });
    if ('tertutup' in baris) tertutup++;
    ujung = 'tertutup' in baris ? { ...baris, at: ujung.at } : baris;
  }
  const hilang = [...dikenal.keys()].some((seq) => seq > ujung.seq);
  return hasil(hilang ? { seq: ujung.seq + 1, sebab: 'terpotong' } : null);
}

function sebabRusak(baris: BarisJejak | BarisTertutup, ujung: Ujung): SebabRusak | null {
  if (baris.seq !== ujung.seq + 1) return 'urutan';
  if (!sama(baris.prev, ujung.hash)) return 'prev';
  if ('tertutup' in baris) return null;
  if (!Number.isSafeInteger(baris.at) || baris.at < ujung.at) return 'waktu';
  if (baris.trackingId === '') return 'tracking_id';
  if (!sama(baris.hash, hashBaris(baris))) return 'hash';
  return berbentukKanonik(baris.payload) ? null : 'payload';
}

function bedaDariDikenal(baris: TitikDikenal, dikenal: ReadonlyMap<number, Uint8Array>): SebabRusak | null {
  const hash = dikenal.get(baris.seq);
  return hash === undefined || sama(hash, baris.hash) ? null : 'beda_dari_dikenal';
}

/** Over 32 bytes a loop is quicker than a call into the runtime. */
function sama(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
