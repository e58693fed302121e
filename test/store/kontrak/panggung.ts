import { afterEach, beforeEach } from 'vitest';
import { KantorUji, type RumahStore } from '../kantor-uji.ts';

export interface Panggung {
  rumah: RumahStore;
  kantor: KantorUji;
}

/** A new store before each test, gone after it. */
export function panggung(rumahBaru: () => RumahStore): Panggung {
  const isi = {} as Panggung;
  beforeEach(async () => {
    isi.rumah = rumahBaru();
    isi.kantor = await KantorUji.buka(isi.rumah);
  });
  afterEach(() => isi.rumah.bersihkan());
  return isi;
}
