import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { wireTeks } from '../../mapping/rest/fixtures.ts';
import { apiUji, kiriman } from './alat.ts';
import { sertifikatUji } from './sertifikat-uji.ts';

const bawaan = tls.getCACertificates('default');
afterEach(() => tls.setDefaultCACertificates(bawaan));

async function peladenTls(jawab: RequestListener): Promise<{ port: number; cert: string }> {
  const sertifikat = sertifikatUji();
  const server = https.createServer(sertifikat, jawab).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, cert: sertifikat.cert };
}

describe('over TLS', () => {
  it('sends an answer, and is unsure of one that is reset on the reused connection', async () => {
    let n = 0;
    const { port, cert } = await peladenTls((p, j) => {
      if (++n > 1) return void p.socket.destroy();
      p.resume().on('end', () =>
        j.writeHead(201, { 'Content-Type': 'application/json' }).end(wireTeks('tindak-lanjut.json')),
      );
    });
    tls.setDefaultCACertificates([cert]);
    const { api } = apiUji(`https://127.0.0.1:${port}/api/v1`);
    expect((await api.kirim(kiriman)).jenis).toBe('terkirim');
    expect((await api.kirim(kiriman)).jenis).toBe('tak_pasti');
    expect(n).toBe(2);
  });

  it('is unsure of a first answer that is reset', async () => {
    const { port, cert } = await peladenTls((p) => void p.socket.destroy());
    tls.setDefaultCACertificates([cert]);
    expect((await apiUji(`https://127.0.0.1:${port}/api/v1`).api.kirim(kiriman)).jenis).toBe('tak_pasti');
  });

  it.each([
    ['nobody vouches for', '127.0.0.1', 'DEPTH_ZERO_SELF_SIGNED_CERT', false],
    ['names another host', 'localhost', 'ERR_TLS_CERT_ALTNAME_INVALID', true],
  ])('sends nothing to a server whose certificate %s', async (_nama, host, sebab, percaya) => {
    let diterima = 0;
    const { port, cert } = await peladenTls(() => diterima++);
    if (percaya) tls.setDefaultCACertificates([cert]);
    const hasil = await apiUji(`https://${host}:${port}/api/v1`).api.kirim(kiriman);
    expect(hasil).toEqual({ jenis: 'tak_terjangkau', sebab });
    expect(diterima).toBe(0);
  });
});
