import type { BaRinci } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Gambar, Kop } from '../kertas.ts';
import type { Kantor } from './sebutan-jabatan.ts';

/** All that a printed Berita Acara is made of. Nothing of it is the time of printing. */
export interface BahanBa {
  readonly rinci: BaRinci;
  readonly sop: DefinisiSop;
  readonly kantor: Kantor;
  readonly kop: Kop;
  /** Published copies by their hash; one that is missing is told in its place. */
  readonly gambar: ReadonlyMap<string, Gambar>;
  /** Of the cases it covers, those that the office took in itself. */
  readonly diregister: ReadonlySet<string>;
  /** The journal's row of the newest thing done to it. */
  readonly jejak: { readonly seq: number; readonly hash: string } | null;
}
