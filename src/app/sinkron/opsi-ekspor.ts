import type { App } from '../../app.ts';

/** How an export's rows are read: whose they are, and in which zone their times are. */
export const opsiEkspor = ({ config: { instansi } }: App, sekarang: number) => ({
  idInstansi: instansi.id,
  sekarang,
  zona: instansi.zona,
});
