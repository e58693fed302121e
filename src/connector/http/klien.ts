import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import axios, { type AxiosResponse } from 'axios';
import paket from '../../../package.json' with { type: 'json' };
import { bacaIsi } from './baca-isi.ts';
import type { Balasan, Isi } from './balasan.ts';
import { type JejakSambungan, transportTerjejak } from './jejak-sambungan.ts';
import { sebabGalat } from './sebab-galat.ts';

export interface Permintaan {
  readonly metode: 'GET' | 'POST';
  readonly url: string;
  readonly kepala: Readonly<Record<string, string>>;
  readonly badan?: Uint8Array;
  readonly batasWaktuMs?: number;
  /** The answer is a file and no text, with a bound of its own. */
  readonly berkas?: { readonly batasBytes: number };
}

/** One HTTP exchange: no redirect, no retry, no token. Never rejects. */
export type Klien = (permintaan: Permintaan, signal?: AbortSignal) => Promise<Balasan>;

const SOKET_MAKS = 16;
/** A free socket is closed before common servers close it (5 s), so that few POSTs meet a reset: each costs a read-back. */
const SOKET_MENGANGGUR_MS = 4_000;

export function createKlien(batasWaktuMs: number, batasBytes: number): Klien {
  const kirim = createAxios();
  return async (permintaan, signal) => {
    const jejak: JejakSambungan = { tersambung: false };
    const tenggat = createTenggat(permintaan.batasWaktuMs ?? batasWaktuMs, signal);
    try {
      const balasan = await kirim.request<Readable>({
        method: permintaan.metode,
        url: permintaan.url,
        headers: permintaan.kepala,
        data:
          permintaan.badan &&
          Buffer.from(permintaan.badan.buffer, permintaan.badan.byteOffset, permintaan.badan.byteLength),
        signal: tenggat.signal,
        transport: transportTerjejak(permintaan.url.startsWith('https:'), jejak),
      });
      const isi = await (permintaan.berkas
        ? bacaIsi(balasan.data, permintaan.berkas.batasBytes, 'berkas')
        : bacaIsi(balasan.data, batasBytes, 'teks'));
      return keRespons(balasan, isi, tenggat);
    } catch (galat) {
      return { jenis: 'putus', sebab: tenggat.sebab() ?? sebabGalat(galat), tersambung: jejak.tersambung };
    } finally {
      tenggat.selesai();
    }
  };
}

function createAxios() {
  const agen = { keepAlive: true, maxSockets: SOKET_MAKS, timeout: SOKET_MENGANGGUR_MS };
  return axios.create({
    adapter: 'http',
    httpAgent: new http.Agent(agen),
    httpsAgent: new https.Agent(agen),
    // A redirect would carry the token and, on POST, the answer elsewhere; GET follows its own (pengalihan.ts).
    maxRedirects: 0,
    proxy: false,
    responseType: 'stream',
    validateStatus: null,
    transformRequest: [],
    transformResponse: [],
    maxBodyLength: Number.POSITIVE_INFINITY,
    headers: {
      'User-Agent': `penghubung/${paket.version}`,
      Accept: 'application/json, application/problem+json',
      'Accept-Encoding': 'gzip',
    },
  });
}

function keRespons(balasan: AxiosResponse, isi: Isi, tenggat: Tenggat): Balasan {
  return {
    jenis: 'respons',
    status: balasan.status,
    tipeIsi: kepala(balasan, 'content-type'),
    retryAfter: kepala(balasan, 'retry-after'),
    lokasi: kepala(balasan, 'location'),
    isi: isi.jenis === 'terputus' ? { jenis: 'terputus', sebab: tenggat.sebab() ?? isi.sebab } : isi,
  };
}

function kepala(balasan: AxiosResponse, nama: string): string | null {
  const nilai: unknown = balasan.headers[nama];
  return typeof nilai === 'string' ? nilai : null;
}

/** The caller's signal and a time limit for the whole exchange, as one signal. */
interface Tenggat {
  readonly signal: AbortSignal;
  /** Why it ended; null while it has not. */
  sebab(): string | null;
  selesai(): void;
}

function createTenggat(ms: number, luar?: AbortSignal): Tenggat {
  // Not AbortSignal.any: over a pass's one long-lived signal it would gather a dependant per request.
  const dalam = new AbortController();
  let sebab: string | null = null;
  const akhiri = (alasan: string) => {
    sebab ??= alasan;
    dalam.abort();
  };
  const dibatalkan = () => akhiri('dibatalkan');
  const jam = setTimeout(() => akhiri(`tidak selesai dalam ${ms} ms`), ms);
  luar?.addEventListener('abort', dibatalkan, { once: true });
  if (luar?.aborted) dibatalkan();
  return {
    signal: dalam.signal,
    sebab: () => sebab,
    selesai() {
      clearTimeout(jam);
      luar?.removeEventListener('abort', dibatalkan);
    },
  };
}
