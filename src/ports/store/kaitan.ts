import type { UsulKaitan } from '../../sop/kaitan/usul-kaitan.ts';
import type { BarisDaftar } from './daftar.ts';

/** One problem, many reporters. */
export interface StoreKaitan {
  /** Reports that may be about one problem; nothing of it is stored. */
  usulKaitan(): Promise<UsulDibaca>;
}

export interface UsulDibaca {
  readonly usul: readonly UsulKaitan[];
  /** The cases that the proposals name, as `list` shows them, by their id. */
  readonly kasus: ReadonlyMap<string, KasusDiusulkan>;
  /** How many open cases were compared, of how many. */
  readonly dibandingkan: number;
  readonly terbuka: number;
}

/** Its title as `list` has it, and whether it hides it. */
export type KasusDiusulkan = Pick<
  BarisDaftar,
  'trackingId' | 'nomorRegistrasi' | 'judul' | 'rahasia' | 'apip'
>;

/** A case that this one is linked to, or that is linked to this one: by what it is called and where it stands. */
export interface KasusTerkait {
  readonly sebutan: string;
  readonly langkah: string;
  /** Hash of the SOP text whose step it is. */
  readonly sop: string;
}

export interface IndukTerkait extends KasusTerkait {
  readonly status: 'berlaku' | 'dilepas';
}
