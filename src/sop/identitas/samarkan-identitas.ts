import { letakAlamat } from './alamat-pelapor.ts';
import { identitasDalam, kenali, NIK, TELEPON, tampak } from './identitas.ts';
import { tanpaNama } from './nama-pelapor.ts';
import { polaSurel } from './surel-pelapor.ts';

/** What stands in the place of what identifies the reporter. */
const GANTI = {
  nama: '[nama]',
  nik: '[NIK]',
  telepon: '[nomor telepon]',
  surel: '[surel]',
  alamat: '[alamat]',
} as const;
export type Pengganti = Readonly<Record<keyof typeof GANTI, string>>;
const SELA_ANGKA = '[\\s./_()\\u2010-\\u2015-]{0,3}';

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
  const angka = milik.angka.reduce(
    (teks, nomor) => teks.replace(new RegExp(polaNomor(nomor), 'g'), ganti.telepon),
    alamat
      .replace(new RegExp(NIK.source, 'g'), ganti.nik)
      .replace(new RegExp(TELEPON.source, 'g'), ganti.telepon),
  );
  return milik.nama.reduce((teks, nama) => tanpaNama(teks, nama, ganti.nama), angka);
}

/** With its 0, with 62 or with neither. */
const polaNomor = (nomor: string): string =>
  `\\(?(?<!\\d)(?:(?:\\+?62|0)${SELA_ANGKA})?${[...nomor].join(SELA_ANGKA)}(?!\\d)`;
