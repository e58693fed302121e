import type { App } from '../../app.ts';
import type { Pencatat } from '../../ports/store.ts';
import type { Masalah } from '../../sop/penolakan.ts';
import { masalah } from '../../sop/penolakan.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

export interface Oleh extends Pencatat {
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly sekarang: number;
}

/**
 * On whose decision, and who typed it; null where an officer's act names no officer, which has been told.
 * @param dikenal no role is asked for afterwards: the officer must be one of the settings
 */
export function oleh(konteks: KonteksPerintah, app: App, dikenal = false): Oleh | null {
  const { sebagai, dicatatOleh, keluar, katalog } = konteks;
  if (sebagai === null) {
    keluar.warta(katalog.galat.perluPetugas);
    return null;
  }
  if (!petugasDikenal(konteks, app, dicatatOleh, dikenal ? sebagai : null)) return null;
  return {
    ...app.pencatat,
    petugas: sebagai,
    dicatatOleh: dicatatOleh ?? sebagai,
    sekarang: app.clock.now(),
  };
}

/** What is wrong with an officer's id; a typing error in `dicatat_oleh` would otherwise stand in the journal for ever. */
export const petugasAsing = (app: Pick<App, 'config'>, petugas: string): Masalah | null =>
  app.config.petugas.some((p) => p.id === petugas)
    ? null
    : masalah('petugas_tak_dikenal', {
        petugas,
        dikenal: app.config.petugas.map((p) => p.id).join(', '),
      });

/** false where one of the officers named is not in the settings, which has been told. */
export function petugasDikenal(
  { keluar, katalog }: KonteksPerintah,
  app: Pick<App, 'config'>,
  ...disebut: readonly (string | null)[]
): boolean {
  const asing = disebut.flatMap((id) => (id === null ? [] : (petugasAsing(app, id) ?? [])))[0];
  if (asing === undefined) return true;
  keluar.warta(katalog.masalah.petugas_tak_dikenal(asing.data));
  return false;
}
