import { letakAlamat } from './alamat-pelapor.ts';
import { tanpaNik, tanpaTelepon } from './angka-pelapor.ts';
import { identitasDalam, kenali, tampak } from './identitas.ts';
import { tanpaNama } from './nama-pelapor.ts';
import { polaSurel } from './surel-pelapor.ts';

/** What stands in the place of what identifies the reporter. */
export const GANTI = {
  nama: '[nama]',
  nik: '[NIK]',
  telepon: '[nomor telepon]',
  surel: '[surel]',
  alamat: '[alamat]',
} as const;
export type Pengganti = Readonly<Record<keyof typeof GANTI, string>>;

/**
 * The text with name, NIK, telephone, e-mail and address of the reporter taken out: done when it is drafted, so that what
 * is approved is what leaves. What it cannot take out stays, and is found at the approval.
 */
export function samarkanIdentitas(
  naskah: string,
  identitas: readonly string[],
  ganti: Pengganti = GANTI,
): string {
  if (identitasDalam(naskah, identitas).length === 0) return naskah;
  const biasa = samarkan(naskah, identitas, ganti);
  // Full-width letters and spaces that are not seen: only where they hide something is the spelling changed.
  return identitasDalam(biasa, identitas).length === 0 ? biasa : samarkan(tampak(biasa), identitas, ganti);
}

function samarkan(naskah: string, identitas: readonly string[], ganti: Pengganti): string {
  const milik = kenali(identitas);
  const surel = milik.surel.reduce((teks, satu) => teks.replace(polaSurel(satu), ganti.surel), naskah);
  const alamat = letakAlamat(surel, milik.alamat)
    .toReversed()
    .reduce((teks, [awal, akhir]) => teks.slice(0, awal) + ganti.alamat + teks.slice(akhir), surel);
  const angka = tanpaTelepon(tanpaNik(alamat, ganti.nik), milik.angka, ganti.telepon);
  return milik.nama.reduce((teks, nama) => tanpaNama(teks, nama, ganti.nama), angka);
}
