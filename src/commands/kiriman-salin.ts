import { salinJson, salinTeks } from '../report/kiriman.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

/** The text ready to be pasted into LAPOR!, and the command that says it stands there. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    const isi = await app.store.isiKiriman(id);
    for await (const baris of app.store.kiriman({ id })) {
      if (isi === null) break;
      const saat = tampilan(app, konteks);
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(salinJson({ baris, isi })));
      else tulisBaris(konteks, salinTeks({ baris, isi }, saat));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id });
  });
