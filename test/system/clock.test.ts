import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { virtualClock } from '../kembaran/clock.ts';

describe('the machine’s clock', () => {
  it('tells the time and lets it pass', async () => {
    const mulai = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - mulai).toBeGreaterThanOrEqual(18);
  });

  it('ends a sleep when the signal aborts, without an error, even a sleep longer than a timer of Node holds', async () => {
    const henti = new AbortController();
    const tidur = systemClock.sleep(2 ** 31, henti.signal);
    const lain = await Promise.race([
      tidur.then(() => 'bangun'),
      systemClock.sleep(20).then(() => 'masih tidur'),
    ]);
    expect(lain).toBe('masih tidur');
    henti.abort();
    await expect(tidur).resolves.toBeUndefined();
  });

  it.each([0, -5, Number.NaN])('does not sleep for %d ms', async (ms) => {
    await expect(systemClock.sleep(ms)).resolves.toBeUndefined();
  });

  it('does not begin to sleep under a signal that has aborted', async () => {
    await expect(systemClock.sleep(3600_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});

describe('the virtual clock', () => {
  it('lets a sleep take its time at once', async () => {
    const clock = virtualClock(1000);
    await clock.sleep(500);
    expect(clock.now()).toBe(1500);
  });

  it('wakes sleepers in their order, each at its own time, and those that sleep again', async () => {
    const clock = virtualClock(0, 'menunggu');
    const catatan: string[] = [];
    const ulang = async (nama: string, ms: number): Promise<void> => {
      for (let i = 0; i < 3; i++) {
        await clock.sleep(ms);
        catatan.push(`${nama}@${clock.now()}`);
      }
    };
    const semua = [ulang('a', 100), ulang('b', 70)];
    await clock.maju(205);
    expect(catatan).toEqual(['b@70', 'a@100', 'b@140', 'a@200']);
    expect(clock.now()).toBe(205);
    expect(clock.tidur).toBe(2);
    await clock.maju(1000);
    await Promise.all(semua);
    expect(clock.tidur).toBe(0);
  });

  it('wakes who is aborted, before its time', async () => {
    const clock = virtualClock(0, 'menunggu');
    const henti = new AbortController();
    const tidur = clock.sleep(1000, henti.signal);
    henti.abort();
    await tidur;
    expect(clock.now()).toBe(0);
    expect(clock.tidur).toBe(0);
  });

  it('can be put back, as a machine’s clock can', () => {
    const clock = virtualClock(1000);
    clock.setel(10);
    expect(clock.now()).toBe(10);
  });
});
