import { parseArgs } from 'node:util';
import { straceAda, TANPA_STRACE } from './strace.ts';
import { ADEGAN, type HasilSuntik, NAMA_CACAT, Penyuntik } from './suntik.ts';

// npm run inject [-- --every N]: each call of every kind in every scene is struck once, until the process makes no more.

const { values } = parseArgs({ options: { every: { type: 'string', default: '1' } } });
const langkah = Number(values.every);

if (!straceAda()) {
  console.error(TANPA_STRACE);
  process.exit(0);
}
await using penyuntik = await Penyuntik.siap();
const semua: HasilSuntik[] = [];
for (const adegan of ADEGAN)
  for (const cacat of NAMA_CACAT)
    for (let n = 1; ; n += langkah) {
      const hasil = await penyuntik.suntik(adegan, cacat, n);
      if (!hasil.kena) break;
      semua.push(hasil);
      for (const satu of hasil.salah) console.error(`BROKEN ${adegan}, ${cacat} ${n}: ${satu}`);
    }
console.table(
  Object.entries(Object.groupBy(semua, (h) => `${h.adegan}, ${h.cacat}`)).map(([apa, hasil = []]) => ({
    apa,
    struck: hasil.length,
    ends: [...new Set(hasil.map((h) => h.akhir))].join(' '),
    broken: hasil.filter((h) => h.salah.length > 0).length,
  })),
);
process.exitCode = semua.every((h) => h.salah.length === 0) ? 0 : 1;
