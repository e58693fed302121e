import { expect, it } from 'vitest';
import { ids, minta, mulai, semua } from './klien.ts';

it('shows two callers of the same seed the same reports and credentials', async () => {
  const [a, b, lain] = await Promise.all([mulai(), mulai(), mulai({ seed: 8 })]);
  const tanpaPort = async (s: typeof a) => JSON.stringify(await semua(s)).replaceAll(s.url, '');
  expect(await tanpaPort(a)).toBe(await tanpaPort(b));
  expect(await tanpaPort(a)).not.toBe(await tanpaPort(lain));
  expect([a.token, a.clientSecret]).toEqual([b.token, b.clientSecret]);
  expect(lain.token).not.toBe(a.token);
  await Promise.all([a.close(), b.close(), lain.close()]);
});

it('ends the token before when it issues one under harsh, and not otherwise', async () => {
  for (const [faults, lama] of [
    ['harsh', 401],
    ['none', 200],
  ] as const) {
    const s = await mulai({ faults });
    const json = { client_id: s.clientId, client_secret: s.clientSecret };
    const terbit = async () =>
      String((await minta(s, 'POST', '/token', { json, token: null })).body.access_token);
    const [satu, dua] = [await terbit(), await terbit()];
    expect(satu).not.toBe(dua);
    expect((await minta(s, 'GET', '/kategori', { token: satu })).status).toBe(lama);
    expect((await minta(s, 'GET', '/kategori', { token: dua })).status).toBe(200);
    await s.close();
  }
});

it('listens on loopback only, and on no port that is taken', async () => {
  const s = await mulai();
  expect(s.url).toBe(`http://127.0.0.1:${s.port}/api/v1`);
  await expect(mulai({ port: s.port })).rejects.toThrow('EADDRINUSE');
  await s.close();
  await expect(fetch(s.url)).rejects.toThrow();
});

it('closes although a caller keeps its connection, and a second time', async () => {
  const s = await mulai();
  await minta(s, 'GET', '/kategori');
  await expect(s.close()).resolves.toBeUndefined();
  await expect(s.close()).resolves.toBeUndefined();
});

it('refuses numbers of reports it cannot give and a world with one agency', async () => {
  for (const reports of [-1, 1.5, 10_000_001]) await expect(mulai({ reports })).rejects.toThrow(RangeError);
  await expect(mulai({ instansi: [{ id: '1', nama: 'Sendiri' }] })).rejects.toThrow(RangeError);
  const kosong = await mulai({ reports: 0, faults: 'harsh' });
  expect(ids(await semua(kosong).catch(() => []))).toEqual([]);
  await kosong.close();
});
