import type { BarisJejak, BarisTertutup } from './baris.ts';
import type { KunciPublik } from './kunci-publik.ts';
import { kunciTeks } from './kunci-publik.ts';
import { muatanBaris } from './muatan-baris.ts';
import type { SegelDikenal } from './periksa-segel.ts';
import { MENYEBUT_SEGEL } from './segel-disebut.ts';

const SEBAB = 'kunci-hilang';

type Baris = BarisJejak | BarisTertutup | null;

/**
 * A key that the one before it has not signed stands only where the last row under its checkpoint says that the old one
 * was lost. A row that an edition covers says nothing, neither for nor against.
 */
export class PengumumanKunci {
  readonly #ditunggu: readonly SegelDikenal[];
  readonly #disangkal = new Set<SegelDikenal>();

  constructor(segel: readonly SegelDikenal[]) {
    this.#ditunggu = segel.filter((satu) => satu.tanpaLama !== null);
  }

  melihat(rows: Iterable<Baris>): Iterable<Baris> {
    return this.#ditunggu.length === 0 ? rows : this.#disaksikan(rows);
  }

  disangkal(segel: SegelDikenal): boolean {
    return this.#disangkal.has(segel);
  }

  *#disaksikan(rows: Iterable<Baris>): Generator<Baris> {
    for (const baris of rows) {
      for (const segel of this.#ditunggu)
        if (baris?.seq === segel.ukuran && !diumumkan(baris, segel)) this.#disangkal.add(segel);
      yield baris;
    }
  }
}

function diumumkan(baris: BarisJejak | BarisTertutup, { tanpaLama, kunciBaru }: SegelDikenal): boolean {
  if ('tertutup' in baris) return true;
  if (baris.jenis !== MENYEBUT_SEGEL.kunciDiganti || tanpaLama === null || kunciBaru === null) return false;
  const isi = muatanBaris(baris);
  return isi['sebab'] === SEBAB && sebut(isi['lama'], tanpaLama) && sebut(isi['baru'], kunciBaru);
}

const sebut = (nilai: unknown, kunci: KunciPublik): boolean => nilai === kunciTeks(kunci);
