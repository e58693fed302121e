import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createF01Api, type OpsiF01Api } from '../../../src/connector/http/f01-api.ts';
import { createRestApi, type OpsiRestApi } from '../../../src/connector/http/rest-api.ts';
import type { Clock } from '../../../src/ports/clock.ts';
import type { Log, LogFields } from '../../../src/ports/log.ts';
import type { Random } from '../../../src/ports/random.ts';
import { pastikanSunyi } from '../../secrecy/saksi.ts';

export const KINI = Date.parse('2026-01-05T03:00:00Z');

/** A clock whose waits pass at once and are written down. */
class JamUji implements Clock {
  readonly tidur: number[] = [];
  kini = KINI;
  now(): number {
    return this.kini;
  }
  async sleep(ms: number): Promise<void> {
    this.tidur.push(ms);
    this.kini += ms;
  }
}

class LogUji implements Log {
  readonly baris: string[] = [];
  info(event: string, fields?: LogFields): void {
    const baris = `${event} ${JSON.stringify(fields)}`;
    pastikanSunyi('log', baris);
    this.baris.push(baris);
  }
  warn(event: string, fields?: LogFields): void {
    this.info(event, fields);
  }
  error(event: string, fields?: LogFields): void {
    this.info(event, fields);
  }
}

const random: Random = { next: () => 0.5, bytes: (panjang) => new Uint8Array(panjang).fill(7) };

export const TOKEN = 'token-rahasia-uji';

export function apiUji(url: string, opsi: Partial<OpsiRestApi> = {}) {
  const clock = new JamUji();
  const log = new LogUji();
  const kredensial = { jenis: 'token', token: TOKEN } as const;
  return { clock, log, api: createRestApi({ url, kredensial, clock, random, log, ...opsi }) };
}

export function apiF01Uji(url: string, opsi: Partial<OpsiF01Api> = {}) {
  const clock = new JamUji();
  const log = new LogUji();
  return { clock, log, api: createF01Api({ url, token: TOKEN, clock, random, log, ...opsi }) };
}

/** A real HTTP server for one test. */
export async function peladen(jawab: http.RequestListener): Promise<{ url: string; server: http.Server }> {
  const server = http.createServer(jawab);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1` };
}

export const daftar = { idInstansi: '5501', sejak: null, kursor: null, batas: 100 } as const;

export const kiriman = {
  trackingId: '5501001',
  jenis: 'akhir',
  kunci: '5501001-akhir-1-1',
  badan: new TextEncoder().encode('{"jenis":"akhir","isi":"Lampu sudah menyala."}'),
} as const;
