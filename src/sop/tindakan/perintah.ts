import type { NaskahBaku } from '../naskah-baku/naskah-baku.ts';
import type { KeteranganBerkas } from './keterangan-berkas.ts';

/** An officer's act as it comes in, from the command line or a line of an acts file. */
export interface Perintah {
  readonly aksi: string;
  readonly isian: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
  /** On whose decision. */
  readonly petugas: string;
  /** Who typed it. */
  readonly dicatatOleh: string;
  readonly catatan: string | null;
  /** Standard texts that give the act its words; left out where the officer typed them. */
  readonly naskah?: readonly NaskahBaku[];
  /** When it was done (ms UTC); null: now. */
  readonly pada: number | null;
}

export interface BerkasPerintah {
  /** SHA-256 (hex) of the original. */
  readonly asli: string;
  /** SHA-256 (hex) of the copy that may leave. */
  readonly terbit: string;
  readonly tipeMedia: string;
  readonly ukuran: number;
  readonly nama: string;
  /** Left out where nothing was said of it. */
  readonly keterangan?: KeteranganBerkas | undefined;
}
