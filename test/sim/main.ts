import { parseArgs } from 'node:util';
import type { HasilBenih } from './benih.ts';
import { LAMA_JAM } from './benih.ts';
import { cakupan, kurang, tambahkan } from './cakupan.ts';
import { rombongan } from './rombongan.ts';

// npm run sim -- --seeds 1-300 [--hours 96] [--jobs 2]     a batch, with its coverage
// SEED=7 npm run sim [-- --hours 96]                       one seed, invariants only
const { values: opsi } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1-300' },
    hours: { type: 'string', default: String(LAMA_JAM) },
    jobs: { type: 'string', default: '2' },
  },
});

const lamaJam = Number(opsi.hours);
const { SEED } = process.env;
process.exitCode = SEED === undefined ? await banyak() : await satu(Number(SEED));

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

async function banyak(): Promise<number> {
  const mulai = performance.now();
  const jumlah: Record<string, number> = {};
  let [gagal, selesai, jam, detik] = [0, 0, 0, 0];
  await rombongan({ benih: rentang(opsi.seeds), jobs: Number(opsi.jobs), lamaJam }, (h) => {
    tambahkan(jumlah, h.hitungan);
    selesai++;
    jam += h.jam;
    detik += h.ms / 1000;
    if (h.invarian === null) return;
    gagal++;
    console.log(`SEED=${h.benih} ${h.pesan.split('\n').slice(0, 3).join(' | ')}`);
  });
  for (const { apa, kali, perlu } of cakupan(jumlah))
    console.log(`${String(kali).padStart(8)} ${apa}${kali < perlu ? `  KURANG (perlu ${perlu})` : ''}`);
  const kali = (apa: string) => jumlah[apa] ?? 0;
  console.log(
    `${selesai} benih, ${gagal} gagal, ${jam} jam tiruan, ${kali('lintasan')} lintasan, ` +
      `${kali('gangguan mati-mendadak')} kematian, ${kali('efek')} dampak, ${detik.toFixed(0)} detik proses, ` +
      `${((performance.now() - mulai) / 1000).toFixed(0)} detik`,
  );
  return gagal > 0 || kurang(cakupan(jumlah)).length > 0 ? 1 : 0;
}
