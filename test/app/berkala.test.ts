import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { HasilLintasan } from '../../src/connector/lintasan.ts';
import { syncTeks } from '../../src/report/sinkron/sync.ts';
import { id } from '../../src/teks/id/katalog.ts';
import { LaporTiruan } from '../kembaran/lapor-api.ts';
import { KantorSandbox } from './kantor-sandbox.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

it('a daemon says at each pass which brake stands and how to go on', async () => {
  const kantor = await KantorSandbox.buka();
  await kantor.app.sync({ only: 'pull' });
  await kantor.bukaApp({ api: new LaporTiruan(() => kantor.jam.now(), 'rest:https://lapor.contoh') });
  const henti = new AbortController();
  const semua: HasilLintasan[] = [];
  const selesai = kantor.app.run(henti.signal, (hasil) => semua.push(hasil));
  for (let i = 0; i < 4_000 && semua.length < 3; i++) await vi.advanceTimersByTimeAsync(60_000);
  henti.abort();
  await selesai;
  const [{ braked } = { braked: null }] = semua;
  expect(semua.length).toBeGreaterThanOrEqual(3);
  for (const hasil of semua) {
    expect(hasil.braked).toEqual(braked);
    expect(JSON.stringify(syncTeks(hasil, id))).toContain(`sync --accept-run ${braked?.run}`);
  }
});
