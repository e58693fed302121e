import type { App } from '../app.ts';
import type { OrangDiajukan } from '../sop/ba/orang-ba.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilkanBa, tampilkanPenolakan } from './kerangka/tampil.ts';
import { simpanBerkasPetugas } from './masukan/berkas-petugas.ts';
import { bacaPasangan } from './masukan/isian.ts';
import { uraikanOrang } from './masukan/orang-disebut.ts';
import { oleh } from './masukan/petugas.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';

/** A draft Berita Acara over one report or more; another wording of one; or a correction of one that stands. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog } = konteks;
  const [ubah, meralat] = [opsiTeks(masukan, 'ubah'), opsiTeks(masukan, 'meralat')];
  if (
    (masukan.argumen.length === 0 && ubah === null && meralat === null) ||
    (ubah !== null && meralat !== null)
  ) {
    keluar.warta(katalog.galat.pilihanPerintah('ba buat'));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, (app) => susun(app, konteks, masukan, { ubah, meralat }));
};

async function susun(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  asal: { readonly ubah: string | null; readonly meralat: string | null },
): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  const isian = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
  const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, null);
  const orang = orangDisebut(konteks, masukan);
  const lepasBerkas = nomorDisebut(konteks, masukan, 'lepas-berkas');
  if (siapa === null || isian === null || pada === undefined || orang === null || lepasBerkas === null)
    return KELUAR.pemakaian;
  const berkas = await simpanBerkasPetugas(app, konteks, masukan);
  if (berkas === null) return KELUAR.pemakaian;
  const hasil = await app.store.buatBa({
    jenis: opsiTeks(masukan, 'jenis'),
    sasaran: masukan.argumen,
    isian,
    berkas,
    pada,
    orang: orang.length === 0 ? undefined : orang,
    lepasBerkas,
    tanpaAnak: opsiYa(masukan, 'tanpa-anak'),
    ...asal,
    ...siapa,
  });
  if (hasil.ok) await app.pastikanBerkas(berkas);
  return hasil.ok ? tampilkanBa(app, konteks, hasil.value.id) : tampilkanPenolakan(app, konteks, hasil.error);
}

/** null after telling which one cannot be read. */
function orangDisebut(
  { keluar, katalog }: KonteksPerintah,
  masukan: Masukan,
): readonly OrangDiajukan[] | null {
  const semua = opsiDaftar(masukan, 'orang').map((satu) => ({ satu, orang: uraikanOrang(satu) }));
  const salah = semua.find(({ orang }) => orang === null);
  if (salah === undefined) return semua.flatMap(({ orang }) => orang ?? []);
  keluar.warta(
    katalog.umum.nilaiSalah('--orang', `PETUGAS[=KEHADIRAN] | nama=…;jabatan=…;hadir=… (${salah.satu})`),
  );
  return null;
}

/** Places counted from `sejak`; null after telling that one is none. */
export function nomorDisebut(
  { keluar, katalog }: KonteksPerintah,
  masukan: Masukan,
  opsi: string,
  sejak = 1,
): readonly number[] | null {
  const semua = opsiDaftar(masukan, opsi);
  if (semua.every((satu) => /^\d{1,3}$/.test(satu) && Number(satu) >= sejak)) return semua.map(Number);
  keluar.warta(katalog.umum.nilaiSalah(`--${opsi}`, `${sejak}, ${sejak + 1}, …`));
  return null;
}
