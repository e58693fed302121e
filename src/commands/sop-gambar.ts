import { resolve } from 'node:path';
import { gambarSop } from '../report/gambar-sop/gambar-sop.ts';
import type { KodeKeluar } from './kerangka/kode-keluar.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { KonteksPerintah, Perintah } from './kerangka/konteks.ts';
import { opsiTeks } from './kerangka/konteks.ts';
import { denganSop } from './masukan/sop-disebut.ts';

/** Draws the steps of an SOP, to stdout or into a file. Needs no settings. */
export const jalankan: Perintah = (konteks, masukan) => {
  const { keluar, katalog, json } = konteks;
  const berkas = opsiTeks(masukan, 'keluaran');
  // `--keluaran sop-kami.yaml` would replace what is drawn by its drawing.
  if (berkas !== null && !/\.svg$/i.test(berkas)) {
    keluar.warta(katalog.sop.bukanSvg(berkas));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return denganSop(konteks, masukan, async (sop) => {
    const svg = gambarSop(sop, katalog);
    if (berkas !== null) return await simpan(konteks, resolve(berkas), svg);
    keluar.tulis(json ? JSON.stringify({ svg }) : svg.trimEnd());
    return KELUAR.baik;
  });
};

async function simpan(
  { keluar, katalog, json }: KonteksPerintah,
  berkas: string,
  svg: string,
): Promise<KodeKeluar> {
  const { tulisUtuh } = await import('../app/berkas/tulis-utuh.ts');
  try {
    tulisUtuh(berkas, svg);
  } catch {
    keluar.warta(katalog.sop.tidakTertulis(berkas));
    return KELUAR.pemakaian;
  }
  if (json) keluar.tulis(JSON.stringify({ berkas }));
  else keluar.tulis(katalog.sop.tersimpan(berkas));
  return KELUAR.baik;
}
