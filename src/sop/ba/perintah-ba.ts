import type { BerkasPerintah } from '../perintah.ts';

/** A new Berita Acara over one case or more. */
export interface BaBaru {
  readonly jenis: string | null;
  /** Tracking ids or register numbers. */
  readonly sasaran: readonly string[];
  readonly isian: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** The day of the examination (ms UTC); null: now. */
  readonly pada: number | null;
}

export interface PerintahBa {
  readonly ba: string;
  readonly ubah:
    | { readonly jenis: 'final' }
    | { readonly jenis: 'setujui'; readonly cara: string; readonly bukti: string | null }
    | { readonly jenis: 'batal'; readonly alasan: string };
  /** The office's own number, where it is known by then. */
  readonly nomorNaskah: string | null;
  readonly petugas: string;
  readonly dicatatOleh: string;
}
