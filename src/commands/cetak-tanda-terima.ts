import { denganKertasKasus } from './bersama/cetak-kertas.ts';
import type { Perintah } from './kerangka/konteks.ts';

/** The receipt for the reporter of a complaint that the office took in itself. */
export const jalankan: Perintah = (konteks, masukan) =>
  denganKertasKasus(konteks, masukan, 'pdf', async (app, rinci) => {
    const { cetak } = konteks.katalog;
    const { nomorRegistrasi } = rinci.kasus;
    if (nomorRegistrasi === null) return { tolak: cetak.bukanRegister(masukan.argumen[0] ?? '') };
    const { cetakTandaTerima } = await import('../app/kertas/cetak.ts');
    const hasil = await cetakTandaTerima(app, rinci);
    if (!hasil.ok) return { tolak: cetak.logo[hasil.error.sebab](hasil.error.path) };
    return {
      nama: `tanda-terima-${nomorRegistrasi}.pdf`,
      isi: hasil.value,
      sesudahnya: cetak.sesudahnya,
    };
  });
