import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Clock } from '../ports/clock.ts';
import { type Benih, buatBenih, LAPORAN_MAKS, type TimpaLaporan } from './data.ts';
import { buatDunia, type Dunia } from './dunia.ts';
import { type BukuEfek, buatBukuEfek, type EfekSandbox, type EfekTercatat } from './efek.ts';
import { buatEfekTertunda, type EfekTertunda } from './efek-tertunda.ts';
import { pasangRuteF01 } from './f01/rute-f01.ts';
import { buatGangguan, type Faults, type Gangguan, type Keterlambatan } from './gangguan.ts';
import { denganGangguan } from './gangguan-http.ts';
import { AWALAN, bearer, type Lingkungan, masalah } from './jawaban.ts';
import type { Instansi } from './kawat.ts';
import { buatKredensial, type Kredensial } from './kredensial.ts';
import { badanToken } from './permintaan.ts';
import { pasangRuteBaca } from './rute-baca.ts';
import { pasangRuteLampiran } from './rute-lampiran.ts';
import { ruteSandbox } from './rute-sandbox.ts';
import { pasangRuteTulis } from './rute-tulis.ts';

const INSTANSI_BAWAAN: readonly Instansi[] = [
  { id: '5501', nama: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas' },
  { id: '5517', nama: 'Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Kapuas' },
];

export interface OpsiSandbox {
  /** 0: any free one. */
  readonly port: number;
  readonly reports: number;
  readonly faults: Faults;
  readonly seed: number;
  readonly clock: Clock;
  /** The last one is the other agency (withdrawn and returned reports are there), the others are the caller's. */
  readonly instansi?: readonly Instansi[];
  /** It has no secret and knows no TLS: loopback only. */
  readonly host?: '127.0.0.1' | '::1';
  /** Fields of report i that a test wants otherwise. */
  readonly laporan?: (i: number) => TimpaLaporan;
  /** How late it may be; what is not given follows from `faults`. */
  readonly terlambat?: Partial<Keterlambatan>;
}

/** A LAPOR!-style server to play and test against. All its state is in memory: a restart loses it. */
export interface Sandbox {
  /** Base URL of the contract, ending in /api/v1. */
  readonly url: string;
  /** Base URL of the f01 dialect, without a path. */
  readonly urlF01: string;
  /** Base URL of the endpoints outside the contract, ending in /sandbox. */
  readonly urlSandbox: string;
  readonly port: number;
  /** A static token, as an admin would issue. */
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  trackingId(i: number): string;
  efek(): EfekSandbox;
  efekLaporan(trackingId: string): readonly EfekTercatat[];
  close(): Promise<void>;
}

interface Bagian {
  readonly seed: number;
  readonly benih: Benih;
  readonly dunia: Dunia;
  readonly efek: BukuEfek;
  readonly tertunda: EfekTertunda;
  readonly gangguan: Gangguan;
  readonly kredensial: Kredensial;
  readonly clock: Clock;
  readonly instansi: readonly Instansi[];
}

/** @throws RangeError on impossible options; the listen error when the port is taken. */
export async function startSandbox(opsi: OpsiSandbox): Promise<Sandbox> {
  let url = '';
  const bagian = rakit(opsi, () => url);
  const server = createAdaptorServer({
    fetch: aplikasi(bagian).fetch,
    // Global Request and Response stay Node's own: tests intercept them in the same process.
    overrideGlobalObjects: false,
  }) as Server;
  const port = await dengarkan(server, opsi.port, opsi.host ?? '127.0.0.1');
  const asal = `http://${opsi.host === '::1' ? '[::1]' : '127.0.0.1'}:${port}`;
  url = asal + AWALAN;
  const { token, clientId, clientSecret } = bagian.kredensial;
  return {
    url,
    urlF01: asal,
    urlSandbox: `${asal}/sandbox`,
    port,
    token,
    clientId,
    clientSecret,
    trackingId: bagian.benih.trackingId,
    efek: () => {
      bagian.tertunda.jatuhkan();
      return bagian.efek.ringkas();
    },
    efekLaporan: (trackingId) => {
      bagian.tertunda.jatuhkan();
      return bagian.efek.laporan(trackingId);
    },
    close: () => tutup(server),
  };
}

function rakit(opsi: OpsiSandbox, url: () => string): Bagian {
  const { seed, clock, reports: jumlah, instansi = INSTANSI_BAWAAN } = opsi;
  if (!Number.isInteger(jumlah) || jumlah < 0 || jumlah > LAPORAN_MAKS) {
    throw new RangeError(`reports: 0 sampai ${LAPORAN_MAKS}`);
  }
  if (instansi.length < 2) throw new RangeError('instansi: sedikitnya dua, yang terakhir instansi lain');
  const mulai = clock.now();
  const gangguan = buatGangguan(seed, opsi.faults);
  gangguan.setelKeterlambatan(opsi.terlambat ?? {});
  const tertunda = buatEfekTertunda(clock);
  const benih = buatBenih({ seed, jumlah, mulai, instansi, url, timpa: opsi.laporan });
  return {
    seed,
    benih,
    dunia: buatDunia(benih, clock, mulai),
    efek: buatBukuEfek(tertunda.menunggu),
    tertunda,
    gangguan,
    kredensial: buatKredensial(seed, clock, () => gangguan.faults() === 'harsh'),
    clock,
    instansi,
  };
}

function aplikasi(bagian: Bagian): Hono<Lingkungan> {
  const app = new Hono<Lingkungan>();
  app.use(async (_, next) => {
    bagian.tertunda.jatuhkan();
    await next();
  });
  app.route('/sandbox', ruteSandbox(bagian));
  pasangRuteF01(app, { ...bagian, milik: milik(bagian), sunting: () => sunting(bagian) });
  app.route(AWALAN, ruteKontrak(bagian));
  app.notFound(() => masalah(404, 'Tidak ditemukan', 'Alamat ini tidak ada.'));
  app.onError((galat) =>
    galat instanceof HTTPException ? galat.getResponse() : masalah(500, 'Cacat sandbox', galat.message),
  );
  return app;
}

function ruteKontrak(bagian: Bagian): Hono<Lingkungan> {
  const { efek, kredensial } = bagian;
  const instansiLain = bagian.instansi.at(-1) as Instansi;
  const app = new Hono<Lingkungan>();
  app.use(denganGangguan(bagian));
  app.post('/token', async (c) => {
    const badan = badanToken.safeParse(await c.req.json().catch(() => undefined));
    const benar =
      badan.success &&
      badan.data.client_id === kredensial.clientId &&
      badan.data.client_secret === kredensial.clientSecret;
    return benar ? c.json(kredensial.terbitkan()) : tidakDikenal();
  });
  app.use(async (c, next) => {
    // The files of reporters lie in open storage, as links in a public complaint do.
    const terbuka = c.req.path.startsWith(`${AWALAN}/berkas/`);
    return terbuka || kredensial.sah(bearer(c)) ? next() : tidakDikenal();
  });
  const alat = { ...bagian, milik: milik(bagian) };
  pasangRuteBaca(app, { ...alat, sunting: () => sunting(bagian) });
  pasangRuteTulis(app, { ...alat, instansiLain, adaBerkas: pasangRuteLampiran(app, efek) });
  return app;
}

/** The caller's agencies. */
const milik = ({ instansi }: Bagian): ReadonlySet<string> =>
  new Set(instansi.slice(0, -1).map((satu) => satu.id));

const tidakDikenal = (): Response => masalah(401, 'Tidak dikenal', 'Token atau kredensial tidak sah.');

const TANDA_SUNTING = ' (disunting admin)';

/** Admins rewrite titles after we pulled them. */
function sunting({ gangguan, benih, dunia }: Bagian): void {
  const i = gangguan.menyunting(benih.jumlah);
  if (i === null) return;
  const id = benih.trackingId(i);
  const judul = dunia.baca(id)?.judul_laporan.replace(TANDA_SUNTING, '');
  dunia.ubah(id, { timpa: { judul_laporan: `${judul}${TANDA_SUNTING}` } });
}

async function dengarkan(server: Server, port: number, host: string): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, host, resolve);
  await promise;
  return (server.address() as AddressInfo).port;
}

/** Closing twice is no error; callers that keep their connection don't hold it up. */
function tutup(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.close((galat) => (galat ? reject(galat) : resolve()));
  server.closeAllConnections();
  return promise;
}
