import type { BidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { DasarTerkirim, StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { TingkatRingkas } from '../../sop/tenggat/alarm.ts';
import type { Rem } from './rem.ts';

export interface SaringDaftar {
  readonly langkah?: readonly string[];
  /** Only what is late at this time (ms UTC). */
  readonly terlambatPada?: number;
  readonly milik?: string;
  /** Ended cases that are listed all the same, last: an answer of theirs waits to be pasted. Tracking ids. */
  readonly juga?: readonly string[];
  readonly batas?: number;
}

export interface BarisDaftar {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly judul: string | null;
  /** Its texts were erased. */
  readonly dihapus: boolean;
  /** Hash of the SOP text that it is pinned to. */
  readonly sop: string;
  readonly langkah: string;
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  readonly terdekat: number | null;
  /** The highest level that has sounded for the clocks which run now. */
  readonly alarm: TingkatRingkas | null;
  readonly statusLapor: string | null;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  readonly apip: boolean;
  readonly putaran: number;
  /** What the case is called whose examination it shares, or shared until that one ended; null: it walks on its own. */
  readonly induk: string | null;
  readonly indukBerakhir: boolean;
  readonly mendesak: boolean;
  /** Every bidang that was asked and has not answered, whoever else is waited for; none where APIP has hidden the case. */
  readonly bidang: readonly BidangDitunggu[];
  readonly menunggu: { readonly siapa: string; readonly nama: string | null; readonly sejak: number } | null;
  readonly balasanBelumDinilai: number;
  /** Time of the first of them (ms UTC). */
  readonly balasanSejak: number | null;
  /** LAPOR!'s status alone says that there is one: its words are to be read there. */
  readonly balasanTanpaTeks: boolean;
  /** The newest draft came back from the head with this note; '' where its words are hidden or erased. */
  readonly dikembalikan: string | null;
  /** Whom APIP named: the case is open to that officer alone. */
  readonly pengawasan: Kasus['apip'];
  /** Who answers for it; null: nobody has taken it up. */
  readonly penanggungJawab: string | null;
}

export interface MenungguPenutupan {
  readonly sebutan: string;
  /** The national deadline, which runs on (ms UTC). */
  readonly tenggat: number;
}

export interface KasusDiApip {
  readonly apip: Kasus['apip'];
  readonly balasanBelumDinilai: boolean;
}

export interface Ringkasan {
  readonly perLangkah: Readonly<Record<string, number>>;
  /** Open cases by the SOP text (hash) they are pinned to: a step's id may be another step in another SOP. */
  readonly perSop: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly terlambat: number;
  readonly kiriman: Readonly<Record<StatusKiriman, number>>;
  readonly perDasar: Readonly<Record<DasarTerkirim, number>>;
  readonly karantina: number;
  /** What stops the pull until a person has looked. */
  readonly rem: Rem | null;
  readonly lintasan: {
    readonly jenis: string;
    readonly mulai: number;
    readonly selesai: number | null;
    readonly ringkasan: unknown;
  } | null;
  readonly jejak: { readonly seq: number; readonly at: number } | null;
  /** Cases in the lane of the replies, as `list` shows it. */
  readonly balasanBelumDinilai: number;
  /** Not responded to, and still open in LAPOR!: the Admin Instansi has to close them there. The nearest deadline first. */
  readonly menungguPenutupan?: readonly MenungguPenutupan[];
  /** Open cases at APIP: whose they are, and whether each stands in the lane of the replies. */
  readonly diApip?: readonly KasusDiApip[];
  /** Open cases that were let go because their parent ended, and that nobody has moved since. */
  readonly indukBerakhir: number;
  /** Files of reporters that are not here: refused by our limits; given up. */
  readonly lampiran: { readonly ditolak: number; readonly gagal: number };
}
