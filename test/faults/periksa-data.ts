import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { App } from '../../src/app.ts';
import { openApp } from '../../src/app.ts';
import { parseConfig } from '../../src/config.ts';
import { periksaRantai } from '../../src/jejak/periksa-rantai.ts';
import type { BarisKiriman } from '../../src/ports/store.ts';
import { bukaBasis } from '../../src/store/sqlite/basis/buka.ts';
import { NAMA_BASIS } from '../../src/store/sqlite/buka-data.ts';
import { lipat } from '../store/lipat-jejak.ts';

/** The office of a folder, opened as every command opens it. */
export function bukaKantor(folder: string): Promise<App> {
  const berkas = join(folder, 'penghubung.yaml');
  const config = parseConfig(readFileSync(berkas, 'utf8'), {}, { berkas });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return openApp(config.value, { tingkatLog: 'error' });
}

export interface IsiData {
  /** Hashes of the journal's rows (hex), in order. */
  readonly jejak: readonly string[];
  readonly kiriman: readonly BarisKiriman[];
  /** SHA-256 of the files that approved answers carry, each read back and found whole. */
  readonly berkas: readonly string[];
}

/** Opens a data folder with the production store and reads all of it. @throws Error naming what is not whole */
export async function periksaData(folder: string): Promise<IsiData> {
  await using app = await bukaKantor(folder);
  const rows = [...app.store.jejak()];
  const rantai = periksaRantai(rows);
  if (!rantai.utuh) throw new Error(`the journal does not verify: ${JSON.stringify(rantai.rusak)}`);
  periksaHalaman(join(app.config.data, NAMA_BASIS));
  await periksaLipatan(app, rows);
  const kiriman: BarisKiriman[] = [];
  const berkas: string[] = [];
  for await (const k of app.store.kiriman({})) {
    kiriman.push(k);
    for (const { terbit } of (await app.store.isiKiriman(k.id))?.berkas ?? []) {
      await (await app.berkas()).baca(terbit);
      berkas.push(terbit);
    }
  }
  return { jejak: rows.map((b) => Buffer.from(b.hash).toString('hex')), kiriman, berkas };
}

function periksaHalaman(path: string): void {
  const db = bukaBasis(path, { versi: 1_000, readonly: true });
  try {
    const salah = [
      db.pragma('integrity_check', { simple: true }),
      ...(db.pragma('foreign_key_check') as unknown[]),
    ];
    if (!isDeepStrictEqual(salah, ['ok']))
      throw new Error(`the database is damaged: ${JSON.stringify(salah)}`);
  } finally {
    db.close();
  }
}

/** I7: the journal alone gives every case as the tables have it. */
async function periksaLipatan(app: App, rows: Parameters<typeof lipat>[0]): Promise<void> {
  const { kasus, idJauh } = lipat(rows);
  for (const k of kasus.values()) {
    const tersimpan = (await app.store.kasus(k.trackingId ?? k.id))?.kasus;
    if (!isDeepStrictEqual(tersimpan, k))
      throw new Error(`${k.id}: the tables differ from the fold of the journal`);
  }
  for await (const { id, idJauh: ada } of app.store.kiriman({}))
    if (ada !== (idJauh.get(id) ?? null)) throw new Error(`${id}: its remote id differs from the journal's`);
}
