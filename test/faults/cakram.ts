import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Operasi } from './rekaman.ts';

/** What became of a change that no fsync had covered when the power went. */
export type NasibTakDisinkron = 'hilang' | 'ada' | 'acak';

type Perubahan =
  | { readonly jenis: 'tulis'; readonly offset: number; readonly isi: Buffer }
  | { readonly jenis: 'potong'; readonly ukuran: number };

class Berkas {
  kini = Buffer.alloc(0);
  aman = Buffer.alloc(0);
  tertunda: Perubahan[] = [];
  /** Where write() without an offset goes on. */
  ujung = 0;
}

interface PerubahanNama {
  readonly nama: string;
  /** null: the name is gone. */
  readonly isi: Simpul | null;
}

class Folder {
  readonly kini = new Map<string, Simpul>();
  readonly aman = new Map<string, Simpul>();
  tertunda: PerubahanNama[] = [];
}

type Simpul = Berkas | Folder;

/**
 * A disk with a cache that forgets: it knows of every file and folder what is there now and what is certain to be there
 * after a power cut. As strict as POSIX allows: data is safe after an fsync of the file, a name after one of its folder.
 * Names go in order, as every journalling file system does it; data in any order, in whole sectors.
 */
export class Cakram {
  readonly #akar: string;
  readonly #folder = new Folder();

  constructor(akar: string) {
    this.#akar = akar;
  }

  /** A file that was there before, and safe. */
  muat(nama: string, isi: Buffer): void {
    const path = join(this.#akar, nama);
    this.terapkan({ jenis: 'buat', path, kosongkan: false });
    this.terapkan({ jenis: 'tulis', path, offset: 0, isi });
    this.terapkan({ jenis: 'fsync', path });
    this.terapkan({ jenis: 'fsync', path: this.#akar });
  }

  terapkan(o: Operasi): void {
    if (o.jenis === 'diakui') return;
    if ('path' in o) {
      if (this.#milikku(o.path)) this.#satu(o);
    } else if (this.#milikku(o.ke)) this.#namai(o.dari, o.ke, o.jenis === 'pindahkan');
  }

  /** The -shm file holds nothing that SQLite would not rebuild. */
  #milikku(path: string): boolean {
    return path.startsWith(`${this.#akar}/`) ? !path.endsWith('-shm') : path === this.#akar;
  }

  #satu(o: Extract<Operasi, { path: string }>): void {
    const ada = this.#cari(o.path);
    if (o.jenis === 'hapus') this.#ubahNama(o.path, null);
    else if (o.jenis === 'folder') this.#ubahNama(o.path, new Folder());
    else if (o.jenis === 'buat') this.#buat(o.path, ada, o.kosongkan);
    else if (o.jenis === 'fsync') sinkron(ada);
    else if (ada instanceof Berkas) ubah(ada, o.jenis === 'tulis' ? tulisan(ada, o) : o);
  }

  #buat(path: string, ada: Simpul | null, kosongkan: boolean): void {
    if (ada === null) this.#ubahNama(path, new Berkas());
    else if (ada instanceof Berkas) {
      ada.ujung = 0;
      if (kosongkan) ubah(ada, { jenis: 'potong', ukuran: 0 });
    }
  }

  #namai(dari: string, ke: string, pindah: boolean): void {
    const isi = this.#cari(dari);
    this.#ubahNama(ke, isi);
    if (pindah) this.#ubahNama(dari, null);
  }

  #ubahNama(path: string, isi: Simpul | null): void {
    const induk = this.#cari(dirname(path));
    if (!(induk instanceof Folder)) throw new Error(`${path}: its folder is unknown`);
    const nama = basename(path);
    if (isi === null) induk.kini.delete(nama);
    else induk.kini.set(nama, isi);
    induk.tertunda.push({ nama, isi });
  }

  #cari(path: string): Simpul | null {
    if (path === this.#akar) return this.#folder;
    const induk = path.startsWith(`${this.#akar}/`) ? this.#cari(dirname(path)) : null;
    return induk instanceof Folder ? (induk.kini.get(basename(path)) ?? null) : null;
  }

  /** What the running system sees, by path: must equal the real folder, or the recording missed something. */
  kini(): ReadonlyMap<string, Buffer> {
    return new Map(daun(this.#folder, ''));
  }

  /** Writes the folder as it may be found after a power cut now. `acak` gives numbers in [0, 1). */
  tulisCitra(ke: string, nasib: NasibTakDisinkron, acak: () => number): void {
    tulisFolder(this.#folder, ke, nasib, acak);
  }
}

function* daun(folder: Folder, awalan: string): Generator<[string, Buffer]> {
  for (const [nama, isi] of folder.kini)
    if (isi instanceof Folder) yield* daun(isi, `${awalan}${nama}/`);
    else yield [`${awalan}${nama}`, isi.kini];
}

const tulisan = (ada: Berkas, o: { offset: number | null; isi: Buffer }): Perubahan => {
  const offset = o.offset ?? ada.ujung;
  if (o.offset === null) ada.ujung += o.isi.length;
  return { jenis: 'tulis', offset, isi: o.isi };
};

function ubah(berkas: Berkas, p: Perubahan): void {
  berkas.kini = sesudah(berkas.kini, p);
  berkas.tertunda.push(p);
}

function sesudah(isi: Buffer, p: Perubahan): Buffer<ArrayBuffer> {
  const ukuran = p.jenis === 'potong' ? p.ukuran : Math.max(isi.length, p.offset + p.isi.length);
  const baru = Buffer.alloc(ukuran);
  isi.copy(baru);
  if (p.jenis === 'tulis') p.isi.copy(baru, p.offset);
  return baru;
}

function sinkron(simpul: Simpul | null): void {
  if (simpul instanceof Berkas) {
    simpul.aman = simpul.kini;
    simpul.tertunda = [];
  } else if (simpul !== null) {
    for (const p of simpul.tertunda) terapkanNama(simpul.aman, p);
    simpul.tertunda = [];
  }
}

function terapkanNama(nama: Map<string, Simpul>, p: PerubahanNama): void {
  if (p.isi === null) nama.delete(p.nama);
  else nama.set(p.nama, p.isi);
}

function tulisFolder(folder: Folder, ke: string, nasib: NasibTakDisinkron, acak: () => number): void {
  mkdirSync(ke, { recursive: true });
  const nama = new Map(folder.aman);
  const banyak = {
    hilang: 0,
    ada: folder.tertunda.length,
    acak: sembarang(folder.tertunda.length + 1, acak),
  };
  for (const p of folder.tertunda.slice(0, banyak[nasib])) terapkanNama(nama, p);
  for (const [satu, isi] of nama)
    if (isi instanceof Folder) tulisFolder(isi, join(ke, satu), nasib, acak);
    else writeFileSync(join(ke, satu), isiSesudahPadam(isi, nasib, acak), { mode: 0o600 });
}

const sembarang = (n: number, acak: () => number): number => Math.floor(acak() * n);

/** Disks write 512 or 4096 bytes whole. */
const SEKTOR = [512, 4096];

function isiSesudahPadam(berkas: Berkas, nasib: NasibTakDisinkron, acak: () => number): Buffer {
  if (nasib === 'ada') return berkas.kini;
  if (nasib === 'hilang' || berkas.tertunda.length === 0) return berkas.aman;
  const sektor = SEKTOR[sembarang(SEKTOR.length, acak)] as number;
  // How much of the cache was already on its way differs from cut to cut.
  const laju = acak();
  const isi = Buffer.alloc(Math.max(berkas.aman.length, ...berkas.tertunda.map(ujung)));
  let ukuran = berkas.aman.copy(isi);
  for (const p of berkas.tertunda)
    for (const bagian of p.jenis === 'potong' ? [p] : sektorDari(p, sektor)) {
      if (acak() >= laju) continue;
      if (bagian.jenis === 'tulis') bagian.isi.copy(isi, bagian.offset);
      else isi.fill(0, bagian.ukuran);
      ukuran = bagian.jenis === 'tulis' ? Math.max(ukuran, ujung(bagian)) : bagian.ukuran;
    }
  return isi.subarray(0, ukuran);
}

const ujung = (p: Perubahan): number => (p.jenis === 'tulis' ? p.offset + p.isi.length : p.ukuran);

function* sektorDari(
  p: { readonly offset: number; readonly isi: Buffer },
  sektor: number,
): Generator<Perubahan> {
  for (let dari = 0; dari < p.isi.length; ) {
    const sampai = Math.min(p.isi.length, (Math.floor((p.offset + dari) / sektor) + 1) * sektor - p.offset);
    yield { jenis: 'tulis', offset: p.offset + dari, isi: p.isi.subarray(dari, sampai) };
    dari = sampai;
  }
}
