import type { App } from '../app.ts';
import type { BarisKiriman } from '../ports/store.ts';
import { kasusJson, kasusTeks } from '../report/kasus.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './tampil.ts';

/** One case with the actions allowed now (to the officer of --sebagai, where one is named). */
export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const saat = { ...tampilan(app, konteks), sop: app.mesin.aturan(rinci.kasus).sop };
    const boleh = app.mesin.boleh(rinci.kasus, saat.sekarang, konteks.sebagai);
    const isi = { rinci, boleh, kiriman: await kirimanKasus(app, rinci.kasus.kiriman), petugas: app.config.petugas };
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(kasusJson(isi, saat)));
    else tulisBaris(konteks, kasusTeks(isi, saat));
    return KELUAR.baik;
  });

async function kirimanKasus(app: App, semua: readonly { readonly id: string }[]): Promise<readonly BarisKiriman[]> {
  const rows: BarisKiriman[] = [];
  for (const { id } of semua) for await (const b of app.store.kiriman({ id })) rows.push(b);
  return rows;
}
