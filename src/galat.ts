import type { MasalahKonfigurasi } from './config.ts';
import type { MasalahLibur } from './mapping/hari-libur/baca-tahun-libur.ts';
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

export class KalenderDitolak extends Error {
  override readonly name = 'KalenderDitolak';
  readonly berkas: string;
  readonly masalah: readonly MasalahLibur[];
  constructor(berkas: string, masalah: readonly MasalahLibur[]) {
    super('calendar refused');
    this.berkas = berkas;
    this.masalah = masalah;
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

/** Another pass holds the syncer lock. */
export class SedangBerjalan extends Error {
  override readonly name = 'SedangBerjalan';
  constructor() {
    super('another pass is running');
  }
}

/** This command needs a connection, and the configured one has none (`ekspor-xlsx`, or a dialect not yet built). */
export class TanpaSambungan extends Error {
  override readonly name = 'TanpaSambungan';
  readonly sambungan: string;
  constructor(sambungan: string) {
    super('no connection');
    this.sambungan = sambungan;
  }
}
