import type { Penugasan, Petugas } from '../petugas.ts';
import type { Kasus, Pengawasan } from './kasus.ts';

/** The person a report at APIP is about decides nothing on it (docs/decisions/0023-terlapor.md). */

type PadaApip = Pick<Kasus, 'apip'>;

/** Passed to APIP, or named anew there: whoever was the person concerned remains so. */
export function keApip(
  lama: Pengawasan | null,
  { terlapor, petugas }: Pick<Pengawasan, 'terlapor' | 'petugas'>,
): Pengawasan {
  const dahulu = lama === null ? [] : semuaTerlapor(lama).filter((id) => id !== terlapor);
  return { terlapor, petugas, ...(dahulu.length === 0 ? {} : { terlaporDahulu: dahulu }) };
}

const semuaTerlapor = ({ terlapor, terlaporDahulu = [] }: Pengawasan): readonly string[] => [
  terlapor,
  ...terlaporDahulu,
];

/** By whatever id: who is listed twice, for two roles, is known by the NIP. */
export function adalahTerlapor(
  { apip }: PadaApip,
  orang: readonly string[],
  petugas: readonly Petugas[],
): boolean {
  if (apip === null) return false;
  const nipDari = (id: string): string | null => petugas.find((p) => p.id === id)?.nip ?? null;
  const terlapor = semuaTerlapor(apip);
  const nip = new Set(terlapor.map(nipDari).filter((satu) => satu !== null));
  return orang.some((id) => terlapor.includes(id) || nip.has(nipDari(id) ?? ''));
}

interface Orang {
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
}

/**
 * Without the mandates that come from the person concerned: "a.n." and "u.b." sign in that person's name, a Plt. or Plh.
 * in their own.
 */
export function tanpaMandatTerlapor<K extends Orang>(kasus: readonly PadaApip[], konteks: K): K {
  const terlapor = kasus.flatMap(({ apip }) => (apip === null ? [] : semuaTerlapor(apip)));
  if (terlapor.length === 0) return konteks;
  const milik = konteks.petugas.filter(({ id }) => terlapor.includes(id));
  const dari = new Set(milik.flatMap(({ id, peran }) => [id, ...peran]));
  const penugasan = konteks.penugasan.filter(
    ({ jenis, sebagai }) => !((jenis === 'an' || jenis === 'ub') && dari.has(sebagai)),
  );
  return { ...konteks, penugasan };
}
