import type { PerintahAlihkan } from '../ports/store.ts';
import { alihJson, alihTeks } from '../report/kasus/alih.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks } from './kerangka/konteks.ts';
import { tampilan, tampilkanPenolakan, tulisBaris } from './kerangka/tampil.ts';
import { oleh } from './masukan/petugas.ts';
import { wajib } from './masukan/wajib.ts';

/** One case, or all that an officer holds, to another officer: with its reason, without a paper. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const lingkup = lingkupDari(konteks, masukan);
  const kepada = wajib(konteks, masukan, 'kepada');
  const alasan = wajib(konteks, masukan, 'alasan');
  if (lingkup === null || kepada === null || alasan === null) return KELUAR.pemakaian;
  return denganApp(konteks, { ubah: true }, async (app) => {
    const siapa = oleh(konteks, app, true);
    if (siapa === null) return KELUAR.pemakaian;
    const perintah = { ...siapa, kepada, alasan, lingkup, berlembar: false };
    const hasil = await app.store.alihkan(perintah);
    if (!hasil.ok)
      return tampilkanPenolakan(
        app,
        konteks,
        hasil.error,
        'list',
        'sasaran' in lingkup ? lingkup.sasaran : undefined,
      );
    const t = tampilan(app, konteks);
    const { petugas } = app.config;
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(alihJson({ hasil: hasil.value, kepada }, t)));
    else if ('milik' in lingkup && hasil.value.dialihkan.length === 0)
      konteks.keluar.tulis(konteks.katalog.alih.kosong(lingkup.milik));
    else tulisBaris(konteks, alihTeks({ hasil: hasil.value, kepada, petugas }, t));
    return KELUAR.baik;
  });
};

/** null after telling: neither is named, or both. */
function lingkupDari(
  { keluar, katalog }: KonteksPerintah,
  masukan: Masukan,
): PerintahAlihkan['lingkup'] | null {
  const [sasaran] = masukan.argumen;
  const milik = opsiTeks(masukan, 'semua-milik');
  if (sasaran !== undefined && milik === null) return { sasaran };
  if (sasaran === undefined && milik !== null) return { milik };
  keluar.warta(katalog.alih.sasaran);
  return null;
}
