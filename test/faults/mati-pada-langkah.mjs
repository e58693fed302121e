// Loaded before the program: kills its own process, as a power cut would, before the n-th write of SQLite or removal of a file.
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const Database = createRequire(new URL('../../package.json', import.meta.url))('better-sqlite3');
const pada = Number(process.env.MATI_PADA_LANGKAH);
let n = 0;
const langkah = () => {
  if (++n === pada) process.kill(process.pid, 'SIGKILL');
};
const sebelum = (milik, nama) => {
  const asli = milik[nama];
  milik[nama] = function (...isi) {
    langkah();
    return asli.apply(this, isi);
  };
};
const memori = new Database(':memory:');
sebelum(Object.getPrototypeOf(memori.prepare('SELECT 1')), 'run');
for (const nama of ['exec', 'pragma']) sebelum(Database.prototype, nama);
memori.close();
for (const nama of ['rm', 'unlink']) sebelum(fs.promises, nama);
for (const nama of ['rmSync', 'unlinkSync']) sebelum(fs, nama);
syncBuiltinESMExports();
n = 0;
process.on('exit', () => {
  if (process.env.HITUNG_LANGKAH !== undefined) fs.writeFileSync(process.env.HITUNG_LANGKAH, String(n));
});
