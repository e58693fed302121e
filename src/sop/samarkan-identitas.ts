import { berupaAlamat, identitasDalam, NIK, sebutan, TELEPON } from './identitas.ts';
import { nfkc } from './nfkc.ts';

/** What stands in the place of what identifies the reporter. */
const GANTI = { nama: '[nama]', nik: '[NIK]', telepon: '[nomor telepon]', alamat: '[alamat]' } as const;
const BUKAN_KATA = '[^\\p{L}\\p{N}]+';

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
  const angka = /^[\d\s().+/-]+$/.test(nilai) ? nilai.replace(/\D/g, '') : '';
  if (angka.length > 0)
    return naskah.replace(
      new RegExp(`\\(?(?<!\\d)${[...angka].join('[ .()/\\u2010-\\u2015-]{0,2}')}(?!\\d)`, 'g'),
      GANTI.telepon,
    );
  const ganti = berupaAlamat(nilai) ? GANTI.alamat : GANTI.nama;
  // The longer spelling first: with its titles.
  const semua = [...new Set(sebutan(nilai))].filter((s) => s !== '').sort((a, b) => b.length - a.length);
  return semua.reduce((teks, satu) => teks.replace(polaKata(satu), ganti), naskah);
}

/** As whole words, whatever stands between them, in upper or lower case. */
const polaKata = (kata: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${kata.split(' ').join(BUKAN_KATA)}(?![\\p{L}\\p{N}])`, 'giu');
