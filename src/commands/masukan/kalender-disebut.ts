import { KalenderDitolak } from '../../galat.ts';
import { kalenderDitolakJson } from '../../report/kalender/kalender-json.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

/** A refused calendar is told on stderr, and with `--json` on stdout too. */
export async function denganPenolakanJson<T>(
  { json, katalog, keluar }: KonteksPerintah,
  kerja: () => Promise<T>,
): Promise<T> {
  try {
    return await kerja();
  } catch (galat) {
    if (json && galat instanceof KalenderDitolak)
      keluar.tulis(JSON.stringify(kalenderDitolakJson(galat.masalah, katalog)));
    throw galat;
  }
}

/** The file of a year that an argument names. @throws KalenderDitolak with every problem and its line */
export const berkasLiburDisebut = (konteks: KonteksPerintah, berkas: string) =>
  denganPenolakanJson(konteks, async () => {
    const { bacaBerkasLibur } = await import('../../app/kalender/kalender.ts');
    const hasil = bacaBerkasLibur(berkas);
    if (hasil.ok) return hasil.value;
    throw new KalenderDitolak(hasil.error);
  });
