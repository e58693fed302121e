import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { asalBerkas } from '../../../src/connector/http/asal-berkas.ts';
import type { OpsiRestApi } from '../../../src/connector/http/rest-api.ts';
import type { LampiranPelapor } from '../../../src/sop/laporan/laporan.ts';
import { apiUji, peladen, TOKEN } from './alat.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3]);
const MIB = 1024 * 1024;

const lampiran = (url: string, isi: Partial<LampiranPelapor> = {}): LampiranPelapor => ({
  id: 'l-1',
  namaBerkas: '../../KTP Rina Contohwati.jpg',
  tipeMedia: 'image/jpeg',
  ukuran: 8,
  url,
  ...isi,
});

type Jawab = (permintaan: IncomingMessage, jawaban: ServerResponse) => void;
const berkas: Jawab = (_p, j) => j.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(JPEG);
const ke =
  (lokasi: string): Jawab =>
  (_p, j) =>
    j.writeHead(302, { Location: lokasi }).end();

/** A server that remembers which paths were asked for, and with what token. */
async function server(jawab: Jawab) {
  const tamu: string[] = [];
  const { url } = await peladen((p, j) => {
    tamu.push(`${p.url} ${p.headers.authorization ?? '-'}`);
    jawab(p, j);
  });
  const { origin, host } = new URL(url);
  return { url, origin, host, tamu };
}

/** The API's own origin answers; `lain`: a storage host beside it. */
async function unduh(jawab: Jawab, isi: Partial<LampiranPelapor> = {}, opsi: Partial<OpsiRestApi> = {}) {
  const s = await server(jawab);
  const { api, log } = apiUji(s.url, opsi);
  const hasil = await api.unduh!(lampiran(`${s.origin}/berkas/1`, isi));
  return { ...s, hasil, log };
}

describe('a download', () => {
  it('brings the bytes, and takes the token to the API’s own origin', async () => {
    const { hasil, tamu } = await unduh(berkas);
    expect(hasil).toMatchObject({ jenis: 'ok' });
    expect(hasil.jenis === 'ok' && JPEG.equals(hasil.isi)).toBe(true);
    expect(tamu).toEqual([`/berkas/1 Bearer ${TOKEN}`]);
  });

  it('goes to an allowed host without our token, also over redirects to and fro', async () => {
    const lain = await server((p, j) => (p.url === '/1' ? ke('/2')(p, j) : berkas(p, j)));
    const { hasil, tamu } = await unduh(ke(`${lain.origin}/1`), {}, { asalBerkas: [lain.host] });
    expect(hasil.jenis).toBe('ok');
    expect(tamu).toEqual([`/berkas/1 Bearer ${TOKEN}`]);
    expect(lain.tamu).toEqual(['/1 -', '/2 -']);
  });

  it.each([
    ['another host', (lain: string) => `${lain}/x`],
    ['no address at all', () => 'tidak sah'],
    ['a file of ours', () => 'file:///etc/passwd'],
    ['data', () => 'data:image/jpeg;base64,/9j/'],
    ['plain http off this machine', () => 'http://lapor.contoh.test/1'],
    ['a user name', (lain: string) => lain.replace('//', '//x:y@')],
  ])('asks nothing of %s', async (_nama, alamat) => {
    const lain = await server(berkas);
    const s = await server(berkas);
    const hasil = await apiUji(s.url).api.unduh!(lampiran(alamat(lain.origin)));
    expect(hasil).toEqual({ jenis: 'ditolak', sebab: 'alamat' });
    expect([...lain.tamu, ...s.tamu]).toEqual([]);
  });

  it('is not led to a host that is not allowed', async () => {
    const lain = await server(berkas);
    const { hasil, tamu } = await unduh(ke(`${lain.origin}/x`));
    expect(hasil).toEqual({ jenis: 'ditolak', sebab: 'dialihkan' });
    expect([tamu.length, lain.tamu.length]).toEqual([1, 0]);
  });

  it('is not led round for ever', async () => {
    const { hasil, tamu } = await unduh(ke('/berkas/1'));
    expect(hasil).toEqual({ jenis: 'ditolak', sebab: 'dialihkan' });
    expect(tamu).toHaveLength(4);
  });

  it.each([
    ['a size over 10 MiB', { ukuran: 10 * MIB + 1 }, 'terlalu_besar'],
    ['a type that we do not keep', { tipeMedia: 'video/mp4' }, 'tipe'],
    ['a web page', { tipeMedia: 'text/html; image/jpeg' }, 'tipe'],
  ])('of %s, as declared, is not asked for', async (_nama, isi, sebab) => {
    const { hasil, tamu } = await unduh(berkas, isi);
    expect([hasil, tamu]).toEqual([{ jenis: 'ditolak', sebab }, []]);
  });

  it('stops at 10 MiB read, whatever was declared, also as a gzip bomb', async () => {
    const bom = Buffer.alloc(60 * MIB);
    const { hasil } = await unduh((_p, j) =>
      j.writeHead(200, { 'Content-Type': 'image/jpeg', 'Content-Encoding': 'gzip' }).end(gzipSync(bom)),
    );
    expect(hasil).toEqual({ jenis: 'ditolak', sebab: 'terlalu_besar' });
  });

  it('takes exactly 10 MiB', async () => {
    const { hasil } = await unduh((_p, j) => j.writeHead(200).end(Buffer.alloc(10 * MIB)));
    expect(hasil.jenis === 'ok' && hasil.isi.length).toBe(10 * MIB);
  });

  it.each<[string, Jawab, object]>([
    ['404', (_p, j) => j.writeHead(404).end(), { jenis: 'tidak_ada' }],
    ['410', (_p, j) => j.writeHead(410).end(), { jenis: 'tidak_ada' }],
    ['403', (_p, j) => j.writeHead(403).end(), { jenis: 'kredensial', http: 403 }],
    ['500', (_p, j) => j.writeHead(500).end(), { jenis: 'gangguan', http: 500 }],
    ['no content', (_p, j) => j.writeHead(204).end(), { jenis: 'gangguan', http: 204 }],
    ['a part', (_p, j) => j.writeHead(206).end(JPEG), { jenis: 'gangguan', http: 206 }],
    ['429', (_p, j) => j.writeHead(429, { 'Retry-After': '90' }).end(), { jenis: 'tunggu', http: 429 }],
    [
      'a maintenance page with 200',
      (_p, j) => j.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
      { jenis: 'gangguan', sebab: 'halaman web' },
    ],
    ['a reset', (p) => p.socket.resetAndDestroy(), { jenis: 'gangguan', terjangkau: true }],
    [
      'half a file',
      (_p, j) => {
        j.writeHead(200, { 'Content-Length': '500' }).write(JPEG);
        setImmediate(() => j.destroy());
      },
      { jenis: 'gangguan', http: 200 },
    ],
    ['a file that stalls', (_p, j) => j.writeHead(200).write(JPEG), { jenis: 'gangguan', http: 200 }],
  ])('is once asked for and says how it ended: %s', async (_nama, jawab, jadi) => {
    const { hasil, tamu } = await unduh(jawab, {}, { batasWaktuMs: 100 });
    expect(hasil).toMatchObject(jadi);
    expect(tamu).toHaveLength(1);
  });

  it('logs nothing', async () => {
    const { log } = await unduh(berkas);
    expect(log.baris).toEqual([]);
  });
});

describe('the hosts that files may come from', () => {
  const boleh = asalBerkas('https://lapor.contoh.test/api/v1', [
    'simpanan.contoh.test',
    'arsip.contoh.test:8443',
  ]);

  it.each([
    'https://lapor.contoh.test/berkas/1',
    'https://simpanan.contoh.test/1',
    'https://SIMPANAN.contoh.test:443/1',
    'https://arsip.contoh.test:8443/1',
  ])('include %s', (url) => expect(boleh(new URL(url))).toBe(true));

  it.each([
    'http://lapor.contoh.test/berkas/1',
    'http://simpanan.contoh.test/1',
    'https://simpanan.contoh.test:8443/1',
    'https://arsip.contoh.test/1',
    'https://simpanan.contoh.test.maling.test/1',
    'https://maling.test/simpanan.contoh.test',
    'ftp://simpanan.contoh.test/1',
    'https://127.0.0.1/1',
  ])('exclude %s', (url) => expect(boleh(new URL(url))).toBe(false));
});
