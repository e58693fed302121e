import { readFileSync, statSync } from 'node:fs';
import { periksaBundel } from '../jejak/bundel/periksa-bundel.ts';
import { periksaJejak } from '../jejak/periksa-jejak.ts';
import { SURAT_MAKS, segelDalamSurat } from '../jejak/segel-dalam-surat.ts';
import { bundelJson, bundelTeks, jejakJson, jejakTeks } from '../report/jejak/jejak.ts';
import { gaya } from '../report/tampilan/gaya.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { denganApp, opsiDaftar } from './kerangka/konteks.ts';
import { tampilan, tulisBaris } from './kerangka/tampil.ts';
import { dapatDibaca } from './masukan/berkas-dibaca.ts';

/** An offline reader knows no office: times in a bundle are told as the capital's clock shows them. */
const ZONA_LURING = 'Asia/Jakarta';

/** Chain, roots and signatures: of the database, or of a bundle and then without settings. */
export const jalankan: Perintah = async (konteks, masukan) => {
  const luar = bacaLuar(konteks, opsiDaftar(masukan, 'checkpoint'));
  if (luar === null) return KELUAR.pemakaian;
  const [bundel] = masukan.argumen;
  return bundel === undefined ? periksaBasis(konteks, luar) : periksaFolder(konteks, bundel, luar);
};

/** null: one of them cannot be read, which has been told. */
function bacaLuar(konteks: KonteksPerintah, path: readonly string[]): readonly string[] | null {
  if (!path.every((satu) => dapatDibaca(satu, 'biasa', konteks))) return null;
  return path.flatMap((satu) =>
    statSync(satu).size > SURAT_MAKS ? '' : segelDalamSurat(readFileSync(satu)),
  );
}

const periksaBasis = (konteks: KonteksPerintah, luar: readonly string[]): Promise<KodeKeluar> =>
  denganApp(konteks, {}, async (app) => {
    // One moment: a pass that seals meanwhile adds a row and the checkpoint of which it speaks.
    using baca = await app.store.bukaEkspor();
    const segel = baca.segel();
    const hasil = periksaJejak({ rows: baca.jejak(), segel, kunciAwal: segel[0]?.kunci ?? null, luar });
    if (konteks.json) konteks.keluar.tulis(JSON.stringify(jejakJson(hasil, app.config.instansi.zona)));
    else tulisBaris(konteks, jejakTeks(hasil, tampilan(app, konteks)));
    return hasil.utuh ? KELUAR.baik : KELUAR.tidakUtuh;
  });

async function periksaFolder(
  konteks: KonteksPerintah,
  folder: string,
  luar: readonly string[],
): Promise<KodeKeluar> {
  const { keluar, katalog, json } = konteks;
  const hasil = periksaBundel(folder, luar);
  if (hasil === null) {
    keluar.warta(katalog.jejak.bukanBundel(folder));
    return KELUAR.pemakaian;
  }
  if (json) keluar.tulis(JSON.stringify(bundelJson(hasil, ZONA_LURING)));
  else {
    const saat = { zona: ZONA_LURING, sekarang: hasil.jejak.rantai.ujung.at } as const;
    tulisBaris(
      konteks,
      bundelTeks(hasil, { ...saat, katalog, lebar: keluar.lebar, gaya: gaya(keluar.warna) }),
    );
  }
  return hasil.utuh ? KELUAR.baik : KELUAR.tidakUtuh;
}
