import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { DasarTerkirim } from '../../sop/kiriman/kiriman.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { BarisJejakTersimpan } from './baca.ts';
import type { PembacaRekap } from './rekap.ts';
import type { Segel } from './segel.ts';

/** Reads for an auditor's bundle: many rows, a page at a time, all of one moment. */
export interface StoreEkspor {
  /** A connection of its own with one read transaction: who writes meanwhile changes nothing of what it shows. */
  bukaEkspor(): Promise<PembacaEkspor>;
}

/** Moments in ms UTC; `sampai` is exclusive. */
export interface CakupanEkspor {
  readonly dari: number;
  readonly sampai: number;
  readonly sekarang: number;
}

/** By what a Berita Acara belongs to a period: its own day, or the disposition of one of its reports. */
export type MenurutEkspor = 'ba' | 'disposisi';

export interface PembacaEkspor extends Disposable, PembacaRekap {
  /** Every disposition of the period, and every report taken in during it that has none there: the population. */
  laporan(cakupan: CakupanEkspor): Iterable<LaporanDiekspor>;
  /** Every link of a report of the period to another, also those that were undone; and what was linked or undone in it. */
  kaitan(cakupan: CakupanEkspor): Iterable<KaitanDiekspor>;
  /** Every talk with another agency in the period. */
  koordinasi(cakupan: CakupanEkspor): Iterable<KoordinasiDiekspor>;
  /** Every deadline that fell due in the period. */
  tenggat(cakupan: CakupanEkspor): Iterable<TenggatDiekspor>;
  ba(cakupan: CakupanEkspor, menurut: MenurutEkspor): Iterable<BaDiekspor>;
  /** The exact text whose SHA-256 is `isiHash`; null: it was never final. */
  isiBa(ba: string): string | null;
  /** The way of the reports of one Berita Acara, step by step. */
  perjalanan(ba: string): readonly PerjalananDiekspor[];
  /** Register numbers of a year in their order: each that was given out, and what became of it. */
  nomorRegister(tahun: string): Iterable<NomorDiekspor>;
  jejak(): Iterable<BarisJejakTersimpan>;
  /** Its last row; seq 0: it is empty. */
  ujung(): { readonly seq: number; readonly hash: string };
  /** Every checkpoint over those rows, oldest first. */
  segel(): readonly Segel[];
  /** Ids of the cases at APIP that are not open to the reader and of their Berita Acara, and the numbers that both go by. */
  tertutupApip(dibuka: (kasus: Pick<Kasus, 'apip'>) => boolean): ReadonlySet<string>;
  /** What identifies those who reported: of these cases, or those of these Berita Acara (ids of either); [] where it was erased. */
  pelapor(id: string): PelaporDiekspor;
  /** What identifies any reporter of whom a word stands in the text: for words that belong to no case. */
  pelaporDisebut(teks: string): readonly string[];
  /** The words beside a journal row: why somebody did what it says. '' where there are none, or they were erased. */
  alasan(baris: BarisJejakTersimpan): string;
}

export interface PelaporDiekspor {
  readonly identitas: readonly string[];
  /** One of them asked not to be known. */
  readonly tersembunyi: boolean;
}

/** Without its title: that came from the reporter, and names people (I9). */
export interface LaporanDiekspor {
  readonly kasus: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly kanal: string;
  readonly sop: string;
  /** 0: the report never had a round (first seen closed, or of another agency by then). */
  readonly putaran: number;
  readonly sebab: string | null;
  readonly disposisi: number | null;
  readonly sumber: string | null;
  readonly terlihat: number;
  /** Counted by `rekap` as taken in during this period; each report once. */
  readonly masuk: boolean;
  readonly langkah: string;
  readonly terbuka: boolean;
  readonly statusLapor: string | null;
  readonly kelas: string;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  /** Whose examination it shares in this round, by what that is called; null: its own. */
  readonly induk: string | null;
  /** Its Berita Acara in this round: register numbers, or ids before one is given. */
  readonly ba: readonly string[];
  readonly dikecualikan: boolean;
  readonly pertamaTerkirim: number | null;
  readonly akhirTerkirim: number | null;
  /** Of the final answer that stands in this round; null: none was approved for LAPOR!. */
  readonly persetujuan: PersetujuanDiekspor | null;
  /** Corrections of this round's answers, as they were approved for LAPOR!. */
  readonly ralat: readonly Pick<PersetujuanDiekspor, 'kiriman' | 'oleh'>[];
}

/** On whose decision an answer left, who typed that, and what shows it: without evidence it is a statement of the latter. */
export interface PersetujuanDiekspor {
  readonly kiriman: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** ms UTC. */
  readonly pada: number;
  readonly cara: string | null;
  /** As the officer wrote it; '' where nothing was given, or the case's texts were erased. */
  readonly bukti: string;
}

/** A link as the journal tells it (moments in ms UTC, as they happened). */
export interface KaitanDiekspor {
  readonly kasus: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly putaran: number;
  readonly induk: string;
  readonly putaranInduk: number;
  readonly dikaitkan: number;
  readonly dikaitkanOleh: string;
  /** Journal rows that made and ended it. */
  readonly seq: number;
  readonly seqLepas: number | null;
  /** null: nothing ended it but the round. */
  readonly dilepas: number | null;
  readonly dilepasOleh: string | null;
  /** `petugas`, `induk-berakhir`, or `induk-putaran-baru`: the next row goes on with it. */
  readonly sebab: string | null;
  /** As the officer gave it; '' where nobody did, or the case's texts were erased. */
  readonly alasan: string;
}

export interface KoordinasiDiekspor {
  readonly kasus: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly putaran: number;
  readonly langkah: string;
  /** ms UTC. */
  readonly pada: number;
  readonly dicatat: number;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** As the officer wrote them; '' where nothing was given, or the case's texts were erased. */
  readonly instansi: string;
  readonly hasil: string;
}

export interface TenggatDiekspor {
  readonly kasus: string;
  readonly sop: string;
  readonly kanal: string;
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly apip: boolean;
  readonly putaran: number;
  readonly jam: 'sop' | 'nasional';
  /** A step; for the national clock what it runs to. */
  readonly langkah: string;
  readonly mulai: number | null;
  readonly jatuh: number;
  /** As if its clock had never paused, by the rules in force; the same where it never did. */
  readonly jatuhTanpaJeda: number;
  readonly selesai: number | null;
  /** When its clock stopped unmet, for the round had ended or the next one begun; null: it was met, or runs. */
  readonly berakhir: number | null;
  readonly terlambat: boolean;
  /** Why it was late, as the officer gave it; '' where nothing was given, or the case's texts were erased. */
  readonly alasan: string;
  readonly isiDihapus: boolean;
  /** `tercatat`: as the rows hold it; `dihitung`: by the rules in force now. */
  readonly dasar: 'tercatat' | 'dihitung';
}

export interface KirimanDiekspor {
  readonly id: string;
  readonly jenis: string;
  readonly putaran: number;
  readonly status: string;
  /** Who approved it is told by the journal; when it entered the outbox (ms UTC). */
  readonly dibuat: number;
  readonly percobaan: number;
  readonly dasar: DasarTerkirim | null;
  readonly idJauh: string | null;
  readonly terkirim: number | null;
}

export interface BaDiekspor {
  readonly id: string;
  readonly jenis: string;
  readonly status: string;
  readonly nomorRegister: string | null;
  readonly nomorNaskah: string | null;
  readonly pada: number;
  readonly laporan: readonly {
    readonly sebutan: string;
    readonly disposisi: number | null;
    /** Whose examination it shares in the round that is covered. */
    readonly induk: string | null;
  }[];
  /** Units that were confirmed with or summoned, as the officers wrote them. */
  readonly satker: readonly string[];
  readonly petugas: string | null;
  readonly disetujuiOleh: string | null;
  readonly disetujuiPada: number | null;
  /** Draft and approval came from the same account on the same machine; null: not approved. */
  readonly akunSama: boolean | null;
  readonly kiriman: readonly KirimanDiekspor[];
  /** The newest journal row about it; null: the journal has none. */
  readonly jejak: { readonly seq: number; readonly hash: string } | null;
  readonly isiHash: string | null;
  /** Why it was voided; '' otherwise. */
  readonly alasanBatal: string;
  readonly berkas: readonly BerkasDiekspor[];
}

/** `isi`: evidence of the examination; else the act it came with: `disetujui` (its proof), `ditandatangani` (the scan). */
export interface BerkasDiekspor extends BerkasPerintah {
  readonly milik: string;
}

export interface PerjalananDiekspor {
  readonly sebutan: string;
  readonly sop: string;
  readonly putaran: number;
  readonly disposisi: number | null;
  /** The head let the final answer go without an approved Berita Acara. */
  readonly dikecualikan: { readonly oleh: string; readonly pada: number } | null;
  readonly langkah: readonly {
    readonly langkah: string;
    readonly mulai: number;
    readonly selesai: number | null;
    readonly jatuh: number | null;
  }[];
  readonly kiriman: readonly KirimanDiekspor[];
}

export interface NomorDiekspor {
  readonly ba: string;
  readonly nomor: string;
  readonly status: string;
  readonly pada: number;
  readonly alasanBatal: string;
}

/** How many rows each log shows, and how many this edition hides. */
export interface JumlahBundel {
  readonly laporan: number;
  readonly laporanTersembunyi: number;
  readonly tenggat: number;
  readonly terlambat: number;
  readonly ba: number;
  readonly baTersembunyi: number;
  readonly pengecualian: number;
}
