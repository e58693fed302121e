import { salinJson, salinTeks } from '../report/salin.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

/** The text ready to be pasted into LAPOR!, where its photos lie, and the command that says it stands there. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    const isi = await app.store.isiKiriman(id);
    for await (const baris of app.store.kiriman({ id })) {
      if (isi === null) break;
      const berkas = await app.berkas();
      const bahan = { baris, isi, letakBerkas: isi.berkas.map((b) => berkas.letak(b.terbit)) };
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(salinJson(bahan)));
      else tulisBaris(konteks, salinTeks(bahan, tampilan(app, konteks)));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'kiriman list');
  });
