import { berselang } from '../alat/berselang.ts';
import { folderSementara } from '../alat/folder-sementara.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { sedikitnya } from '../alat/sasaran.ts';
import { bulat } from '../alat/statistik.ts';
import { laju, tabelLaju } from '../alat/tabel-laju.ts';
import { layaniRekaman, penarik } from '../alat/tarikan.ts';

const REPORTS = 10_000;
const BATAS = 100;
const NISBAH = 0.7;
const LANTAI = 'lantai: HTTP + JSON';

/** The same pages again, of which nothing has changed, beside reading and parsing them. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const rekaman = { n: reports ?? REPORTS, batas: BATAS };
  await using server = await layaniRekaman(rekaman);
  await using proses = penarik(server.kabar, rekaman);
  using folder = folderSementara();
  await proses.tarik(folder.path);
  const ms = await berselang(rounds, {
    Penghubung: () => proses.tarik(folder.path),
    [LANTAI]: proses.lantaiBaca,
  });
  return {
    judul: `tarikan kedua ${bulat(rekaman.n)} laporan yang sama, ${BATAS} tiap halaman`,
    tabel: tabelLaju('laporan', rekaman.n, ms),
    sasaran: [sedikitnya('laju ÷ lantai', laju(ms.Penghubung, ms[LANTAI]), NISBAH)],
  };
}
