interface Ubahan {
  /** From the project's root. */
  readonly berkas: string;
  /** Stands there exactly once. */
  readonly cari: string;
  readonly ganti: string;
}

/** Planted bugs: what the simulation must find. Name → changes of production code, applied as it is loaded. */
export const CACAT: Readonly<Record<string, readonly Ubahan[]>> = {};
