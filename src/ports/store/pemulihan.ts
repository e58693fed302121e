import type { BarisKiriman } from './kiriman-rinci.ts';
import type { PencatatWaktu } from './tindakan.ts';

/** After a backup was put back: nothing is sent until what happened meanwhile has been looked up at LAPOR!. */
export interface StorePemulihan {
  /** What begins it, in the restored database and before anybody else opens it. */
  mulaiPemulihan(baru: PemulihanBaru): Promise<void>;
  /** The one that runs; null: none does. */
  pemulihan(): Promise<Pemulihan | null>;
  /** Every listed page was read in a pass that began when late effects showed. */
  tarikPenuhSelesai(sekarang: number): Promise<void>;
  /** Kiriman that have to be looked up before anything is sent, in their order. */
  kirimanDipulihkan(batas: number): Promise<readonly KirimanDipulihkan[]>;
  /** What the look has shown; `pada` null: it is not there. */
  catatTerlihat(kiriman: string, pada: number | null, sekarang: number): Promise<void>;
  /** Ends it when nothing is left to look up and nothing waits for a person; whether it did. */
  tuntaskanPemulihan(sekarang: number): Promise<boolean>;
  /** A person ends it. `bersambungan` false: nobody but the person could look. */
  akhiriPemulihan(akhir: AkhirPemulihan & PencatatWaktu): Promise<void>;
}

export interface PemulihanBaru extends PencatatWaktu {
  /** Short and never used before: keys made from now on carry it. */
  readonly id: string;
  readonly petugas: string;
  readonly dicatatOleh?: string;
  /** Left out where none was given: exports then show it as such. */
  readonly alasan?: string;
  /** When the copy was made (ms UTC). */
  readonly dari: number;
  /** From here on late effects show (ms UTC). */
  readonly siap: number;
  /** Head of the journal that was replaced; null where there was none to read. */
  readonly diganti: { readonly seq: number; readonly hash: string } | null;
  /** Counters of the database that was replaced, where it could be read. */
  readonly nomorDiganti: readonly NomorTerakhir[];
}

export interface NomorTerakhir {
  readonly jenis: string;
  readonly tahun: number;
  readonly terakhir: number;
}

export interface Pemulihan {
  readonly id: string;
  /** What happened from then (ms UTC) … */
  readonly dari: number;
  /** … to then is not known here. */
  readonly mulai: number;
  readonly siap: number;
  readonly tarikPenuh: number | null;
  /** Kiriman still to be looked up. */
  readonly belumDilihat: number;
  /** Kiriman looked up and not seen: sent again once a person ends the restore, unless cancelled before. */
  readonly takTerlihat: number;
  /** Entries at LAPOR! under our name, or nobody's, that this database has no record of. */
  readonly takTercatat: number;
  /** Reports whose history still has to be read. */
  readonly riwayatAntre: number;
  /** Tracking ids of reports with such entries, at most `CONTOH_MAKS`. */
  readonly laporanTakTercatat: readonly string[];
}

export interface KirimanDipulihkan extends Pick<BarisKiriman, 'id' | 'jenis' | 'status'> {
  readonly trackingId: string;
  readonly isi: string;
  readonly dibuat: number;
  /** Our names, as LAPOR! shows them on this report. */
  readonly namaKita: readonly string[];
}

export interface AkhirPemulihan {
  readonly petugas: string;
  readonly dicatatOleh?: string;
  readonly alasan: string;
  readonly bersambungan: boolean;
}
