import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { contohKontrak } from './contoh-kontrak.ts';
import { mswDariKontrak } from './msw-dari-kontrak.ts';

const URL_UJI = 'http://lapor.invalid/api/v1';
const TULIS = {
  authorization: 'Bearer abc',
  'content-type': 'application/json',
  'idempotency-key': 'k'.repeat(16),
};
const kontrak = mswDariKontrak(URL_UJI, {
  'GET /kategori': () => Response.json([]),
});
const server = setupServer(...kontrak.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => kontrak.reset());
afterAll(() => server.close());

const baca = async (path: string) =>
  (await (await fetch(URL_UJI + path, { headers: { authorization: 'Bearer abc' } })).json()) as Record<
    string,
    unknown
  >;

it('answers every operation with an example of the contract', async () => {
  expect(await baca('/laporan?instansi_id=5501')).toMatchObject({
    kursor_berikutnya: null,
    data: [{ tipe_laporan: '' }],
  });
  expect((await baca('/laporan/77')).tracking_id).toBe('77');
  const badan = JSON.stringify({ jenis: 'akhir', isi: 'x' });
  const kirim = await fetch(`${URL_UJI}/laporan/77/tindak-lanjut`, {
    method: 'POST',
    headers: TULIS,
    body: badan,
  });
  expect([kirim.status, await kirim.json()]).toMatchObject([201, { tracking_id: '77' }]);
  const form = new FormData();
  form.set('berkas', new Blob(['x']), 'a.jpg');
  const headers = { authorization: 'Bearer abc' };
  expect((await fetch(`${URL_UJI}/lampiran`, { method: 'POST', headers, body: form })).status).toBe(201);
  expect(kontrak.masalah).toEqual([]);
  expect(kontrak.permintaan.map((p) => p.rute)).toEqual([
    'GET /laporan',
    'GET /laporan/{tracking_id}',
    'POST /laporan/{tracking_id}/tindak-lanjut',
    'POST /lampiran',
  ]);
  expect(kontrak.permintaan[2]?.badan).toEqual(new Uint8Array(Buffer.from(badan)));
});

it('collects what is wrong with a request', async () => {
  await baca('/laporan?instansi_id=5501&batas=0');
  await fetch(`${URL_UJI}/laporan/1/kembalikan`, { method: 'POST', headers: TULIS, body: '{"alasan":""}' });
  expect(kontrak.masalah).toHaveLength(2);
  expect(kontrak.masalah[1]).toContain('POST /laporan/{tracking_id}/kembalikan: badan/alasan');
});

it('lets a test answer otherwise, for as long as it wants', async () => {
  kontrak.ganti('GET /laporan/{tracking_id}', ({ variabel }) =>
    variabel.tracking_id === '1'
      ? Response.json(contohKontrak('Laporan', { judul_laporan: 'Judul uji' }))
      : undefined,
  );
  expect((await baca('/laporan/1')).judul_laporan).toBe('Judul uji');
  expect((await baca('/laporan/2')).judul_laporan).toBe('contoh');
  kontrak.ganti('GET /kategori', () => new Response('<html>', { status: 503 }));
  await expect(baca('/kategori')).rejects.toThrow();
  kontrak.reset();
  expect((await baca('/laporan/1')).judul_laporan).toBe('contoh');
  expect(await baca('/kategori')).toEqual([]);
});

it('refuses to replace a route that the contract has not', () => {
  expect(() => kontrak.ganti('GET /laporan/:id', () => undefined)).toThrow('GET /laporan/:id');
});
