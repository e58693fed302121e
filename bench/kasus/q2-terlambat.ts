import { join } from 'node:path';
import Database from 'better-sqlite3';
import { bukaApp } from '../alat/app.ts';
import { basisBesar } from '../alat/basis-besar.ts';
import { berselang } from '../alat/berselang.ts';
import type { Hasil, OpsiUkur } from '../alat/hasil.ts';
import { lacakKueri } from '../alat/lacak-kueri.ts';
import { nisbah, palingBesar } from '../alat/sasaran.ts';
import { bulat, msSekali, rentang } from '../alat/statistik.ts';

const REPORTS = 1_000_000;
const KALI_MAKS = 4;
const LANTAI = 'kasus terbuka, dihitung (lantai)';

/** Of what `status` asks: open cases by step, and how many of them are late. */
const PER_LANGKAH = /GROUP BY sop, langkah/;
const TERLAMBAT = /count\(\*\).*terdekat_at </s;

/** Late and open cases by step, as `status` counts them, beside counting the open ones. */
export async function ukur({ reports, rounds }: OpsiUkur): Promise<Hasil> {
  const n = reports ?? REPORTS;
  const folder = await basisBesar(n);
  await using app = await bukaApp(folder, 'http://127.0.0.1:9/api/v1', 'token');
  const semua = await lacakKueri(async () => void (await app.store.ringkasan(app.clock.now())));
  const kueri = semua.filter(({ sql }) => PER_LANGKAH.test(sql) || TERLAMBAT.test(sql));
  if (kueri.length !== 2) throw new Error('status menghitung yang terlambat dengan pernyataan lain');
  const db = new Database(join(folder, 'data-penghubung', 'penghubung.sqlite'), { readonly: true });
  const status = kueri.map(({ sql, parameter }) => [db.prepare(sql), parameter] as const);
  const terbuka = db.prepare('SELECT count(*) FROM kasus WHERE terbuka = 1');
  const ms = await berselang(rounds, {
    'terlambat dan terbuka menurut langkah': () =>
      msSekali(() => status.map(([satu, parameter]) => satu.all(...parameter))),
    [LANTAI]: () => msSekali(() => terbuka.get()),
  });
  db.close();
  const kita = ms['terlambat dan terbuka menurut langkah'];
  return {
    judul: `yang terlambat di antara ${bulat(n)} laporan`,
    tabel: [['', 'milidetik'], ...Object.entries(ms).map(([nama, satu]) => [nama, rentang(satu, 2)])],
    sasaran: [palingBesar('waktu ÷ lantai', nisbah(kita, ms[LANTAI]), KALI_MAKS)],
  };
}
