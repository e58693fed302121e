import type { Result } from '../sop/result.ts';

/** Files of the agency (evidence, photos, letters). Kept by content hash; names from outside are data, never paths. */
export interface Berkas {
  /**
   * Keeps the original of a file that an officer names, and makes the copy that may leave: pictures upright, without
   * EXIF and GPS, at most 1600 px. Doing it twice changes nothing.
   */
  simpan(path: string): Promise<Result<BerkasTersimpan, BerkasDitolak>>;
  /** Where the copy that may leave lies on disk. */
  letak(terbit: string): string;
  /**
   * Keeps a reporter's file as it came, on a shelf of its own: evidence with its source, which no sending reads. No copy
   * that may leave is made of it. Doing it twice changes nothing.
   */
  simpanPelapor(isi: Uint8Array): Promise<Result<BerkasPelapor, 'terlalu_besar' | 'tipe'>>;
  /** Where a reporter's file lies on disk, for the office to open. */
  letakPelapor(berkas: BerkasPelapor): string;
  /** Takes a file off every shelf, with half-written copies of it, at once. Doing it twice changes nothing. */
  hapus(sha256: string): void;
  /** Whether both copies of an officer's file lie there. */
  ada(berkas: Pick<BerkasTersimpan, 'asli' | 'terbit'>): boolean;
  /** The bytes of a kept file. @throws when it is missing or no longer has this hash. */
  baca(sha256: string): Promise<Uint8Array>;
}

export interface BerkasTersimpan {
  /** SHA-256 (hex) of the original: evidence. */
  readonly asli: string;
  /** SHA-256 (hex) of the copy that may leave; equal to `asli` for a PDF. */
  readonly terbit: string;
  readonly tipeMedia: 'image/jpeg' | 'image/png' | 'application/pdf';
  /** Bytes of the copy that may leave. */
  readonly ukuran: number;
  /** As the officer's disk calls it (base name only). */
  readonly nama: string;
}

/** A reporter's file, known by its bytes. */
export interface BerkasPelapor {
  /** Hex. */
  readonly sha256: string;
  readonly tipeMedia: BerkasTersimpan['tipeMedia'];
  readonly ukuran: number;
}

export interface BerkasDitolak {
  readonly sebab: 'tidak_ada' | 'terlalu_besar' | 'tipe' | 'heic' | 'rusak';
  readonly nama: string;
}
