import type { Aturan } from '../aturan.ts';
import type { BeritaAcara } from '../ba/berita-acara.ts';
import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import type { BalasanTerbaca } from '../laporan/balasan-dicatat.ts';
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
  /** Replies of the reporter whose words we have, in every round. */
  readonly balasan?: readonly BalasanTerbaca[];
  /** The head excepted this round from the gate of the Berita Acara. */
  readonly baDikecualikan: boolean;
  /** The parent of a linked case, as far as its acts stand for this one's; left out: it walks on its own. */
  readonly induk?: IndukTerlihat | null;
  /** What `kaitkan` asks about; null: there is no case of that name. */
  readonly calonInduk?: CalonInduk | null;
  /** Id of the newest restored backup: a key made after it never meets one that was forgotten with the lost days. */
  readonly pemulihan?: string | null;
}

/** A parent, to who works on a linked case. */
export interface IndukTerlihat {
  readonly sebutan: string;
  /** Acts of its round at the steps that the linked case passes with it. */
  readonly sudah: ReadonlySet<string>;
  /** The head excepted its round from the gate of the Berita Acara. */
  readonly baDikecualikan: boolean;
}

export interface CalonInduk {
  readonly kasus: Kasus;
  readonly sop: DefinisiSop;
  /** What its own parent is called; null: it has none. */
  readonly indukNya: string | null;
  /** What the open cases are called that are linked to the case in hand. */
  readonly anak: readonly string[];
}
