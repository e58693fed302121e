import { bilangan } from './bilangan.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { opsiTeks } from './konteks.ts';
import { petakan } from './petakan.ts';
import { tulisBaris } from './tampil.ts';
import { tulisLarik } from './tulis-larik.ts';

/** Rows of a view for people, which is cut and says so; --json gives every row unless --batas. */
const BARIS_DIBACA = 200;

export interface BentukDaftar<B> {
  /** At most `batas` rows; null: all. */
  readonly sumber: (batas: number | null) => AsyncIterable<B>;
  readonly json: (baris: B) => unknown;
  /** `lebih`: there are more rows than these. */
  readonly teks: (rows: readonly B[], lebih: boolean) => Iterable<string>;
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
  for await (const baris of bentuk.sumber(tampak + 1)) rows.push(baris);
  tulisBaris(konteks, bentuk.teks(rows.slice(0, tampak), rows.length > tampak));
  return KELUAR.baik;
}
