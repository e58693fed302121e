import type { KelasNasional } from '../kasus/kasus.ts';
import type { SumberDisposisi } from '../laporan/laporan.ts';
import type { KasusDihitung } from './hitungan.ts';

/** What a recap's figures ask of one case, as it stood when the period ended. Times are ms UTC. */
export interface KasusPeriode extends KasusDihitung {
  readonly kasus: string;
  readonly kelas: KelasNasional;
  /** LAPOR! knows it: the figures that agencies are judged by count no other. */
  readonly diLapor: boolean;
  /** How its first round began; a reply begins none. null: it never had one. */
  readonly disposisi: { readonly pada: number; readonly sumber: SumberDisposisi } | null;
  /** In that round our first follow-up, and the first final answer, reached LAPOR!. */
  readonly pertamaTerkirim: number | null;
  readonly akhirTerkirim: number | null;
  /** When it first came to `selesai`, or was closed in LAPOR!. */
  readonly diselesaikan: number | null;
  /** As LAPOR! calls it; null where it says none. LAPOR!'s own words, so never journalled. */
  readonly kategori: string | null;
  /** Stars that the reporter gave, where the way in carries them. */
  readonly rating: number | null;
}
