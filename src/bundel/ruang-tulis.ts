import type { PembacaEkspor } from '../ports/store/ekspor.ts';
import { dihitung } from './dihitung.ts';
import type { Edisi } from './edisi.ts';
import { edisi } from './edisi.ts';
import type { FolderBundel, PenulisBerkas } from './folder-bundel.ts';
import type { PermintaanBundel, TahapBundel } from './permintaan-bundel.ts';
import { Samaran } from './samaran.ts';
import type { Tabel } from './tabel.ts';
import { kepalaCsv } from './tabel.ts';

/** Shown one by one in the page; the logs have all. */
export const RINCI_MAKS = 500;

/** What every log of a bundle is written with: the request, the rows, the folder, and what this edition may show. */
export class RuangTulis {
  readonly p: PermintaanBundel;
  readonly baca: PembacaEkspor;
  readonly folder: FolderBundel;
  /** Ids and numbers of what is with APIP and not open to the reader. */
  readonly tertutup: ReadonlySet<string>;
  readonly edisi: Edisi;
  readonly samaran: Samaran;

  constructor(p: PermintaanBundel, baca: PembacaEkspor, folder: FolderBundel) {
    this.p = p;
    this.baca = baca;
    this.folder = folder;
    this.tertutup = baca.tertutupApip(p.untuk === 'apip' ? p.dibuka : () => false);
    this.edisi = edisi(p.untuk, p.kantor.petugas, this.tertutup);
    this.samaran = new Samaran(baca, p.untuk, this.tertutup.size > 0);
  }

  /** The same rows, with a word of progress now and then. */
  dihitung<T>(tahap: TahapBundel, rows: Iterable<T>): Iterable<T> {
    return dihitung(rows, tahap, this.p.kemajuan);
  }

  /** A new CSV, its header written. */
  csv<T>(nama: string, tabel: Tabel<T>): PenulisBerkas {
    const berkas = this.folder.buka(nama);
    berkas.tulis(kepalaCsv(tabel, this.p.csv));
    return berkas;
  }
}
