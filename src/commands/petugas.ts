import type { App } from '../app.ts';
import type { Pencatat } from '../ports/store.ts';
import type { KonteksPerintah } from './konteks.ts';

export interface Oleh extends Pencatat {
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly sekarang: number;
}

/** On whose decision, and who typed it; null where an officer's act names no officer, which has been told. */
export function oleh(konteks: KonteksPerintah, app: App): Oleh | null {
  if (konteks.sebagai === null) {
    konteks.keluar.warta(konteks.katalog.galat.perluPetugas);
    return null;
  }
  const { sebagai, dicatatOleh } = konteks;
  return {
    ...app.pencatat,
    petugas: sebagai,
    dicatatOleh: dicatatOleh ?? sebagai,
    sekarang: app.clock.now(),
  };
}
