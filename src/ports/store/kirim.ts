import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../../sop/kiriman.ts';
import type { BahanKiriman } from '../lapor-api.ts';
import type { BarisKiriman } from './baca.ts';
import type { PencatatWaktu } from './tindakan.ts';

/** Push. */
export interface StoreKirim {
  /** Whoever holds the syncer lock: every `mengirim` row of another run becomes `belum_pasti`. How many. */
  recoverKiriman(run: string, sekarang: number): Promise<number>;
  /** Records how tries ended and claims the next ones, in one transaction. */
  settleAndClaim(
    selesai: readonly PercobaanSelesai[],
    klaim: KlaimKiriman | null,
  ): Promise<readonly KirimanDiklaim[]>;
  /** Stores the ids of uploaded files (sha256 → id) and, with the last one, the wire bytes. */
  bekukanBadan(
    kiriman: string,
    lampiran: Readonly<Record<string, string>>,
    badan: Uint8Array | null,
  ): Promise<void>;
  readArah(arah: Arah['arah']): Promise<Arah>;
  writeArah(arah: Arah): Promise<void>;
  rencanaReplay(cakupan: CakupanReplay): Promise<readonly BarisKiriman[]>;
  replay(
    ids: readonly string[],
    alasan: string,
    pencatat: PencatatWaktu & { petugas: string },
  ): Promise<number>;
}

export interface KlaimKiriman {
  readonly run: string;
  readonly sekarang: number;
  readonly batas: number;
  readonly sewaMs: number;
  readonly pemicu: 'auto' | 'manual' | 'batch';
  /** Kinds that the connection can send. */
  readonly jenis: readonly JenisKiriman[];
  /** When to try again if nothing is heard of try `percobaan` (ms UTC): committed before the network. */
  berikut(percobaan: number): number;
  rakit(bahan: BahanKiriman): Uint8Array;
}

export interface KirimanDiklaim {
  readonly id: string;
  readonly trackingId: string;
  readonly jenis: JenisKiriman;
  readonly kunci: string;
  /** Finished tries before this one. */
  readonly percobaan: number;
  readonly dibuat: number;
  /** Number of the attempt row. */
  readonly n: number;
  /** null while files have to be uploaded first. */
  readonly badan: Uint8Array | null;
  readonly bahan: BahanKiriman;
  readonly berkas: readonly string[];
  readonly lampiranJauh: Readonly<Record<string, string>>;
  readonly pernahBelumPasti: boolean;
  /** A nearer national deadline brings the next try forward. */
  readonly tenggatNasional: number | null;
}

export interface PercobaanSelesai {
  readonly kiriman: string;
  readonly n: number;
  readonly ke: StatusKiriman;
  readonly kelas: KelasKiriman | null;
  readonly dasar: DasarTerkirim | null;
  readonly pada: number | null;
  readonly idJauh: string | null;
  /** Whether this try counts against the schedule. */
  readonly dihitung: boolean;
  readonly berikut: number;
  readonly fase: 'done' | 'not_sent';
  readonly http: number | null;
  readonly cuplikan: string | null;
  readonly sekarang: number;
}

/** A direction's breaker and waits. */
export interface Arah {
  readonly arah: 'tarik' | 'kirim';
  /** Transient failures in a row, and the reports they hit. */
  readonly beruntun: number;
  readonly laporan: readonly string[];
  readonly jedaMs: number;
  readonly tunda: number | null;
  readonly terputus: boolean;
}

export interface CakupanReplay {
  readonly id?: readonly string[];
  readonly laporan?: readonly string[];
  readonly kelas?: readonly string[];
  readonly sejak?: number;
  readonly semuaGagal?: boolean;
  readonly batas: number;
}
