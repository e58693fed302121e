import { denganPdf } from './cetak-pdf.ts';
import type { Perintah } from './konteks.ts';

/** The receipt for the reporter of a complaint that the office took in itself. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganPdf(konteks, masukan, async (app, rinci) => {
    const { nomorRegistrasi } = rinci.kasus;
    if (nomorRegistrasi === null)
      return { tolak: konteks.katalog.cetak.bukanRegister(masukan.argumen[0] ?? '') };
    const { cetakTandaTerima } = await import('../app/cetak.ts');
    return { nama: `tanda-terima-${nomorRegistrasi}.pdf`, pdf: await cetakTandaTerima(app, rinci) };
  });
