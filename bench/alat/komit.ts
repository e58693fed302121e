import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { folderSementara } from './folder-sementara.ts';
import { rentang } from './statistik.ts';

const KALI = 200;
const BITA = Buffer.alloc(4096, 1);

/** What one commit that survives a power cut costs on the disk of the folder for temporary files: nothing durable is quicker. */
export function lantaiKomit(): string {
  using folder = folderSementara();
  return `fdatasync 4 KiB ${rentang(sinkron(folder.path), 3)} ms · komit SQLite WAL FULL ${rentang(komit(folder.path), 3)} ms`;
}

function sinkron(folder: string): readonly number[] {
  const fd = openSync(join(folder, 'sinkron'), 'w');
  const ms = berkali(() => {
    writeSync(fd, BITA);
    fdatasyncSync(fd);
  });
  closeSync(fd);
  return ms;
}

function komit(folder: string): readonly number[] {
  const db = new Database(join(folder, 'komit.sqlite'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE satu (isi BLOB NOT NULL) STRICT');
  const sisip = db.prepare('INSERT INTO satu (isi) VALUES (?)');
  const baris = BITA.subarray(0, 200);
  const ms = berkali(() => sisip.run(baris));
  db.close();
  return ms;
}

const berkali = (kerja: () => unknown): readonly number[] =>
  Array.from({ length: KALI }, () => {
    const mulai = performance.now();
    kerja();
    return performance.now() - mulai;
  });
