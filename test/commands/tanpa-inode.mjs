// A file system that numbers no files, as some network folders are: only a test's own child processes load it
// (node --import).
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const asli = fs.statSync;
fs.statSync = (path, opsi) => {
  const stat = asli(path, opsi);
  if (stat !== undefined) stat.ino = typeof stat.ino === 'bigint' ? 0n : 0;
  return stat;
};
syncBuiltinESMExports();
