import type { HitunganRekap } from '../../sop/rekap/hitungan.ts';
import type { KewajibanTerbuka } from '../../sop/rekap/kewajiban.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Recaps of a period: counted whenever asked, closed once. */
export interface StoreRekap {
  /** Of the SOPs that ask for this length, else of all. As it was closed, where it was. */
  rekap(periode: PeriodeRekap, sekarang: number): Promise<RekapDibaca>;
  /** The cases that went into it, in the order in which they were taken in. */
  kasusRekap(periode: PeriodeRekap, batas?: number): AsyncIterable<KasusRekap>;
  tutupRekap(tutup: TutupRekap): Promise<Result<RekapFinal, PenolakanCatat>>;
  kewajibanTerbuka(sekarang: number): Promise<readonly KewajibanTerbuka[]>;
}

export interface TutupRekap extends PencatatWaktu {
  readonly periode: PeriodeRekap;
  readonly petugas: string;
  readonly dicatatOleh: string;
}

export interface RekapDibaca {
  readonly hitungan: HitunganRekap;
  /** When the office began to work by the first of its SOPs here (ms UTC); null: it has recorded nothing. */
  readonly dataSejak: number | null;
  readonly final: RekapFinal | null;
}

export interface RekapFinal {
  readonly periode: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly pada: number;
  readonly jumlah: number;
  /** SHA-256 (hex) of the ids of its cases. */
  readonly sidik: string;
}

export interface KasusRekap {
  readonly id: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  /** Hash of the SOP text that it is pinned to. */
  readonly sop: string;
  readonly kanal: string;
  readonly terlihat: number;
  /** Where it stands now: step or end. */
  readonly langkah: string;
}
