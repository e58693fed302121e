import type { Petugas } from '../sop/petugas.ts';

/** For whom the bundle is: an ordinary auditor, APIP, or the public. */
export const UNTUK = ['umum', 'apip', 'publik'] as const;
export type Untuk = (typeof UNTUK)[number];

/** What an edition may show. */
export interface Edisi {
  readonly untuk: Untuk;
  /** A case or a Berita Acara, by its id or a number it goes by: not where it is with APIP and not open to the reader. */
  tampil(sebutan: string): boolean;
  /** An officer's id, or only the roles. */
  oleh(petugas: string | null): string;
  /** Words that somebody wrote. */
  teks(isi: string): string;
  /** Whether rows of the journal stand open, which name accounts and machines. */
  readonly bukaJejak: boolean;
}

/** Officers without a role of their own, or no longer in the settings. */
const TANPA_PERAN = 'petugas';
const SISTEM = 'sistem';

export function edisi(untuk: Untuk, petugas: readonly Petugas[], tertutup: ReadonlySet<string>): Edisi {
  const publik = untuk === 'publik';
  const peran = new Map(petugas.map((p) => [p.id, p.peran.join('+') || TANPA_PERAN]));
  return {
    untuk,
    tampil: (sebutan) => !tertutup.has(sebutan),
    oleh: (id) => (id === null || id === SISTEM || !publik ? (id ?? '') : (peran.get(id) ?? TANPA_PERAN)),
    teks: (isi) => (publik ? '' : isi),
    bukaJejak: !publik,
  };
}
