import type { Kehadiran } from '../sop/ba/orang-ba.ts';

/** A paper before it is set: all that it says, in no format. Its makers are isi-*.ts; PDF and DOCX are made of it. */
export interface Kertas {
  readonly kop: Kop;
  /** Across every page. */
  readonly cap: string | null;
  readonly judul: string;
  /** Beneath the title. */
  readonly nomor: readonly Pasangan[];
  readonly pembuka: string | null;
  readonly orang: readonly OrangKertas[];
  /** After the table of people. */
  readonly lanjutan: string | null;
  readonly bagian: readonly BagianKertas[];
  readonly judulFoto: string;
  readonly foto: readonly FotoKertas[];
  readonly penutup: string | null;
  /** Who was there and has no block of their own below. */
  readonly hadirin: readonly Hadirin[];
  /** The town, where the settings name it, and the day above the signatures. */
  readonly tanggal: string;
  readonly tandaTangan: readonly BlokTandaTangan[];
  readonly mengetahui: BlokTandaTangan | null;
  /** Above the journal's row: by what means it was approved and signed. */
  readonly keterangan: readonly string[];
  readonly jejak: JejakKertas | null;
  /** ms UTC: the document's date, never that of its printing. */
  readonly dibuat: number;
  /** At the foot of every page. */
  readonly kaki: string;
  /** Single fields for the agency's own template, beside those above (docs/templat-word.md). */
  readonly isian: Readonly<Record<string, string>>;
}

export interface Kop {
  readonly baris: readonly string[];
  readonly logo: Gambar | null;
}

/** Lines of a letterhead that say whose paper it is; the others are the address. */
export const BARIS_NAMA = 2;

export interface Gambar {
  readonly isi: Uint8Array;
  readonly tipeMedia: 'image/jpeg' | 'image/png';
  /** Pixels. */
  readonly lebar: number;
  readonly tinggi: number;
}

export type Pasangan = readonly [label: string, isi: string];

export interface BagianKertas {
  readonly judul: string;
  readonly isi:
    | { readonly jenis: 'paragraf'; readonly teks: string }
    | { readonly jenis: 'butir'; readonly teks: readonly string[] }
    | { readonly jenis: 'pasangan'; readonly pasangan: readonly Pasangan[] }
    | {
        readonly jenis: 'tabel';
        readonly kolom: readonly KolomKertas[];
        /** As many cells as columns; a cell may have several lines. */
        readonly baris: readonly (readonly string[])[];
      };
}

export interface KolomKertas {
  readonly judul: string;
  /** Of the width of the text: parts of their sum. */
  readonly lebar: number;
  /** Figures, under each other by their last digit. */
  readonly kanan?: boolean;
}

export interface OrangKertas {
  readonly nama: string;
  readonly nip: string | null;
  readonly pangkat: string | null;
  readonly jabatan: string;
  readonly hadir: Kehadiran;
}

export interface FotoKertas {
  /** null: its bytes are gone or no longer what they were. */
  readonly gambar: Gambar | null;
  readonly keterangan: string;
}

export interface Hadirin {
  readonly nama: string;
  readonly jabatan: string;
  readonly menolak: boolean;
}

export interface BlokTandaTangan {
  /** "Mengetahui,", "Yang membuat,". */
  readonly sebutan: string;
  /** "Plh. Kepala Dinas"; with a.n. and u.b. over two lines. */
  readonly jabatan: readonly string[];
  /** null: nobody is known who holds the role. */
  readonly nama: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
}

export interface JejakKertas {
  readonly seq: number;
  /** SHA-256 (hex) of the journal's row. */
  readonly hash: string;
  /** SHA-256 (hex) of the content; null while it is a draft. */
  readonly isi: string | null;
  /** Id, number, row and hash in one line. */
  readonly qr: string;
}
