import type { BeritaAcara } from '../../sop/ba/berita-acara.ts';
import type { BaBaru, PerintahBa } from '../../sop/ba/perintah-ba.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { Penolakan } from '../../sop/penolakan.ts';
import type { PenggantiBertugas } from '../../sop/petugas.ts';
import type { Result } from '../../sop/result.ts';
import type { Jadwal } from '../../sop/tenggat/jadwal.ts';
import type { IdentitasDalamKonsep } from '../../sop/tindakan/identitas-dalam-konsep.ts';
import type { BerkasPerintah, Perintah } from '../../sop/tindakan/perintah.ts';
import type { BarisKiriman } from './kiriman-rinci.ts';

/** Acts: of officers on cases, on Berita Acara and on the outbox. */
export interface StoreTindakan {
  catat(masuk: TindakanMasuk): Promise<Result<HasilCatat, PenolakanCatat>>;
  /** A complaint that came to the office itself: its register number comes from the transaction that stores it. */
  daftarkan(masuk: PengaduanMasuk): Promise<Result<KasusTerdaftar, PenolakanCatat>>;
  /** It was entered in LAPOR! too: from now on it is that report. */
  tautkan(masuk: TautanMasuk): Promise<Result<KasusTerdaftar, PenolakanCatat>>;
  buatBa(baru: BaBaru & PencatatWaktu): Promise<Result<BeritaAcara, PenolakanCatat>>;
  ubahBa(perintah: PerintahBa & PencatatWaktu): Promise<Result<BeritaAcara, PenolakanCatat>>;
  /** `sudah`: the round has an exception, whose reason stays. */
  kecualikanBa(perintah: PengecualianBa & PencatatWaktu): Promise<Result<'baru' | 'sudah', PenolakanCatat>>;
  ubahKiriman(perintah: PerintahKiriman & PencatatWaktu): Promise<Result<BarisKiriman, PenolakanCatat>>;
}

/** Who typed, on which account and host; the command line does not authenticate officers. */
export interface Pencatat {
  readonly akun: string;
  readonly host: string;
}

export interface PencatatWaktu extends Pencatat {
  readonly sekarang: number;
}

export interface TindakanMasuk extends PencatatWaktu {
  /** Tracking id or register number. */
  readonly sasaran: string;
  readonly perintah: Perintah;
  /** The caller's own id of this act: the same again is "sama". */
  readonly idLuar: string | null;
  /**
   * Without an id, the same act in the same round is "sama": a file may be read twice. `false`: somebody types it now
   * and means it (a second draft may be approved in the same words).
   */
  readonly kenaliSama?: boolean;
  /**
   * The state (`keadaanKasus`) that the act was decided upon: refused when the case has another by now. An act that is
   * recorded under `idLuar` is "sama" before that, and refused where it was recorded with other fields.
   */
  readonly keadaan?: KeadaanDilihat;
}

export interface KeadaanDilihat {
  readonly dilihat: string;
  /** When it was looked at (ms UTC). */
  readonly pada: number;
}

export interface PengaduanMasuk extends PencatatWaktu {
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly kanal: string;
  /** When it was made (ms UTC). */
  readonly pada: number;
  readonly formulir: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

export interface TautanMasuk extends PencatatWaktu {
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** Register number. */
  readonly sasaran: string;
  readonly trackingId: string;
  /** Why a name found in the answer that goes along may stand in LAPOR!. */
  readonly alasanIdentitas?: string;
}

export interface KasusTerdaftar {
  readonly kasus: Kasus;
  readonly jadwal: Jadwal;
}

export interface KasusIkut {
  readonly sebutan: string;
  readonly langkah: string;
  /** Hash of the SOP text whose step it is. */
  readonly sop: string;
}

export type HasilCatat =
  | {
      readonly jenis: 'dicatat';
      readonly tindakan: string;
      readonly kasus: Kasus;
      readonly jadwal: Jadwal;
      readonly kiriman: readonly string[];
      /** Linked cases that this act moved too, each with the step where it stands now. */
      readonly ikut?: readonly KasusIkut[];
      /** Drafts of a final answer that ended with the link that it undid. */
      readonly gugur?: readonly string[];
      /** What of the reporter stands in the draft that it made. */
      readonly identitas?: readonly IdentitasDalamKonsep[];
      /** It approved, and somebody was standing in for its officer that day. */
      readonly pengganti?: PenggantiBertugas | null;
      /** How many bidang it concludes without: they were asked, and have not answered. */
      readonly bidangBelum?: number;
    }
  | { readonly jenis: 'sama'; readonly tindakan: string };

export type PenolakanCatat =
  | { readonly jenis: 'ditolak'; readonly penolakan: Penolakan }
  | { readonly jenis: 'tidak_ada'; readonly sasaran: string }
  /** Our clock stands before the last journal row: nothing is recorded until it is right. */
  | { readonly jenis: 'jam_mundur'; readonly terakhir: number };

export interface PengecualianBa {
  readonly sasaran: string;
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly alasan: string;
}

export interface PerintahKiriman {
  readonly kiriman: string;
  readonly ubah:
    | { readonly jenis: 'tahan'; readonly sampai: number | null }
    | { readonly jenis: 'lepas' }
    | { readonly jenis: 'batalkan' }
    | { readonly jenis: 'tandai-terkirim'; readonly pada: number };
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** Reason, note or proof. */
  readonly teks: string;
  readonly berkas: readonly BerkasPerintah[];
  readonly sambunganMenunjukkan: boolean;
}
