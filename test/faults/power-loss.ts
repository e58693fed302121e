import { parseArgs } from 'node:util';
import { padamkan } from './padam.ts';
import { straceAda, TANPA_STRACE } from './strace.ts';

// npm run power-loss -- [--images N] [--seed N]: images after a power cut, and the control that must lose something.

const { values } = parseArgs({
  options: { images: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
if (!straceAda()) {
  console.error(TANPA_STRACE);
  process.exit(0);
}
const PROSES = 6;
const seed = Number(values.seed);
const perProses = Math.ceil(Number(values.images) / PROSES / 2);
const utuh = await padamkan({ seed, perDiakui: perProses, diAntara: perProses });
const kendali = await padamkan({ seed, perDiakui: 4, diAntara: 0, tanpaTunggu: true });
console.table(
  Object.entries({ 'synchronous=FULL': utuh, 'control: NORMAL': kendali }).map(([apa, h]) => ({
    apa,
    images: h.citra,
    acknowledged: h.diakui,
    calls: h.operasi,
    fsyncs: h.fsync,
    broken: h.salah.length,
    leaks: h.bocor.length,
  })),
);
for (const satu of [...utuh.salah, ...utuh.bocor, ...kendali.bocor]) console.error(`BROKEN ${satu}`);
if (kendali.salah.length === 0) console.error('BROKEN the control lost nothing: this trial proves nothing');
const bocor = utuh.bocor.length + kendali.bocor.length > 0;
process.exitCode = utuh.salah.length === 0 && kendali.salah.length > 0 && !bocor ? 0 : 1;
