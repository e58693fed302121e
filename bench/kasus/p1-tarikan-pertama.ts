import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { sedikitnya } from '../alat/sasaran.ts';
import { bulat } from '../alat/statistik.ts';
import { laju, tabelLaju } from '../alat/tabel-laju.ts';
import { layaniRekaman, penarik } from '../alat/tarikan.ts';

const REPORTS = 10_000;
/** The program's own default (config: lapor.batas). */
const BATAS = 100;
const NISBAH = 0.45;

/** A first pull, everything on, beside HTTP, JSON.parse and a plain INSERT through the same client. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const rekaman = { n: reports ?? REPORTS, batas: BATAS };
  await using server = await layaniRekaman(rekaman);
  await using proses = penarik(server.kabar, rekaman);
  const ms = await berselang(rounds, {
    Penghubung: proses.pertama(),
    'lantai: HTTP + JSON + INSERT': proses.lantaiSisip,
  });
  const [kita, lantai] = [ms.Penghubung, ms['lantai: HTTP + JSON + INSERT']];
  return {
    judul: `tarikan pertama ${bulat(rekaman.n)} laporan, ${BATAS} tiap halaman`,
    tabel: tabelLaju('laporan', rekaman.n, ms),
    sasaran: [sedikitnya('laju ÷ lantai', laju(kita, lantai), NISBAH)],
  };
}
