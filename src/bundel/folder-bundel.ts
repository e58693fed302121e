import { createHash, type Hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export type SebabFolderDitolak =
  /** Something is in it, or it is no folder. */
  | 'berisi'
  /** What a cut-off export left, or another export that runs now. */
  | 'sedang_ditulis';

export class FolderBundelDitolak extends Error {
  override readonly name = 'FolderBundelDitolak';
  readonly sebab: SebabFolderDitolak;
  readonly letak: string;
  constructor(sebab: SebabFolderDitolak, letak: string) {
    super('bundle folder refused');
    this.sebab = sebab;
    this.letak = letak;
  }
}

export interface BerkasBundel {
  readonly sha256: string;
  readonly byte: number;
}

const akhiranSebagian = '.sebagian';

/** A bundle in the making: under a working name until its manifest is written, so that what has the name is whole. */
export class FolderBundel implements Disposable {
  readonly #tujuan: string;
  readonly #kerja: string;
  readonly #berkas = new Map<string, BerkasBundel>();
  readonly #terbuka = new Set<PenulisBerkas>();
  #selesai = false;

  /** @throws FolderBundelDitolak */
  constructor(tujuan: string) {
    this.#tujuan = tujuan;
    this.#kerja = `${tujuan}${akhiranSebagian}`;
    if (!bolehDiisi(tujuan)) throw new FolderBundelDitolak('berisi', tujuan);
    mkdirSync(dirname(tujuan), { recursive: true, mode: 0o700 });
    try {
      // Made by one process only: a second export to the same name may not mix its files in.
      mkdirSync(this.#kerja, { mode: 0o700 });
    } catch (galat) {
      if (!berkode(galat, 'EEXIST')) throw galat;
      throw new FolderBundelDitolak('sedang_ditulis', this.#kerja);
    }
  }

  get berkas(): ReadonlyMap<string, BerkasBundel> {
    return this.#berkas;
  }

  /** @param letak within the bundle, with `/`; made by us, never by a name from outside. */
  buka(letak: string): PenulisBerkas {
    if (this.#berkas.has(letak)) throw new Error(`berkas bundel ditulis dua kali: ${letak}`);
    const path = join(this.#kerja, letak);
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const penulis = new PenulisBerkas(path, (hasil) => {
      this.#terbuka.delete(penulis);
      this.#berkas.set(letak, hasil);
    });
    this.#terbuka.add(penulis);
    return penulis;
  }

  tulis(letak: string, isi: string | Uint8Array): BerkasBundel {
    const penulis = this.buka(letak);
    penulis.tulis(isi);
    return penulis.tutup();
  }

  /** The last file is written: the folder gets its name. @throws FolderBundelDitolak when something has it by now. */
  terbitkan(): void {
    fsyncFolder(this.#kerja);
    if (!bolehDiisi(this.#tujuan)) throw new FolderBundelDitolak('berisi', this.#tujuan);
    // Windows renames over no folder, not even an empty one.
    if (existsSync(this.#tujuan)) rmdirSync(this.#tujuan);
    renameSync(this.#kerja, this.#tujuan);
    this.#selesai = true;
    fsyncFolder(dirname(this.#tujuan));
  }

  /** What was not finished leaves nothing behind. */
  [Symbol.dispose](): void {
    for (const penulis of this.#terbuka) penulis.batal();
    if (!this.#selesai) rmSync(this.#kerja, { recursive: true, force: true });
  }
}

const PENYANGGA = 64 * 1024;

/** One file of the bundle: hashed as it is written, on the disk when it is closed. */
export class PenulisBerkas {
  readonly #path: string;
  readonly #fd: number;
  readonly #hash: Hash = createHash('sha256');
  readonly #selesai: (hasil: BerkasBundel) => void;
  #potongan: string[] = [];
  #panjang = 0;
  #byte = 0;

  constructor(path: string, selesai: (hasil: BerkasBundel) => void) {
    this.#path = path;
    this.#fd = openSync(path, 'wx', 0o600);
    this.#selesai = selesai;
  }

  tulis(isi: string | Uint8Array): void {
    if (typeof isi !== 'string') {
      this.#kosongkan();
      this.#keDisk(isi);
      return;
    }
    this.#potongan.push(isi);
    this.#panjang += isi.length;
    if (this.#panjang >= PENYANGGA) this.#kosongkan();
  }

  tutup(): BerkasBundel {
    this.#kosongkan();
    this.#bernama(() => fsyncSync(this.#fd));
    closeSync(this.#fd);
    const hasil = { sha256: this.#hash.digest('hex'), byte: this.#byte };
    this.#selesai(hasil);
    return hasil;
  }

  batal(): void {
    closeSync(this.#fd);
  }

  #kosongkan(): void {
    if (this.#panjang === 0) return;
    const isi = Buffer.from(this.#potongan.join(''), 'utf8');
    this.#potongan = [];
    this.#panjang = 0;
    this.#keDisk(isi);
  }

  /** A full disk says no name: without one the advice would be about the database. */
  #bernama(kerja: () => void): void {
    try {
      kerja();
    } catch (galat) {
      throw galat instanceof Error ? Object.assign(galat, { path: this.#path }) : galat;
    }
  }

  #keDisk(isi: Uint8Array): void {
    this.#hash.update(isi);
    this.#byte += isi.length;
    this.#bernama(() => {
      for (let sudah = 0; sudah < isi.length; ) sudah += writeSync(this.#fd, isi, sudah);
    });
  }
}

const bolehDiisi = (tujuan: string): boolean =>
  !existsSync(tujuan) || (statSync(tujuan).isDirectory() && readdirSync(tujuan).length === 0);

const berkode = (galat: unknown, kode: string): boolean =>
  galat instanceof Error && 'code' in galat && galat.code === kode;

/** A name is durable only once its folder is. Windows opens no folders, and needs none of this. */
function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
