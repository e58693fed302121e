import type { KelasData, UsulHapus } from '../../sop/identitas/masa-simpan.ts';
import type { Result } from '../../sop/result.ts';
import type { PencatatWaktu, PenolakanCatat } from './tindakan.ts';

/** Who a reporter is: shown to an officer who says why, erased for good, or held for the law. Each is journalled. */
export interface StoreIdentitas {
  lihatIdentitas(perintah: PerintahIdentitas): Promise<Result<IdentitasPelapor, PenolakanCatat>>;
  /** What an erasure would take away, without a write; or why it is refused. */
  rencanaHapus(perintah: Omit<PerintahIdentitas, 'alasan'>): Promise<Result<RencanaHapus, PenolakanCatat>>;
  /**
   * One transaction: texts, their key, and what names files. Of a case that was erased before, nothing more is written.
   * The caller then takes the files of `berkasHapus` off the disk and calls `bersihkanSisa`.
   */
  hapusIdentitas(perintah: PerintahIdentitas): Promise<Result<RencanaHapus, PenolakanCatat>>;
  /** Files of erased cases that nothing names any more, and that may still stand on the disk. */
  berkasHapus(): Promise<readonly string[]>;
  /**
   * Takes one of them off by `buang`, in one write transaction with a last look that nothing names it by now: whoever
   * records it afterwards finds it gone, and puts it again. false: it is named, and stays.
   */
  hapusBerkas(sha256: string, buang: () => void): Promise<boolean>;
  /** No page and no journal file keeps what was erased. false: another process is reading; to be done again. */
  bersihkanSisa(): Promise<boolean>;
  /** Of a class what ended before this time (ms UTC) and is still here, the oldest first. */
  usulHapus(kelas: KelasData, sebelum: number): Promise<readonly UsulHapus[]>;
  /** Takes one class away, and nothing else; how many went. Then as after `hapusIdentitas`. */
  hapusKelas(
    perintah: PerintahIdentitas & { readonly kelas: Exclude<KelasData, 'kasus'> },
  ): Promise<Result<number, PenolakanCatat>>;
  /** Puts a legal hold on, or takes it off. */
  ubahTahanHukum(
    perintah: PerintahIdentitas & { readonly tahan: boolean },
  ): Promise<Result<null, PenolakanCatat>>;
}

export interface PerintahIdentitas extends PencatatWaktu {
  /** Tracking id or register number. */
  readonly sasaran: string;
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** Reason, or the legal basis of an erasure. */
  readonly alasan: string;
}

export interface IdentitasPelapor {
  /** Name of the field → what it holds. */
  readonly isian: Readonly<Record<string, string>>;
}

export interface RencanaHapus {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  /** When it was erased already (ms UTC). */
  readonly sudah: number | null;
  readonly teks: number;
  readonly lampiran: number;
  /** Other files of the case, and whether others still use some of them. */
  readonly berkas: number;
  readonly berkasTetap: number;
  readonly riwayat: number;
  readonly karantina: number;
  readonly kiriman: number;
}
