import type { App } from '../../app.ts';
import { NaskahBakuDitolak, RahasiaTidakAda } from '../../galat.ts';
import { muatNaskahBaku } from '../naskah-baku/naskah-baku.ts';
import { bacaRahasia } from '../sinkron/sambungan.ts';
import type { TemplatTertolak } from './cetak.ts';
import { bacaTemplat } from './cetak.ts';
import { isianDikenal } from './isian-dikenal.ts';
import type { LogoDitolak } from './kop.ts';
import { bacaKop } from './kop.ts';

/** Files that the settings name and that are read only when they are needed: months later, in front of a visitor. */
export interface BerkasSetelan {
  readonly logo: LogoDitolak | null;
  readonly templat: TemplatTertolak | null;
  readonly sandiSurel: RahasiaTidakAda | null;
  readonly naskahBaku: NaskahBakuDitolak | null;
}

/** What is wrong with each; null: it can be used, or is not named. */
export const periksaBerkasSetelan = async (app: App): Promise<BerkasSetelan> => ({
  logo: await logoDitolak(app),
  templat: await templatDitolak(app),
  sandiSurel: sandiDitolak(app),
  naskahBaku: naskahDitolak(app),
});

async function logoDitolak({ config }: App): Promise<LogoDitolak | null> {
  const kop = await bacaKop(config);
  return kop.ok ? null : kop.error;
}

async function templatDitolak(app: App): Promise<TemplatTertolak | null> {
  const path = app.config.ba.templat;
  if (path === null) return null;
  const isi = await bacaTemplat(path);
  if (!isi.ok) return isi.error;
  const { cetakDocx } = await import('../../berita-acara/templat/cetak-docx.ts');
  const { kertasContoh } = await import('../../berita-acara/templat/kertas-contoh.ts');
  // A list without its end shows only when it is filled in: what printing refuses is refused here.
  const hasil = await cetakDocx(kertasContoh(await isianDikenal(app)), isi.value);
  return hasil.ok ? null : { path, ditolak: hasil.error };
}

function naskahDitolak({ config }: App): NaskahBakuDitolak | null {
  try {
    muatNaskahBaku(config);
    return null;
  } catch (galat) {
    if (galat instanceof NaskahBakuDitolak) return galat;
    throw galat;
  }
}

function sandiDitolak({ config: { smtp } }: App): RahasiaTidakAda | null {
  if (smtp?.sandi?.jenis !== 'berkas') return null;
  try {
    bacaRahasia(smtp.sandi.path);
    return null;
  } catch (galat) {
    if (galat instanceof RahasiaTidakAda) return galat;
    throw galat;
  }
}
