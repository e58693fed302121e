import type { BidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import type { StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import type { Alarm } from '../../sop/tenggat/alarm.ts';
import type { BaRinci } from './ba-rinci.ts';
import type { BarisDaftar, Ringkasan, SaringDaftar } from './daftar.ts';
import type { KasusRinci, Penerimaan } from './kasus-rinci.ts';
import type { BarisKiriman, BarisPercobaan, IsiKiriman, KeputusanKiriman } from './kiriman-rinci.ts';

/** Reads. */
export interface StoreBaca {
  daftar(saring: SaringDaftar): AsyncIterable<BarisDaftar>;
  /** Every bidang that is waited for, of every open case; the longest wait first. */
  bidangDitunggu(): AsyncIterable<BidangDitunggu>;
  ringkasan(sekarang: number): Promise<Ringkasan>;
  kasus(sasaran: string): Promise<KasusRinci | null>;
  /** How a complaint of our own register was taken in; null for any other case. */
  penerimaan(sasaran: string): Promise<Penerimaan | null>;
  kiriman(saring: {
    readonly id?: string;
    readonly status?: readonly StatusKiriman[];
    readonly batas?: number;
  }): AsyncIterable<BarisKiriman>;
  percobaan(kiriman: string): Promise<readonly BarisPercobaan[]>;
  isiKiriman(kiriman: string): Promise<IsiKiriman | null>;
  /** What people decided or stated of it, the oldest first; none once the texts were erased. */
  keputusanKiriman(kiriman: string): Promise<readonly KeputusanKiriman[]>;
  karantina(saring: {
    readonly id?: string;
    readonly terbuka: boolean;
    readonly batas?: number;
  }): AsyncIterable<BarisKarantina>;
  ba(saring: { readonly id?: string; readonly batas?: number }): AsyncIterable<BaRinci>;
  /** The newest journal row about one, hash in hex: it stands on the paper. */
  barisJejakBa(id: string): Promise<{ readonly seq: number; readonly hash: string } | null>;
  /** Alarms that sounded at or after a time (ms UTC), in that order: what a mail tells. */
  alarm(saring: { readonly sejak: number; readonly batas?: number }): AsyncIterable<BarisAlarm>;
  jejak(): Iterable<BarisJejakTersimpan>;
}

export interface BarisAlarm extends Alarm {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
}

export interface BarisKarantina {
  readonly id: string;
  readonly asal: string;
  readonly trackingId: string | null;
  readonly kali: number;
  readonly sebab: readonly string[];
  readonly pertama: number;
  readonly terakhir: number;
  readonly ditutup: number | null;
}

export interface BarisJejakTersimpan {
  readonly seq: number;
  readonly at: number;
  readonly oleh: string;
  readonly jenis: string;
  readonly trackingId: string | null;
  readonly payload: Uint8Array;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
}
