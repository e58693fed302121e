import { describe, expect, it } from 'vitest';
import { contohJawaban, contohKontrak } from './contoh-kontrak.ts';
import { operasi } from './kontrak.ts';
import { validatorKontrak } from './validator-kontrak.ts';

const v = validatorKontrak();
const IZIN = { authorization: 'Bearer abc' };
const TULIS = { ...IZIN, 'content-type': 'application/json', 'idempotency-key': 'k'.repeat(16) };
const JALUR = '/laporan/10000003/tindak-lanjut';

describe('answers', () => {
  it('pass as the examples of the contract, for every operation', () => {
    expect(operasi).toHaveLength(8);
    for (const op of operasi) {
      const { status, body } = contohJawaban(op);
      expect(v.jawaban(op.metode, op.pola.replace('{tracking_id}', '10000003'), status, body)).toEqual([]);
    }
  });

  it('fail on a wrong type, a missing field, a wrong time and a number out of range', () => {
    const salah = (ganti: Record<string, unknown>) =>
      v.jawaban('GET', '/laporan/1', 200, contohKontrak('Laporan', ganti)).join();
    expect(salah({})).toBe('');
    expect(salah({ judul_laporan: null })).toContain('badan/judul_laporan: must be string');
    expect(salah({ tanggal_disposisi: '2026-13-01T00:00:00Z' })).toContain('date-time');
    expect(salah({ tipe_laporan: 'Tertutup' })).toContain('tipe_laporan');
    expect(salah({ rating: 6 })).toContain('rating');
    expect(salah({ diperbarui_pada: undefined })).toContain('diperbarui_pada');
  });

  it('fail on a success that the contract does not name and on the wrong media type', () => {
    expect(v.jawaban('GET', '/laporan/1', 201, {})).toEqual(['status 201: tidak ada di kontrak']);
    expect(v.jawaban('GET', '/tak-ada', 200, {})).toHaveLength(1);
    expect(v.jawaban('GET', '/laporan/1', 404, {}, 'text/html').join()).toContain('application/problem+json');
    expect(v.jawaban('GET', '/laporan/1', 401, { status: '401' })).toHaveLength(1);
  });
});

describe('requests', () => {
  it('pass as the contract wants them, as URL, text, bytes or form', () => {
    const json = '{"jenis":"akhir","isi":"Selesai."}';
    expect(v.permintaan('POST', `http://127.0.0.1:1/api/v1${JALUR}`, TULIS, json)).toEqual([]);
    expect(v.permintaan('POST', JALUR, new Headers(TULIS), Buffer.from(json))).toEqual([]);
    expect(v.permintaan('GET', '/laporan?instansi_id=5501&batas=100', IZIN)).toEqual([]);
    const form = new FormData();
    form.set('berkas', new Blob(['x']), 'a.jpg');
    expect(
      v.permintaan('POST', '/lampiran', { ...IZIN, 'content-type': 'multipart/form-data; boundary=x' }, form),
    ).toEqual([]);
    const token = { client_id: 'a', client_secret: 'b' };
    expect(v.permintaan('POST', '/token', { 'content-type': 'application/json' }, token)).toEqual([]);
  });

  it.each([
    ['no token', 'POST', JALUR, { ...TULIS, authorization: '' }, { jenis: 'akhir', isi: 'x' }],
    ['no key', 'POST', JALUR, { ...TULIS, 'idempotency-key': 'pendek' }, { jenis: 'akhir', isi: 'x' }],
    ['a kind that the wire does not know', 'POST', JALUR, TULIS, { jenis: 'ralat', isi: 'x' }],
    ['a field of our own', 'POST', JALUR, TULIS, { jenis: 'akhir', isi: 'x', nomorBa: '1' }],
    ['a missing field', 'POST', JALUR, TULIS, { jenis: 'akhir' }],
    ['no JSON', 'POST', JALUR, TULIS, '{'],
    ['another media type', 'POST', JALUR, { ...TULIS, 'content-type': 'text/plain' }, '{}'],
    ['a body on a read', 'GET', '/kategori', IZIN, '{}'],
    ['a missing parameter', 'GET', '/laporan', IZIN, undefined],
    ['a parameter out of range', 'GET', '/laporan?instansi_id=1&batas=501', IZIN, undefined],
    ['no number', 'GET', '/laporan?instansi_id=1&batas=x', IZIN, undefined],
    ['an unknown parameter', 'GET', '/laporan?instansi_id=1&halaman=2', IZIN, undefined],
    ['no time', 'GET', '/laporan?instansi_id=1&diperbarui_sejak=2026-02-23', IZIN, undefined],
    ['an id that is no number', 'GET', '/laporan/abc', IZIN, undefined],
    ['an unknown method', 'DELETE', '/laporan/1', IZIN, undefined],
    [
      'the API’s token sent where none is asked for',
      'POST',
      '/token',
      TULIS,
      { client_id: 'a', client_secret: 'b' },
    ],
  ])('fail with %s', (_, metode, alamat, headers, body) => {
    expect(v.permintaan(metode, alamat, headers, body)).toHaveLength(1);
  });
});
