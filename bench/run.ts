import { parseArgs } from 'node:util';
import type { Ukuran } from './alat/hasil.ts';
import { tampilkan } from './alat/hasil.ts';
import { komputer } from './alat/komputer.ts';

// npm run bench -- [NAME …] [--reports N] [--rounds N]. Exits 1 when a goal is missed.

const UKURAN: Readonly<Record<string, () => Promise<{ readonly ukur: Ukuran }>>> = {
  memori: () => import('./memori.ts'),
  daftar: () => import('./daftar.ts'),
  muat: () => import('./muat.ts'),
  tarik: () => import('./tarik.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string' }, rounds: { type: 'string' } },
});
const opsi = { reports: bilangan('reports', values.reports), rounds: bilangan('rounds', values.rounds) };
const diminta = positionals.length > 0 ? positionals : Object.keys(UKURAN);

console.log(`${komputer()}\n`);
for (const nama of diminta) {
  const muat = UKURAN[nama];
  if (muat === undefined)
    throw new Error(`tidak dikenal: ${nama}. Pilihan: ${Object.keys(UKURAN).join(', ')}`);
  const { ukur } = await muat();
  if (!tampilkan(nama, await ukur(opsi))) process.exitCode = 1;
}

function bilangan(nama: string, teks: string | undefined): number | null {
  if (teks === undefined) return null;
  const nilai = Number(teks.replaceAll(/[_.]/g, ''));
  if (!Number.isSafeInteger(nilai) || nilai < 1) throw new Error(`--${nama}: bilangan bulat mulai 1`);
  return nilai;
}
