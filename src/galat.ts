import type { MasalahKonfigurasi } from './config.ts';
import type { MasalahBerkasLibur } from './mapping/hari-libur/masalah.ts';
import type { MasalahBerkasNaskah } from './mapping/naskah-baku/baca-naskah-baku.ts';
import type { MasalahSop } from './mapping/sop-yaml/baca-sop.ts';

/** What stops a command before its work begins: files an office has to mend. `commands/explain-error.ts` gives the advice. */

export class KonfigurasiTidakAda extends Error {
  override readonly name = 'KonfigurasiTidakAda';
  readonly berkas: string;
  constructor(berkas: string, cause?: unknown) {
    super('no configuration file', { cause });
    this.berkas = berkas;
  }
}

export class KonfigurasiDitolak extends Error {
  override readonly name = 'KonfigurasiDitolak';
  readonly berkas: string;
  readonly masalah: readonly MasalahKonfigurasi[];
  constructor(berkas: string, masalah: readonly MasalahKonfigurasi[]) {
    super('configuration refused');
    this.berkas = berkas;
    this.masalah = masalah;
  }
}

export class SopDitolak extends Error {
  override readonly name = 'SopDitolak';
  readonly berkas: string;
  readonly masalah: readonly MasalahSop[];
  /** Known SOPs, where the file named is not there. */
  readonly dikenal: readonly string[];
  constructor(
    berkas: string,
    masalah: readonly MasalahSop[],
    dikenal: readonly string[] = [],
    cause?: unknown,
  ) {
    super('SOP refused', { cause });
    this.berkas = berkas;
    this.masalah = masalah;
    this.dikenal = dikenal;
  }
}

/** The agency's file of standard texts: none of them is used until all of it is sound. */
export class NaskahBakuDitolak extends Error {
  override readonly name = 'NaskahBakuDitolak';
  readonly berkas: string;
  /** Empty: the file cannot be read at all. */
  readonly masalah: readonly MasalahBerkasNaskah[];
  constructor(berkas: string, masalah: readonly MasalahBerkasNaskah[], cause?: unknown) {
    super('standard texts refused', { cause });
    this.berkas = berkas;
    this.masalah = masalah;
  }
}

export class KalenderDitolak extends Error {
  override readonly name = 'KalenderDitolak';
  readonly masalah: readonly MasalahBerkasLibur[];
  /** A file that the disk does not give. */
  readonly takTerbaca: string | null;
  constructor(masalah: readonly MasalahBerkasLibur[], takTerbaca: string | null = null, cause?: unknown) {
    super('calendar refused', { cause });
    this.masalah = masalah;
    this.takTerbaca = takTerbaca;
  }
}

/** A token or secret that should lie in a file or variable cannot be had. Never holds any of it. */
export class RahasiaTidakAda extends Error {
  override readonly name = 'RahasiaTidakAda';
  readonly letak: string;
  readonly sebab: 'tidak_terbaca' | 'kosong' | 'tidak_layak';
  constructor(letak: string, sebab: 'tidak_terbaca' | 'kosong' | 'tidak_layak', cause?: unknown) {
    super('no usable secret', { cause });
    this.letak = letak;
    this.sebab = sebab;
  }
}

/** Ctrl+C or Ctrl+D at a question: nothing was decided. */
export class Diurungkan extends Error {
  override readonly name = 'Diurungkan';
  constructor() {
    super('the person left the questions');
  }
}

/** Another pass holds the syncer lock. */
export class SedangBerjalan extends Error {
  override readonly name = 'SedangBerjalan';
  constructor() {
    super('another pass is running');
  }
}

/** The brake to be let through is not the one that stands. */
export class RemLain extends Error {
  override readonly name = 'RemLain';
  readonly sebab: 'tidak_ada' | 'lain' | 'terpakai';
  /** The run whose brake stands now; null: none does. */
  readonly berdiri: string | null;
  constructor(sebab: 'tidak_ada' | 'lain' | 'terpakai', berdiri: string | null) {
    super('not the brake that stands');
    this.sebab = sebab;
    this.berdiri = berdiri;
  }
}

/** This command needs a connection, and the configured one has none (`ekspor-xlsx`). */
export class TanpaSambungan extends Error {
  override readonly name = 'TanpaSambungan';
  readonly sambungan: string;
  constructor(sambungan: string) {
    super('no connection');
    this.sambungan = sambungan;
  }
}

/** A self-check has failed: nothing is written until `doctor` passes again. */
export class HanyaBaca extends Error {
  override readonly name = 'HanyaBaca';
  /** Since when (ms UTC). */
  readonly pada: number;
  /** Names of the checks that failed. */
  readonly sebab: readonly string[];
  constructor(pada: number, sebab: readonly string[]) {
    super('read-only');
    this.pada = pada;
    this.sebab = sebab;
  }
}

/** A restore was cut off between two renames: no database may be made in the gap. */
export class PemulihanTerputus extends Error {
  override readonly name = 'PemulihanTerputus';
  /** The copy that was being put back. */
  readonly cadangan: string;
  constructor(cadangan: string) {
    super('restore cut off');
    this.cadangan = cadangan;
  }
}

/** A copy that is damaged, foreign, incomplete or newer than the program; nothing has been touched. */
export class CadanganDitolak extends Error {
  override readonly name = 'CadanganDitolak';
  readonly sebab: SebabCadanganDitolak;
  readonly rincian: string;
  constructor(sebab: SebabCadanganDitolak, rincian: string, cause?: unknown) {
    super('backup refused', { cause });
    this.sebab = sebab;
    this.rincian = rincian;
  }
}

export type SebabCadanganDitolak =
  /** No manifest: no copy of ours, or one that was never finished. */
  | 'bukan_cadangan'
  | 'lebih_baru'
  | 'rusak'
  /** The key is not in the copy, nor where it was looked for. */
  | 'tanpa_kunci'
  /** The key at hand is another one. */
  | 'kunci_lain'
  /** The folder to write to is there already. */
  | 'sudah_ada'
  | 'belum_ada_data';
