import type { BarisJejak, BarisTertutup } from './baris.ts';
import type { KunciPublik } from './kunci-publik.ts';
import { kunciTeks } from './kunci-publik.ts';
import { muatanBaris } from './muatan-baris.ts';
import type { SegelRusak } from './periksa-jejak.ts';
import type { RangkaianSegel, SegelDikenal } from './periksa-segel.ts';

type Baris = BarisJejak | BarisTertutup | null;

/**
 * Rows of the journal that speak of a checkpoint, which then has to be there: whoever deletes checkpoints would have to
 * rewrite the chain as well. A key is announced by the last row under its checkpoint, written in one transaction with
 * it; a checkpoint that was put away or mailed was made before the row that says so.
 */
export const MENYEBUT_SEGEL = {
  kunciPertama: 'segel.kunci',
  kunciDiganti: 'segel.kunci-diganti',
  diLuar: 'segel.di-luar',
  surelTakPasti: 'segel.surel-tak-pasti',
} as const;

/** Looks on while somebody else reads the rows. A row that an edition covers says nothing. */
export class SegelDisebut {
  readonly #segel: readonly SegelDikenal[];
  readonly #kunciAwal: KunciPublik | undefined;
  #rusak: SegelRusak | null = null;

  constructor({ segel, kunci }: RangkaianSegel) {
    this.#segel = segel;
    this.#kunciAwal = kunci[0];
  }

  /** The first that is named and is not there, or is another one. */
  get rusak(): SegelRusak | null {
    return this.#rusak;
  }

  /** A row is taken once the reader asks for the next: then it was sound. */
  *melihat(rows: Iterable<Baris>): Generator<Baris> {
    for (const baris of rows) {
      yield baris;
      if (baris !== null && !('tertutup' in baris)) this.#rusak ??= this.#temuan(baris);
    }
  }

  #temuan(baris: BarisJejak): SegelRusak | null {
    switch (baris.jenis) {
      case MENYEBUT_SEGEL.kunciPertama:
        return this.#kunciPertama(baris);
      case MENYEBUT_SEGEL.kunciDiganti:
        return this.#kunciDiganti(baris);
      case MENYEBUT_SEGEL.diLuar:
      case MENYEBUT_SEGEL.surelTakPasti:
        return this.#bernomor(baris);
      default:
        return null;
    }
  }

  #kunciPertama(baris: BarisJejak): SegelRusak | null {
    if (this.#segel[0]?.ukuran !== baris.seq) return tiada(1, baris.seq);
    const kunci = this.#kunciAwal === undefined ? null : kunciTeks(this.#kunciAwal);
    return muatanBaris(baris)['kunci'] === kunci ? null : lain(1);
  }

  #kunciDiganti(baris: BarisJejak): SegelRusak | null {
    const { seq } = baris;
    const satu = this.#segel.findLast(({ ukuran }) => ukuran === seq);
    if (satu === undefined) return tiada(1 + this.#segel.filter(({ ukuran }) => ukuran < seq).length, seq);
    const baru = satu.kunciBaru === null ? null : kunciTeks(satu.kunciBaru);
    return muatanBaris(baris)['baru'] === baru ? null : lain(satu.nomor);
  }

  #bernomor(baris: BarisJejak): SegelRusak | null {
    const { seq } = baris;
    const nomor = muatanBaris(baris)['segel'];
    if (typeof nomor !== 'number' || !Number.isSafeInteger(nomor)) return null;
    const satu = this.#segel[nomor - 1];
    return satu !== undefined && satu.ukuran < seq ? null : tiada(nomor, seq);
  }
}

export const tiada = (nomor: number, seq: number): SegelRusak => ({
  nomor,
  sebab: 'tiada',
  baris: { dari: seq, sampai: seq },
});

const lain = (nomor: number): SegelRusak => ({ nomor, sebab: 'kunci', baris: null });

/**
 * Among rows after the last checkpoint: the first that names a later one. What stands under it was read when it was made.
 * @param rows only of the kinds in MENYEBUT_SEGEL
 */
export function segelHilangSesudah(
  nomor: number,
  rows: Iterable<Pick<BarisJejak, 'seq' | 'jenis' | 'payload'>>,
): { readonly nomor: number; readonly seq: number } | null {
  for (const baris of rows) {
    const { seq, jenis } = baris;
    if (jenis === MENYEBUT_SEGEL.kunciPertama || jenis === MENYEBUT_SEGEL.kunciDiganti)
      return { nomor: nomor + 1, seq };
    const disebut = muatanBaris(baris)['segel'];
    if (typeof disebut === 'number' && disebut > nomor) return { nomor: disebut, seq };
  }
  return null;
}
