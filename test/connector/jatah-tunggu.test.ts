import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { JatahTunggu } from '../../src/connector/jatah-tunggu.ts';
import { mswDariKontrak } from '../kontrak/msw-dari-kontrak.ts';
import { apiUji, daftar } from './http/alat.ts';

const URL_API = 'http://lapor.invalid/api/v1';
const kontrak = mswDariKontrak(URL_API);
const server = setupServer(...kontrak.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => kontrak.reset());
afterAll(() => server.close());

describe('what a pass may wait', () => {
  it('is five seconds at a time and sixty in all', () => {
    const jatah = new JatahTunggu();
    expect(jatah.ambil(5_001)).toBe(false);
    expect(Array.from({ length: 13 }, () => jatah.ambil(5_000)).filter(Boolean)).toHaveLength(12);
    expect(jatah.ambil(1)).toBe(false);
    jatah.isiUlang();
    expect(jatah.ambil(5_000)).toBe(true);
  });

  it('binds the reads of one pass together: then a wait is the next pass’s', async () => {
    const jatah = new JatahTunggu();
    const { api, clock } = apiUji(URL_API, { bolehTunggu: (ms) => jatah.ambil(ms) });
    kontrak.ganti('GET /laporan', () => new Response(null, { status: 429, headers: { 'retry-after': '4' } }));
    for (let i = 0; i < 20; i++) expect(await api.listLaporan(daftar)).toMatchObject({ jenis: 'tunggu' });
    expect(clock.tidur.reduce((a, b) => a + b, 0)).toBe(60_000);
  });

  it('is not charged for a wait that is not taken, after the last try', async () => {
    const diminta: number[] = [];
    const { api, clock } = apiUji(URL_API, { bolehTunggu: (ms) => diminta.push(ms) > 0 });
    kontrak.ganti('GET /laporan', () => new Response(null, { status: 500 }));
    await api.listLaporan(daftar);
    expect(diminta).toEqual(clock.tidur);
    expect(diminta).toHaveLength(2);
  });
});
