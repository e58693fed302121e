import type { App } from '../app.ts';
import type { IsiKiriman } from '../ports/store.ts';
import { salinJson, salinTeks } from '../report/kiriman/salin.ts';
import { masalah } from '../sop/penolakan.ts';
import { salinSemuaPerintah } from './bersama/salin-semua.ts';
import { adaTertutup } from './bersama/tertutup.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';

/** The text ready to be pasted into LAPOR!, where its photos lie, and the command that says it stands there. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [id = ''] = masukan.argumen;
    if (opsiYa(masukan, 'semua') === (id !== '')) {
      konteks.keluar.warta(konteks.katalog.salinBanyak.satuAtauSemua);
      return KELUAR.pemakaian;
    }
    if (opsiYa(masukan, 'semua')) return salinSemuaPerintah(app, konteks, masukan);
    const isi = await app.store.isiKiriman(id);
    for await (const baris of app.store.kiriman({ id })) {
      if (isi === null) break;
      if (await adaTertutup(app, [baris.trackingId], konteks)) {
        konteks.keluar.warta(konteks.katalog.balasan.kirimanTertutup(id));
        return KELUAR.pemakaian;
      }
      if (isi.isi === '') return tampilkanPenolakan(app, konteks, DIHAPUS);
      const letak = await tempatkan(app, masukan, id, isi);
      if (letak === null) {
        konteks.keluar.warta(konteks.katalog.kiriman.disalin.sudahAda(folderSalinan(masukan, id)));
        return KELUAR.pemakaian;
      }
      const bahan = { baris, isi, ...letak };
      if (konteks.json) konteks.keluar.tulis(JSON.stringify(salinJson(bahan)));
      else tulisBaris(konteks, salinTeks(bahan, tampilan(app, konteks)));
      return KELUAR.baik;
    }
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran: id }, 'kiriman list');
  });

/** An approved text is never empty: this one went with its case. */
const DIHAPUS = {
  jenis: 'ditolak',
  penolakan: { masalah: [masalah('isi_sudah_dihapus')], boleh: [] },
} as const;

const folderSalinan = (masukan: Masukan, id: string): string =>
  opsiTeks(masukan, 'keluaran') ?? `salin-${id}`;

/** In a folder of their own, because nothing of the office's own shelf has a name; null: a name there is taken. */
async function tempatkan(
  app: App,
  masukan: Masukan,
  id: string,
  isi: IsiKiriman,
): Promise<{ readonly letakNaskah: string | null; readonly letakBerkas: readonly string[] } | null> {
  if (opsiTeks(masukan, 'keluaran') === null && isi.berkas.length === 0)
    return { letakNaskah: null, letakBerkas: [] };
  const { salinKiriman } = await import('../app/sinkron/salin-kiriman.ts');
  const letak = await salinKiriman(await app.berkas(), id, isi, folderSalinan(masukan, id));
  if (letak === null) return null;
  const [letakNaskah = null, ...letakBerkas] = letak;
  return { letakNaskah, letakBerkas };
}
