import type { App } from '../app.ts';
import type { IsiKiriman } from '../ports/store.ts';
import { salinJson, salinTeks } from '../report/salin.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Masukan, Perintah } from './konteks.ts';
import { denganApp, opsiTeks } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

/** The text ready to be pasted into LAPOR!, where its photos lie, and the command that says it stands there. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    const isi = await app.store.isiKiriman(id);
    for await (const baris of app.store.kiriman({ id })) {
      if (isi === null) break;
      const letak = await tempatkan(app, masukan, id, isi);
      if (letak === null) {
        konteks.keluar.warta(konteks.katalog.kiriman.disalin.sudahAda(opsiTeks(masukan, 'keluaran') ?? ''));
        return KELUAR.pemakaian;
      }
      const bahan = { baris, isi, ...letak };
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(salinJson(bahan)));
      else tulisBaris(konteks, salinTeks(bahan, tampilan(app, konteks)));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'kiriman list');
  });

/** In a folder of its own where one is named, else where the office keeps them; null: a name there is taken. */
async function tempatkan(
  app: App,
  masukan: Masukan,
  id: string,
  isi: IsiKiriman,
): Promise<{ readonly letakNaskah: string | null; readonly letakBerkas: readonly string[] } | null> {
  const berkas = await app.berkas();
  const keluaran = opsiTeks(masukan, 'keluaran');
  if (keluaran === null)
    return { letakNaskah: null, letakBerkas: isi.berkas.map((b) => berkas.letak(b.terbit)) };
  const { salinKiriman } = await import('../app/salin-kiriman.ts');
  const letak = await salinKiriman(berkas, id, isi, keluaran);
  if (letak === null) return null;
  const [letakNaskah = null, ...letakBerkas] = letak;
  return { letakNaskah, letakBerkas };
}
