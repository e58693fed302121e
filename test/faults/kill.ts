import { parseArgs } from 'node:util';
import { bunuhBerulang, type HasilBunuh } from './bunuh.ts';
import { DIALEK } from './kantor-proses.ts';
import { pelanggaran } from './pelanggaran.ts';

// npm run kill -- --seconds 60 [--kills N] [--dialect rest|f01] [--faults mild|harsh] [--seed N]

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    kills: { type: 'string', default: '1000000' },
    dialect: { type: 'string', default: 'rest' },
    faults: { type: 'string', default: 'harsh' },
    seed: { type: 'string', default: '1' },
  },
});

const pilih = <T extends string>(nama: string, nilai: string, dari: readonly T[]): T => {
  const satu = dari.find((d) => d === nilai);
  if (satu === undefined) throw new Error(`--${nama}: ${dari.join(' | ')}`);
  return satu;
};

const hasil = await bunuhBerulang({
  seconds: Number(values.seconds),
  kills: Number(values.kills),
  dialek: pilih('dialect', values.dialect, DIALEK),
  faults: pilih('faults', values.faults, ['none', 'mild', 'harsh'] as const),
  seed: Number(values.seed),
  kemajuan: (dibunuh, detik) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${dibunuh} kills, ${Math.round(detik)} s `);
  },
});
cetak(hasil);
const salah = pelanggaran(hasil);
for (const satu of salah) console.error(`BROKEN: ${satu}`);
process.exitCode = salah.length === 0 ? 0 : 1;

function cetak({ dibunuh, ganda, hilang, gangguan, ...h }: HasilBunuh): void {
  console.table({
    kills: Object.values(dibunuh).reduce((a, b) => a + b, 0),
    ...Object.fromEntries(Object.entries(dibunuh).map(([nama, n]) => [`  of them during ${nama}`, n])),
    '  right after an acknowledgement': h.sesudahDiakui,
    'ended before their killer': h.lolos,
    'tries that died under way': h.percobaanMati,
    'remote faults': Object.values(gangguan).reduce((a, b) => a + b, 0),
    'acknowledged approvals': h.diakui,
    duplicates: ganda.length,
    lost: hilang.length,
    'reports lost': h.laporanHilang,
    stuck: h.macet,
    'leaks of a reporter or the token': h.bocor.length,
    seconds: h.detik,
  });
}
