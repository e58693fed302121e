import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { MiddlewareHandler } from 'hono';
import type { Clock } from '../ports/clock.ts';
import { acak, bulat } from './acak.ts';
import type { BukuEfek } from './efek.ts';
import { galatF01 } from './f01/jawaban-f01.ts';
import { GANGGUAN, type Gangguan, type JenisGangguan } from './gangguan.ts';
import { bearer, type Konteks, type Lingkungan, masalah, namaRute } from './jawaban.ts';
import type { Kredensial } from './kredensial.ts';

/** The longest that a slow or hanging answer keeps a caller waiting. */
const LAMBAT_MAKS_MS = 1000;
const HTML =
  '<!doctype html><html lang="id"><title>Pemeliharaan</title><p>Sistem sedang dalam pemeliharaan terjadwal.</p></html>';

interface Alat {
  readonly gangguan: Gangguan;
  readonly kredensial: Kredensial;
  readonly efek: BukuEfek;
  readonly clock: Clock;
}

/**
 * Disturbs some requests of a dialect: before they have any effect, after all of it, or so that it follows later.
 * `path`: what writes are counted by, where the address does not name the report.
 */
export function denganGangguan(
  alat: Alat,
  path: (c: Konteks) => string | Promise<string> = (c) => c.req.path,
): MiddlewareHandler<Lingkungan> {
  return async (c, next) => {
    const rute = namaRute(c.req.method, c.req.path);
    alat.efek.catatPermintaan(rute);
    const kunci = await path(c);
    const jenis = alat.gangguan.pilih({
      rute,
      path: kunci,
      berkursor: rute === 'GET /laporan' && c.req.query('kursor') !== undefined,
      tokenDapatDiakhiri: alat.kredensial.dapatDiakhiri(bearer(c)),
    });
    if (jenis === null) return next();
    alat.efek.catatGangguan(jenis);
    const { fase } = GANGGUAN[jenis];
    if (fase === 'sebelum') return JAWABAN[jenis](c, alat);
    if (fase === 'terlambat') c.set('nanti', alat.clock.now() + alat.gangguan.terlambatMs(kunci));
    await next();
    c.res = await JAWABAN[jenis](c, alat);
  };
}

const JAWABAN: Record<JenisGangguan, (c: Konteks, alat: Alat) => Response | Promise<Response>> = {
  sibuk_503: () => masalah(503, 'Sibuk', 'Layanan sedang sibuk.', { 'retry-after': '1' }),
  batas_429: () => masalah(429, 'Terlalu sering', 'Permintaan terlalu sering.', { 'retry-after': '1' }),
  lambat: async (c, { clock }) => {
    const a = acak('lambat', c.req.path);
    await clock.sleep(LAMBAT_MAKS_MS / 4 + bulat(a, (LAMBAT_MAKS_MS * 3) / 4));
    return c.res;
  },
  menggantung: async (c, { clock }) => {
    await clock.sleep(LAMBAT_MAKS_MS);
    return putuskan(c);
  },
  retry_after_tanggal: (_, { clock }) => {
    const sampai = new Date(clock.now() + 2000).toUTCString();
    return masalah(503, 'Pemeliharaan', 'Layanan sedang dipelihara.', { 'retry-after': sampai });
  },
  html_503: () =>
    new Response(HTML, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  html_200: () =>
    new Response(HTML, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  // To itself: who follows on a GET gets the answer, who follows on a POST shows it in the counts.
  dialihkan: (c) => new Response(null, { status: 307, headers: { location: c.req.url } }),
  galat_sebelum: () => masalah(500, 'Galat', 'Kesalahan pada server.'),
  galat_sesudah: () => masalah(500, 'Galat', 'Kesalahan pada server.'),
  putus_sebelum: putuskan,
  putus_sesudah: putuskan,
  efek_terlambat: putuskan,
  galat_200_sebelum: () => galatF01('server', 'Kesalahan pada server.'),
  galat_200_sesudah: () => galatF01('server', 'Kesalahan pada server.'),
  json_terpotong: async (c) => {
    const utuh = new Uint8Array(await c.res.arrayBuffer());
    const jenis = c.res.headers.get('content-type') ?? 'application/json';
    return new Response(utuh.slice(0, utuh.length / 2), {
      status: c.res.status,
      headers: { 'content-type': jenis },
    });
  },
  kursor_kedaluwarsa: () => masalah(410, 'Kursor kedaluwarsa', 'Mulai lagi dari diperbarui_sejak.'),
  token_kedaluwarsa: (c, { kredensial }) => {
    kredensial.akhiri(bearer(c));
    return masalah(401, 'Tidak dikenal', 'Token sudah berakhir.');
  },
};

function putuskan(c: Konteks): Response {
  c.env.incoming.socket.resetAndDestroy();
  return RESPONSE_ALREADY_SENT;
}
