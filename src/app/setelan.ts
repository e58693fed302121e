import type { App } from '../app.ts';
import type { SetelanBerlaku } from '../ports/store.ts';
import type { Kalender } from '../sop/kalender.ts';
import { hash } from './hash.ts';

/** What decisions depend on, each part by its hash: names and numbers of officers stay out of the journal. */
export function setelanBerlaku({
  config,
  tenggat,
  sop,
}: Pick<App, 'config' | 'tenggat' | 'sop'>): SetelanBerlaku {
  const ringkas = (isi: unknown): string => hash(JSON.stringify(isi)).slice(0, 16);
  const { lapor, instansi } = config;
  return {
    bagian: {
      sambungan: lapor.sambungan,
      alamat: lapor.sambungan === 'ekspor-xlsx' ? '' : lapor.url,
      instansi: instansi.id.join(','),
      zona: instansi.zona,
      sop: sop.hash,
      kalender: tenggat.kalender.versi,
      ...keputusan(tenggat.kalender),
      jam_kerja: ringkas(config.jamKerja),
      petugas: ringkas(config.petugas),
      penugasan: ringkas(config.penugasan),
      persetujuan: ringkas(config.persetujuan),
    },
    tenggat: ringkas([tenggat, sop.hash]),
    sop: { hash: sop.hash, id: sop.definisi.id, versi: sop.definisi.versi, teks: sop.teks },
  };
}

/** `libur_2026`: the decree by which that year's days are off. A public text: it names no person. */
const keputusan = ({ tahun }: Kalender): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tahun).map(([satu, { sumber }]) => [`libur_${satu}`, sumber]));
