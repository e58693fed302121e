import { pull } from '../../src/connector/pull.ts';
import type { LaporApi } from '../../src/ports/lapor-api.ts';
import type { Store } from '../../src/ports/store.ts';
import { bukaApp, INSTANSI } from '../alat/app.ts';
import { bekerja, diukur } from './bekerja.ts';

// The pull itself, everything on, as one pass runs it.

export interface PerintahTarik {
  readonly url: string;
  readonly token: string;
  readonly folder: string;
  readonly batas: number;
  /** Asks for the next page only once the one before is written: what prefetching is measured against. */
  readonly satuPerSatu?: boolean;
}

await bekerja(async ({ url, token, folder, batas, satuPerSatu = false }: PerintahTarik) => {
  await using app = await bukaApp(folder, url, token);
  await app.berlakukanSetelan();
  const { store, clock, log } = app;
  const alat = { store, clock, log, api: await app.api() };
  const opsi = { instansi: [INSTANSI.id], batas, penuh: false, zona: app.config.instansi.zona };
  // Awaited here: the app closes when this returns.
  return await diukur(async () => {
    const { hitungan } = await pull(satuPerSatu ? tanpaAmbilAwal(alat) : alat, opsi);
    return { listed: hitungan.listed };
  });
});

function tanpaAmbilAwal<A extends { readonly api: LaporApi; readonly store: Store }>(alat: A): A {
  let tertulis = Promise.withResolvers<void>();
  tertulis.resolve();
  const api: LaporApi = {
    ...alat.api,
    async listLaporan(permintaan, signal) {
      await tertulis.promise;
      tertulis = Promise.withResolvers();
      return alat.api.listLaporan(permintaan, signal);
    },
  };
  const store: Store = {
    ...alat.store,
    async applyPull(halaman) {
      try {
        return await alat.store.applyPull(halaman);
      } finally {
        tertulis.resolve();
      }
    },
  };
  return { ...alat, api, store };
}
