import { join } from 'node:path';
import type { App } from '../../app.ts';
import type { BarisKiriman, IsiKiriman } from '../../ports/store.ts';
import { daftarTampil } from '../../report/kiriman/daftar-tampil.ts';
import { halamanSalin } from '../../report/kiriman/halaman-salin.ts';
import { perluDisalin } from '../../report/kiriman/kiriman.ts';
import { salinSemuaJson, salinSemuaTeks } from '../../report/kiriman/salin-semua.ts';
import { jamTeks } from '../../report/tampilan/waktu-terbaca.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiTeks } from '../kerangka/konteks.ts';
import { tampilan, tampilanKiriman, tulisBaris } from '../kerangka/tampil.ts';
import { adaTertutup } from './tertutup.ts';

/** Answers in one folder: more than an office pastes in a day, and a page that a browser still shows at once. */
const SALIN_MAKS = 200;

/** Every answer that waits to be pasted, in the order of its approval: a page, the photos beside it, and the list to fill in. */
export async function salinSemuaPerintah(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
): Promise<KodeKeluar> {
  const { keluar, katalog } = konteks;
  const { siap, tertutup, sisa } = await kumpulkan(app, konteks);
  if (tertutup > 0) keluar.warta(katalog.salinBanyak.tertutup(tertutup));
  if (sisa > 0) keluar.warta(katalog.salinBanyak.sisa(sisa, SALIN_MAKS));
  const saat = tampilan(app, konteks);
  if (siap.length === 0) {
    if (konteks.json) keluar.tulis(JSON.stringify(salinSemuaJson(null)));
    else keluar.tulis(katalog.salinBanyak.kosong);
    return KELUAR.baik;
  }
  const isi = {
    halaman: { nama: 'salin.html', isi: halamanSalin(siap, app.config.instansi.nama, saat) },
    daftar: {
      nama: 'tampil.csv',
      isi: daftarTampil(
        siap.map(({ baris }) => baris),
        katalog,
      ),
    },
  };
  const folder = opsiTeks(masukan, 'keluaran') ?? folderBawaan(app);
  const { salinSemua } = await import('../../app/sinkron/salin-semua.ts');
  const salinan = await salinSemua(app, siap, isi, folder);
  if (salinan === null) {
    keluar.warta(katalog.kiriman.disalin.sudahAda(folder));
    return KELUAR.pemakaian;
  }
  if (konteks.json) keluar.tulis(JSON.stringify(salinSemuaJson(salinan)));
  else {
    const nama = { halaman: join(folder, isi.halaman.nama), daftar: join(folder, isi.daftar.nama) };
    tulisBaris(konteks, salinSemuaTeks(salinan, nama, saat));
  }
  return KELUAR.baik;
}

/** `salin-2026-09-11-1630`: the list of the morning is not the list of the afternoon. */
function folderBawaan({ clock, config }: App): string {
  const { zona } = config.instansi;
  const sekarang = clock.now();
  return `salin-${tanggalPada(sekarang, zona)}-${jamTeks(sekarang, zona).replace(':', '')}`;
}

async function kumpulkan(app: App, konteks: KonteksPerintah) {
  const siap: { readonly baris: BarisKiriman; readonly isi: IsiKiriman }[] = [];
  let [tertutup, sisa] = [0, 0];
  for await (const baris of app.store.kiriman({ status: ['antre'] })) {
    if (!perluDisalin(baris, tampilanKiriman(app, konteks))) continue;
    const isi = await app.store.isiKiriman(baris.id);
    if (isi === null || isi.isi === '') continue;
    if (await adaTertutup(app, [baris.trackingId], konteks)) tertutup++;
    else if (siap.length === SALIN_MAKS) sisa++;
    else siap.push({ baris, isi });
  }
  return { siap, tertutup, sisa };
}
