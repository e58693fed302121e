import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Checkpoints of the journal: made here, proving something only once they are held outside. */
export interface StoreSegel {
  /**
   * The newest, made now where the journal has grown since; null: the journal is empty. None is made over a journal on
   * which the last does not stand or that speaks of a later one, nor over rows since then that do not hold together. @throws SegelDitolak
   */
  buatSegel(sekarang: number, penanda: PenandaSegel): Promise<Segel | null>;
  /** A checkpoint from which on the new key signs; null: there is none yet that it could follow. @throws SegelDitolak */
  gantiKunciSegel(
    kunci: PergantianKunci,
    sebab: SebabGantiKunci,
    pencatat: PencatatSegel,
  ): Promise<Result<Segel | null, PenolakanCatat>>;
  /** All, oldest first. */
  segel(): AsyncIterable<Segel>;
  segelTerakhir(): Promise<Segel | null>;
  /** The newest of those held outside; null: there is none. */
  segelDiLuar(): Promise<SegelDiLuar | null>;
  /** One that the journal speaks of since the last that is there, and that is gone; null: none is. */
  segelHilang(): Promise<SegelHilang | null>;
  /** Somebody says that he has put it away; false: there is no such checkpoint. Said again, it writes nothing. */
  catatSegelDiLuar(nomor: number, pencatat: PencatatSegel): Promise<Result<boolean, PenolakanCatat>>;
  /**
   * Claims the newest checkpoint for mailing if a mail is due; the next attempt's time is written before this one
   * begins, and an attempt whose end nobody saw is closed as tak-pasti. null: nothing is due.
   */
  mulaiSurelSegel(sekarang: number, berikut: number): Promise<SurelSegel | null>;
  selesaiSurelSegel(n: number, hasil: HasilSurel, sekarang: number, berikut: number): Promise<void>;
}

/** On whose decision, and who typed it. */
export type PencatatSegel = PencatatWaktu & { readonly petugas: string; readonly dicatatOleh: string };

/** Why the key is another from here on: it may be known to others, who held it has gone, its time was up, or it is lost. */
export type SebabGantiKunci = 'bocor' | 'petugas-berganti' | 'berkala' | 'kunci-hilang';

/** Both sign the checkpoint that says so. */
export interface PergantianKunci {
  /** null: it is lost. The new one alone signs, which a forger could do as well: every reader is told. */
  readonly lama: PenandaSegel | null;
  readonly baru: PenandaSegel;
}

/** Who signs; the key itself stays with its owner. */
export interface PenandaSegel {
  /** The origin line: which journal this is. */
  readonly asal: string;
  /** The public key as C2SP spells it: name+id+base64. */
  readonly kunci: string;
  readonly tandai: (teks: string) => Uint8Array;
}

export interface Segel {
  /** Gapless from 1. */
  readonly nomor: number;
  /** The last row of the journal under it. */
  readonly seq: number;
  /** ms UTC. */
  readonly dibuat: number;
  /** The C2SP signed note, byte for byte. */
  readonly naskah: string;
  /** The public key from this checkpoint on. */
  readonly kunci: string;
}

export interface SegelHilang {
  readonly nomor: number;
  /** The row of the journal that speaks of it. */
  readonly seq: number;
}

export interface SegelDiLuar extends Segel {
  readonly cara: 'petugas' | 'surel';
  /** When it was put away (ms UTC). */
  readonly pada: number;
}

export interface SurelSegel {
  /** Number of the attempt. */
  readonly n: number;
  readonly segel: Segel;
  /** Attempts since the last that went out, this one not counted. */
  readonly gagal: number;
}

/** tak-pasti: it may have gone out; that checkpoint is never mailed again. */
export type HasilSurel = 'terkirim' | 'gagal' | 'tak-pasti';
