import type { App } from '../../app.ts';
import { ambilKunci } from '../kunci.ts';
import { opsiEkspor } from './opsi-ekspor.ts';

/** Reads quarantined records again, after a fix. @throws SedangBerjalan */
export async function cobaLagiKarantina(
  app: App,
  id: string | null,
): Promise<{ readonly dicoba: number; readonly terbaca: number }> {
  using _kunci = await ambilKunci(app.config.data);
  await app.berlakukanSetelan();
  const { bacaKarantina } = await import('../../connector/baca-karantina.ts');
  const sekarang = app.clock.now();
  const rows = (await app.store.karantinaTerbuka()).filter((k) => id === null || k.id === id);
  let terbaca = 0;
  for (const baris of rows) {
    const butir = bacaKarantina(baris, { ...opsiEkspor(app, baris.terakhir), disposisi: null });
    if (butir === null || butir.jenis === 'masalah') continue;
    await app.store.applySatu(butir, baris.asal, sekarang, baris.id);
    terbaca++;
  }
  return { dicoba: rows.length, terbaca };
}
