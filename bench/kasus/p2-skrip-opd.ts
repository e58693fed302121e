import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { sedikitnya } from '../alat/sasaran.ts';
import { bulat } from '../alat/statistik.ts';
import { laju, tabelLaju } from '../alat/tabel-laju.ts';
import { layaniRekaman, penarik } from '../alat/tarikan.ts';

/** A commit for each: the script needs seconds for what the others do in one. */
const REPORTS = 3_000;
const BATAS = 100;
const KALI_BAWAAN = 7;
const KALI_WAL = 2;

/** A first pull, everything on, beside an agency's own script (bench/peers/skrip-opd.mjs), which does none of it. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const rekaman = { n: reports ?? REPORTS, batas: BATAS };
  await using server = await layaniRekaman(rekaman);
  await using proses = penarik(server.kabar, rekaman);
  const ms = await berselang(rounds, {
    Penghubung: proses.pertama(),
    'skrip, SQLite bawaan': proses.skripOpd(false),
    'skrip, WAL FULL': proses.skripOpd(true),
  });
  const kita = ms.Penghubung;
  return {
    judul: `tarikan pertama ${bulat(rekaman.n)} laporan, ${BATAS} tiap halaman, di samping skrip OPD`,
    tabel: tabelLaju('laporan', rekaman.n, ms),
    sasaran: [
      sedikitnya('laju ÷ skrip dengan SQLite bawaan', laju(kita, ms['skrip, SQLite bawaan']), KALI_BAWAAN),
      sedikitnya('laju ÷ skrip dengan WAL FULL', laju(kita, ms['skrip, WAL FULL']), KALI_WAL),
    ],
  };
}
