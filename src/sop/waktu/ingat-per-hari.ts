import type { AturanTenggat } from '../aturan.ts';
import type { MasukanTenggat } from '../tenggat/tenggat.ts';
import { berjamKerja } from '../tenggat/tenggat.ts';
import { HARI_MS, offsetMs } from './waktu.ts';

type Hitung<T> = (masukan: MasukanTenggat, aturan: AturanTenggat) => T;

/** Days remembered for one set of rules. */
const INGATAN_MAKS = 10_000;

/**
 * A computation that depends only on the day a limit starts, remembered per rules: a thousand reports start on the
 * same day. What depends on the hour or on a pause is computed each time.
 */
export function ingatPerHari<T>(hitung: Hitung<T>): Hitung<T> {
  const semuaIngatan = new WeakMap<AturanTenggat, Map<string, T>>();
  return (masukan, aturan) => {
    const kunci = kunciHari(masukan, aturan);
    if (kunci === null) return hitung(masukan, aturan);
    const ingatan = semuaIngatan.get(aturan) ?? new Map<string, T>();
    semuaIngatan.set(aturan, ingatan);
    const diingat = ingatan.get(kunci);
    if (diingat !== undefined) return diingat;
    const hasil = hitung(masukan, aturan);
    // A start before 1970 or a calendar of centuries would only cost memory: begin anew.
    if (ingatan.size >= INGATAN_MAKS) ingatan.clear();
    ingatan.set(kunci, hasil);
    return hasil;
  };
}

/** null: the hour or a pause matters too. */
function kunciHari({ mulai, batas, jeda }: MasukanTenggat, aturan: AturanTenggat): string | null {
  if (jeda.length > 0 || berjamKerja(batas)) return null;
  const hari = Math.floor((mulai + offsetMs(aturan.zona)) / HARI_MS);
  return `${hari}/${batas.jumlah}/${batas.satuan}`;
}
