import type { Petugas } from '../sop/petugas.ts';

/** For whom the bundle is: an ordinary auditor, APIP, or the public. */
export const UNTUK = ['umum', 'apip', 'publik'] as const;
export type Untuk = (typeof UNTUK)[number];

/** What an edition may show. */
export interface Edisi {
  readonly untuk: Untuk;
  /** Cases that were passed to APIP, and what belongs to them. */
  tampil(apip: boolean): boolean;
  /** An officer's id, or only the roles. */
  oleh(petugas: string | null): string;
  /** Words that somebody wrote. */
  teks(isi: string): string;
  /** A row of the journal, which names accounts and machines. */
  barisJejak(apip: boolean): boolean;
}

/** Officers without a role of their own, or no longer in the settings. */
const TANPA_PERAN = 'petugas';
const SISTEM = 'sistem';

export function edisi(untuk: Untuk, petugas: readonly Petugas[]): Edisi {
  const publik = untuk === 'publik';
  const apipBoleh = untuk === 'apip';
  const peran = new Map(petugas.map((p) => [p.id, p.peran.join('+') || TANPA_PERAN]));
  return {
    untuk,
    tampil: (apip) => !apip || apipBoleh,
    oleh: (id) => (id === null || id === SISTEM || !publik ? (id ?? '') : (peran.get(id) ?? TANPA_PERAN)),
    teks: (isi) => (publik ? '' : isi),
    barisJejak: (apip) => !publik && (!apip || apipBoleh),
  };
}
