import { denganKertasKasus } from './cetak-kertas.ts';
import type { Perintah } from './konteks.ts';

/** The receipt for the reporter of a complaint that the office took in itself. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganKertasKasus(konteks, masukan, 'pdf', async (app, rinci) => {
    const { cetak } = konteks.katalog;
    const { nomorRegistrasi } = rinci.kasus;
    if (nomorRegistrasi === null) return { tolak: cetak.bukanRegister(masukan.argumen[0] ?? '') };
    const { cetakTandaTerima } = await import('../app/cetak.ts');
    return {
      nama: `tanda-terima-${nomorRegistrasi}.pdf`,
      isi: await cetakTandaTerima(app, rinci),
      sesudahnya: cetak.sesudahnya,
    };
  });
