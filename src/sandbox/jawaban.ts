import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

export type Lingkungan = {
  Bindings: HttpBindings;
  /** ms UTC at which this request takes effect, where that is later than now. */
  Variables: { nanti?: number };
};
export type Konteks = Context<Lingkungan>;

/** The contract's version prefix. */
export const AWALAN = '/api/v1';
/** Of the f01 calls. */
export const AWALAN_F01 = '/api/services/f01/';

/** An RFC 9457 problem. */
export function masalah(
  status: number,
  judul: string,
  detail: string,
  kepala: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: judul, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...kepala },
  });
}

export const tidakAda = (): Response =>
  masalah(404, 'Tidak ditemukan', 'Tidak ada laporan dengan nomor ini.');

/** `POST /laporan/{tracking_id}/tindak-lanjut`: the contract's own name of a request's route. */
export function namaRute(metode: string, path: string): string {
  const nama = path
    .replace(AWALAN, '')
    .replace(/^\/laporan\/[^/]+/, '/laporan/{tracking_id}')
    .replace(/^\/berkas\/.+/, '/berkas/{id}');
  return `${metode} ${nama}`;
}

export function bearer(c: Konteks): string | null {
  return /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? null;
}
