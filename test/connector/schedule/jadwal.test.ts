import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpsiJadwal } from '../../../src/connector/schedule/jadwal.ts';
import { jalankanBerkala } from '../../../src/connector/schedule/jadwal.ts';
import { logTerkumpul } from '../../kembaran/log.ts';

const MENIT = 60_000;
const JAM = 60 * MENIT;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  vi.setSystemTime('2026-11-23T08:07:30+07:00');
});
afterEach(() => vi.useRealTimers());

/** A schedule at work: when its passes began, and what ends them. */
function mulai(opsi: Partial<OpsiJadwal> = {}, kerja?: () => Promise<void>) {
  const henti = new AbortController();
  const log = logTerkumpul();
  const pada: string[] = [];
  const selesai = jalankanBerkala(
    { ekspresi: '*/15 * * * *', zona: 'Asia/Pontianak', log, signal: henti.signal, ...opsi },
    async () => {
      pada.push(new Date(Date.now() + 7 * JAM).toISOString().slice(11, 16));
      await kerja?.();
    },
  );
  return { henti, log, pada, selesai };
}

const maju = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('passes', () => {
  it('begin at once, which catches up after a stop, and then on the schedule', async () => {
    const { henti, pada, selesai } = mulai();
    await maju(40 * MENIT);
    expect(pada).toEqual(['08:07', '08:15', '08:30', '08:45']);
    henti.abort();
    await selesai;
    await maju(JAM);
    expect(pada).toHaveLength(4);
  });

  it.each([
    ['Asia/Jayapura', '06:00'],
    ['Asia/Makassar', '07:00'],
    ['Asia/Jakarta', '08:00'],
  ])('keep the hours of the agency in %s, whatever the machine’s zone', async (zona, wib) => {
    const { henti, pada, selesai } = mulai({ ekspresi: '0 8 * * *', zona });
    await maju(24 * JAM);
    expect(pada).toEqual(['08:07', wib]);
    henti.abort();
    await selesai;
  });

  it('over the end of a year go on', async () => {
    vi.setSystemTime('2026-12-31T23:50:00+07:00');
    const { henti, pada, selesai } = mulai({ ekspresi: '5 0 1 1 *' });
    await maju(20 * MENIT);
    expect(pada).toEqual(['23:50', '00:05']);
    henti.abort();
    await selesai;
  });

  it('never overlap: a time that comes during one is left out', async () => {
    const lama = Promise.withResolvers<void>();
    const { henti, log, pada, selesai } = mulai({}, () => lama.promise);
    await maju(30 * MENIT);
    expect(pada).toEqual(['08:07']);
    expect(log.events).toEqual(['schedule.skipped', 'schedule.skipped']);
    lama.resolve();
    await maju(15 * MENIT);
    expect(pada).toEqual(['08:07', '08:45']);
    henti.abort();
    await selesai;
  });

  it('that a sleeping machine missed are made up for by one', async () => {
    const { henti, pada, selesai } = mulai();
    await maju(MENIT);
    vi.setSystemTime('2026-11-24T07:00:20+07:00');
    await maju(10 * MENIT);
    expect(pada).toHaveLength(2);
    henti.abort();
    await selesai;
  });

  it('go on after one that failed, which is told without its words', async () => {
    let ke = 0;
    const { henti, log, pada, selesai } = mulai({}, async () => {
      if (ke++ === 0) throw new TypeError('Budi Contohwati mengadu');
    });
    await maju(15 * MENIT);
    expect(pada).toHaveLength(2);
    expect(log.entri).toEqual([
      { level: 'error', event: 'schedule.pass_failed', fields: { error: 'TypeError' } },
    ]);
    henti.abort();
    await selesai;
  });
});

describe('the signal', () => {
  it('waits for the pass under way', async () => {
    const lama = Promise.withResolvers<void>();
    const { henti, selesai } = mulai({}, () => lama.promise);
    let berakhir = false;
    const tunggu = selesai.then(() => {
      berakhir = true;
    });
    henti.abort();
    await maju(1);
    expect(berakhir).toBe(false);
    lama.resolve();
    await tunggu;
    expect(berakhir).toBe(true);
  });

  it('before the start lets no pass begin', async () => {
    const { pada, selesai } = mulai({ signal: AbortSignal.abort() });
    await selesai;
    expect(pada).toEqual([]);
  });
});
