import { basisDitolakKarena } from './basis-ditolak.ts';
import type { Basis } from './buka.ts';
import { tolakBilaDiganti } from './identitas-berkas.ts';

/**
 * One BEGIN IMMEDIATE transaction; what `kerja` throws undoes everything.
 * @throws BasisDitolak when the disk is full, the file read-only, or another process holds it too long.
 */
export function tulis<T>(db: Basis, kerja: () => T): T {
  try {
    return db
      .transaction(() => {
        tolakBilaDiganti(db);
        return kerja();
      })
      .immediate();
  } catch (galat) {
    throw basisDitolakKarena(galat, db.name) ?? galat;
  }
}
