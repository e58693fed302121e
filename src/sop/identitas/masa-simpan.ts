/**
 * Classes of data that pass away, each with a time of its own. Identity and texts of one report have one key, so they are
 * one class. Not here, because they are records: the journal, Berita Acara, numbers and times of what was done.
 */
export const KELAS_DATA = ['kasus', 'lampiran', 'cuplikan', 'karantina'] as const;
/**
 * `kasus`: identity, texts and files of an ended case. `lampiran`: files of its reporter alone. `cuplikan`: what LAPOR!
 * answered to its tries. `karantina`: bodies of records that were readable in the end.
 */
export type KelasData = (typeof KELAS_DATA)[number];

/** Years after the end of the case, or of the quarantine, and the basis on which they were set. */
export interface MasaSimpan extends Readonly<Record<KelasData, number>> {
  readonly dasar: string;
}

/** One case (or quarantined record) of which a class has outlived its time. */
export interface UsulHapus {
  readonly kelas: KelasData;
  /** Tracking id or register number; of a quarantined record its own number. */
  readonly sasaran: string;
  /** When it came to its end (ms UTC). */
  readonly berakhir: number;
  /** How many of that class there are. */
  readonly banyak: number;
  readonly ditahan: boolean;
}

/** A case that goes whole takes its files and excerpts with it. */
export function tanpaRangkap(semua: readonly UsulHapus[]): readonly UsulHapus[] {
  const utuh = new Set(semua.filter((u) => u.kelas === 'kasus').map((u) => u.sasaran));
  return semua.filter((u) => u.kelas === 'kasus' || u.kelas === 'karantina' || !utuh.has(u.sasaran));
}
