import type { Acara, IsiAcara } from '../../sop/lembar-tenggat/acara.ts';
import type { BahanLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import type { Tanggal } from '../../sop/waktu/waktu.ts';

/** Morning digests: what they are made of, and which went (docs/decisions/0024). Of their words nothing is kept. */
export interface StoreLembarTenggat {
  /** @param alarmSejak alarms that sounded at or after it (ms UTC) */
  bahanLembar(alarmSejak: number): Promise<BahanLembar>;
  /** Whose turn it is to make or send this one: the number of the attempt, null: not this caller's. One that failed is given out again when its time has come. */
  mulaiLembar(giliran: GiliranLembar, sekarang: number, sewaSampai: number): Promise<number | null>;
  /** @param berikut ms UTC of the next attempt, where there is to be one */
  selesaiLembar(giliran: GiliranLembar, hasil: HasilLembar, sekarang: number, berikut: number): Promise<void>;
  /** Those of the newest day that has any. */
  lembarTerakhir(): Promise<readonly CatatanLembar[]>;
  /** When an officer's last digest before that day was made (ms UTC); null: there was none. */
  lembarSebelum(petugas: string, hari: Tanggal): Promise<number | null>;
  acara(petugas: string): Promise<readonly Acara[]>;
  /** The officer's events with the deadlines as they stand, written down before they are told. */
  terapkanAcara(petugas: string, kini: readonly IsiAcara[], sekarang: number): Promise<readonly Acara[]>;
}

/** `berkas`: into the folder; `surel`: by mail. */
export type SaluranLembar = 'berkas' | 'surel';

export interface GiliranLembar {
  /** In the agency's zone. */
  readonly hari: Tanggal;
  readonly petugas: string;
  readonly saluran: SaluranLembar;
}

export interface HasilLembar {
  /** kosong: nothing waits for that officer, so no letter went. tak-pasti: nobody saw how it ended; it is never sent again. */
  readonly hasil: 'terkirim' | 'kosong' | 'gagal' | 'tak-pasti';
  /** A word for the log; null where there is nothing to say. */
  readonly kelas: string | null;
}

export interface CatatanLembar extends GiliranLembar {
  readonly mulai: number;
  readonly percobaan: number;
  /** null: it is on its way, or its process died. */
  readonly hasil: HasilLembar['hasil'] | null;
  readonly kelas: string | null;
  readonly selesai: number | null;
}
