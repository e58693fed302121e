import type { BerkasPerintah } from '../tindakan/perintah.ts';
import type { OrangDiajukan } from './orang-ba.ts';

/** A new Berita Acara over one case or more, or another wording of a draft. */
export interface BaBaru {
  readonly jenis: string | null;
  /** Tracking ids or register numbers; none: those of the draft, or of the one it corrects. */
  readonly sasaran: readonly string[];
  /** In a changed draft or a correction: what is given replaces what stood there, an empty value takes it out. */
  readonly isian: Readonly<Record<string, string>>;
  /** In a changed draft or a correction: added to those it has. */
  readonly berkas: readonly BerkasPerintah[];
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** The day of the examination (ms UTC); null: now, or as it stood in the draft. */
  readonly pada: number | null;
  /** Left out: whoever draws it up, or those of the draft or of what is corrected. */
  readonly orang?: readonly OrangDiajukan[] | undefined;
  /** The draft that this changes. */
  readonly ubah?: string | null | undefined;
  /** Files to take out of the draft, or of what is corrected, by their place in it from 1. */
  readonly lepasBerkas?: readonly number[] | undefined;
  /** Leave out the cases that are linked to those named. */
  readonly tanpaAnak?: boolean | undefined;
  /** The Berita Acara that this one corrects. */
  readonly meralat?: string | null | undefined;
}

export const CARA_TANDA_TANGAN = ['basah', 'tte'] as const;
export type CaraTandaTangan = (typeof CARA_TANDA_TANGAN)[number];

export interface PerintahBa {
  readonly ba: string;
  readonly ubah:
    | { readonly jenis: 'final' }
    | { readonly jenis: 'setujui'; readonly cara: string; readonly bukti: string | null }
    | TandaTanganiBa
    | { readonly jenis: 'batal'; readonly alasan: string };
  /** The office's own number, where it is known by then. */
  readonly nomorNaskah: string | null;
  /** Its running number in the letter register: the template makes the rest. */
  readonly urutNaskah?: string | null | undefined;
  readonly petugas: string;
  readonly dicatatOleh: string;
}

/** The signed paper came back. */
export interface TandaTanganiBa {
  readonly jenis: 'tanda-tangan';
  readonly cara: CaraTandaTangan;
  readonly berkas: readonly BerkasPerintah[];
  /** Who signed, by their place from 1 (0: who approved it); null: all who were present, and who approved it. */
  readonly oleh: readonly number[] | null;
}
