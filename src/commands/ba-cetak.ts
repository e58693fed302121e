import type { App } from '../app.ts';
import type { BaRinci } from '../ports/store.ts';
import { ok } from '../sop/result.ts';
import type { Cetakan, Format } from './bersama/cetak-kertas.ts';
import { denganKertas, FORMAT, formatDiminta, sebagaiBerkas, tolak } from './bersama/cetak-kertas.ts';
import { tertutupBagi } from './bersama/tertutup.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilkanPenolakan } from './kerangka/tampil.ts';

/** A Berita Acara on paper: to be signed, or for its file. */
export const jalankan: Perintah = (konteks, masukan) => {
  const format = formatDiminta(masukan);
  if (format === null)
    return Promise.resolve(tolak(konteks, konteks.katalog.cetak.formatAsing(FORMAT.join(', '))));
  const untuk = opsiTeks(masukan, 'untuk');
  if ((untuk !== null && untuk !== PUBLIK) || (untuk === null && opsiYa(masukan, 'samarkan')))
    return Promise.resolve(tolak(konteks, konteks.katalog.cetak.untukAsing));
  return denganKertas(konteks, masukan, format, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    for await (const rinci of app.store.ba({ id: sasaran }))
      return await cetak({ app, konteks, masukan, format }, rinci);
    return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran }, 'ba list');
  });
};

/** `--untuk`: a copy that leaves the office. */
const PUBLIK = 'publik';

interface Permintaan {
  readonly app: App;
  readonly konteks: KonteksPerintah;
  readonly masukan: Masukan;
  readonly format: Format;
}

async function cetak(permintaan: Permintaan, rinci: BaRinci): Promise<Cetakan> {
  const { app, konteks, format } = permintaan;
  const { katalog } = konteks;
  const { kasusBa, kertasBa, untukPublik } = await import('../app/kertas/cetak.ts');
  const kasus = await kasusBa(app, rinci);
  if (kasus === null) return { tolak: katalog.cetak.tanpaKasus(rinci.ba.id) };
  const tertutup = kasus.find((satu) => tertutupBagi(app, satu, konteks));
  if (tertutup !== undefined) return { tolak: katalog.cetak.apip(rinci.ba.id) };
  const kertas = await kertasBa(app, rinci, kasus);
  if (!kertas.ok) return { tolak: katalog.cetak.logo[kertas.error.sebab](kertas.error.path) };
  const publik = opsiTeks(permintaan.masukan, 'untuk') === PUBLIK;
  const naskah = publik
    ? await untukPublik(app, kertas.value, kasus, opsiYa(permintaan.masukan, 'samarkan'))
    : ok(kertas.value);
  if (!naskah.ok) return { tolak: katalog.cetak.beridentitas(rinci.ba.id, naskah.error.join(', ')) };
  const hasil = await sebagaiBerkas(permintaan, naskah.value);
  if ('tolak' in hasil) return hasil;
  const nama = `${rinci.ba.nomorRegister ?? rinci.ba.id}${publik ? `-${PUBLIK}` : ''}`;
  return { nama: `${nama}.${format}`, isi: hasil.isi, sesudahnya: null };
}
