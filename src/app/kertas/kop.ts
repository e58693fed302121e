import type { Kop } from '../../berita-acara/kertas.ts';
import type { Config } from '../../config.ts';
import { err, ok, type Result } from '../../sop/result.ts';

/** Why the logo of the settings cannot be printed. */
export interface LogoDitolak {
  readonly sebab: 'tidak_ada' | 'terlalu_besar' | 'tipe' | 'rusak';
  readonly path: string;
}

/** The letterhead of the settings: its lines, else the agency's name. */
export async function bacaKop({ ba, instansi }: Config): Promise<Result<Kop, LogoDitolak>> {
  const baris = ba.kop.length > 0 ? ba.kop : [instansi.nama];
  if (ba.logo === null) return ok({ baris, logo: null });
  const logo = await bacaLogo(ba.logo);
  return logo.ok ? ok({ baris, logo: logo.value }) : err({ sebab: logo.error, path: ba.logo });
}

/** Made anew by sharp within 1600 px, so that no file of any size or shape reaches the PDF. */
async function bacaLogo(path: string): Promise<Result<NonNullable<Kop['logo']>, LogoDitolak['sebab']>> {
  const { bacaTerbatas } = await import('../../berkas/baca-terbatas.ts');
  const { gambarTerbit } = await import('../../berkas/gambar-terbit.ts');
  const { kenaliTipe } = await import('../../berkas/tipe.ts');
  const { ukuranGambar } = await import('../../berita-acara/ukuran-gambar.ts');
  const asli = await bacaTerbatas(path);
  if (!asli.ok) return asli;
  const tipeMedia = kenaliTipe(asli.value);
  if (tipeMedia !== 'image/png' && tipeMedia !== 'image/jpeg') return err('tipe');
  const terbit = await gambarTerbit(asli.value, tipeMedia);
  if (!terbit.ok) return terbit;
  const ukuran = ukuranGambar(terbit.value);
  return ukuran === null ? err('rusak') : ok({ isi: terbit.value, tipeMedia, ...ukuran });
}
