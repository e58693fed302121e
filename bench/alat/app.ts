import { join } from 'node:path';
import { type App, openApp } from '../../src/app.ts';
import { tulisContoh } from '../../src/config/contoh.ts';
import { parseConfig } from '../../src/config.ts';

export const INSTANSI = { id: '5501', nama: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas' };

/** The program as an agency runs it, with the settings that `init` writes, over a folder of its own. */
export async function bukaApp(folder: string, url: string, token: string): Promise<App> {
  const config = parseConfig(
    setelan(url),
    { BENCH_TOKEN: token },
    { berkas: join(folder, 'penghubung.yaml') },
  );
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return openApp(config.value);
}

export const setelan = (url: string): string =>
  tulisContoh({
    idInstansi: [INSTANSI.id],
    namaInstansi: INSTANSI.nama,
    zona: 'Asia/Pontianak',
    sambungan: { jenis: 'rest', url, tokenEnv: 'BENCH_TOKEN' },
    sop: 'kapuas-2018',
    hitunganHari: 'kalender',
    petugas: [
      { id: 'penghubung1', nama: 'Petugas Satu', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Petugas Dua', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
  });
