import type { SebabTetap } from '../../sop/definisi/pindah-sop.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Cases and the SOP texts they are pinned to. */
export interface StorePindahSop {
  /** What moving cases to the SOP in force would do: page by page, without a write. */
  tinjauPindahSop(cakupan: CakupanPindahSop, sekarang: number): AsyncIterable<readonly RencanaPindahSop[]>;
  /** One case, one transaction: decided again there, because it may have changed since it was looked at. */
  pindahSop(perintah: PerintahPindahSop): Promise<Result<HasilPindahSop, PenolakanCatat>>;
  /** Hashes of all SOP texts that were ever in force here. */
  sopTersimpan(): Promise<readonly string[]>;
  /** Cases whose first round (or, with none, whose first sight) began at or after a time (ms UTC), page by page. */
  kasusSejak(sejak: number): AsyncIterable<readonly KasusDahulu[]>;
}

export interface KasusDahulu {
  readonly kasus: Kasus;
  /** When each walked step fell due (ms UTC) as it was when the step was left, by its place in `jalan`. */
  readonly tenggatLangkah: readonly (number | null)[];
}

export interface CakupanPindahSop {
  /** Tracking ids or register numbers; left out: every open case. */
  readonly sasaran?: readonly string[];
  /** Hashes of the texts to move from; left out: with `sasaran` any, else all that are no longer in force. */
  readonly dari?: readonly string[];
  /** Hash of the text in force to move to; null: the one of the same SOP. */
  readonly ke: string | null;
  /** Step that the text to move to lacks → the step of that text that takes its place. */
  readonly padanan?: Readonly<Record<string, string>>;
}

export interface RencanaPindahSop {
  readonly kasus: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly langkah: string;
  /** The step at which it would stand. */
  readonly langkahBaru: string;
  readonly dari: string;
  /** null: no SOP in force has the id of this one. */
  readonly ke: string | null;
  /** Why it cannot move; null: it can. */
  readonly tetap: SebabTetap | null;
  /** Deadlines (ms UTC) as they are and as they would be; null: the clock has none. */
  readonly sopLama: number | null;
  readonly sopBaru: number | null;
  readonly nasionalLama: number | null;
  readonly nasionalBaru: number | null;
}

export interface PerintahPindahSop extends PencatatWaktu {
  /** Case id. */
  readonly kasus: string;
  readonly dari: string;
  readonly ke: string;
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly alasan: string;
  readonly padanan?: Readonly<Record<string, string>>;
}

export type HasilPindahSop =
  | { readonly jenis: 'dipindahkan' }
  | { readonly jenis: 'tetap'; readonly sebab: SebabTetap };
