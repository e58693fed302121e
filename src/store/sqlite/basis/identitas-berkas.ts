import { statSync } from 'node:fs';
import { BasisDitolak } from './basis-ditolak.ts';
import type { Basis } from './buka.ts';

const dibuka = new WeakMap<Basis, string>();

/** Remembers which file this connection has opened. */
export function ingatBerkas(db: Basis): void {
  const berkas = berkasDi(db.name);
  if (berkas !== null) dibuka.set(db, berkas);
}

/**
 * A restore moves the old database aside while others may have it open: what they wrote there would be lost without a
 * word, and a daemon would go on sending from it. Asked inside the write transaction; 4 µs. @throws BasisDitolak
 */
export function tolakBilaDiganti(db: Basis): void {
  const dulu = dibuka.get(db);
  if (dulu !== undefined && berkasDi(db.name) !== dulu)
    throw new BasisDitolak('diganti', db.name, 'basis data diganti selagi dibuka');
}

function berkasDi(path: string): string | null {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.dev}:${stat.ino}`;
}
