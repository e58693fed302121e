import { parseArgs } from 'node:util';
import type { HasilBenih } from './benih.ts';
import { BENIH_PENCARIAN, benihPenemu } from './benih-penemu.ts';
import { CACAT } from './cacat.ts';
import { cakupan, kurang, tambahkan } from './cakupan.ts';
import type { CatatanCacat } from './catatan-cacat.ts';
import { BENIH_MAKS, BENIH_TERCATAT, bacaCatatanCacat, tulisCatatanCacat } from './catatan-cacat.ts';
import { LAMA_JAM } from './rencana.ts';
import { rombongan } from './rombongan.ts';

// npm run sim -- --seeds 1-800 [--hours 96] [--jobs 2]     a batch, with its coverage
// npm run sim -- --cari-cacat [NAME]                        planted bugs: the seed that finds each, into cacat.json
// SEED=7 npm run sim [-- --hours 96]                       one seed, invariants only
const { values: opsi, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1-800' },
    hours: { type: 'string', default: String(LAMA_JAM) },
    jobs: { type: 'string', default: '2' },
    'cari-cacat': { type: 'boolean', default: false },
    // A child of a batch.
    anak: { type: 'boolean', default: false },
    cacat: { type: 'string' },
  },
});

/** A long batch says how far it has come. */
const KEMAJUAN_SETIAP = 500;

const lamaJam = Number(opsi.hours);
const { SEED } = process.env;
if (opsi.anak) await (await import('./anak.ts')).layaniSebagaiAnak(lamaJam, opsi.cacat);
else if (opsi['cari-cacat']) process.exitCode = await cariCacat(positionals);
else if (SEED !== undefined) process.exitCode = await satu(Number(SEED));
else process.exitCode = await banyak();

async function satu(benih: number): Promise<number> {
  process.env['TZ'] = 'America/St_Johns';
  const { jalankanBenih } = await import('./benih.ts');
  const hasil: HasilBenih = await jalankanBenih(benih, lamaJam);
  if (hasil.invarian === null) {
    console.log(`benih ${benih}: semua invarian terjaga, sidik ${hasil.sidik}`);
    return 0;
  }
  console.log(hasil.ekor.join('\n'));
  console.log(`benih ${benih}: ${hasil.pesan}`);
  return 1;
}

function rentang(teks: string): readonly number[] {
  const [dari = 1, sampai = dari] = teks.split('-').map(Number);
  return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
}

/** A batch that is cut short still tells what it has seen. */
function henti(): AbortController {
  const pemutus = new AbortController();
  for (const nama of ['SIGINT', 'SIGTERM'] as const) process.once(nama, () => pemutus.abort());
  return pemutus;
}

async function banyak(): Promise<number> {
  const mulai = performance.now();
  const jumlah: Record<string, number> = {};
  let [gagal, selesai, jam, detik] = [0, 0, 0, 0];
  const { signal } = henti();
  await rombongan({ benih: rentang(opsi.seeds), jobs: Number(opsi.jobs), lamaJam, signal }, (h) => {
    tambahkan(jumlah, h.hitungan);
    selesai++;
    jam += h.jam;
    detik += h.cpuMs / 1000;
    if (selesai % KEMAJUAN_SETIAP === 0)
      console.error(`${selesai} benih, ${gagal} gagal, ${detik.toFixed(0)} detik CPU`);
    if (h.invarian === null) return;
    gagal++;
    console.log(`SEED=${h.benih} ${h.pesan.split('\n').slice(0, 3).join(' | ')}`);
  });
  for (const { apa, kali, perlu } of cakupan(jumlah))
    console.log(`${String(kali).padStart(8)} ${apa}${kali < perlu ? `  KURANG (perlu ${perlu})` : ''}`);
  const kali = (apa: string) => jumlah[apa] ?? 0;
  console.log(
    `${selesai} benih, ${gagal} gagal, ${jam} jam tiruan, ${kali('lintasan')} lintasan, ` +
      `${kali('gangguan mati-mendadak')} kematian, ${kali('efek')} dampak, ${detik.toFixed(0)} detik CPU, ` +
      `${((performance.now() - mulai) / 1000).toFixed(0)} detik`,
  );
  return gagal > 0 || kurang(cakupan(jumlah)).length > 0 ? 1 : 0;
}

/** Looks for the first seeds that find each planted bug; those that are not named keep what was found. */
async function cariCacat(nama: readonly string[]): Promise<number> {
  const catatan = bacaCatatanCacat();
  let lolos = 0;
  for (const cacat of Object.keys(CACAT).filter((c) => nama.length === 0 || nama.includes(c))) {
    const penemu = await semuaPenemu(cacat);
    if (penemu.length === 0) lolos++;
    else catatan[cacat] = penemu;
    const kata = penemu.map(({ benih, pesan }) => `benih ${benih}, ${pesan}`).join('; ');
    console.log(`${cacat}: ${kata === '' ? `LOLOS dari ${BENIH_MAKS} benih` : kata}`);
  }
  tulisCatatanCacat(catatan);
  return lolos === 0 ? 0 : 1;
}

async function semuaPenemu(cacat: string): Promise<readonly CatatanCacat[]> {
  const penemu: CatatanCacat[] = [];
  let benih = BENIH_PENCARIAN;
  while (penemu.length < BENIH_TERCATAT) {
    const satu = await benihPenemu(cacat, benih, Number(opsi.jobs));
    if (satu === null) break;
    penemu.push(satu);
    benih = benih.slice(benih.indexOf(satu.benih) + 1);
  }
  return penemu;
}
