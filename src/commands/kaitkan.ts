import type { App } from '../app.ts';
import type { HasilCatat, PenolakanCatat } from '../ports/store.ts';
import { kaitanJson, kaitanTeks } from '../report/kasus/kaitan.ts';
import { masalah } from '../sop/penolakan.ts';
import type { Result } from '../sop/result.ts';
import { err } from '../sop/result.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiTeks, opsiYa } from './kerangka/konteks.ts';
import { tampilan, tulisKalimat } from './kerangka/tampil.ts';
import type { Oleh } from './masukan/petugas.ts';
import { oleh } from './masukan/petugas.ts';
import { waktuOpsi } from './masukan/waktu-opsi.ts';
import { tampilkanUsul } from './usul-kaitan.ts';

/** Links reports on one problem to their parent, each in a transaction of its own; or proposes which they may be. */
export const jalankan: Perintah = (konteks, masukan) => {
  const induk = opsiTeks(masukan, 'induk');
  const usul = opsiYa(masukan, 'usul');
  if (usul && induk === null && masukan.argumen.length === 0)
    return denganApp(konteks, {}, (app) => tampilkanUsul(app, konteks));
  if (usul || induk === null || masukan.argumen.length === 0) {
    konteks.keluar.warta(konteks.katalog.kaitan.perluInduk);
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganApp(konteks, { ubah: true }, (app) => {
    const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, null);
    if (pada === undefined) return Promise.resolve(KELUAR.pemakaian);
    const isian = {
      induk,
      ...bilaDiisi('alasan', opsiTeks(masukan, 'alasan')),
      ...bilaDiisi('alasan_terlambat', opsiTeks(masukan, 'alasan-terlambat')),
    };
    return catatKaitan(app, konteks, masukan, { efek: 'kaitkan', isian, pada });
  });
};

const bilaDiisi = (nama: string, nilai: string | null): Readonly<Record<string, string>> =>
  nilai === null ? {} : { [nama]: nilai };

export interface TindakanKaitan {
  /** What the act is called in an SOP is its own affair; this is what it does. */
  readonly efek: 'kaitkan' | 'lepas-kaitan';
  readonly isian: Readonly<Record<string, string>>;
  readonly pada: number | null;
}

/** The same act on each report that is named; a refused one stops no other. */
export async function catatKaitan(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  tindakan: TindakanKaitan,
): Promise<KodeKeluar> {
  const siapa = oleh(konteks, app);
  if (siapa === null) return KELUAR.pemakaian;
  const semua = [];
  for (const sasaran of new Set(masukan.argumen))
    semua.push({ sasaran, hasil: await catatSatu(app, sasaran, tindakan, siapa) });
  const saat = tampilan(app, konteks);
  if (konteks.json) konteks.keluar.tulis(JSON.stringify(kaitanJson(semua, saat)));
  else tulisKalimat(konteks, kaitanTeks(semua, saat));
  const takDikenal = semua.every(({ hasil }) => !hasil.ok && salahSebut(hasil.error));
  if (takDikenal) return KELUAR.pemakaian;
  return semua.some(({ hasil }) => !hasil.ok) ? KELUAR.menunggu : KELUAR.baik;
}

/** A report or a parent that is not there is a slip of the command; anything else waits for a person. */
const salahSebut = (gagal: PenolakanCatat): boolean =>
  gagal.jenis === 'tidak_ada' ||
  (gagal.jenis === 'ditolak' && gagal.penolakan.masalah.every(({ kode }) => kode === 'induk_tidak_ada'));

async function catatSatu(
  app: App,
  sasaran: string,
  { efek, isian, pada }: TindakanKaitan,
  { petugas, dicatatOleh, ...saat }: Oleh,
): Promise<Result<HasilCatat, PenolakanCatat>> {
  const rinci = await app.store.kasus(sasaran);
  if (rinci === null) return err({ jenis: 'tidak_ada', sasaran });
  const { sop } = app.mesin.aturan(rinci.kasus);
  const aksi = Object.keys(sop.tindakan).find((nama) => sop.tindakan[nama]?.efek.includes(efek));
  if (aksi === undefined) {
    const penolakan = { masalah: [masalah('kaitan_tanpa_langkah', { sop: sop.id })], boleh: [] };
    return err({ jenis: 'ditolak', penolakan });
  }
  const perintah = { aksi, isian, berkas: [], petugas, dicatatOleh, catatan: null, pada };
  return app.store.catat({ sasaran, idLuar: null, kenaliSama: false, perintah, ...saat });
}
