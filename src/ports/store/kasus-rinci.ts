import type { BeritaAcara } from '../../sop/ba/berita-acara.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { PeristiwaJenis } from '../../sop/kasus/peristiwa.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import type { TingkatRingkas } from '../../sop/tenggat/alarm.ts';
import type { Jadwal } from '../../sop/tenggat/jadwal.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { AlihTercatat } from './alih.ts';
import type { IndukTerkait, KasusTerkait } from './kaitan.ts';
import type { LampiranRinci } from './lampiran.ts';

export interface KasusRinci {
  readonly kasus: Kasus;
  readonly jadwal: Jadwal;
  readonly alarm: TingkatRingkas | null;
  readonly laporan: Laporan | null;
  /** The filled-in form of a complaint of our own register. */
  readonly formulir: Readonly<Record<string, string>>;
  /** What was handed in with it. */
  readonly diserahkan: readonly BerkasPerintah[];
  /** Its texts were erased, and their key with them. */
  readonly dihapus: boolean;
  readonly tindakan: readonly TindakanRinci[];
  readonly ba: readonly BeritaAcara[];
  readonly baDikecualikan: boolean;
  /** Whose examination it shares, or shared until that case ended; null: it walks on its own. */
  readonly induk: IndukTerkait | null;
  /** Cases that share its examination, or did in an earlier round of theirs. */
  readonly anak: readonly KasusTerkait[];
  /** What identifies who reported it, or any of those: nothing of it may leave with what is told of this one. */
  readonly pelaporSekaitan: readonly string[];
  /** Since when a final Berita Acara of this round waits for the head (ms UTC). */
  readonly baFinalSejak: number | null;
  readonly riwayat: readonly {
    readonly pada: number;
    readonly arti: string;
    readonly responder: string | null;
    readonly keterangan: string;
  }[];
  /** `catatan`: why it was returned; '' where it was not. */
  readonly konsep: readonly { readonly id: string; readonly isi: string; readonly catatan: string }[];
  readonly namaBidang: ReadonlyMap<number, string>;
  /** Files of the reporter; none where the texts were erased. */
  readonly lampiran: readonly LampiranRinci[];
  /** Final recaps into which it went, with the time of their closing (ms UTC). */
  readonly rekap: readonly { readonly periode: string; readonly pada: number }[];
  /** How its deadlines were moved, the oldest first. */
  readonly pergeseran: readonly PergeseranTercatat[];
  /** The SOP texts that it was moved between, the oldest first. */
  readonly pindahSop: readonly PindahSopTercatat[];
  /** Who answered for it before, the oldest first. */
  readonly alih: readonly AlihTercatat[];
}

/** An officer pinned the case to another SOP text. */
export interface PindahSopTercatat {
  /** Hashes of the texts. */
  readonly dari: string;
  readonly ke: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  /** ms UTC */
  readonly pada: number;
  /** '' once the texts of the case were erased. */
  readonly alasan: string;
}

/** One move of a case's deadlines, as the journal tells it. */
export type PergeseranTercatat = Omit<PeristiwaJenis<'tenggat.berubah'>, 'jenis'> & {
  /** When it was journalled (ms UTC); null: changed settings have moved it, and the next pass writes it down. */
  readonly pada: number | null;
  readonly oleh: string;
};

export interface Penerimaan {
  /** The officer who took it in. */
  readonly oleh: string;
  /** Documents that were handed over with it. */
  readonly berkas: number;
}

export interface TindakanRinci {
  readonly id: string;
  readonly aksi: string;
  readonly putaran: number;
  readonly langkah: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  readonly terjadi: number;
  readonly dicatat: number;
  readonly belakangan: boolean;
  readonly terlambat: boolean;
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}
