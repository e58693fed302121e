/** An SOP as data (data/sop/*.yaml). Everything the engine knows of an agency's procedure stands here. */
export interface DefinisiSop {
  readonly id: string;
  readonly versi: number;
  readonly nama: string;
  readonly dokumen: {
    readonly nomor: readonly string[];
    readonly instansi: string;
    /** As the document writes it; may be a month only. */
    readonly dibuat: string | null;
    /** YYYY-MM-DD, or null where the document leaves it empty. */
    readonly berlaku: string | null;
  };
  readonly zona: 'WIB' | 'WITA' | 'WIT';
  readonly dasarHukum: readonly string[];
  readonly peringatan: readonly string[];
  readonly kanal: readonly string[];
  /** What the document does not say although people would look for it. */
  readonly catatan: readonly string[];
  /** Role id → how the document names it. */
  readonly peran: Readonly<Record<string, string>>;
  /** Step id → step, in the document's order. */
  readonly langkah: Readonly<Record<string, Langkah>>;
  /** End id → its name. */
  readonly akhir: Readonly<Record<string, { readonly nama: string }>>;
  /** Action id → action. */
  readonly tindakan: Readonly<Record<string, TindakanSop>>;
  /** How an answer comes to be; null: no step of the document answers the reporter. */
  readonly jawaban: JawabanSop | null;
  /** Where an assessed reply brings an answered case, in a new round; null: to its first step. */
  readonly balasan: { readonly keberatan: string; readonly 'data-baru': string } | null;
  /** Where a linked report goes on by itself once its parent is there; null: this SOP links none. */
  readonly kaitan: { readonly lanjut: string } | null;
  /** Fields of the intake form, for a complaint that does not come through LAPOR!. */
  readonly formulir: Readonly<Record<string, IsianFormulir>>;
  /** Kinds of Berita Acara this SOP knows. */
  readonly ba: Readonly<Record<string, JenisBa>>;
  /** Its other papers, by the name under which they are printed (`telaah`, `nota-dinas`, `formulir-penyelesaian`). */
  readonly kertas: Readonly<Record<string, JenisKertas>>;
  readonly kewajiban: readonly Kewajiban[];
}

/** Channel of the reports that a pull brings; every other is taken in by `register`. */
export const KANAL_LAPOR = 'LAPOR!';

export interface JawabanSop {
  /** Step at which the final answer is drafted. */
  readonly disusunDi: string;
  /** The act that freezes its text. */
  readonly membekukan: string;
  /** Roles that approve a final answer or a correction. */
  readonly penyetuju: readonly string[];
  /** Roles that approve an interim answer, unless the agency's settings name others. */
  readonly sementara: readonly string[];
  /** Where the case goes from `di` when LAPOR! has the final answer; null: an act moves it. */
  readonly terkirim: { readonly di: string; readonly ke: string } | null;
}

export interface Langkah {
  readonly nama: string;
  /** A clause of docs/sop (`kapuas §1`), or `kebijakan` where an office needs it and no SOP says it. */
  readonly klausul: string;
  readonly pelaksana: string;
  /** True where the document's mark of who performs it is lost and we inferred it. */
  readonly disimpulkan: boolean;
  /** The first step of a round: exactly one. */
  readonly awal: boolean;
  /** null: the SOP sets no limit here. */
  readonly batas: Batas | null;
  /** What starts this step's clock: the disposition, or the act that opened the step. */
  readonly mulai: 'disposisi' | 'tindakan';
  /** What the step works on, where the document has a column for it. */
  readonly masukan: readonly string[];
  readonly kelengkapan: readonly string[];
  readonly luaran: readonly string[];
  /** How we read an ambiguous row; printed by `why`. */
  readonly bacaan: string | null;
  /** Other readings of this row, by the value of the setting `baca_baris_1`: what differs. */
  readonly varian: Readonly<
    Partial<Record<BacaanBaris1, Partial<Pick<Langkah, 'batas' | 'mulai' | 'bacaan'>>>>
  >;
}

/** The readings of Kapuas row 1 (docs/decisions/0002); the first is the default. */
export const BACAAN_BARIS_1 = ['telaah-penghubung', 'penyaluran-unit-pengelola'] as const;
export type BacaanBaris1 = (typeof BACAAN_BARIS_1)[number];

export const SATUAN = ['menit', 'jam', 'hari', 'hari_kerja', 'bulan'] as const;
export type Satuan = (typeof SATUAN)[number];

export interface Batas {
  readonly jumlah: number;
  readonly satuan: Satuan;
}

export interface TindakanSop {
  readonly nama: string;
  readonly klausul: string;
  /** Step ids; or `terbuka` (every step that is no end); `selesai` and other ends by their id. */
  readonly di: readonly string[];
  /** Steps excepted from `terbuka`. */
  readonly kecuali: readonly string[];
  readonly pelaksana: readonly string[];
  readonly isian: Readonly<Record<string, Isian>>;
  /** What must stand before it: guards by name (src/sop/tindakan/syarat.ts), or an act of the round that is recorded, or is not yet. */
  readonly syarat: readonly SyaratSop[];
  /** Names of effects (src/sop/efek), in order. */
  readonly efek: readonly string[];
  /** Where the case goes: a step or end; by the value of a field; null: it stays. */
  readonly pindah: Pindah | null;
  /** Earlier steps, each of minutes or hours, that this act may record as passed ("dicatat sekaligus"). */
  readonly sekaligus: readonly string[];
}

export type SyaratSop = string | { readonly sudah: string } | { readonly belum: string };

export type Pindah =
  | { readonly ke: string }
  | { readonly menurut: string; readonly pilihan: Readonly<Record<string, string>> };

export const JENIS_ISIAN = ['teks', 'pilihan', 'waktu', 'tanggal', 'petugas'] as const;
/** `teks` is free text (encrypted, never journalled); the others are enumerated or times and may be journalled. */
export interface Isian {
  readonly jenis: (typeof JENIS_ISIAN)[number];
  readonly wajib: boolean;
  /** This field is not needed where the named one is given instead. */
  readonly wajibKecuali: string | null;
  /** With `pilihan`. */
  readonly pilihan: readonly string[];
  readonly keterangan: string | null;
}

/** `identitas`: tells who the reporter is, so it is kept as identities are. */
export interface IsianFormulir extends Isian {
  readonly identitas: boolean;
}

export interface JenisBa {
  readonly nama: string;
  readonly klausul: string;
  /** Roles that draw it up and make it final. */
  readonly penyusun: readonly string[];
  readonly isian: Readonly<Record<string, Isian>>;
  /** Facts that must stand before this BA may be final, by action name. */
  readonly sesudah: readonly string[];
  /** Roles that approve it (`ba setujui`) or release an answer from it (`ba kecualikan`). */
  readonly penyetuju: readonly string[];
  /** Roles that sign it, in order; the last one "mengetahui" where `penyetuju` approves. */
  readonly penandaTangan: readonly string[];
  /** Once `sesudah` is recorded, the final answer waits for this BA to be approved; `foto`: with a photo. */
  readonly gerbang: { readonly sesudah: string; readonly foto: boolean } | null;
}

/** A paper that the SOP names beside its Berita Acara, printed from what was recorded. */
export interface JenisKertas {
  readonly nama: string;
  readonly klausul: string;
  /** The intake form's fields stand in it. */
  readonly formulir: boolean;
  /** Acts whose fields stand in it, in this order; at least one must be recorded. Empty: the intake form alone. */
  readonly dari: readonly string[];
  /** Roles that sign it, in order. */
  readonly penandaTangan: readonly string[];
}

/** A duty outside any case: a report to be closed every so many months. */
export interface Kewajiban {
  readonly nama: string;
  readonly klausul: string;
  readonly tiapBulan: readonly number[];
  readonly kelengkapan: readonly string[];
  readonly luaran: readonly string[];
}
