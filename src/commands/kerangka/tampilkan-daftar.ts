import { bilangan } from '../masukan/bilangan.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { opsiTeks } from './konteks.ts';
import { petakan } from './petakan.ts';
import { tulisBaris } from './tampil.ts';
import { tulisLarik } from './tulis-larik.ts';

/** Rows of a view for people, which is cut and says so; --json gives every row unless --batas. */
const BARIS_DIBACA = 200;
/** Rows counted for that: beyond it "more than" is enough. */
const HITUNG_MAKS = 2_000;

export interface BentukDaftar<B> {
  /** At most `batas` rows; null: all. */
  readonly sumber: (batas: number | null) => AsyncIterable<B>;
  readonly json: (baris: B) => unknown;
  /** `semua`: how many there are; at least, where `terpotong`. */
  readonly teks: (rows: readonly B[], semua: number, terpotong: boolean) => Iterable<string>;
}

export async function tampilkanDaftar<B>(
  konteks: KonteksPerintah,
  masukan: Masukan,
  bentuk: BentukDaftar<B>,
): Promise<KodeKeluar> {
  const diminta = opsiTeks(masukan, 'batas');
  const batas = diminta === null ? null : bilangan(diminta, 1, Number.MAX_SAFE_INTEGER);
  if (diminta !== null && batas === null) {
    konteks.keluar.warta(konteks.katalog.umum.nilaiSalah('--batas', '1-…'));
    return KELUAR.pemakaian;
  }
  if (konteks.json) {
    await tulisLarik(konteks.keluar, petakan(bentuk.sumber(batas), bentuk.json));
    return KELUAR.baik;
  }
  const tampak = batas ?? BARIS_DIBACA;
  const rows: B[] = [];
  let semua = 0;
  for await (const baris of bentuk.sumber(HITUNG_MAKS + 1)) if (++semua <= tampak) rows.push(baris);
  tulisBaris(konteks, bentuk.teks(rows, Math.min(semua, HITUNG_MAKS), semua > HITUNG_MAKS));
  return KELUAR.baik;
}
