import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { sedikitnya } from '../alat/sasaran.ts';
import { bulat } from '../alat/statistik.ts';
import { laju, tabelLaju } from '../alat/tabel-laju.ts';
import { layaniRekaman, penarik } from '../alat/tarikan.ts';

const REPORTS = 10_000;
const BATAS = 500;
const LATENSI_MS = 20;
const KALI = 1.5;
const TANPA = 'halaman demi halaman';

/** What it brings that the next page is fetched while this one is written. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const rekaman = { n: reports ?? REPORTS, batas: BATAS, tundaMs: LATENSI_MS };
  await using server = await layaniRekaman(rekaman);
  await using proses = penarik(server.kabar, rekaman);
  const ms = await berselang(rounds, {
    'sambil menulis': proses.pertama(),
    [TANPA]: proses.pertama({ satuPerSatu: true }),
  });
  return {
    judul: `tarikan pertama ${bulat(rekaman.n)} laporan, ${BATAS} tiap halaman, latensi ${LATENSI_MS} ms`,
    tabel: tabelLaju('laporan', rekaman.n, ms),
    sasaran: [sedikitnya('laju sambil menulis ÷ tanpa', laju(ms['sambil menulis'], ms[TANPA]), KALI)],
  };
}
