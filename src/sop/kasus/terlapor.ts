import type { Penugasan, Petugas } from '../petugas.ts';
import type { Kasus } from './kasus.ts';

/** The person a report at APIP is about decides nothing on it (docs/decisions/0023-terlapor.md). */

type Pengawasan = Pick<Kasus, 'apip'>;

/** By whatever id: who is listed twice, for two roles, is known by the NIP. */
export function adalahTerlapor(
  { apip }: Pengawasan,
  orang: readonly string[],
  petugas: readonly Petugas[],
): boolean {
  if (apip === null) return false;
  const nipDari = (id: string): string | null => petugas.find((p) => p.id === id)?.nip ?? null;
  const nip = nipDari(apip.terlapor);
  return orang.some((id) => id === apip.terlapor || (nip !== null && nipDari(id) === nip));
}

interface Orang {
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
}

/**
 * Without the mandates that come from the person concerned: "a.n." and "u.b." sign in that person's name, a Plt. or Plh.
 * in their own.
 */
export function tanpaMandatTerlapor<K extends Orang>(kasus: readonly Pengawasan[], konteks: K): K {
  const terlapor = kasus.flatMap(({ apip }) => apip?.terlapor ?? []);
  if (terlapor.length === 0) return konteks;
  const milik = konteks.petugas.filter(({ id }) => terlapor.includes(id));
  const dari = new Set(milik.flatMap(({ id, peran }) => [id, ...peran]));
  const penugasan = konteks.penugasan.filter(
    ({ jenis, sebagai }) => !((jenis === 'an' || jenis === 'ub') && dari.has(sebagai)),
  );
  return { ...konteks, penugasan };
}
