import type { DasarTerkirim, StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { TingkatRingkas } from '../../sop/tenggat/alarm.ts';
import type { Rem } from './rem.ts';

export interface SaringDaftar {
  readonly langkah?: readonly string[];
  /** Only what is late at this time (ms UTC). */
  readonly terlambatPada?: number;
  readonly milik?: string;
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
  readonly mendesak: boolean;
  readonly menunggu: { readonly siapa: string; readonly nama: string | null; readonly sejak: number } | null;
  readonly balasanBelumDinilai: number;
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
  readonly balasanBelumDinilai: number;
  /** Files of reporters that are not here: refused by our limits; given up. */
  readonly lampiran: { readonly ditolak: number; readonly gagal: number };
}
