import type { Aturan } from '../aturan.ts';
import type { BeritaAcara } from '../ba/berita-acara.ts';
import type { Penugasan, Petugas } from '../petugas.ts';

/** Kinds of numbers that the store gives out inside the transaction of the decision. */
export type JenisNomor = 'tindakan' | 'konsep' | 'kiriman';

/** All that a decision may look at beside the case: time, rules, people and numbers are arguments. */
export interface Konteks {
  /** ms UTC. */
  readonly sekarang: number;
  readonly aturan: Aturan;
  readonly petugas: readonly Petugas[];
  readonly penugasan: readonly Penugasan[];
  /** The agency's own id(s) at LAPOR!. */
  readonly instansi: readonly string[];
  /** Next id of a kind: `TL-2026-000123` for kiriman, counted per year. */
  nomorBaru(jenis: JenisNomor): string;
  /** Texts and neighbours of this case that some decisions read. */
  readonly bahan: Bahan;
}

export interface Bahan {
  readonly ba: readonly BeritaAcara[];
  /** n of an unanswered request → name of the bidang. */
  readonly namaBidang: ReadonlyMap<number, string>;
  /** Text of a draft, by its id. */
  readonly isiKonsep: ReadonlyMap<string, string>;
  /** What identifies the reporter (name, NIK, phone, address): must not stand in outgoing text. */
  readonly identitas: readonly string[];
  /** The head excepted this round from the gate of the Berita Acara. */
  readonly baDikecualikan: boolean;
  /** Id of the newest restored backup: a key made after it never meets one that was forgotten with the lost days. */
  readonly pemulihan?: string | null;
}
