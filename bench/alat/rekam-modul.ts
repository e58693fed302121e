import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// Loaded before the program (`--import`): notes the URL of every module it loads, import and require alike, and writes
// them as a JSON list to the file that REKAM_MODUL names when the process ends.

const tujuan = process.env.REKAM_MODUL;
const url = new Set<string>();
registerHooks({
  load(alamat, konteks, lanjut) {
    url.add(alamat);
    return lanjut(alamat, konteks);
  },
});
if (tujuan !== undefined) process.on('exit', () => writeFileSync(tujuan, JSON.stringify([...url])));
