import { getEventListeners, once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { wireTeks } from '../../mapping/rest/fixtures.ts';
import { apiUji, daftar, kiriman, peladen } from './alat.ts';

// What msw cannot show: connections that fail, hang, reset or lie about their length.

const JSON_200 = { 'Content-Type': 'application/json' };
const SEBENTAR_MS = 150;

/** A TCP server that does with each connection what a test says. */
async function soketPeladen(sambut: (soket: Socket) => void): Promise<string> {
  const soket = new Set<Socket>();
  const server: Server = createServer((s) => {
    soket.add(s.on('error', () => {}));
    sambut(s);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const s of soket) s.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
}

/** A port on which nothing listens. */
async function pintuTertutup(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}/api/v1`;
}

async function badanDari(permintaan: IncomingMessage): Promise<string> {
  let teks = '';
  for await (const bagian of permintaan) teks += bagian;
  return teks;
}

describe('a POST that proves to have had no effect', () => {
  it('is refused at the door', async () => {
    const { api } = apiUji(await pintuTertutup());
    expect(await api.kirim(kiriman)).toEqual({ jenis: 'tak_terjangkau', sebab: 'ECONNREFUSED' });
  });

  it('finds no such host', async () => {
    const hasil = await apiUji('http://tidak-ada.invalid/api/v1', { batasWaktuMs: 2_000 }).api.kirim(kiriman);
    expect(hasil.jenis).toBe('tak_terjangkau');
  });

  it('finds no TLS on the other side', async () => {
    const polos = await soketPeladen((s) => s.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect((await apiUji(polos.replace('http:', 'https:')).api.kirim(kiriman)).jenis).toBe('tak_terjangkau');
  });

  it('hangs or is cut off within the TLS handshake', async () => {
    const putus = await soketPeladen((s) => s.once('data', () => s.resetAndDestroy()));
    expect((await apiUji(putus.replace('http:', 'https:')).api.kirim(kiriman)).jenis).toBe('tak_terjangkau');
    const diam = await soketPeladen(() => {});
    const { api } = apiUji(diam.replace('http:', 'https:'), { batasWaktuMs: SEBENTAR_MS });
    expect(await api.kirim(kiriman)).toEqual({
      jenis: 'tak_terjangkau',
      sebab: 'tidak selesai dalam 150 ms',
    });
  });

  it('is aborted before it begins', async () => {
    const { url } = await peladen((_p, j) => j.end());
    expect((await apiUji(url).api.kirim(kiriman, AbortSignal.abort())).jenis).toBe('tak_terjangkau');
  });
});

describe('a POST that may have taken effect', () => {
  it('is reset after it was sent', async () => {
    const { url } = await peladen((p) => p.socket.resetAndDestroy());
    expect(await apiUji(url).api.kirim(kiriman)).toMatchObject({
      jenis: 'tak_pasti',
      sebab: 'ECONNRESET',
      http: null,
    });
  });

  it('is hung up on without an answer', async () => {
    const { url } = await peladen((p) => p.socket.end());
    expect((await apiUji(url).api.kirim(kiriman)).jenis).toBe('tak_pasti');
  });

  it('is reset on a reused connection, once, and never repeated by itself', async () => {
    let diterima = 0;
    const soket = new Set<unknown>();
    const { url } = await peladen((p, j) => {
      soket.add(p.socket);
      if (++diterima > 1) return void p.socket.resetAndDestroy();
      p.resume().on('end', () => j.writeHead(201, JSON_200).end(wireTeks('tindak-lanjut.json')));
    });
    const { api } = apiUji(url);
    expect((await api.kirim(kiriman)).jenis).toBe('terkirim');
    expect((await api.kirim(kiriman)).jenis).toBe('tak_pasti');
    expect([diterima, soket.size]).toEqual([2, 1]);
  });

  it('gets no answer in time', async () => {
    const { url } = await peladen(() => {});
    const hasil = await apiUji(url, { batasWaktuMs: SEBENTAR_MS }).api.kirim(kiriman);
    expect(hasil).toEqual({
      jenis: 'tak_pasti',
      sebab: 'tidak selesai dalam 150 ms',
      http: null,
      cuplikan: '',
    });
  });

  it('gets an answer that never ends, or drips past the limit', async () => {
    const { url } = await peladen((_p, j) => {
      j.writeHead(201, JSON_200).write('{"id_tindak_lanjut":');
      const tetes = setInterval(() => j.write(' '), 20);
      j.on('close', () => clearInterval(tetes));
    });
    const hasil = await apiUji(url, { batasWaktuMs: SEBENTAR_MS }).api.kirim(kiriman);
    expect(hasil).toMatchObject({ jenis: 'tak_pasti', sebab: 'tidak selesai dalam 150 ms', http: 201 });
  });

  it('gets half an answer', async () => {
    const { url } = await peladen((_p, j) => {
      j.writeHead(201, { ...JSON_200, 'Content-Length': '500' }).write('{"id_tindak_lanjut":"tl-77"');
      setImmediate(() => j.destroy());
    });
    expect(await apiUji(url).api.kirim(kiriman)).toMatchObject({ jenis: 'tak_pasti', http: 201 });
  });

  it('gets no HTTP', async () => {
    const url = await soketPeladen((s) => s.once('data', () => s.end('SSH-2.0-contoh\r\n')));
    expect((await apiUji(url).api.kirim(kiriman)).jenis).toBe('tak_pasti');
  });

  it('is aborted on its way', async () => {
    const henti = new AbortController();
    const { url } = await peladen(() => henti.abort());
    const hasil = await apiUji(url).api.kirim(kiriman, henti.signal);
    expect(hasil).toMatchObject({ jenis: 'tak_pasti', sebab: 'dibatalkan' });
  });

  it('gets an endless answer, and hangs up on it', async () => {
    const ditutup = Promise.withResolvers<void>();
    const { url } = await peladen((_p, j) => {
      j.on('close', ditutup.resolve).writeHead(201, JSON_200).write(' '.repeat(5_000));
    });
    const hasil = await apiUji(url, { batasBytes: 4_096 }).api.kirim(kiriman);
    expect(hasil).toMatchObject({ jenis: 'tak_pasti', sebab: 'jawaban terlalu besar' });
    await ditutup.promise;
  });
});

describe('a POST and a redirect', () => {
  it.each([301, 302, 303, 307, 308])('is not followed (%i)', async (status) => {
    const jalur: string[] = [];
    const { url } = await peladen((p, j) => {
      jalur.push(`${p.method} ${p.url}`);
      j.writeHead(status, { Location: '/api/v1/lain' }).end();
    });
    expect(await apiUji(url).api.kirim(kiriman)).toMatchObject({ jenis: 'tak_pasti', http: status });
    expect(jalur).toEqual(['POST /api/v1/laporan/5501001/tindak-lanjut']);
  });
});

describe('a GET', () => {
  const mampat = (teks: string | Buffer) => (_p: IncomingMessage, j: ServerResponse) =>
    j.writeHead(200, { ...JSON_200, 'Content-Encoding': 'gzip' }).end(gzipSync(teks));

  it('reads a compressed page and tells its decoded size', async () => {
    const teks = wireTeks('halaman.json');
    const { url } = await peladen(mampat(teks));
    const jawaban = await apiUji(url).api.listLaporan(daftar);
    expect(jawaban).toMatchObject({ jenis: 'ok', isi: { bytes: Buffer.byteLength(teks) } });
  });

  it('stops reading a gzip bomb at the bound', async () => {
    const bom = Buffer.alloc(100 * 1024 * 1024, ' ');
    const { url } = await peladen(mampat(bom));
    const sebelum = process.memoryUsage().arrayBuffers;
    expect(await apiUji(url).api.listLaporan(daftar)).toEqual({ jenis: 'terlalu_besar' });
    expect(process.memoryUsage().arrayBuffers - sebelum).toBeLessThan(64 * 1024 * 1024);
  });

  it('reads exactly up to the bound and no byte more', async () => {
    const teks = wireTeks('halaman.json');
    const batasBytes = Buffer.byteLength(teks);
    const { url } = await peladen((_p, j) => j.writeHead(200, JSON_200).end(teks));
    expect((await apiUji(url, { batasBytes }).api.listLaporan(daftar)).jenis).toBe('ok');
    expect((await apiUji(url, { batasBytes: batasBytes - 1 }).api.listLaporan(daftar)).jenis).toBe(
      'terlalu_besar',
    );
  });

  it('reads 8 MB where nothing else is said, and no byte more', async () => {
    const teks = wireTeks('halaman.json').trimEnd();
    for (const [lebih, jenis] of [
      [0, 'ok'],
      [1, 'terlalu_besar'],
    ] as const) {
      const panjang = 8 * 1024 * 1024 + lebih;
      const { url } = await peladen(mampat(teks.padEnd(panjang - Buffer.byteLength(teks) + teks.length)));
      expect((await apiUji(url).api.listLaporan(daftar)).jenis).toBe(jenis);
    }
  });

  it('is repeated after a reset', async () => {
    let n = 0;
    const { url } = await peladen((p, j) => {
      if (++n === 1) p.socket.resetAndDestroy();
      else j.writeHead(200, JSON_200).end(wireTeks('halaman.json'));
    });
    expect((await apiUji(url).api.listLaporan(daftar)).jenis).toBe('ok');
  });

  it('tells whether the remote was reached at all', async () => {
    const tertutup = apiUji(await pintuTertutup());
    const gagal = { jenis: 'gangguan', sebab: 'ECONNREFUSED', http: null, terjangkau: false };
    expect(await tertutup.api.listLaporan(daftar)).toEqual(gagal);
    expect(tertutup.clock.tidur).toHaveLength(2);
    const { url } = await peladen((p) => p.socket.resetAndDestroy());
    expect(await apiUji(url).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', terjangkau: true });
  });

  it('ends at once, with the reason, when it is aborted in flight', async () => {
    const henti = new AbortController();
    const alasan = new Error('berhenti');
    const { url } = await peladen((_p, j) => {
      j.writeHead(200, JSON_200).write('{');
      henti.abort(alasan);
    });
    await expect(apiUji(url).api.bacaLaporan('5501001', henti.signal)).rejects.toBe(alasan);
  });

  it('takes a redirect to another origin for no answer and sends it nothing', async () => {
    let tamu = 0;
    const lain = await peladen((_p, j) => {
      tamu++;
      j.end();
    });
    const { url } = await peladen((_p, j) => j.writeHead(307, { Location: `${lain.url}/laporan` }).end());
    expect(await apiUji(url).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', http: 307 });
    expect(tamu).toBe(0);
  });
});

it('leaves nothing behind on the signal of a pass', async () => {
  const { url } = await peladen((_p, j) => j.writeHead(201, JSON_200).end(wireTeks('tindak-lanjut.json')));
  const { signal } = new AbortController();
  await apiUji(url).api.kirim(kiriman, signal);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('sends the length of its body beforehand and the same bytes each time', async () => {
  const badan: string[] = [];
  const { url } = await peladen(async (p, j) => {
    badan.push(`${p.headers['content-length']} ${await badanDari(p)}`);
    j.writeHead(201, JSON_200).end(wireTeks('tindak-lanjut.json'));
  });
  const { api } = apiUji(url);
  await api.kirim(kiriman);
  await api.kirim(kiriman);
  expect(badan).toEqual(Array(2).fill('46 {"jenis":"akhir","isi":"Lampu sudah menyala."}'));
});
