import type { BeritaAcara } from '../../sop/ba/berita-acara.ts';
import type { OrangBa } from '../../sop/ba/orang-ba.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';

/** One thing done to a Berita Acara: on whose decision, who recorded it, and the words that go with it. */
export interface TindakanBa {
  readonly jenis: 'ba.dibuat' | 'ba.diubah' | 'ba.final' | 'ba.disetujui' | 'ba.ditandatangani' | 'ba.batal';
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  /** `ba.disetujui`, `ba.ditandatangani`: how. */
  readonly cara: string | null;
  readonly pada: number;
  /** Proof of an approval, reason of a void. */
  readonly teks: Readonly<Record<string, string>>;
}

export interface BaRinci {
  readonly ba: BeritaAcara;
  readonly trackingId: readonly string[];
  readonly pada: number;
  readonly tanggal: Tanggal;
  readonly dibuat: number;
  readonly final: number | null;
  readonly disetujui: number | null;
  readonly ditandatangani: number | null;
  readonly batal: number | null;
  readonly isiHash: string | null;
  /** Whether the content still has that hash; null while it is a draft. */
  readonly isiUtuh: boolean | null;
  /** In the order of the paper: numbered from 1. */
  readonly orang: readonly OrangBa[];
  /** Who approved it, as they were then: "mengetahui". */
  readonly mengetahui: OrangBa | null;
  /** What it rests on, a part for each report; frozen when it becomes final. */
  readonly dasar: readonly DasarBa[];
  readonly tandaTangan: TandaTanganBa | null;
  /** The one it corrects. */
  readonly meralat: RujukanBa | null;
  /** Later ones that correct it, drafts and voids too. */
  readonly diralatOleh: readonly RujukanBa[];
  readonly tindakan: readonly TindakanBa[];
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

/** Another Berita Acara as a paper cites it: by its number and the day it is of. */
export interface RujukanBa {
  readonly id: string;
  readonly status: BeritaAcara['status'];
  /** The office's own number, else that of the register; null: a draft, which has none. */
  readonly nomor: string | null;
  readonly tanggal: Tanggal;
}

/** Why it was drawn up: the disposition of one report, and what was done on it under the SOP before. */
export interface DasarBa {
  /** Tracking id, else register number. */
  readonly laporan: string;
  /** Start of its round (ms UTC): the disposition, or its taking in. */
  readonly disposisi: number;
  /** No disposition time was known: what stands in `disposisi` is when the report came to LAPOR!. */
  readonly sumber?: 'tanggal_masuk';
  /** Acts with a clause of the SOP, the oldest first: telaah, klarifikasi, the summons of a unit. */
  readonly tindakan: readonly {
    readonly aksi: string;
    readonly pada: number;
    readonly nilai: Readonly<Record<string, string | number>>;
    /** Without what would name an anonim or rahasia reporter. */
    readonly teks: Readonly<Record<string, string>>;
  }[];
}

export interface TandaTanganBa {
  readonly cara: 'basah' | 'tte';
  readonly pada: number;
  /** Places in `orang`, from 1. */
  readonly oleh: readonly number[];
  /** The signed paper. */
  readonly berkas: readonly BerkasPerintah[];
}
