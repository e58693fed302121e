import { parseArgs } from 'node:util';
import type { Ukuran } from './alat/hasil.ts';
import { tampilkan } from './alat/hasil.ts';
import { lantaiKomit } from './alat/komit.ts';
import { komputer } from './alat/komputer.ts';
import { pasangPembanding } from './alat/pembanding.ts';

// npm run bench -- [NAME …] [--reports N] [--rounds N] [--peers]. Exits 1 when a goal is missed.

/** Each of at least five rounds: the median of fewer says little. */
const RONDE = 5;

const UKURAN: Readonly<Record<string, () => Promise<{ readonly ukur: Ukuran }>>> = {
  p1: () => import('./kasus/p1-tarikan-pertama.ts'),
  p2: () => import('./kasus/p2-skrip-opd.ts'),
  p3: () => import('./kasus/p3-tarikan-kedua.ts'),
  p4: () => import('./kasus/p4-halaman-berikutnya.ts'),
  s1: () => import('./kasus/s1-kirim-20-ms.ts'),
  s2: () => import('./kasus/s2-kirim-tanpa-latensi.ts'),
  s3: () => import('./kasus/s3-bullmq.ts'),
  s4: () => import('./kasus/s4-plainjob.ts'),
  s5: () => import('./kasus/s5-graphile-worker.ts'),
  c1: () => import('./kasus/c1-status.ts'),
  q1: () => import('./kasus/q1-daftar.ts'),
  q2: () => import('./kasus/q2-terlambat.ts'),
  q3: () => import('./kasus/q3-ekspor-csv.ts'),
  q4: () => import('./kasus/q4-periksa-jejak.ts'),
  m1: () => import('./kasus/m1-memori.ts'),
  d1: () => import('./kasus/d1-cakram.ts'),
  g: () => import('./kasus/g-tumbuh.ts'),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { reports: { type: 'string' }, rounds: { type: 'string' }, peers: { type: 'boolean' } },
});
const opsi = {
  reports: bilangan('reports', values.reports),
  rounds: bilangan('rounds', values.rounds) ?? RONDE,
};
const diminta = positionals.length > 0 ? positionals : Object.keys(UKURAN);
const asing = diminta.find((nama) => !(nama in UKURAN));
if (asing !== undefined)
  throw new Error(`tidak dikenal: ${asing}. Pilihan: ${Object.keys(UKURAN).join(', ')}`);
if (values.peers) pasangPembanding();

console.log(
  `${komputer()}\n${lantaiKomit()}\n${opsi.rounds} ronde berselang-seling: median (terkecil–terbesar)\n`,
);
const meleset: string[] = [];
for (const nama of diminta) {
  const { ukur } = await UKURAN[nama]!();
  if (!tampilkan(nama, await ukur(opsi))) meleset.push(nama);
}
console.log(meleset.length === 0 ? 'Tak satu sasaran pun meleset.' : `Meleset: ${meleset.join(', ')}`);
if (meleset.length > 0) process.exitCode = 1;

function bilangan(nama: string, teks: string | undefined): number | null {
  if (teks === undefined) return null;
  const nilai = Number(teks.replaceAll(/[_.]/g, ''));
  if (!Number.isSafeInteger(nilai) || nilai < 1) throw new Error(`--${nama}: bilangan bulat mulai 1`);
  return nilai;
}
