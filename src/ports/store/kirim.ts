import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { Masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import type { BahanKiriman } from '../lapor-api.ts';
import type { BarisKiriman } from './kiriman-rinci.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Push. */
export interface StoreKirim {
  /**
   * Whoever holds the syncer lock: every `mengirim` row of another run becomes `belum_pasti`, or `antre` where its wire
   * bytes were never made, so that none can have left; unfinished looks are closed. How many rows. A next time further
   * away than `tungguTerlamaMs` was stored by a clock that stood far ahead, and is pulled back to that.
   */
  recoverKiriman(run: string, sekarang: number, tungguTerlamaMs: number): Promise<number>;
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
  /** Queues again those of `ids` that are still gagal, in one transaction; which are not that person's to touch is told. */
  replay(
    ids: readonly string[],
    alasan: string,
    pencatat: PencatatWaktu & PengurusReplay,
  ): Promise<Result<HasilReplay, PenolakanCatat>>;
  /**
   * Which of `ids` that person may not touch, and why: for a plan, before anything is decided. `pada`: when what is stated
   * was done.
   */
  kirimanTerhalang(
    ids: readonly string[],
    oleh: PengurusReplay & { readonly sekarang: number; readonly pada?: number },
  ): Promise<readonly KirimanTerhalang[]>;
}

export interface PengurusReplay {
  /** `sistem`: no officer was named. */
  readonly petugas: string;
  readonly dicatatOleh?: string;
}

export interface KirimanTerhalang {
  readonly kiriman: string;
  readonly masalah: Masalah;
}

export interface HasilReplay {
  /** Queued again. */
  readonly diantre: readonly string[];
  readonly ditolak: readonly KirimanTerhalang[];
}

export interface KlaimKiriman {
  readonly run: string;
  readonly sekarang: number;
  readonly batas: number;
  readonly sewaMs: number;
  /** Kinds that the connection can send, and whether with files; the others wait to be copied by hand. */
  readonly jenis: readonly JenisKiriman[];
  readonly membawaBerkas: boolean;
  /** Where the remote knows no keys: an uncertain row is looked at, never sent again; null: its key resolves it. */
  readonly tengok: AturanTengok | null;
  /** When to try again if nothing is heard of try `percobaan` (ms UTC): committed before the network. */
  berikut(percobaan: number): number;
  rakit(bahan: BahanKiriman): Uint8Array;
}

export interface AturanTengok {
  /** From the end of the uncertain try (or the recovery of a dead one) until its effect, if any, can be seen. */
  readonly tampakMs: number;
  /** How far our clock runs before the remote's (ms), where this pass has seen it: a clock that jumped ends no wait. */
  readonly terlaluCepatMs?: number;
  /** How far it stands behind, told with the try: a clock that is put right meanwhile shortens no wait. */
  readonly tertinggalMs?: number;
  /** When to look again if nothing is heard of look `tengokan` (ms UTC): committed before the network. */
  berikut(tengokan: number): number;
}

export interface KirimanDiklaim {
  readonly id: string;
  /** To be sent, or only to be looked for (it stays belum_pasti meanwhile). */
  readonly untuk: 'kirim' | 'tengok';
  /** What it was before this claim; antre: whatever was tried before has had no effect. */
  readonly dari: 'antre' | 'belum_pasti';
  /** Looks since its last try that could not tell. */
  readonly tengokan: number;
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
  /** End of its last try that may have taken effect (ms UTC); null: there was none. */
  readonly raguTerakhir: number | null;
  /** Older than the address that is in force: another remote may have its key. */
  readonly alamatLain: boolean;
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
  /** Whether this try (or look) counts against the schedule. */
  readonly dihitung: boolean;
  readonly berikut: number;
  readonly fase: 'done' | 'not_sent' | 'look';
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
