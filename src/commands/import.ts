import type { App } from '../app.ts';
import { imporJson, imporTeks } from '../report/sinkron/impor.ts';
import { parseWaktu } from '../sop/waktu/waktu.ts';
import { lembarPagi } from './bersama/lembar-pagi.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks } from './kerangka/konteks.ts';
import { kodeMenunggu } from './kerangka/menunggu-orang.ts';
import { tulisKalimat } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';

export const jalankan: Perintah = (konteks, masukan) => {
  const [path = ''] = masukan.argumen;
  const diminta = opsiTeks(masukan, 'disposisi');
  return denganApp(konteks, {}, async (app) => {
    const { keluar, katalog } = konteks;
    if (!dapatDibaca(path, 'biasa', konteks)) return KELUAR.pemakaian;
    const waktu = diminta === null ? null : parseWaktu(diminta, app.config.instansi.zona);
    if (diminta !== null && waktu !== null && waktu > app.clock.now()) {
      keluar.warta(katalog.pakai.belumTiba('--disposisi', diminta));
      return KELUAR.pemakaian;
    }
    const disposisi = diminta === null ? null : waktu === null ? { kolom: diminta } : { waktu };
    return impor(app, konteks, path, disposisi);
  });
};

async function impor(
  app: App,
  konteks: KonteksPerintah,
  path: string,
  disposisi: Parameters<App['impor']>[1]['disposisi'],
): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  const zona = app.config.instansi.zona;
  const kemajuan = (sudah: number, dari: number): void => keluar.kemajuan(`${sudah}/${dari}`);
  const hasil = await app.impor(path, { disposisi, kemajuan });
  if (!hasil.ok) {
    keluar.warta(katalog.ekspor.ditolak[hasil.error.sebab](hasil.error.rincian, 'import'));
    return KELUAR.pemakaian;
  }
  if (json) keluar.tulis(JSON.stringify(imporJson(hasil.value, zona)));
  else tulisKalimat(konteks, imporTeks(hasil.value, { katalog, zona }));
  // An office without a connection imports in the morning and never syncs.
  await lembarPagi(app, konteks);
  if (hasil.value.pindah.rem !== null) return KELUAR.rem;
  return kodeMenunggu(await app.store.ringkasan(app.clock.now()));
}
