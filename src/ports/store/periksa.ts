/** What the memory can say about its own soundness (I16). */
export interface StorePeriksa {
  /**
   * Looks at itself in one read transaction, so that who writes meanwhile raises no alarm.
   * @param acak 0 ≤ acak < 1: where a sample begins; over the nights it comes by everything.
   */
  periksaDiri(opsi: {
    readonly lengkap: boolean;
    readonly acak: number;
  }): Promise<readonly HasilPeriksaDiri[]>;
}

export type NamaPeriksaDiri =
  /** The database file's own structure. */
  | 'berkas-basis'
  | 'rujukan'
  | 'jejak'
  /** Each checkpoint of ours fits the rows under it, and its signature. */
  | 'segel'
  /** Folding the journal gives the tables. */
  | 'lipatan'
  /** No kiriman without its approval in the journal. */
  | 'persetujuan'
  | 'nomor'
  /** Each closed recap is what the journal says was closed, down to its cases. */
  | 'rekap'
  /** The key opens what is sealed. */
  | 'kunci';

export interface HasilPeriksaDiri {
  readonly nama: NamaPeriksaDiri;
  readonly baik: boolean;
  /** How much of it was looked at. */
  readonly diperiksa: number;
  readonly dari: number;
  /** The first thing found wrong: ids, numbers and codes, never a text. */
  readonly rincian: string;
}
