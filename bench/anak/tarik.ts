import type { HasilLintasan } from '../../src/connector/lintasan.ts';
import { bukaApp } from '../alat/app.ts';

// One full pass into an empty folder, everything on. Arguments: base URL, token, folder.

export interface HasilTarik {
  readonly ms: number;
  readonly puncakMiB: number;
  /** Processor time of this process (ms). */
  readonly cpuMs: number;
  readonly pull: HasilLintasan['pull'];
  readonly remote: HasilLintasan['remote'];
}

const [, , url = '', token = '', folder = ''] = process.argv;
await using app = await bukaApp(folder, url, token);
const cpu = process.cpuUsage();
const mulai = performance.now();
const { pull, remote } = await app.sync({ penuh: true });
const ms = performance.now() - mulai;
const { user, system } = process.cpuUsage(cpu);
const puncakMiB = process.resourceUsage().maxRSS / 1024;
const hasil: HasilTarik = { ms, puncakMiB, cpuMs: (user + system) / 1000, pull, remote };
console.log(JSON.stringify(hasil));
