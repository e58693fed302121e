import { describe, expect, it } from 'vitest';
import type { Respons } from '../../../src/connector/http/balasan.ts';
import { cuplikan } from '../../../src/connector/http/cuplikan.ts';

const respons = (teks: string): Respons => ({
  jenis: 'respons',
  status: 500,
  tipeIsi: null,
  retryAfter: null,
  lokasi: null,
  isi: { jenis: 'utuh', teks, bytes: teks.length },
});
const potongan = (teks: string, rahasia: string[] = []) => cuplikan(respons(teks), rahasia);

describe('an excerpt', () => {
  it.each([
    ['Authorization: Basic dXNlcjpzYW5kaQ==', 'dXNlcjpzYW5kaQ'],
    ['{"authorization":"Digest abc123"}', 'abc123'],
    ['{"access_token":"abc123xyz","x":1}', 'abc123xyz'],
    ['client_secret=abc123xyz&x=1', 'abc123xyz'],
    ['jwt eyJhbGciOi.eyJzdWIiOi.c2ln', 'eyJhbGciOi'],
    ['NIK 6203010101900001', '6203010101900001'],
    ['HP +62 812 3456 7890', '3456'],
    ['surel Tumi.Contoh+1@mail.contoh.test ya', 'Contoh+1'],
  ])('hides what is secret in %s', (teks, rahasia) => {
    expect(potongan(teks)).not.toContain(rahasia);
    expect(potongan(teks)).toContain('[disamarkan]');
  });

  it('leaves the rest readable', () => {
    const teks = '{"title":"Laporan 5501001 sudah ditutup","status":409,"pada":"2026-01-05T10:00:00+07:00"}';
    expect(potongan(teks)).toBe(teks);
  });

  it('lets no terminal control through', () => {
    expect(potongan('\u001b[2Jhapus\u0007\u009b layar\n')).toBe(' [2Jhapus   layar\n');
  });

  it('holds at most 16 KiB, whole characters only', () => {
    const teks = potongan(`a${'é'.repeat(100_000)}`);
    expect(Buffer.byteLength(teks)).toBe(16 * 1024 - 1);
    expect(teks).not.toContain('\ufffd');
  });

  it('costs linear time, whatever the remote sends', () => {
    for (const pola of ['a', '1 ', 'eyJ', 'a.', 'token', 'token: ', 'bearer ', '"', 'authorization=']) {
      const mulai = process.hrtime.bigint();
      potongan(pola.repeat(100_000));
      expect(Number(process.hrtime.bigint() - mulai) / 1e6).toBeLessThan(1_000);
    }
  });
});
