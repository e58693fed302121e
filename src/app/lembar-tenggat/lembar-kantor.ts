import type { App } from '../../app.ts';
import { perluDisalin } from '../../report/kiriman/kiriman.ts';
import type { KantorLembar, SaatLembar } from '../../sop/lembar-tenggat/bagi-lembar.ts';
import { bagiLembar, tanpaApip } from '../../sop/lembar-tenggat/bagi-lembar.ts';
import type { BahanLembar, LembarTenggat } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { ALARM_AWAL_HARI } from '../../sop/lembar-tenggat/lembar-tenggat.ts';
import { HARI_MS } from '../../sop/waktu/waktu.ts';

const ALARM_AWAL_MS = ALARM_AWAL_HARI * HARI_MS;

/** Every digest of the day, each with the alarms since that officer's last one. */
export async function lembarKantor(app: App, saat: SaatLembar): Promise<readonly LembarTenggat[]> {
  const bahan = await bahanLembar(app, saat);
  return sejakLembarLalu(app, bagiLembar(bahan, kantorLembar(app), saat));
}

/** For whoever typed the command: of cases at APIP only what is for the officer that they say they are. */
export async function lembarDiminta(
  app: App,
  saat: SaatLembar,
  sebagai: string | null,
): Promise<readonly LembarTenggat[]> {
  const bahan = await bahanLembar(app, saat);
  const bagi = (isi: BahanLembar) => bagiLembar(isi, kantorLembar(app), saat);
  const sendiri = bagi(bahan).find(({ petugas }) => petugas === sebagai);
  const semua = bagi(tanpaApip(bahan)).map((l) => (l.petugas === sebagai ? (sendiri ?? l) : l));
  return sejakLembarLalu(app, semua);
}

async function bahanLembar({ store, kemampuan }: App, { pada }: SaatLembar): Promise<BahanLembar> {
  const bahan = await store.bahanLembar(pada - ALARM_AWAL_MS);
  return { ...bahan, antre: bahan.antre.filter((k) => perluDisalin(k, { kemampuan })) };
}

const kantorLembar = ({ config, mesin }: App): KantorLembar => ({
  petugas: config.petugas,
  penugasan: config.penugasan,
  semuaSop: mesin.semuaSop,
  zona: config.instansi.zona,
});

const sejakLembarLalu = (app: App, semua: readonly LembarTenggat[]): Promise<readonly LembarTenggat[]> =>
  Promise.all(
    semua.map(async (l) => {
      const sejak = await app.store.lembarSebelum(l.petugas, l.hari);
      return { ...l, sejak, alarm: l.alarm.filter(({ pada }) => pada >= (sejak ?? 0) && pada <= l.pada) };
    }),
  );
