import type { AlamatLapor, JenisRem, SebabRem } from '../../sop/laporan/rem.ts';
import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu } from './tindakan.ts';

/** On whose decision, and who typed it; nobody: no officer was named. */
export interface OlehPetugas {
  readonly petugas?: string;
  readonly dicatatOleh?: string;
}

/** Who lets a brake through, and why. */
export interface PelepasRem extends PencatatWaktu, OlehPetugas {
  readonly alasan: string;
}

/** Brakes: what stops a pass until a person has looked. */
export interface StoreRem {
  /** Puts a brake on; while one with the same figures stands, it keeps its run, so that the id a person copied holds. */
  pasangRem(run: string, sebab: SebabRem, sekarang: number): Promise<Rem>;
  /** The first address is adopted; another one than the stored puts a brake on; the stored one again takes it off. */
  sahkanAlamat(alamat: AlamatLapor, run: string, sekarang: number): Promise<Rem | null>;
  /**
   * The first place is adopted; another one than the stored puts a brake on; the stored one again takes it off. Where a
   * person has let it through, the new one is adopted, and what waits to be sent is looked up first.
   */
  sahkanTempat(tempat: TempatDilihat): Promise<Rem | null>;
  /** The brake that stands, or was accepted and has not been passed yet. */
  remBerdiri(): Promise<Rem | null>;
  /** A person lets exactly this run's brake through, once; journalled. Again before it was passed: nothing more. */
  terimaRem(run: string, pelepas: PelepasRem): Promise<Result<Rem, PenolakanRem>>;
}

export interface TempatDilihat {
  /** Tells the place where the data folder lies; empty: its file system tells none. */
  readonly tempat: string;
  readonly run: string;
  readonly sekarang: number;
  /** When all shows at LAPOR! that another copy of these data has sent until now (ms UTC). */
  readonly siap: number;
}

export interface Rem {
  /** The run that it stopped first. */
  readonly run: string;
  readonly sebab: SebabRem;
  readonly pada: number;
  /** A person has let it through; it is gone with the next pull that finishes. */
  readonly diterima: boolean;
}

export interface PenolakanRem {
  readonly sebab: 'tidak_ada' | 'lain' | 'terpakai';
  /** The brake that stands now, which could be accepted. */
  readonly berdiri: { readonly run: string; readonly jenis: JenisRem } | null;
}
