import type { Laporan, SumberDisposisi } from './laporan.ts';

/** How far a disposition time can be trusted; a lower one never replaces a higher one. */
const MUTU: Readonly<Record<SumberDisposisi, number>> = {
  tanggal_masuk: 0,
  waktu: 1,
  kolom: 1,
  tanggal_disposisi: 2,
  betulkan: 2,
  register: 3,
};

export const mutuLebihRendah = (a: SumberDisposisi, b: SumberDisposisi): boolean => MUTU[a] < MUTU[b];

/** An export's row over what we hold: it never overwrites a field that it does not carry. */
export function gabungLaporan(
  lama: Laporan,
  baru: Laporan,
  tidakDibawa: readonly (keyof Laporan)[],
): Laporan {
  const tetap = Object.fromEntries(tidakDibawa.map((nama) => [nama, lama[nama]]));
  const disposisi = mutuLebihRendah(baru.disposisi.sumber, lama.disposisi.sumber)
    ? lama.disposisi
    : baru.disposisi;
  const gabungan = { ...baru, ...tetap, disposisi };
  return gabungan.anonim ? { ...gabungan, namaPelapor: null } : gabungan;
}
