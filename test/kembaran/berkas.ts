import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { kenaliTipe } from '../../src/berkas/tipe.ts';
import type { Berkas, BerkasDitolak } from '../../src/ports/berkas.ts';
import { err, ok } from '../../src/sop/result.ts';

export interface BerkasMemori extends Berkas {
  /** Puts a file on the officer's disk. */
  letakkan(path: string, isi: Uint8Array): void;
  /** Files of reporters, by hash. */
  readonly pelapor: ReadonlyMap<string, Uint8Array>;
  /** Loses or damages a kept file. */
  rusakkan(sha256: string): void;
}

const UKURAN_MAKS = 10 * 1024 * 1024;
const sha256 = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');

/** A disk and a store in memory. The copy of a picture that may leave has other bytes than the picture. */
export function berkasMemori(): BerkasMemori {
  const disk = new Map<string, Uint8Array>();
  const gudang = new Map<string, Uint8Array>();
  const pelapor = new Map<string, Uint8Array>();
  const taruh = (isi: Uint8Array): string => {
    const hash = sha256(isi);
    gudang.set(hash, Uint8Array.from(isi));
    return hash;
  };
  return {
    pelapor,
    letakkan: (path, isi) => void disk.set(path, Uint8Array.from(isi)),
    rusakkan: (hash) => void gudang.delete(hash),
    letak: (terbit) => `/memori/${terbit}`,
    letakPelapor: (b) => `/memori/pelapor/${b.sha256}`,
    async simpanPelapor(isi) {
      if (isi.length > UKURAN_MAKS) return err('terlalu_besar');
      const tipeMedia = kenaliTipe(isi);
      if (tipeMedia === null || tipeMedia === 'heic') return err('tipe');
      pelapor.set(sha256(isi), Uint8Array.from(isi));
      return ok({ sha256: sha256(isi), tipeMedia, ukuran: isi.length });
    },
    async simpan(path) {
      const nama = basename(path);
      const tolak = (sebab: BerkasDitolak['sebab']) => err({ sebab, nama });
      const isi = disk.get(path);
      if (isi === undefined) return tolak('tidak_ada');
      if (isi.length > UKURAN_MAKS) return tolak('terlalu_besar');
      const tipeMedia = kenaliTipe(isi);
      if (tipeMedia === null) return tolak('tipe');
      if (tipeMedia === 'heic') return tolak('heic');
      const salinan = tipeMedia === 'application/pdf' ? isi : Buffer.concat([isi, Buffer.from('terbit')]);
      return ok({ asli: taruh(isi), terbit: taruh(salinan), tipeMedia, ukuran: salinan.length, nama });
    },
    ada: ({ asli, terbit }) => gudang.has(asli) && gudang.has(terbit),
    hapus(hash) {
      gudang.delete(hash);
      pelapor.delete(hash);
    },
    async baca(hash) {
      const isi = gudang.get(hash);
      if (isi === undefined) throw new Error(`Berkas ${hash} hilang atau berubah`);
      return Uint8Array.from(isi);
    },
  };
}
