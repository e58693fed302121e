import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Berkas, BerkasDitolak, BerkasPelapor, BerkasTersimpan } from '../ports/berkas.ts';
import { err, ok, type Result } from '../sop/result.ts';
import { bacaTerbatas, UKURAN_MAKS } from './baca-terbatas.ts';
import { gambarTerbit } from './gambar-terbit.ts';
import { ambil, berupaSha256, buang, letak, RAK, taruh } from './gudang.ts';
import { namaAman } from './nama-aman.ts';
import { kenaliTipe, type TipeMedia } from './tipe.ts';

/** A kept file is gone, or its bytes have changed since. */
class BerkasHilang extends Error {
  override readonly name = 'BerkasHilang';
}

/**
 * The files under `<folder>/asli` (evidence), `<folder>/terbit` (what may leave) and `<folder>/pelapor` (from reporters),
 * each under its SHA-256.
 */
export function bukaBerkas(folder: string): Berkas {
  return {
    simpan: (path) => simpan(folder, path),
    baca: (hash) => baca(folder, hash),
    hapus: (hash) => hapus(folder, hash),
    ada: ({ asli, terbit }) =>
      existsSync(letak(folder, 'asli', asli)) && existsSync(letak(folder, 'terbit', terbit)),
    letak: (terbit) => letak(folder, 'terbit', terbit),
    simpanPelapor: (isi) => simpanPelapor(folder, isi),
    letakPelapor: ({ sha256, tipeMedia }) => letak(folder, 'pelapor', sha256, AKHIRAN[tipeMedia]),
  };
}

async function simpan(folder: string, path: string): Promise<Result<BerkasTersimpan, BerkasDitolak>> {
  const nama = namaAman(basename(path));
  const tolak = (sebab: BerkasDitolak['sebab']): Result<never, BerkasDitolak> => err({ sebab, nama });
  const isi = await bacaTerbatas(path);
  if (!isi.ok) return tolak(isi.error);
  const tipeMedia = kenaliTipe(isi.value);
  if (tipeMedia === null) return tolak('tipe');
  if (tipeMedia === 'heic') return tolak('heic');
  const salinan = await salinanTerbit(isi.value, tipeMedia);
  if (!salinan.ok) return tolak(salinan.error);
  const asli = await taruh(folder, 'asli', isi.value);
  const terbit = await taruh(folder, 'terbit', salinan.value);
  return ok({ asli, terbit, tipeMedia, ukuran: salinan.value.length, nama });
}

/** Viewers of some systems go by the name alone; ours follows from the bytes. */
const AKHIRAN: Readonly<Record<TipeMedia, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/pdf': '.pdf',
};

async function simpanPelapor(
  folder: string,
  isi: Uint8Array,
): Promise<Result<BerkasPelapor, 'terlalu_besar' | 'tipe'>> {
  if (isi.length > UKURAN_MAKS) return err('terlalu_besar');
  const tipeMedia = kenaliTipe(isi);
  if (tipeMedia === null || tipeMedia === 'heic') return err('tipe');
  const sha256 = await taruh(folder, 'pelapor', isi, AKHIRAN[tipeMedia]);
  return ok({ sha256, tipeMedia, ukuran: isi.length });
}

async function salinanTerbit(
  asli: Uint8Array,
  tipe: TipeMedia,
): Promise<Result<Uint8Array, 'terlalu_besar' | 'rusak'>> {
  if (tipe === 'application/pdf') return pdfUtuh(asli) ? ok(asli) : err('rusak');
  const salinan = await gambarTerbit(asli, tipe);
  return salinan.ok && salinan.value.length > UKURAN_MAKS ? err('terlalu_besar') : salinan;
}

/** ISO 32000 §7.5.5 ends a file with this; one that was cut off has lost it. */
const pdfUtuh = (isi: Uint8Array): boolean =>
  Buffer.from(isi.buffer, isi.byteOffset, isi.length).includes('%%EOF');

async function baca(folder: string, hash: string): Promise<Uint8Array> {
  if (!berupaSha256(hash)) throw new BerkasHilang('Bukan SHA-256 sebuah berkas');
  const isi = (await ambil(folder, 'terbit', hash)) ?? (await ambil(folder, 'asli', hash));
  if (isi === null) throw new BerkasHilang(`Berkas ${hash} hilang atau berubah`);
  return isi;
}

function hapus(folder: string, hash: string): void {
  if (!berupaSha256(hash)) throw new BerkasHilang('Bukan SHA-256 sebuah berkas');
  for (const rak of RAK) buang(folder, rak, hash);
}
