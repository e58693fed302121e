import { periksaBerkasSetelan } from '../../app/kertas/berkas-setelan.ts';
import type { App } from '../../app.ts';
import type { Pemeriksaan } from '../../report/jejak/doctor.ts';
import type { Katalog } from '../../teks/teks.ts';
import { templatDitolakTeks } from './templat-ditolak.ts';

/** Files that the settings name, each with what to do; those that are not named are not spoken of. */
export async function berkasSetelanTeks(app: App, katalog: Katalog): Promise<readonly Pemeriksaan[]> {
  const { logo, templat, sandiSurel, naskahBaku } = await periksaBerkasSetelan(app);
  const { config } = app;
  const { berkas: kata } = katalog.periksa;
  const semua = [
    [kata.templat, config.ba.templat, templat && templatDitolakTeks(templat, katalog)],
    [kata.logo, config.ba.logo, logo && katalog.cetak.logo[logo.sebab](logo.path)],
    [
      kata.sandiSurel,
      config.smtp?.sandi?.jenis === 'berkas' ? config.smtp.sandi.path : null,
      sandiSurel && katalog.galat.rahasia[sandiSurel.sebab](sandiSurel.letak),
    ],
    [
      kata.naskahBaku,
      config.naskahBaku,
      naskahBaku && katalog.naskahBaku.ditolakDi(naskahBaku.berkas, naskahBaku.masalah[0]?.baris ?? null),
    ],
  ] as const;
  return semua.flatMap(([{ nama, saran }, letak, salah]): readonly Pemeriksaan[] => {
    if (letak === null) return [];
    return salah === null
      ? [{ nama, keadaan: 'baik', keterangan: letak, saran: null }]
      : [{ nama, keadaan: 'gagal', keterangan: salah, saran }];
  });
}
