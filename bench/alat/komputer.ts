import { arch, cpus, platform, release, totalmem } from 'node:os';
import Database from 'better-sqlite3';
import { bulat } from './statistik.ts';

/** Numbers mean nothing without the machine they come from. */
export function komputer(): string {
  const cpu = cpus();
  const db = new Database(':memory:');
  const sqlite = db.prepare('SELECT sqlite_version()').pluck().get();
  db.close();
  const mesin = `${cpu[0]?.model.trim() ?? '?'} × ${cpu.length}, ${bulat(totalmem() / 2 ** 30)} GiB`;
  return `${mesin}, ${platform()} ${arch()} ${release()} · Node ${process.versions.node} · SQLite ${String(sqlite)}`;
}
