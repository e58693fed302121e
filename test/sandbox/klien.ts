import type { Clock } from '../../src/ports/clock.ts';
import { type OpsiSandbox, type Sandbox, startSandbox } from '../../src/sandbox/server.ts';
import { validatorKontrak } from '../kontrak/validator-kontrak.ts';

export const SENIN_PAGI = Date.parse('2026-02-23T08:00:00+07:00');

/** A clock by hand: sleeping takes no time, so a slow or hanging answer comes at once. */
export function jamTangan(mulai = SENIN_PAGI): Clock & { maju(ms: number): void; readonly tidur: number[] } {
  let kini = mulai;
  const tidur: number[] = [];
  return {
    now: () => kini,
    sleep: async (ms) => {
      tidur.push(ms);
    },
    tidur,
    maju: (ms) => {
      kini += ms;
    },
  };
}

export const mulai = (opsi: Partial<OpsiSandbox> = {}): Promise<Sandbox> =>
  startSandbox({ port: 0, reports: 60, faults: 'none', seed: 7, clock: jamTangan(), ...opsi });

export interface JawabanUji {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else the text. */
  readonly body: Record<string, unknown>;
  readonly masalah: readonly string[];
}

export interface Permintaan {
  readonly kunci?: string;
  readonly json?: unknown;
  readonly badan?: string | FormData;
  readonly headers?: Record<string, string>;
  readonly token?: string | null;
}

const validator = validatorKontrak();

/** One request; its answer is held against the contract file. */
export async function minta(
  s: Sandbox,
  metode: string,
  path: string,
  p: Permintaan = {},
): Promise<JawabanUji> {
  const headers: Record<string, string> = { ...p.headers };
  if (p.token !== null) headers.authorization = `Bearer ${p.token ?? s.token}`;
  if (p.kunci !== undefined) headers['idempotency-key'] = p.kunci;
  if (p.json !== undefined) headers['content-type'] = 'application/json';
  const body = p.json === undefined ? p.badan : JSON.stringify(p.json);
  const jawaban = await fetch(s.url + path, {
    method: metode,
    headers,
    redirect: 'manual',
    ...(body && { body }),
  });
  const teks = await jawaban.text();
  const isi = bacaJson(teks);
  return {
    status: jawaban.status,
    headers: jawaban.headers,
    body: isi as Record<string, unknown>,
    masalah: validator.jawaban(metode, path, jawaban.status, isi, jawaban.headers.get('content-type')),
  };
}

export const kirim = (s: Sandbox, id: string, isi: string, kunci: string, jenis = 'sementara') =>
  minta(s, 'POST', `/laporan/${id}/tindak-lanjut`, { kunci, json: { jenis, isi } });

/** The remote's side, outside the contract. */
export async function aturSandbox(s: Sandbox, path: string, json: unknown): Promise<Record<string, unknown>> {
  const jawaban = await fetch(s.urlSandbox + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  });
  if (!jawaban.ok) throw new Error(`${path}: ${jawaban.status} ${await jawaban.text()}`);
  return (await jawaban.json()) as Record<string, unknown>;
}

export interface Halaman {
  readonly data: readonly Record<string, unknown>[];
  readonly kursor_berikutnya: string | null;
  readonly waktu_server: string;
}

export async function halaman(s: Sandbox, kueri: Readonly<Record<string, string>> = {}): Promise<Halaman> {
  const q = new URLSearchParams({ instansi_id: '5501', ...kueri });
  const { status, body } = await minta(s, 'GET', `/laporan?${q}`);
  if (status !== 200) throw new Error(`status ${status}: ${JSON.stringify(body)}`);
  return body as unknown as Halaman;
}

/** Every record of every page, as it came. */
export async function semua(
  s: Sandbox,
  kueri: Readonly<Record<string, string>> = {},
): Promise<Record<string, unknown>[]> {
  const hasil: Record<string, unknown>[] = [];
  let kursor: string | null = null;
  do {
    const h = await halaman(s, { ...kueri, ...(kursor !== null && { kursor }) });
    hasil.push(...h.data);
    kursor = h.kursor_berikutnya;
  } while (kursor !== null);
  return hasil;
}

export const ids = (laporan: readonly Record<string, unknown>[]): unknown[] =>
  laporan.map((l) => l.tracking_id);

function bacaJson(teks: string): unknown {
  try {
    return JSON.parse(teks);
  } catch {
    return teks;
  }
}
