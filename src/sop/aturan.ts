import type { BacaanBaris1, DefinisiSop } from './definisi/definisi.ts';
import type { JamKerja } from './waktu/jam-kerja.ts';
import type { Kalender } from './waktu/kalender.ts';
import type { Zona } from './waktu/waktu.ts';

/** All a deadline depends on beside the case's own times: each part is journalled by version. */
export interface AturanTenggat {
  readonly zona: Zona;
  readonly kalender: Kalender;
  readonly jamKerja: JamKerja;
  /** How a plain "hari" of an SOP is read: Kapuas, Palaran and Malang write it where Kukar writes "hari kerja". */
  readonly hitunganHari: 'kalender' | 'kerja';
  /** Move an end on a day off to the next working day. */
  readonly geserBilaLibur: boolean;
  /** Longest pause for a reply to minta-kelengkapan, in hari kerja. */
  readonly batasTunggu: number;
  /** Our reading of Kapuas row 1 (docs/decisions). */
  readonly bacaBaris1: BacaanBaris1;
  readonly nasional: AturanNasional;
}

/** National clocks are configuration with a legal-basis label: the rule they come from has been replaced. */
export interface AturanNasional {
  readonly dasar: string;
  /** hari kerja until our first follow-up. */
  readonly tindakLanjutPertama: number;
  readonly informasi: number;
  readonly tanpaPemeriksaan: number;
  readonly denganPemeriksaan: number;
  /** hari kerja after the last follow-up without a reply until LAPOR! closes. */
  readonly penutupan: number;
  /** The legal basis on which they stop while the reporter is asked; null: they never do. */
  readonly dasarJeda: string | null;
}

/** What a decision needs to know of the agency. */
export interface Aturan {
  readonly sop: DefinisiSop;
  readonly tenggat: AturanTenggat;
  readonly persetujuan: {
    readonly buktiWajib: boolean;
    /** Roles that may approve an interim answer; null: those that the SOP names. */
    readonly sementara: readonly string[] | null;
  };
  /** Answers end with a line by which they are found again: the connection knows no idempotency keys. */
  readonly rujukan: boolean;
}
