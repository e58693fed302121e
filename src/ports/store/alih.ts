import type { Masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Who answers for a case, and how it goes to somebody else. */
export interface StoreAlih {
  /** Without a write: what `alihkan` would do; with nobody named, whoever may decide it. */
  tinjauAlih(tinjauan: TinjauanAlih): Promise<Result<HasilAlih, PenolakanCatat>>;
  /**
   * One transaction for one case or for all of an officer, with a journal row for each: what is told as handed over was
   * handed over, or nothing was. Cases that may not go stay, and are told with their reasons; where none may, it is refused.
   */
  alihkan(perintah: PerintahAlihkan): Promise<Result<HasilAlih, PenolakanCatat>>;
  /** A printed handover as the journal tells it; null: there is no such number. */
  serahTerima(nomor: string): Promise<SerahTerimaTercatat | null>;
  /** Open cases by the officer who answers for them. */
  pemegangKasus(): Promise<ReadonlyMap<string, number>>;
}

export type TinjauanAlih = Pick<PerintahAlihkan, 'kepada' | 'lingkup' | 'sekarang'> & {
  readonly petugas: string | null;
};

export interface PerintahAlihkan extends PencatatWaktu {
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly kepada: string;
  /** '' where none was given. */
  readonly alasan: string;
  /** One case by its tracking id or register number, or all that an officer holds. */
  readonly lingkup: { readonly sasaran: string } | { readonly milik: string };
  /** It gets a number, by which its paper is printed again. */
  readonly berlembar: boolean;
  /** Ids of the cases as they were shown: where they are others by now, nothing is done. */
  readonly diharapkan?: readonly string[];
}

export interface HasilAlih {
  /** `ST-2026-000001`; null without a paper, before it is done, or where there was nothing to hand over. */
  readonly nomor: string | null;
  readonly dialihkan: readonly KasusDialihkan[];
  readonly tetap: readonly (KasusDialihkan & { readonly masalah: readonly Masalah[] })[];
}

export interface KasusDialihkan {
  readonly id: string;
  /** Tracking id or register number. */
  readonly sebutan: string;
  /** Who answered for it. */
  readonly dari: string | null;
}

export interface SerahTerimaTercatat {
  readonly nomor: string;
  readonly dari: string;
  readonly kepada: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** ms UTC */
  readonly pada: number;
  /** '' where none was given, or once the texts were erased. */
  readonly alasan: string;
  /** Tracking ids or register numbers. */
  readonly kasus: readonly string[];
}

/** One change of who answers for a case. */
export interface AlihTercatat {
  readonly dari: string | null;
  readonly kepada: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** ms UTC */
  readonly pada: number;
  readonly alasan: string;
  readonly serahTerima: string | null;
}
