import { berupaAlamat, identitasDalam, NIK, nomorPelapor, TELEPON } from './identitas.ts';
import { tanpaNama } from './nama-pelapor.ts';
import { nfkc } from './nfkc.ts';

/** What stands in the place of what identifies the reporter. */
const GANTI = { nama: '[nama]', nik: '[NIK]', telepon: '[nomor telepon]', alamat: '[alamat]' } as const;
const BUKAN_KATA = '[^\\p{L}\\p{N}]+';
const SELA_ANGKA = '[ .()/\\u2010-\\u2015-]{0,3}';

/**
 * The text with name, NIK, telephone and address of the reporter taken out: done when it is drafted, so that what is
 * approved is what leaves. What it cannot take out stays, and is found at the approval.
 */
export function samarkanIdentitas(naskah: string, identitas: readonly string[]): string {
  if (identitasDalam(naskah, identitas).length === 0) return naskah;
  const biasa = samarkan(naskah, identitas);
  // Full-width letters and no-break spaces: only where they hide something is the spelling changed.
  return identitasDalam(biasa, identitas).length === 0 ? biasa : samarkan(nfkc(biasa), identitas);
}

function samarkan(naskah: string, identitas: readonly string[]): string {
  const polaNik = new RegExp(NIK.source, 'g');
  const polaTelepon = new RegExp(TELEPON.source, 'g');
  const tanpaAngka = naskah.replace(polaNik, GANTI.nik).replace(polaTelepon, GANTI.telepon);
  return identitas.reduce(tanpaNilai, tanpaAngka);
}

function tanpaNilai(naskah: string, nilai: string): string {
  const nomor = nomorPelapor(nilai);
  if (nomor !== '') return naskah.replace(new RegExp(polaNomor(nomor), 'g'), GANTI.telepon);
  if (berupaAlamat(nilai)) return naskah.replace(polaAlamat(nilai), GANTI.alamat);
  return tanpaNama(naskah, nilai, GANTI.nama);
}

/** With its 0, with 62 or with neither. */
const polaNomor = (nomor: string): string =>
  `\\(?(?<!\\d)(?:(?:\\+?62|0)${SELA_ANGKA})?${[...nomor].join(SELA_ANGKA)}(?!\\d)`;

/** As whole words, whatever stands between them, in upper or lower case. */
const polaAlamat = (alamat: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${nfkc(alamat)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(BUKAN_KATA)}(?![\\p{L}\\p{N}])`,
    'giu',
  );
