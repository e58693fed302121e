import { createHash } from 'node:crypto';
import { denganSalinan } from '../basis/salin-basis.ts';
import { buka, kunciKasus } from './enkripsi.ts';
import { bacaKunci } from './kunci-induk.ts';

/** Sealed records that a key has to open before it is believed. */
const CONTOH = 50;

/** Tells one key from another, and nothing else of it (hex). @throws KunciDitolak; null: there is none. */
export function sidikKunci(path: string): string | null {
  const kunci = bacaKunci(path);
  return kunci === null
    ? null
    : createHash('sha256').update('penghubung/kunci-induk/1\0').update(kunci).digest('hex');
}

/** Whether this key opens what the database has sealed last. */
export function kunciMembuka(basis: string, pathKunci: string): boolean {
  const kunci = bacaKunci(pathKunci);
  if (kunci === null) return false;
  return denganSalinan(basis, (db) => {
    const rows = db
      .prepare<[number], { id: string; garam: Uint8Array; isi: Uint8Array }>(
        'SELECT id, garam, isi FROM kasus WHERE garam IS NOT NULL AND isi IS NOT NULL ORDER BY id DESC LIMIT ?',
      )
      .all(CONTOH);
    try {
      for (const { id, garam, isi } of rows) buka(kunciKasus(kunci, garam), id, isi);
      return true;
    } catch {
      return false;
    }
  });
}
