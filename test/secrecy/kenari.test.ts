import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { deflateRawSync, gzipSync } from 'node:zlib';
import axios from 'axios';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKlien } from '../../src/connector/http/klien.ts';
import * as bahan from '../../src/sandbox/bahan-laporan.ts';
import { createLog } from '../../src/system/log.ts';
import { peladen, TOKEN } from '../connector/http/alat.ts';
import { alamatTerdengar } from './alamat.ts';
import { geledah } from './geledah.ts';
import { KENARI, terdengar } from './kenari.ts';
import { ucapanTerdengar } from './proses.ts';
import { pastikanSunyi } from './saksi.ts';

// The test of the test: a leak of each kind is planted, and found.

// Outside the run's own folder, which must stay clean.
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), '..', 'penghubung-kenari-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nama = `Ratna ${KENARI[0]}putra`;

/** A zip of one file, as far as a reader needs it. */
function zip(nama: string, isi: string): Buffer {
  const data = deflateRawSync(isi);
  const kepala = (tanda: string, panjang: number, dari: number): Buffer => {
    const satu = Buffer.alloc(panjang);
    satu.write(tanda, 'latin1');
    satu.writeUInt16LE(8, dari);
    satu.writeUInt32LE(data.length, dari + 10);
    satu.writeUInt16LE(nama.length, dari + 18);
    return Buffer.concat([satu, Buffer.from(nama)]);
  };
  return Buffer.concat([kepala('PK\x03\x04', 30, 8), data, kepala('PK\x01\x02', 46, 10)]);
}

describe('a canary is heard', () => {
  it.each<readonly [string, Buffer]>([
    ['in plain', Buffer.from(nama)],
    ['in UTF-16', Buffer.from(nama, 'utf16le')],
    ['in hex', Buffer.from(Buffer.from(nama).toString('hex'))],
    ['in capital hex', Buffer.from(Buffer.from(nama).toString('hex').toUpperCase())],
    ['URL-encoded', Buffer.from(encodeURIComponent(nama))],
    ...[0, 1, 2, 3, 4, 5].map(
      (n) =>
        [
          `in base64 after ${n} bytes`,
          Buffer.from(Buffer.from('x'.repeat(n) + nama).toString('base64')),
        ] as const,
    ),
    ['in base64url', Buffer.from(Buffer.from(nama).toString('base64url'))],
  ])('%s', (_sandi, isi) => {
    expect(terdengar(isi)).toHaveLength(1);
    expect(terdengar(Buffer.concat([Buffer.alloc(1_000, 7), isi, Buffer.alloc(9)]))).toHaveLength(1);
  });

  it('and nothing else is', () => {
    expect(terdengar(Buffer.from('Laporan 7000001 ditarik, 3 baru. Dinas Contoh, Asia/Pontianak'))).toEqual(
      [],
    );
  });
});

describe('a planted leak is found', () => {
  it.each([
    ['a log', 'penghubung.log', `{"event":"pull.page","pelapor":"${nama}"}`],
    ['an export', 'ekspor/laporan.csv', `7000001,${nama}\n`],
    ['a database', 'data/penghubung.sqlite', `SQLite format 3\0${'\0'.repeat(4_000)}${nama}`],
    ['a temporary file', 'unduhan.baru', Buffer.from(nama).toString('base64')],
    ['a file name', `berkas/KTP ${nama}.jpg`, ''],
    ['the name of an original', `data/berkas/asli/${nama}`, ''],
    ['a copy that leaves', 'data/berkas/terbit/ab/abcd', nama],
    [
      'a workbook, whose parts are compressed',
      'ekspor/laporan.xlsx',
      zip('xl/sharedStrings.xml', nama.repeat(9)),
    ],
    ['a compressed export', 'ekspor/laporan.jsonl.gz', gzipSync(nama.repeat(9))],
  ])('in %s', (_tempat, berkas, isi) => {
    mkdirSync(join(folder, berkas, '..'), { recursive: true });
    writeFileSync(join(folder, berkas), isi);
    expect(geledah(folder, folder)).toHaveLength(1);
    expect(geledah(folder, folder)[0]).toMatch(new RegExp(`^${berkas.replace(/[.]/g, '\\.')}: Kenari`));
  });

  it('on the address of a request, as asked and as answered', async () => {
    const { url, server } = await peladen((p) => p.socket.end('HTTP/1.1 204 No Content\r\n\r\n'));
    const alamat = `${url}/laporan?nama=${encodeURIComponent(nama)}`;
    await axios.get(alamat, { proxy: false });
    expect(alamatTerdengar()).toEqual(['address: Kenari (plain)']);
    await fetch(alamat);
    expect(alamatTerdengar()).toEqual(['address: Kenari (plain)']);
    expect(alamatTerdengar()).toEqual([]);
    server.close();
  });

  it('but not in the bytes of an original, which is evidence', () => {
    mkdirSync(join(folder, 'data/berkas/asli/ab'), { recursive: true });
    writeFileSync(join(folder, 'data/berkas/asli/ab/abcd'), nama);
    expect(geledah(folder, folder)).toEqual([]);
  });

  it('in an error or a stderr', () => {
    expect(() => pastikanSunyi('stderr', `Error: gagal membaca laporan ${nama}`)).toThrow('Kenari (plain)');
  });

  it.each([
    ['stderr', `process.stderr.write('Ken'); setImmediate(() => process.stderr.write('ari'))`],
    ['stdout', `process.stdout.write('Contoh' + 'wati')`],
  ])('on %s of a process that a test starts, whatever the test reads of it', async (aliran, kode) => {
    const anak = spawn(process.execPath, ['-e', kode], { stdio: 'pipe' });
    await once(anak, 'exit');
    anak[aliran as 'stdout'].resume();
    await once(anak, 'close');
    expect(ucapanTerdengar()).toEqual([expect.stringContaining(`${aliran} of `)]);
    spawnSync(process.execPath, ['-e', kode]);
    expect(ucapanTerdengar()).toHaveLength(1);
    await promisify(execFile)(process.execPath, ['-e', kode]);
    expect(ucapanTerdengar()).toHaveLength(1);
    expect(ucapanTerdengar()).toEqual([]);
  });

  it('on a stderr that a test lets through', async () => {
    const kode = `process.stderr.write('Ken' + 'ari')`;
    const anak = spawn(process.execPath, ['-e', kode], { stdio: ['ignore', 'ignore', 'inherit'] });
    await once(anak, 'close');
    expect(ucapanTerdengar()).toHaveLength(1);
  });

  it('in arguments, before the process is started', () => {
    expect(() => spawnSync(process.execPath, ['-e', '', nama])).toThrow('argv');
  });

  it('in what a test removes from the run’s folder, and it is removed all the same', async () => {
    const milik = mkdtempSync(join(tmpdir(), 'bocor-'));
    writeFileSync(join(milik, 'a.txt'), nama);
    expect(() => rmSync(milik, { recursive: true })).toThrow('a.txt: Kenari (plain)');
    expect(() => rmSync(milik, { recursive: true })).toThrow('ENOENT');
    const lagi = mkdtempSync(join(tmpdir(), 'bocor-'));
    writeFileSync(join(lagi, 'b.txt'), nama);
    await expect(rm(lagi, { recursive: true })).rejects.toThrow('b.txt: Kenari (plain)');
  });
});

describe('every invented reporter carries a canary', () => {
  it.each([
    ['family names', bahan.NAMA_BELAKANG],
    ['streets, which stand in every text', bahan.JALAN],
    ['file names', bahan.NAMA_BERKAS],
  ])('in %s', (_nama, semua) => {
    expect(semua.filter((satu) => terdengar(Buffer.from(satu)).length === 0)).toEqual([]);
  });

  it('in every title, and in the first sentence of every text', () => {
    const tanpaTempat = Object.values(bahan.POKOK)
      .flat()
      .flatMap(({ judul, uraian: [pertama] }) => [...judul, pertama])
      .filter((teks) => !teks?.includes('{t}'));
    expect(tanpaTempat).toEqual([]);
  });
});

describe('an HTTP error', () => {
  it('of axios holds the token, but no error of ours and no log line ever does', async () => {
    const { url, server } = await peladen((p) => p.socket.resetAndDestroy());
    const kepala = { Authorization: `Bearer ${TOKEN}` };
    // What must never get out: the client's own error carries the header.
    const mentah: unknown = await axios
      .get(url, { headers: kepala, proxy: false })
      .catch((galat: unknown) => galat);
    expect(JSON.stringify(mentah)).toContain(TOKEN);
    const balasan = await createKlien(1_000, 1_000)({ metode: 'GET', url, kepala });
    expect(balasan).toEqual({ jenis: 'putus', sebab: 'ECONNRESET', tersambung: true });
    const baris: string[] = [];
    const log = createLog({ level: 'info', tujuan: { write: (teks: string) => void baris.push(teks) } });
    log.error('x', { error: mentah, galat: mentah, pesan: String(mentah) } as never);
    expect(baris.join('')).not.toContain(TOKEN);
    server.close();
  });
});
