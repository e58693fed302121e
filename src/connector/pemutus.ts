import type { Arah } from '../ports/store.ts';

/** Limits of the breaker (config push.pemutus). */
export interface SetelanPemutus {
  /** Transient failures in a row … */
  readonly gagal: number;
  /** … over at least so many reports … */
  readonly laporan: number;
  /** … pause the direction for so long, doubling … */
  readonly jedaMs: number;
  /** … up to this. */
  readonly jedaMaksMs: number;
}

/** Circuit breaker of one direction: a pure function of what was stored, so it survives a restart. */
export function sesudahGagal(arah: Arah, perkara: string, setelan: SetelanPemutus, sekarang: number): Arah {
  const beruntun = arah.beruntun + 1;
  const laporan = arah.laporan.includes(perkara)
    ? arah.laporan
    : [...arah.laporan, perkara].slice(-setelan.laporan);
  const baru = { ...arah, beruntun, laporan };
  // Lanes that were under way when it broke are no probes: they lengthen nothing.
  if (arah.terputus && sedangDitunda(arah, sekarang)) return baru;
  // A failed probe breaks it again at once, for twice as long.
  const putus = arah.terputus || (beruntun >= setelan.gagal && laporan.length >= setelan.laporan);
  if (!putus) return baru;
  const jedaMs = arah.jedaMs === 0 ? setelan.jedaMs : Math.min(arah.jedaMs * 2, setelan.jedaMaksMs);
  return { ...baru, terputus: true, jedaMs, tunda: Math.max(arah.tunda ?? 0, sekarang + jedaMs) };
}

/** The longest wait that a remote may ask for (contract: clamped to [1 s, 6 h]). */
export const TUNGGU_MAKS_MS = 6 * 60 * 60 * 1000;

/** A wait further away than any that is given was stored by a clock that stood far ahead: it would never end. */
export const tundaWajar = (arah: Arah, { jedaMaksMs }: SetelanPemutus, sekarang: number): Arah =>
  arah.tunda !== null && arah.tunda - sekarang > Math.max(TUNGGU_MAKS_MS, jedaMaksMs)
    ? { ...arah, tunda: null }
    : arah;

/** A wait that still runs is kept: an answer to what was sent before it says nothing against it. */
export function sesudahBerhasil(arah: Arah, sekarang: number): Arah {
  if (sedangDitunda(arah, sekarang))
    return arah.beruntun === 0 ? arah : { ...arah, beruntun: 0, laporan: [] };
  const bersih = arah.beruntun === 0 && !arah.terputus && arah.tunda === null;
  return bersih ? arah : { ...arah, beruntun: 0, laporan: [], jedaMs: 0, tunda: null, terputus: false };
}

/** 429, and 503 with Retry-After: the remote asked for a wait; no failure. */
export const dimintaMenunggu = (arah: Arah, sampai: number): Arah =>
  sampai <= (arah.tunda ?? 0) ? arah : { ...arah, tunda: sampai };

export const sedangDitunda = (arah: Arah, sekarang: number): boolean =>
  arah.tunda !== null && sekarang < arah.tunda;

/** How many may go at once: none during a pause, one probe after a break. */
export const bolehSerentak = (arah: Arah, serentak: number, sekarang: number): number =>
  sedangDitunda(arah, sekarang) ? 0 : arah.terputus ? 1 : serentak;
