import { berupaAlamat, letakAlamat } from './alamat-pelapor.ts';
import { adaNik, adaTelepon, nomorPelapor } from './angka-pelapor.ts';
import { adaNama } from './nama-pelapor.ts';
import { nfkc } from './nfkc.ts';
import { adaSurel, surelPelapor } from './surel-pelapor.ts';

/** What of a reporter must not stand in a text that goes out. */
export type JenisIdentitas = 'nama' | 'nik' | 'telepon' | 'surel' | 'alamat';

/** Spaces that are not seen, and marks that turn the direction of writing, inside a word or a number. */
const TAK_TAMPAK = /(?!\u200d)\p{Cf}/gu;

/** One spelling of what is looked through: full-width digits and no-break spaces are the same number. */
export const tampak = (naskah: string): string => nfkc(naskah).replace(TAK_TAMPAK, '');

export function identitasDalam(naskah: string, identitas: readonly string[]): readonly JenisIdentitas[] {
  const rapi = nfkc(naskah);
  const angka = rapi.replace(TAK_TAMPAK, '');
  const milik = kenali(identitas);
  const ada: Readonly<Record<JenisIdentitas, boolean>> = {
    // A space that is not seen may stand in a name as one.
    nama: adaNama(angka, milik.nama) || (rapi !== angka && adaNama(rapi, milik.nama)),
    nik: adaNik(angka),
    telepon: adaTelepon(angka, milik.angka),
    surel: adaSurel(angka, milik.surel),
    alamat: letakAlamat(angka, milik.alamat).length > 0,
  };
  return (['nama', 'nik', 'telepon', 'surel', 'alamat'] as const).filter((jenis) => ada[jenis]);
}

export interface MilikPelapor {
  readonly nama: readonly string[];
  /** Digits only. */
  readonly angka: readonly string[];
  readonly surel: readonly string[];
  readonly alamat: readonly string[];
}

/** What each value is follows from what it looks like: forms of other offices call their fields otherwise. */
export function kenali(identitas: readonly string[]): MilikPelapor {
  const surel = identitas.flatMap(surelPelapor);
  const lain = identitas.filter((satu) => nomorPelapor(satu).length === 0 && surelPelapor(satu).length === 0);
  return {
    angka: identitas.flatMap(nomorPelapor),
    surel,
    alamat: lain.filter(berupaAlamat),
    nama: lain.filter((satu) => !berupaAlamat(satu)),
  };
}

/** As LAPOR! tells who reported: an account that ends in a number ("Agus Contoh 87") is no address, and a name without it. */
export function namaAkun(nama: string): readonly string[] {
  const tanpaAngka = nama.replace(/[\d_]+/g, ' ').trim();
  return [nama, /\d/.test(nama) && !nama.includes('@') ? tanpaAngka : ''].filter((satu) => satu !== '');
}
