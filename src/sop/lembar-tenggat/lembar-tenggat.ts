import type { Kasus } from '../kasus/kasus.ts';
import type { JenisKiriman, StatusKiriman } from '../kiriman/kiriman.ts';
import type { Alarm, TingkatRingkas } from '../tenggat/alarm.ts';
import type { Tanggal } from '../waktu/waktu.ts';

/** Whose a case is: what decides in whose digest it stands. */
export interface MilikKasus {
  /** Tracking id, else the number of our own register. */
  readonly nomor: string;
  /** Hash of the SOP text, and the step in it. */
  readonly sop: string;
  readonly langkah: string;
  readonly penanggungJawab: string | null;
  /** Set: of a case at APIP only whom it is open to may see anything (`dibukaBagi`). */
  readonly apip: Kasus['apip'];
}

/** A case that is open, here or in LAPOR!, as a notice may tell it: no title, no name, nobody's words (docs/decisions/0024). */
export interface KasusLembar extends MilikKasus {
  readonly id: string;
  /** LAPOR!'s own list; null where the case hides it. */
  readonly kategori: string | null;
  /** ms UTC. */
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  readonly terdekat: number | null;
  readonly alarm: TingkatRingkas | null;
  readonly putaran: number;
  readonly mendesak: boolean;
  readonly menunggu: { readonly siapa: string; readonly sejak: number } | null;
  /** Replies that nobody has assessed, and when the newest came. */
  readonly balasan: { readonly jumlah: number; readonly terakhir: number | null } | null;
  /** The newest draft came back from the head: without the note, which may speak of the reporter. */
  readonly dikembalikan: boolean;
  /** At APIP, and this reader only approves what waits there: of all that it is the number is told. */
  readonly tertutup?: true;
  /** An approved answer of it waits to be pasted into LAPOR!. */
  readonly siapDisalin?: boolean;
}

/** A kiriman that waits for a person: gagal, belum_pasti, ditahan. */
export interface KirimanTersangkut extends MilikKasus {
  readonly id: string;
  readonly jenis: JenisKiriman;
  readonly status: StatusKiriman;
  /** Start of its newest try, else its making (ms UTC). */
  readonly sejak: number;
}

/** Approved and queued: whether the connection can send it is for who knows the connection. */
export interface KirimanAntre extends KirimanTersangkut {
  /** How many files leave with it. */
  readonly berkas: number;
}

export interface KarantinaTersangkut {
  readonly id: string;
  readonly sejak: number;
}

export interface AlarmLembar extends Alarm {
  readonly nomor: string;
}

/** Everything open, before it is dealt out to officers. */
export interface BahanLembar {
  readonly kasus: readonly KasusLembar[];
  readonly kiriman: readonly KirimanTersangkut[];
  readonly antre: readonly KirimanAntre[];
  readonly karantina: readonly KarantinaTersangkut[];
  /** In the order in which they sounded. */
  readonly alarm: readonly AlarmLembar[];
  /** Open cases beyond the limit of one reading. */
  readonly takTerbaca: number;
}

/** In the order of the paper: what burns first. */
export const KELOMPOK_LEMBAR = [
  'terlambat',
  'hariIni',
  'balasan',
  'menunggu',
  'penutupan',
  'kepala',
] as const;
export type KelompokLembar = (typeof KELOMPOK_LEMBAR)[number];

/** What one officer needs to know this morning. */
export interface LembarTenggat {
  readonly petugas: string;
  readonly hari: Tanggal;
  /** As of when (ms UTC). */
  readonly pada: number;
  readonly kelompok: Readonly<Record<KelompokLembar, readonly KasusLembar[]>>;
  readonly kiriman: readonly KirimanTersangkut[];
  /** Approved answers that no connection sends: to be pasted into LAPOR! by hand. */
  readonly disalin: readonly KirimanTersangkut[];
  readonly karantina: readonly KarantinaTersangkut[];
  readonly alarm: readonly AlarmLembar[];
  /** When the officer's last one was made (ms UTC): alarms since then. null: there was none, alarms of the last days. */
  readonly sejak: number | null;
  readonly takTerbaca: number;
}

/** Of an officer's first digest: so many days back alarms are told. */
export const ALARM_AWAL_HARI = 7;

export const kasusLembar = ({ kelompok }: LembarTenggat): readonly KasusLembar[] =>
  KELOMPOK_LEMBAR.flatMap((nama) => kelompok[nama]);
