import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bocor, bocorDiFolder, bocorDiGalat, kenari } from './kenari.ts';

const BENIH = 20_001;
const nama = `Sutrisno ${kenari('Nama', BENIH)}`;
const token = kenari('Token', BENIH);

// Outside the run's own folder, which must stay clean.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '..', 'penghubung-sim-kenari-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a simulated reporter or a token leaves (I9)', () => {
  it.each([
    ['a log line', JSON.stringify({ reason: nama }), 'Nama (plain)'],
    ['an address', `https://lapor.contoh/api/v1/laporan?q=${encodeURIComponent(nama)}`, 'Nama (plain)'],
    ['a payload, in base64', Buffer.from(`x${token}`).toString('base64'), 'Token (base64)'],
    ['a payload, in base64url', Buffer.from(`xy${token}`).toString('base64url'), 'Token (base64)'],
  ])('is heard in %s, and named by its kind', (_tempat, isi, apa) => {
    expect(bocor('di sini', isi)).toMatchObject({ invarian: 'I9', message: `I9: di sini: ${apa}` });
  });

  it.each([
    ['message', new Error(`gagal membaca ${nama}`)],
    ['cause', new Error('gagal', { cause: new TypeError('dalam', { cause: token }) })],
    ['fields', Object.assign(new Error('gagal'), { config: { headers: { Authorization: token } } })],
    ['parts', new AggregateError([new Error(nama)], 'beberapa')],
    ['value, where no error was thrown', nama],
  ])('is heard in the %s of an error', (_bagian, galat) => {
    expect(bocorDiGalat(galat)?.invarian).toBe('I9');
  });

  it.each([
    ['data/penghubung.sqlite', Buffer.concat([Buffer.alloc(5_000, 7), Buffer.from(nama)])],
    ['data/sebelum-pemulihan-1/penghubung.sqlite-wal', Buffer.from(encodeURIComponent(nama))],
    ['cadangan-1/cadangan.json', Buffer.from(Buffer.from(nama).toString('base64'))],
    [`data/${nama}.baru`, Buffer.alloc(0)],
  ])('is heard in %s', (berkas, isi) => {
    mkdirSync(join(folder, berkas, '..'), { recursive: true });
    writeFileSync(join(folder, berkas), isi);
    const temuan = bocorDiFolder(folder, () => false);
    expect(temuan?.message).toContain('Nama (');
    expect(temuan?.message).not.toContain(kenari('Nama', BENIH));
  });

  it('is not what the settings keep their token in, nor anything sealed', () => {
    writeFileSync(join(folder, 'rahasia'), token);
    writeFileSync(join(folder, 'basis'), Buffer.alloc(9_000, 0xa5));
    expect(bocorDiFolder(folder, (berkas) => berkas === 'rahasia')).toBeNull();
    expect(bocorDiGalat(new Error('SQLITE_BUSY: database is locked'))).toBeNull();
  });
});
