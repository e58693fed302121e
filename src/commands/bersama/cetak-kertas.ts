import { resolve } from 'node:path';
import type { App } from '../../app.ts';
import type { Kertas } from '../../berita-acara/kertas.ts';
import type { KasusRinci } from '../../ports/store.ts';
import type { KodeKeluar } from '../kerangka/kode-keluar.ts';
import { KELUAR } from '../kerangka/kode-keluar.ts';
import type { KebutuhanApp, KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from '../kerangka/konteks.ts';
import { tampilkanPenolakan, tulisKalimat } from '../kerangka/tampil.ts';
import { templatDitolakTeks } from './templat-ditolak.ts';

/** A paper with the name its file gets, which tells nothing of the reporter; or why there is none. */
export type Cetakan =
  | {
      readonly nama: string;
      readonly isi: Uint8Array;
      /** What to do with it. */
      readonly sesudahnya: string | null;
      /** What --json tells beside the file. */
      readonly json?: Readonly<Record<string, unknown>>;
    }
  | { readonly tolak: string };

export const FORMAT = ['pdf', 'docx'] as const;
export type Format = (typeof FORMAT)[number];

/** `--keluaran -` */
export const KE_PIPA = '-';

/** One paper of one case: `cetak <dokumen> <ID>`. */
export const denganKertasKasus = (
  konteks: KonteksPerintah,
  masukan: Masukan,
  format: Format,
  cetak: (app: App, rinci: KasusRinci) => Promise<Cetakan>,
): Promise<KodeKeluar> =>
  denganKertas(konteks, masukan, format, async (app) => {
    const [sasaran = ''] = masukan.argumen;
    const rinci = await app.store.kasus(sasaran);
    return rinci === null
      ? tampilkanPenolakan(app, konteks, { jenis: 'tidak_ada', sasaran })
      : await cetak(app, rinci);
  });

/** Where it goes is looked at before anything is opened; `cetak` answers a paper, or how it ended without one. */
export function denganKertas(
  konteks: KonteksPerintah,
  masukan: Masukan,
  format: string,
  cetak: (app: App) => Promise<Cetakan | KodeKeluar>,
  kebutuhan: KebutuhanApp = {},
): Promise<KodeKeluar> {
  const tujuan = opsiTeks(masukan, 'keluaran');
  const keliru = tujuanKeliru(konteks, tujuan, format);
  if (keliru !== null) return Promise.resolve(tolak(konteks, keliru));
  return denganApp(konteks, kebutuhan, async (app) => {
    const hasil = await cetak(app);
    if (typeof hasil === 'number') return hasil;
    if ('tolak' in hasil) return tolak(konteks, hasil.tolak);
    if (tujuan !== KE_PIPA)
      return await simpanCetakan(konteks, resolve(tujuan ?? hasil.nama), hasil, opsiYa(masukan, 'timpa'));
    await konteks.keluar.alirkan(hasil.isi);
    return KELUAR.baik;
  });
}

/** Part of a file's name; a tracking id comes from outside. */
export const untukNama = (id: string): string => id.replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, NAMA_MAKS);
const NAMA_MAKS = 80;

/** null: neither of the two. */
export function formatDiminta(masukan: Masukan): Format | null {
  const diminta = opsiTeks(masukan, 'format') ?? 'pdf';
  return FORMAT.find((satu) => satu === diminta) ?? null;
}

/** As PDF, or in a Word template; or why not. */
export async function sebagaiBerkas(
  { app, konteks, masukan, format }: DalamFormat,
  kertas: Kertas,
): Promise<{ readonly isi: Uint8Array } | { readonly tolak: string }> {
  const { kertasDocx, kertasPdf } = await import('../../app/kertas/cetak.ts');
  if (format === 'pdf') return { isi: await kertasPdf(kertas) };
  const templat = opsiTeks(masukan, 'templat');
  const hasil = await kertasDocx(app, kertas, templat === null ? null : resolve(templat));
  return hasil.ok ? { isi: hasil.value } : { tolak: templatDitolakTeks(hasil.error, konteks.katalog) };
}

interface DalamFormat {
  readonly app: App;
  readonly konteks: KonteksPerintah;
  readonly masukan: Masukan;
  readonly format: Format;
}

function tujuanKeliru(
  { katalog, json, keluar }: KonteksPerintah,
  tujuan: string | null,
  format: string,
): string | null {
  if (tujuan === KE_PIPA) return json || keluar.terminal ? katalog.cetak.bukanPipa : null;
  // `--keluaran penghubung.yaml --timpa` would replace the settings by a receipt.
  return tujuan === null || tujuan.toLowerCase().endsWith(`.${format}`)
    ? null
    : katalog.cetak.bukanAkhiran(tujuan, format);
}

export async function simpanCetakan(
  konteks: KonteksPerintah,
  berkas: string,
  { isi, sesudahnya, json: isiJson }: Exclude<Cetakan, { readonly tolak: string }>,
  timpa: boolean,
): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  const { tulisBaru, tulisUtuh } = await import('../../app/berkas/tulis-utuh.ts');
  try {
    if (timpa) tulisUtuh(berkas, isi);
    else if (!tulisBaru(berkas, isi)) return tolak(konteks, katalog.cetak.sudahAda(berkas));
  } catch {
    return tolak(konteks, katalog.cetak.tidakTertulis(berkas));
  }
  if (json) keluar.tulis(JSON.stringify({ ...isiJson, berkas }));
  else {
    keluar.tulis(katalog.cetak.tersimpan(berkas));
    if (sesudahnya !== null) tulisKalimat(konteks, [sesudahnya]);
  }
  return KELUAR.baik;
}

export function tolak({ keluar }: KonteksPerintah, kalimat: string): KodeKeluar {
  keluar.warta(kalimat);
  return KELUAR.pemakaian;
}
