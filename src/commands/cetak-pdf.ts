import { resolve } from 'node:path';
import type { App } from '../app.ts';
import type { KasusRinci } from '../ports/store.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './konteks.ts';
import { tampilkanPenolakan, tulisKalimat } from './tampil.ts';

/** A paper with the name its file gets, which tells nothing of the reporter; or why there is none. */
export type Cetakan = { readonly nama: string; readonly pdf: Uint8Array } | { readonly tolak: string };

/** `--keluaran -` */
const KE_PIPA = '-';

/** One paper of one case: `cetak <dokumen> <ID>`. */
export function denganPdf(
  konteks: KonteksPerintah,
  masukan: Masukan,
  cetak: (app: App, rinci: KasusRinci) => Promise<Cetakan>,
): Promise<KodeKeluar> {
  const tujuan = opsiTeks(masukan, 'keluaran');
  const keliru = tujuanKeliru(konteks, tujuan);
  if (keliru !== null) return Promise.resolve(tolak(konteks, keliru));
  return denganApp(konteks, {}, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const rinci = await app.store.kasus(sasaran);
    if (rinci === null) return tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran });
    const hasil = await cetak(app, rinci);
    if ('tolak' in hasil) return tolak(konteks, hasil.tolak);
    if (tujuan !== KE_PIPA)
      return await simpan(konteks, resolve(tujuan ?? hasil.nama), hasil.pdf, opsiYa(masukan, 'timpa'));
    await konteks.keluar.alirkan(hasil.pdf);
    return KELUAR.baik;
  });
}

function tujuanKeliru({ katalog, json, keluar }: KonteksPerintah, tujuan: string | null): string | null {
  if (tujuan === KE_PIPA) return json || keluar.terminal ? katalog.cetak.bukanPipa : null;
  // `--keluaran penghubung.yaml --timpa` would replace the settings by a receipt.
  return tujuan === null || /\.pdf$/i.test(tujuan) ? null : katalog.cetak.bukanPdf(tujuan);
}

async function simpan(
  konteks: KonteksPerintah,
  berkas: string,
  pdf: Uint8Array,
  timpa: boolean,
): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  const { tulisBaru, tulisUtuh } = await import('../app/tulis-utuh.ts');
  try {
    if (timpa) tulisUtuh(berkas, pdf);
    else if (!tulisBaru(berkas, pdf)) return tolak(konteks, katalog.cetak.sudahAda(berkas));
  } catch {
    return tolak(konteks, katalog.cetak.tidakTertulis(berkas));
  }
  if (json) keluar.tulis(JSON.stringify({ berkas }));
  else {
    keluar.tulis(katalog.cetak.tersimpan(berkas));
    tulisKalimat(konteks, [katalog.cetak.sesudahnya]);
  }
  return KELUAR.baik;
}

function tolak({ keluar }: KonteksPerintah, kalimat: string): KodeKeluar {
  keluar.warta(kalimat);
  return KELUAR.pemakaian;
}
