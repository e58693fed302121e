import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { amatiUcapan, Penyimak } from './kerahasiaan.ts';

const TOKEN = 'statis-0a1b2c3d4e5f';
const SYNC = ['node', 'bin/penghubung.mjs', 'sync', '--json'];
const NAMA = `Ratna ${'Ken'}ari`;

// Outside the run's own folder, which must stay clean.
let folder: string;
let penyimak: Penyimak;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '..', 'penghubung-simak-'));
  writeFileSync(join(folder, 'token'), `${TOKEN}\n`);
  penyimak = new Penyimak(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['argv of sync', { argumen: [...SYNC, TOKEN] }],
  ['stdout of sync', { keluar: `{"nama":"${NAMA}"}` }],
  ['stderr of sync', { galat: Buffer.from(`Bearer ${TOKEN}`).toString('base64') }],
])('a leak is found in %s, and the token is not said again', (tempat, bagian) => {
  const temuan = penyimak.ucapan({ argumen: SYNC, keluar: '', galat: '', ...bagian });
  expect(temuan).toEqual([expect.stringMatching(new RegExp(`^I9 ${tempat}: (token|Kenari) \\(`))]);
});

it('what a command says of reports to its officer is no leak', () => {
  const argumen = ['node', 'bin/penghubung.mjs', 'list', '--json'];
  expect(penyimak.ucapan({ argumen, keluar: NAMA, galat: '' })).toEqual([]);
});

it('a leak is found in what lies in the folder, but the settings may keep their token and the shelf its evidence', () => {
  expect(penyimak.folder(folder)).toEqual([]);
  mkdirSync(join(folder, 'data/berkas/pelapor/ab'), { recursive: true });
  writeFileSync(join(folder, 'data/berkas/pelapor/ab/cd'), NAMA);
  writeFileSync(join(folder, 'data/unduhan.baru'), TOKEN);
  expect(penyimak.folder(folder)).toEqual(['I9 data/unduhan.baru: token (plain)']);
});

it('a leak is found in bytes on their way to the disk, and in the address of a request but not in its head', () => {
  const tulisan = (path: string, isi: string) => penyimak.tulisan(folder, path, Buffer.from(isi));
  expect(tulisan(join(folder, 'data/a'), NAMA)).toEqual(['I9 data/a: Kenari (plain)']);
  const kepala = `Authorization: Bearer ${TOKEN}\r\n\r\n`;
  expect(tulisan('socket:[7]', `GET /laporan?q=1 HTTP/1.1\r\n${kepala}`)).toEqual([]);
  expect(tulisan('socket:[7]', `GET /laporan?token=${TOKEN} HTTP/1.1\r\n\r\n`)).toEqual([
    'I9 address: token (plain)',
  ]);
});

it('what a process said is noted although it was killed, and although nobody else reads it', async () => {
  const kode = `process.stderr.write('satu'); process.stdout.write('dua', () => setInterval(() => {}, 1000))`;
  const anak = spawn(process.execPath, ['-e', kode]);
  const ucapan = amatiUcapan(anak, SYNC);
  await once(anak.stdout, 'data');
  anak.kill('SIGKILL');
  await once(anak, 'close');
  expect(ucapan()).toEqual({ argumen: SYNC, keluar: 'dua', galat: 'satu' });
});
