import type { Aturan } from '../aturan.ts';
import type { DefinisiSop, TindakanSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { langkahBerlaku, tenggatSop } from '../tenggat/jadwal.ts';
import { hitungTenggat } from '../tenggat/tenggat.ts';

/** Steps that an act recorded at an earlier one passes, in the document's order; the last is the step of the act itself. */
export function dilewatiSekaligus(
  sop: DefinisiSop,
  tindakan: TindakanSop,
  langkah: string,
): readonly string[] {
  if (tindakan.di.includes(langkah) || !tindakan.sekaligus.includes(langkah)) return [];
  const urutan = Object.keys(sop.langkah);
  return urutan.slice(urutan.indexOf(langkah) + 1, urutan.indexOf(tindakan.di[0] ?? '') + 1);
}

/**
 * When nobody wrote down how three steps of ten minutes shared their half hour, only the half hour counts: the limits of
 * the running step and of those that the act passes, one after the other.
 */
export function jatuhSekaligus(
  kasus: Kasus,
  tindakan: TindakanSop,
  { sop, tenggat }: Pick<Aturan, 'sop' | 'tenggat'>,
): number | null {
  const ini = tenggatSop(kasus, sop, tenggat)?.jatuh ?? null;
  return dilewatiSekaligus(sop, tindakan, kasus.langkah).reduce<number | null>((mulai, id) => {
    const batas = langkahBerlaku(sop, id, tenggat)?.batas ?? null;
    return mulai === null || batas === null ? null : hitungTenggat({ mulai, batas, jeda: [] }, tenggat).jatuh;
  }, ini);
}

/** An act that would record the running step together with those after it. */
export interface PilihanSekaligus {
  readonly aksi: string;
  /** The last step that it passes. */
  readonly sampai: string;
  /** When their joint limit is over (ms UTC). */
  readonly jatuh: number;
}

/** The joint limits that the running step may be judged by instead of its own. */
export const pilihanSekaligus = (
  kasus: Kasus,
  aturan: Pick<Aturan, 'sop' | 'tenggat'>,
): readonly PilihanSekaligus[] =>
  Object.entries(aturan.sop.tindakan).flatMap(([aksi, tindakan]) => {
    const sampai = dilewatiSekaligus(aturan.sop, tindakan, kasus.langkah).at(-1);
    const jatuh = sampai === undefined ? null : jatuhSekaligus(kasus, tindakan, aturan);
    return sampai === undefined || jatuh === null ? [] : [{ aksi, sampai, jatuh }];
  });

/** The act that passed this walked step together with those after it; null: the step was left by an act of its own. */
export function tindakanSekaligus(kasus: Kasus, urut: number, sop: DefinisiSop): TindakanSop | null {
  const ini = kasus.jalan[urut];
  if (ini === undefined || ini.selesai === null) return null;
  const serentak = kasus.tindakan.filter((t) => t.terjadi === ini.selesai);
  if (serentak.some((t) => t.langkah === ini.langkah && sop.tindakan[t.aksi]?.pindah)) return null;
  const sesudah = kasus.jalan.slice(urut + 1).map((l) => l.langkah);
  const semua = serentak.flatMap(({ aksi }) => sop.tindakan[aksi] ?? []);
  return (
    semua.find((t) => {
      const dilewati = dilewatiSekaligus(sop, t, ini.langkah);
      return dilewati.length > 0 && dilewati.every((langkah, n) => sesudah[n] === langkah);
    }) ?? null
  );
}
