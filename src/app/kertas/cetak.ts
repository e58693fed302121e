import { fileURLToPath } from 'node:url';
import type { App } from '../../app.ts';
import type { Kantor } from '../../berita-acara/isi/sebutan-jabatan.ts';
import type { Gambar, Kertas } from '../../berita-acara/kertas.ts';
import type { TemplatDitolak } from '../../berita-acara/templat/templat.ts';
import type { BaRinci, KasusRinci } from '../../ports/store.ts';
import type { JenisKertas } from '../../sop/definisi/definisi.ts';
import { type JenisIdentitas, namaAkun } from '../../sop/identitas/identitas.ts';
import { samarkanIdentitas } from '../../sop/identitas/samarkan-identitas.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import { isianDikenal } from './isian-dikenal.ts';
import type { LogoDitolak } from './kop.ts';
import { bacaKop } from './kop.ts';

/** The receipt of one complaint of our own register, as PDF. pdfmake and its faces are loaded here and nowhere else. */
export async function cetakTandaTerima(
  app: App,
  rinci: KasusRinci,
): Promise<Result<Uint8Array, LogoDitolak>> {
  const kop = await bacaKop(app.config);
  if (!kop.ok) return kop;
  const { cetakSatuHalaman } = await import('../../berita-acara/cetak-pdf.ts');
  const { isiTandaTerima } = await import('../../berita-acara/isi/isi-tanda-terima.ts');
  const { KERAPATAN, susunTandaTerima } = await import('../../berita-acara/tanda-terima.ts');
  const { ba, instansi, petugas } = app.config;
  const kantor = { kop: kop.value, zona: instansi.zona, kota: ba.kota, petugas };
  const penerimaan = await app.store.penerimaan(rinci.kasus.nomorRegistrasi ?? '');
  const { sop } = app.mesin.aturan(rinci.kasus);
  const isi = isiTandaTerima(rinci, penerimaan, sop, kantor);
  return ok(await cetakSatuHalaman((rapat, huruf) => susunTandaTerima(isi, rapat, huruf), KERAPATAN));
}

/** One Berita Acara with the cases it covers, at least one. */
export async function kertasBa(
  app: App,
  rinci: BaRinci,
  kasus: readonly [KasusRinci, ...KasusRinci[]],
): Promise<Result<Kertas, LogoDitolak>> {
  const { isiBeritaAcara } = await import('../../berita-acara/isi/isi-berita-acara.ts');
  const kop = await bacaKop(app.config);
  if (!kop.ok) return kop;
  const diregister = kasus.flatMap(({ kasus: k }) =>
    k.trackingId === null ? (k.nomorRegistrasi ?? []) : [],
  );
  return ok(
    isiBeritaAcara({
      rinci,
      sop: app.mesin.aturan(kasus[0].kasus).sop,
      kantor: kantor(app),
      kop: kop.value,
      gambar: await gambarTerbit(app, rinci.berkas),
      diregister: new Set(diregister),
      jejak: await app.store.barisJejakBa(rinci.ba.id),
    }),
  );
}

/** Cases of one Berita Acara. */
export async function kasusBa(
  app: App,
  { trackingId }: BaRinci,
): Promise<readonly [KasusRinci, ...KasusRinci[]] | null> {
  const semua: KasusRinci[] = [];
  for (const id of trackingId) {
    const rinci = await app.store.kasus(id);
    if (rinci !== null) semua.push(rinci);
  }
  const [pertama, ...lain] = semua;
  return pertama === undefined ? null : [pertama, ...lain];
}

/** A copy that leaves the office; or what in it identifies the reporter. */
export async function untukPublik(
  app: App,
  kertas: Kertas,
  kasus: readonly KasusRinci[],
  samarkan: boolean,
): Promise<Result<Kertas, readonly JenisIdentitas[]>> {
  const { kertasPublik } = await import('../../berita-acara/isi/kertas-publik.ts');
  return kertasPublik(kertas, identitasPelapor(app, kasus), samarkan);
}

/** What identifies those who reported these, or the same problem: as LAPOR! tells it, and as our own form holds it. */
export const identitasPelapor = (app: App, kasus: readonly KasusRinci[]): readonly string[] =>
  kasus.flatMap(({ kasus: k, laporan, formulir, pelaporSekaitan }) => {
    const bentuk = app.mesin.aturan(k).sop.formulir;
    const isian = Object.entries(formulir).filter(([nama]) => bentuk[nama]?.identitas === true);
    return [
      ...namaAkun(laporan?.namaPelapor ?? ''),
      ...isian.map(([, isi]) => isi).filter((satu) => satu !== ''),
      ...pelaporSekaitan,
    ];
  });

/** A Berita Acara as PDF, for a bundle; null: there is none, or its logo cannot be read. */
export async function cetakBa(
  app: App,
  id: string,
  samarkan: boolean,
): Promise<Uint8Array | 'menyebut-pelapor' | null> {
  for await (const rinci of app.store.ba({ id })) {
    const kasus = await kasusBa(app, rinci);
    const kertas = kasus === null ? null : await kertasBa(app, rinci, kasus);
    if (kasus === null || !kertas?.ok) return null;
    if (!samarkan) return await kertasPdf(kertas.value);
    const utuh = await untukPublik(app, kertas.value, kasus, false);
    if (utuh.ok) return await kertasPdf(kertas.value);
    const samar = await untukPublik(app, kertas.value, kasus, true);
    return samar.ok ? await kertasPdf(samar.value) : 'menyebut-pelapor';
  }
  return null;
}

/** Another paper that the SOP names; null: none of the acts it is made of is recorded in this round. */
export async function kertasLembar(
  app: App,
  rinci: KasusRinci,
  kertas: JenisKertas,
): Promise<Result<Kertas | null, LogoDitolak>> {
  const { isiLembar } = await import('../../berita-acara/isi/isi-lembar.ts');
  const kop = await bacaKop(app.config);
  if (!kop.ok) return kop;
  const { sop } = app.mesin.aturan(rinci.kasus);
  const identitas = identitasPelapor(app, [rinci]);
  const samarkan = (teks: string): string => samarkanIdentitas(teks, identitas);
  return ok(isiLembar({ rinci, kertas, sop, kantor: kantor(app), kop: kop.value, samarkan }));
}

export async function kertasPdf(kertas: Kertas): Promise<Uint8Array> {
  const { cetakPdf } = await import('../../berita-acara/cetak-pdf.ts');
  const { susunKertas } = await import('../../berita-acara/susun-kertas.ts');
  return cetakPdf((huruf) => susunKertas(kertas, huruf));
}

/** @param templat a file; null: that of the settings, else ours. */
export async function kertasDocx(
  app: App,
  kertas: Kertas,
  templat: string | null,
): Promise<Result<Uint8Array, TemplatTertolak>> {
  const { cetakDocx } = await import('../../berita-acara/templat/cetak-docx.ts');
  const path = templat ?? app.config.ba.templat ?? TEMPLAT_BAWAAN;
  const isi = await bacaTemplat(path);
  if (!isi.ok) return isi;
  // A field that this paper does not have stays empty: the template may be shared with papers that do.
  const kosong = Object.fromEntries((await isianDikenal(app)).map((nama) => [nama, '']));
  const hasil = await cetakDocx({ ...kertas, isian: { ...kosong, ...kertas.isian } }, isi.value);
  return hasil.ok ? hasil : err({ path, ditolak: hasil.error });
}

/** A template that cannot be used, and why. */
export interface TemplatTertolak {
  readonly path: string;
  readonly ditolak: TemplatDitolak | 'tidak_terbaca';
}

export async function bacaTemplat(path: string): Promise<Result<Uint8Array, TemplatTertolak>> {
  const { bacaTerbatas } = await import('../../berkas/baca-terbatas.ts');
  const isi = await bacaTerbatas(path);
  if (isi.ok) return isi;
  return err({ path, ditolak: isi.error === 'terlalu_besar' ? { sebab: isi.error } : 'tidak_terbaca' });
}

const TEMPLAT_BAWAAN = fileURLToPath(new URL('../../../data/templat/berita-acara.docx', import.meta.url));

export const kantor = ({ config }: App): Kantor => ({
  instansi: config.instansi.nama,
  zona: config.instansi.zona,
  kota: config.ba.kota,
  petugas: config.petugas,
  penugasan: config.penugasan,
});

/** What may be shown of the photos; one that is gone or damaged is left out, and the paper says so. */
async function gambarTerbit(
  app: App,
  berkas: readonly BerkasPerintah[],
): Promise<ReadonlyMap<string, Gambar>> {
  const { ukuranGambar } = await import('../../berita-acara/ukuran-gambar.ts');
  const gudang = await app.berkas();
  const gambar = new Map<string, Gambar>();
  for (const { terbit, tipeMedia } of berkas) {
    if (tipeMedia !== 'image/jpeg' && tipeMedia !== 'image/png') continue;
    const isi = await gudang.baca(terbit).catch(() => null);
    const ukuran = isi === null ? null : ukuranGambar(isi);
    if (isi !== null && ukuran !== null) gambar.set(terbit, { isi, tipeMedia, ...ukuran });
  }
  return gambar;
}
