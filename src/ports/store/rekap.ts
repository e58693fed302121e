import type { AngkaRekap } from '../../sop/rekap/angka-rekap.ts';
import type { HitunganRekap } from '../../sop/rekap/hitungan.ts';
import type { KewajibanTerbuka } from '../../sop/rekap/kewajiban.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import type { Result } from '../../sop/result.ts';
import type { TenggatDiekspor } from './ekspor.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Recaps of a period: counted whenever asked, closed once. */
export interface StoreRekap {
  /** Of the SOPs that ask for this length, else of all. As it was closed, where it was. */
  rekap(periode: PeriodeRekap, sekarang: number): Promise<RekapDibaca>;
  /** The cases that went into it, in the order in which they were taken in, but those with APIP. */
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
  readonly angka: AngkaRekap;
  /** What was taken in by LAPOR!'s category, '' where it names none. */
  readonly kategori: Readonly<Record<string, number>>;
  /** When the office began to work by the first of its SOPs here (ms UTC); null: it has recorded nothing. */
  readonly dataSejak: number | null;
  /** Ids of those that came in and are with APIP: counted, and in no list. */
  readonly apip: readonly string[];
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

/** What a recap tells beside its figures: texts of others, read case by case and all of one moment. */
export interface PembacaRekap {
  rekap(periode: PeriodeRekap, sekarang: number): RekapDibaca;
  /** What was taken in, in that order: of a closed recap, what went into it. */
  bukuRekap(periode: PeriodeRekap, sekarang: number): Iterable<BarisBuku>;
  /** Deadlines that fell in the period and were not met. */
  terlambatRekap(periode: PeriodeRekap, sekarang: number): Iterable<TenggatDiekspor>;
  /** What was asked of a bidang by the end of the period, and answered in it or later, or not at all. */
  bidangRekap(periode: PeriodeRekap): Iterable<PermintaanBidangRekap>;
}

/** A report in the register of complaints. Its words are the reporter's and the officers' own: not yet masked. */
export interface BarisBuku {
  readonly kasus: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly sop: string;
  readonly kanal: string;
  readonly kategori: string | null;
  readonly kelas: string;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  readonly apip: boolean;
  /** Its texts were erased. */
  readonly dihapus: boolean;
  /** When it was made (ms UTC), where LAPOR! says so. */
  readonly dibuat: number | null;
  readonly terlihat: number;
  readonly disposisi: number | null;
  /** Where it stood when the period ended. */
  readonly langkah: string;
  readonly judul: string | null;
  /** Units that were asked, as the officers wrote them. */
  readonly bidang: readonly string[];
  /** The newest answer that had reached LAPOR! by then. */
  readonly tanggapan: TanggapanBuku | null;
}

export interface TanggapanBuku {
  readonly jenis: 'sementara' | 'akhir' | 'ralat';
  readonly isi: string;
  readonly pada: number;
}

export interface PermintaanBidangRekap {
  readonly kasus: string;
  readonly apip: boolean;
  /** As the officer wrote it; '' where the case's texts were erased. */
  readonly nama: string;
  readonly diminta: number;
  readonly dijawab: number | null;
  /** Its case was open, in that round, when the period ended. */
  readonly terbuka: boolean;
}
