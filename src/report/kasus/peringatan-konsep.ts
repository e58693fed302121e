import type { HasilCatat } from '../../ports/store.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { HasilBaris } from './catat.ts';

/** What of the reporter stands in the draft that an act made, by kind and field: for who drafted it. */
export const peringatanJson = (hasil: HasilCatat, katalog: Katalog) => {
  const kalimat = peringatanKonsep(hasil, katalog);
  if (hasil.jenis === 'sama' || kalimat === null) return [];
  return [{ kode: 'identitas_dalam_naskah', identitas: hasil.identitas ?? [], teks: kalimat }];
};

/** The same of one act, or of many with their lines. */
export const peringatanTeks = (semua: readonly HasilBaris[], katalog: Katalog): readonly string[] =>
  semua.flatMap(({ nomor, hasil }) => {
    const kalimat = hasil.ok ? peringatanKonsep(hasil.value, katalog) : null;
    if (kalimat === null) return [];
    return [semua.length === 1 ? kalimat : `${katalog.catat.baris(nomor)}: ${kalimat}`];
  });

function peringatanKonsep(hasil: HasilCatat, { catat: { beridentitas: kata } }: Katalog): string | null {
  if (hasil.jenis === 'sama' || hasil.identitas === undefined || hasil.identitas.length === 0) return null;
  const rincian = hasil.identitas.map(({ jenis, isian }) => kata.satu(kata.jenis[jenis], isian.join(', ')));
  return kata.peringatan(rincian.join('; '));
}
