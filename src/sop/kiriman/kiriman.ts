/** An answer or a return on its way to LAPOR! */
export const JENIS_KIRIMAN = ['sementara', 'akhir', 'ralat', 'kembalikan'] as const;
export type JenisKiriman = (typeof JENIS_KIRIMAN)[number];

export const STATUS_KIRIMAN = [
  'antre',
  'mengirim',
  'belum_pasti',
  'terkirim',
  'gagal',
  'ditahan',
  'dibatalkan',
  'diganti',
] as const;
export type StatusKiriman = (typeof STATUS_KIRIMAN)[number];

/** Nothing more is done with it, and its text is needed no longer. */
export const KIRIMAN_TUNTAS: readonly StatusKiriman[] = ['terkirim', 'dibatalkan', 'diganti'];

/** A person may know from LAPOR! itself that it stands there, however its tries ended. */
export const DAPAT_DITANDAI_TERKIRIM: readonly StatusKiriman[] = ['antre', 'belum_pasti', 'gagal', 'ditahan'];

/** On what the word "terkirim" rests; counted apart. */
export type DasarTerkirim = 'jawaban-server' | 'terbaca-kembali' | 'pernyataan-petugas';

/** Why a kiriman does not (yet) arrive. `percobaan_habis`: no try is left; `unknown_outcome`: unsure after all looks. */
export type KelasKiriman =
  | 'ditolak'
  | 'tidak_ada'
  | 'tertutup'
  | 'kredensial'
  | 'tunggu'
  | 'tak_terjangkau'
  | 'tak_pasti'
  | 'proses_mati'
  /** A file that the answer leaves with is gone or changed on our disk. */
  | 'berkas_hilang'
  | 'percobaan_habis'
  /** It stood in a restored backup or a copied folder: whether it went out meanwhile is being looked up. */
  | 'dipulihkan'
  | 'unknown_outcome';

export interface Kiriman {
  /** `TL-2026-000123`; per year. A number reserved for a draft that was not approved stays unused. */
  readonly id: string;
  readonly jenis: JenisKiriman;
  readonly putaran: number;
  /** Counts the kiriman of one report, kind and round. */
  readonly nomor: number;
  /** Idempotency key, derived from report, kind, round and nomor: a replay makes the same one. */
  readonly kunci: string;
  readonly konsep: string | null;
  readonly status: StatusKiriman;
  readonly kelas: KelasKiriman | null;
  readonly dasarTerkirim: DasarTerkirim | null;
  /** ms UTC, the remote's time where it tells one. */
  readonly terkirimPada: number | null;
  readonly ditahanSampai: number | null;
  /** Once true it stays: such a row is never moved back by a mere connection failure. */
  readonly pernahBelumPasti: boolean;
}

/** Its body may be on its way to the remote: neither cancel nor replace it. */
export const sedangDiJalan = (k: Kiriman): boolean => k.status === 'mengirim' || k.status === 'belum_pasti';

/** Cancelling or replacing it would hide an effect that it may have had, and let a second answer follow. */
export const hasilTakDiketahui = (k: Pick<Kiriman, 'pernahBelumPasti' | 'status' | 'kelas'>): boolean =>
  k.pernahBelumPasti && (k.status === 'ditahan' || k.kelas === 'unknown_outcome');
