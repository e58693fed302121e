import type { PerintahKirim } from '../anak/lantai-kirim.ts';
import { anakBekerja } from './anak.ts';
import type { Hasil, OpsiUkur } from './hasil.ts';
import { type HasilKirim, layaniPenerima } from './kiriman.ts';
import { type Lajur, ukurLajur } from './lajur.ts';
import type { Peladen } from './peladen.ts';
import { pembandingTiada } from './pembanding.ts';
import { sasaran } from './sasaran.ts';

export interface Antrean {
  readonly nama: string;
  readonly paket: string;
  /** The server that it needs beside itself. */
  readonly peladen?: { readonly nama: string; readonly buka: () => Promise<Peladen | null> };
}

/** Our push beside a general job queue, both durable, both through the same client to a remote that answers at once. */
export async function kirimBesertaAntrean(
  opsi: OpsiUkur,
  antrean: Antrean,
  semua: readonly Lajur[],
): Promise<Hasil> {
  const tiada = pembandingTiada(antrean.paket);
  if (tiada !== null) return dilewati(antrean, tiada, semua);
  if (antrean.peladen === undefined) return ukurAntrean(opsi, antrean, [], semua);
  await using peladen = await antrean.peladen.buka();
  if (peladen === null) return dilewati(antrean, `${antrean.peladen.nama} tidak terpasang`, semua);
  return await ukurAntrean(opsi, antrean, [String(peladen.port)], semua);
}

async function ukurAntrean(
  opsi: OpsiUkur,
  { nama, paket }: Antrean,
  argumen: readonly string[],
  lajur: readonly Lajur[],
): Promise<Hasil> {
  await using server = await layaniPenerima(0);
  await using lain = anakBekerja<PerintahKirim, HasilKirim>(`../peers/${paket}.mjs`, { argumen });
  const ukuran = await ukurLajur(opsi, { url: server.kabar.url, nama, lain, lajur });
  return { judul: `kiriman di samping ${nama}`, ...ukuran };
}

const dilewati = ({ nama }: Antrean, sebab: string, semua: readonly Lajur[]): Hasil => ({
  judul: `kiriman di samping ${nama}`,
  tabel: [['dilewati'], [sebab]],
  sasaran: semua.map(({ serentak }) => sasaran(`${serentak} lajur, laju ÷ ${nama}: ${sebab}`, null)),
});
