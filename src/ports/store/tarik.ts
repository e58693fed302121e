import type { EntriRiwayat } from '../../sop/laporan/laporan.ts';
import type { Perubahannya } from '../../sop/laporan/rem.ts';
import type { Mesin } from '../../sop/mesin.ts';
import type { Alarm } from '../../sop/tenggat/alarm.ts';
import type { ButirLaporan } from '../lapor-api.ts';
import type { Rem } from './rem.ts';
import type { Pencatat } from './tindakan.ts';

/** Pull: pages, histories, the passing of time and changed settings. */
export interface StoreTarik {
  readPosisi(sambungan: string, instansi: string): Promise<Posisi>;
  /** New and changed records are stored; a departure (an open case that leaves us) is kept for `selesaikanTarik`. */
  applyPull(halaman: HalamanTarik): Promise<HasilHalaman>;
  /** What a page would change, without a write. */
  tinjauHalaman(butir: readonly ButirLaporan[], asal: string): Promise<Perubahannya>;
  /** Open cases under this agency id. */
  jumlahTerbuka(instansi: string): Promise<number>;
  /** Ends a pull that has seen everything: all departures in one transaction, or none and the brake that holds them. */
  selesaikanTarik(run: string, sekarang: number): Promise<Rem | null>;
  /** Open cases not read by their id since `sebelum`, the longest unread first. */
  antreanSapuan(sebelum: number, batas: number): Promise<readonly string[]>;
  tandaiDibaca(trackingId: string, sekarang: number): Promise<void>;
  applyImport(impor: HalamanImpor): Promise<HasilHalaman>;
  /**
   * Rows of an export that stand under another agency: an open case of ours among them is kept as a departure for
   * `selesaikanTarik`; of all others nothing is stored. The tracking ids of those departures.
   */
  tundaPindah(impor: HalamanImpor): Promise<readonly string[]>;
  /** @param hanya those whose status says that the reporter replied. */
  antreanRiwayat(batas: number, hanya?: 'ditanggapi'): Promise<readonly string[]>;
  /** Could not be read: behind all others in line, so that a few such hold up nobody. */
  tundaRiwayat(trackingId: string, sekarang: number): Promise<void>;
  applyRiwayat(trackingId: string, entri: readonly EntriRiwayat[], sekarang: number): Promise<void>;
  /**
   * A record read by its id, or a quarantined one read again (`karantina`: its row): never moves a watermark. A
   * departure is kept as in `applyPull`.
   */
  applySatu(butir: ButirLaporan, asal: string, sekarang: number, karantina?: string): Promise<KeadaanButir>;
  /** Applies what time alone does, at most `batas` cases; how many it changed. */
  majukanWaktu(sekarang: number, batas: number): Promise<number>;
  /** Sounds what has come due, each alarm in its own transaction, for at most `batas` cases. */
  bunyikanAlarm(sekarang: number, batas: number): Promise<readonly AlarmDibunyikan[]>;
  /** Journals the settings in force when they differ from the last ones; then, in batches, the deadlines they move. */
  terapkanSetelan(setelan: SetelanBerlaku, sekarang: number, pengganti?: PenggantiSetelan): Promise<void>;
  hitungUlang(
    sekarang: number,
    batas: number,
  ): Promise<{ readonly berubah: number; readonly selesai: boolean }>;
  /** What `hitungUlang` would move if these rules held: page by page, without a write. */
  tinjauTenggat(aturan: Pick<Mesin, 'jadwal'>): AsyncIterable<HalamanPergeseran>;
  /** Names under which this agency speaks in LAPOR!: the configured one, and all it was shown under. */
  namaKita(): Promise<readonly string[]>;
  mulaiLintasan(jenis: string, sekarang: number): Promise<number>;
  tutupLintasan(id: number, sekarang: number, ringkasan: object): Promise<void>;
  karantinaTerbuka(): Promise<readonly BadanKarantina[]>;
}

export interface AlarmDibunyikan {
  /** Tracking id or register number. */
  readonly sasaran: string;
  readonly jam: Alarm['jam'];
  readonly tingkat: Alarm['tingkat'];
}

export interface Posisi {
  readonly sambungan: string;
  readonly instansi: string;
  /** ms UTC, the remote's time; null before the first page was stored. */
  readonly watermark: number | null;
  readonly kursor: string | null;
  /** ms UTC, the remote's time when it gave the unfinished pass its first page: no mark goes past it. */
  readonly mulai: number | null;
  /** What the unfinished pass asked since. */
  readonly sejak: number | null;
  readonly penuh: boolean;
  /** Largest time stored by the unfinished full pass. */
  readonly tanda: number | null;
  /** The night (ms UTC) whose sweep has begun. */
  readonly malam: number | null;
  /** Compare-and-set: a page is applied only onto the position it was asked from. */
  readonly versi: number;
}

export interface HalamanTarik {
  readonly posisi: Posisi;
  readonly asal: string;
  readonly butir: readonly ButirLaporan[];
  readonly kursorBerikutnya: string | null;
  readonly waktuServer: number;
  readonly sekarang: number;
}

export interface HalamanImpor {
  readonly butir: readonly ButirLaporan[];
  readonly sekarang: number;
}

export type KeadaanButir = 'new' | 'changed' | 'same' | 'withdrawn' | 'quarantined';

export interface HasilHalaman {
  readonly posisi: Posisi | null;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
  /** Of an export: cases that it is the first to show closed, by what people call them. */
  readonly ditutup?: readonly string[];
}

/** Who put other settings in force: by a command, or as the edited file says. */
export interface PenggantiSetelan extends Pencatat {
  /** On whose decision; null: no officer was named. */
  readonly petugas: string | null;
  readonly dicatatOleh: string | null;
  /** As the file says it: what it said of an earlier change tells nothing of the next. */
  readonly alasan?: string;
}

export interface SetelanBerlaku {
  /** Part → hash or short value; journalled as it is. */
  readonly bagian: Readonly<Record<string, string>>;
  /** The parts that deadlines depend on, by their settings' names: one that changed is why a deadline moves. */
  readonly penentu: Readonly<Record<string, string>>;
  /** Those parts as one hash. */
  readonly tenggat: string;
  /** Texts of all SOPs in force. */
  readonly sop: readonly NaskahSop[];
}

export interface NaskahSop {
  readonly hash: string;
  readonly id: string;
  readonly versi: number;
  readonly teks: string;
}

export interface HalamanPergeseran {
  /** Cases that were looked at. */
  readonly diperiksa: number;
  readonly bergeser: readonly Pergeseran[];
}

/** A case whose deadlines (ms UTC) would be others; null: the clock has none. */
export interface Pergeseran {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly langkah: string;
  readonly sopLama: number | null;
  readonly sopBaru: number | null;
  readonly nasionalLama: number | null;
  readonly nasionalBaru: number | null;
  /** When waiting ends by itself: for the reporter's answer, or for a reply after ours. */
  readonly tungguLama: number | null;
  readonly tungguBaru: number | null;
}

export interface BadanKarantina {
  readonly id: string;
  readonly asal: string;
  readonly trackingId: string | null;
  /** When its newest body came (ms UTC). */
  readonly terakhir: number;
  readonly mentah: string;
}
