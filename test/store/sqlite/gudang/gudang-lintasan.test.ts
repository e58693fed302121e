import { expect, it, onTestFinished } from 'vitest';
import { HARI, SENIN } from '../../../sop/kapuas-uji.ts';
import { KantorUji } from '../../kantor-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

const TAHUN_LALU = SENIN - 401 * HARI;

async function denganBaris(n: number, mulai: number) {
  const rumah = new RumahSqlite();
  onTestFinished(() => rumah.bersihkan());
  const { store } = await KantorUji.buka(rumah);
  rumah.mentah((db) => {
    const sisip = db.prepare("INSERT INTO lintasan (jenis, mulai_at, ringkasan) VALUES ('sync', ?, '{}')");
    db.transaction(() => {
      for (let i = 0; i < n; i++) sisip.run(mulai + i);
    })();
  });
  const baris = () => rumah.mentah((db) => db.prepare('SELECT mulai_at FROM lintasan').pluck().all());
  return { store, baris };
}

it('drops lines of passes older than 400 days, a thousand with each new line, the oldest first', async () => {
  const { store, baris } = await denganBaris(2_500, TAHUN_LALU);
  await store.mulaiLintasan('sync', SENIN);
  expect(baris()).toHaveLength(1_501);
  expect(baris()[0]).toBe(TAHUN_LALU + 1_000);
  await store.mulaiLintasan('sync', SENIN);
  await store.mulaiLintasan('sync', SENIN);
  expect(baris()).toEqual([SENIN, SENIN, SENIN]);
});

it('keeps a line of 400 days ago', async () => {
  const { store, baris } = await denganBaris(1, SENIN - 400 * HARI);
  await store.mulaiLintasan('sync', SENIN);
  expect(baris()).toEqual([SENIN - 400 * HARI, SENIN]);
});
