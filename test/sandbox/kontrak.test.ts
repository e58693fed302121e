import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { cariOperasi, operasi } from '../kontrak/kontrak.ts';
import { aturSandbox, jamTangan, minta, mulai, type Permintaan } from './klien.ts';

const K = (n: number) => `kunci-uji-${String(n).padStart(8, '0')}`;
const clock = jamTangan();
let s: Sandbox;
/** `GET /laporan 200`, as met. */
const bertemu = new Set<string>();

beforeAll(async () => {
  s = await mulai({
    clock,
    laporan: (i) => (i < 10 ? { status_laporan: 'Terverifikasi', id_instansi_terdisposisi: '5501' } : {}),
  });
});
afterAll(() => s.close());

async function sesuai(status: number, metode: string, path: string, p?: Permintaan) {
  const jawaban = await minta(s, metode, path, p);
  expect({ path, status: jawaban.status, masalah: jawaban.masalah }).toEqual({ path, status, masalah: [] });
  const op = cariOperasi(metode, path)?.operasi;
  bertemu.add(`${op?.metode} ${op?.pola} ${status}`);
  return jawaban.body;
}

it('lists and reads every seeded report as the contract says', async () => {
  const isi = (await sesuai(200, 'GET', '/laporan?instansi_id=5501&batas=500')).data as {
    tracking_id: string;
  }[];
  expect(isi).toHaveLength(60);
  for (const { tracking_id } of isi) {
    await sesuai(200, 'GET', `/laporan/${tracking_id}`);
    await sesuai(200, 'GET', `/laporan/${tracking_id}/riwayat`);
  }
  await sesuai(200, 'GET', '/kategori');
});

it('serves the attachments that it names, without a token', async () => {
  const isi = (await minta(s, 'GET', '/laporan?instansi_id=5501')).body.data as {
    lampiran: { url: string; ukuran: number }[];
  }[];
  const lampiran = isi.flatMap((l) => l.lampiran);
  expect(lampiran.length).toBeGreaterThan(3);
  for (const { url, ukuran } of lampiran) {
    const jawaban = await fetch(url);
    expect([jawaban.status, jawaban.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect((await jawaban.arrayBuffer()).byteLength).toBe(ukuran);
  }
  expect((await fetch(`${s.url}/berkas/1-1`)).status).toBe(404);
});

it('gives every answer that the contract names for reading', async () => {
  await sesuai(403, 'GET', '/laporan?instansi_id=5517');
  await sesuai(401, 'GET', '/laporan?instansi_id=5501', { token: 'salah' });
  await sesuai(401, 'GET', '/kategori', { token: null });
  await sesuai(410, 'GET', '/laporan?instansi_id=5501&kursor=x');
  await sesuai(404, 'GET', '/laporan/1');
  await sesuai(404, 'GET', '/laporan/1/riwayat');
});

it('gives every answer that the contract names for tokens', async () => {
  const json = { client_id: s.clientId, client_secret: s.clientSecret };
  const { access_token } = await sesuai(200, 'POST', '/token', { json, token: null });
  await sesuai(200, 'GET', '/kategori', { token: String(access_token) });
  await sesuai(401, 'POST', '/token', { json: { ...json, client_secret: 'x' }, token: null });
  await sesuai(401, 'POST', '/token', { badan: '{', token: null });
  clock.maju(3_600_000);
  await sesuai(401, 'GET', '/kategori', { token: String(access_token) });
});

it('gives every answer that the contract names for writing', async () => {
  const [a, b] = [s.trackingId(1), s.trackingId(2)];
  const tulis = {
    kunci: K(1),
    json: { jenis: 'sementara', isi: 'Kami pelajari.', lampiran: [], nomor_ba: '1' },
  };
  await sesuai(201, 'POST', `/laporan/${a}/tindak-lanjut`, tulis);
  await sesuai(200, 'POST', `/laporan/${a}/tindak-lanjut`, tulis);
  await sesuai(422, 'POST', `/laporan/${a}/tindak-lanjut`, { ...tulis, kunci: 'pendek' });
  await sesuai(404, 'POST', '/laporan/1/tindak-lanjut', tulis);
  const kembali = { kunci: K(2), json: { alasan: 'Bukan wewenang kami.' } };
  await sesuai(401, 'POST', `/laporan/${b}/kembalikan`, { ...kembali, token: 'salah' });
  await sesuai(200, 'POST', `/laporan/${b}/kembalikan`, kembali);
  await sesuai(409, 'POST', `/laporan/${b}/kembalikan`, { ...kembali, kunci: K(3) });
  await sesuai(409, 'POST', `/laporan/${b}/tindak-lanjut`, { ...tulis, kunci: K(4) });
  await sesuai(422, 'POST', `/laporan/${b}/kembalikan`, { kunci: K(5), json: {} });
  await sesuai(404, 'POST', '/laporan/1/kembalikan', kembali);
  for (const [status, isi] of [
    [201, '%PDF-1.7'],
    [415, 'GIF89a'],
    [413, `%PDF-${'x'.repeat(10_500_000)}`],
  ] as const) {
    const badan = new FormData();
    badan.set('berkas', new Blob([isi]), 'a.pdf');
    await sesuai(status, 'POST', '/lampiran', { badan });
  }
});

it('asks to come later as the contract says', async () => {
  const kunci = { kunci: K(8), json: { jenis: 'akhir', isi: 'x', alasan: 'x' } };
  const id = s.trackingId(3);
  for (const [status, jenis] of [
    [429, 'batas_429'],
    [503, 'sibuk_503'],
  ] as const) {
    await aturSandbox(s, '/gangguan', { paksa: [{ jenis }, { jenis }, { jenis }] });
    await sesuai(status, 'GET', '/laporan?instansi_id=5501');
    await sesuai(status, 'POST', `/laporan/${id}/tindak-lanjut`, kunci);
    await sesuai(status, 'POST', `/laporan/${id}/kembalikan`, kunci);
  }
});

it('has by now given every answer of the contract but one', () => {
  const semua = operasi.flatMap((op) =>
    Object.keys(op.simpul.isi.responses as object).map((st) => `${op.metode} ${op.pola} ${st}`),
  );
  // Only listing names an agency, so only listing can be forbidden.
  expect(semua.filter((satu) => !bertemu.has(satu))).toEqual(['POST /laporan/{tracking_id}/kembalikan 403']);
});

it('answers an unknown address and an unknown method with a problem', async () => {
  const jawaban = await minta(s, 'GET', '/tak-ada');
  expect([jawaban.status, jawaban.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  expect((await minta(s, 'PUT', '/laporan/1')).status).toBe(404);
});
