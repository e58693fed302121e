import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Permintaan } from '../../../src/connector/http/klien.ts';
import type { LaporApi } from '../../../src/ports/lapor-api.ts';
import { f01 } from '../../mapping/f01/fixtures.ts';
import { wireTeks } from '../../mapping/rest/fixtures.ts';
import { apiF01Uji, daftar, KINI, peladen, TOKEN } from './alat.ts';

const URL_API = 'https://lapor.contoh.test/lama';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

interface Diterima {
  readonly metode: string;
  readonly url: string;
  readonly tipe: string | null;
  readonly isian: Record<string, string>;
}

/** Answers every request to one call and keeps what was asked. */
function jawab(panggilan: string, penjawab: (n: number) => Response): Diterima[] {
  const diterima: Diterima[] = [];
  server.use(
    http.all(`${URL_API}/api/services/f01/${panggilan}`, async ({ request }) => {
      const isian = Object.fromEntries(new URLSearchParams(await request.text()));
      const { method: metode, url, headers } = request;
      return penjawab(diterima.push({ metode, url, tipe: headers.get('content-type'), isian }));
    }),
  );
  return diterima;
}

const json = (isi: unknown, status = 200, kepala: Record<string, string> = {}) =>
  HttpResponse.json(isi as null, { status, headers: kepala });
const html = (status: number) =>
  new HttpResponse(wireTeks('pemeliharaan.html'), { status, headers: { 'Content-Type': 'text/html' } });
const galat = (code: string) => json({ status: 'error', code, message: 'Pesan.' });
const halaman = f01('getreports.json') as { reports: unknown[] } & Record<string, unknown>;

const bahan = {
  trackingId: '5501001',
  jenis: 'akhir',
  isi: 'Sudah menyala.',
  nomorBa: null,
  lampiran: [],
} as const;
const kirim = (api: LaporApi) =>
  api.kirim({ trackingId: '5501001', jenis: 'akhir', kunci: 'k'.repeat(20), badan: api.rakit(bahan) });

describe('the connection', () => {
  it('says what f01 cannot: no keys, no returns, no files', () => {
    const { api } = apiF01Uji('https://pengguna:sandi@lapor.contoh.test/lama/?x=1');
    expect(api.sambungan).toBe('f01:https://lapor.contoh.test/lama');
    expect(api.jenis).toEqual(['sementara', 'akhir', 'ralat']);
    expect([api.menghormatiKunci, api.membawaBerkas, api.unduh]).toEqual([false, false, undefined]);
  });

  it('puts the token into each form, and into no address and no frozen body', async () => {
    const [satu, dua] = [
      jawab('getreports', () => json(halaman)),
      jawab('addfollowup', () => galat('server')),
    ];
    const { api } = apiF01Uji(URL_API);
    await api.listLaporan(daftar);
    await kirim(api);
    for (const { metode, url, tipe, isian } of [...satu, ...dua]) {
      expect([metode, tipe, isian.KEYTOKEN]).toEqual(['POST', 'application/x-www-form-urlencoded', TOKEN]);
      expect(url).not.toContain(TOKEN);
    }
    expect(new TextDecoder().decode(api.rakit(bahan))).not.toMatch(new RegExp(`${TOKEN}|KEYTOKEN`));
  });

  it('takes another way to make one exchange', async () => {
    const diminta: Permintaan[] = [];
    const { api } = apiF01Uji(URL_API, {
      klien: async (permintaan) => {
        diminta.push(permintaan);
        return { jenis: 'putus', sebab: 'ECONNREFUSED', tersambung: false };
      },
    });
    expect(await kirim(api)).toEqual({ jenis: 'tak_terjangkau', sebab: 'ECONNREFUSED' });
    expect(diminta.map((p) => p.url)).toEqual([`${URL_API}/api/services/f01/addfollowup`]);
  });
});

describe('reading', () => {
  it('asks for a page after the last pair seen', async () => {
    const diminta = jawab('getreports', () => json(halaman));
    const kursor = '2026-01-04 00:00:01/77';
    const jawaban = await apiF01Uji(URL_API).api.listLaporan({
      idInstansi: '5501',
      sejak: KINI,
      kursor,
      batas: 7,
    });
    expect(jawaban).toMatchObject({ jenis: 'ok', isi: { kursorBerikutnya: '2026-01-05 10:00:00/5501002' } });
    expect(diminta[0]?.isian).toEqual({
      KEYTOKEN: TOKEN,
      institution_id: '5501',
      since: '2026-01-05 10:00:00',
      after_updated: '2026-01-04 00:00:01',
      after_id: '77',
      limit: '7',
    });
  });

  it('begins anew from a cursor of another dialect, without asking', async () => {
    const jawaban = await apiF01Uji(URL_API).api.listLaporan({ ...daftar, kursor: 'abc/+=' });
    expect(jawaban).toEqual({ jenis: 'kursor_kedaluwarsa' });
  });

  it('reads one report and its history, and logs how many lines it could not read', async () => {
    const diminta = jawab('getreports', () => json({ ...halaman, reports: [halaman.reports[0]] }));
    jawab('getfollowups', () => json(f01('getfollowups.json')));
    const { api, log } = apiF01Uji(URL_API);
    expect(await api.bacaLaporan('5501001')).toMatchObject({ jenis: 'ok', isi: { jenis: 'laporan' } });
    expect(diminta[0]?.isian.trackingid).toBe('5501001');
    const riwayat = await api.bacaRiwayat('5501001');
    expect(riwayat.jenis === 'ok' && riwayat.isi.entri.length).toBe(3);
    expect(log.baris).toEqual(['f01.history_lines_skipped {"tracking_id":"5501001","lines":3}']);
  });

  it('tells an unknown report by its error code', async () => {
    jawab('getreports', () => galat('report'));
    jawab('getfollowups', () => galat('report'));
    const { api } = apiF01Uji(URL_API);
    expect([await api.bacaLaporan('1'), await api.bacaRiwayat('1')]).toEqual([
      { jenis: 'tidak_ada' },
      { jenis: 'tidak_ada' },
    ]);
  });

  it.each([
    ['an f01 token error', () => galat('token')],
    ['401', () => json({}, 401)],
    ['403', () => html(403)],
  ])('takes %s for refused credentials, and asks once', async (_nama, buat) => {
    const diminta = jawab('getreports', buat);
    expect(await apiF01Uji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis: 'kredensial' });
    expect(diminta).toHaveLength(1);
  });

  it.each([
    ['an f01 error that settles nothing', () => galat('server')],
    ['an unknown report where a list was asked for', () => galat('report')],
    ['HTML with 200', () => html(200)],
    ['a bare array', () => json([])],
    ['an envelope without the remote time', () => json({ ...halaman, server_time: '' })],
    ['no content', () => new HttpResponse(null, { status: 204 })],
    [
      'JSON that calls itself text',
      () => new HttpResponse('{}', { headers: { 'Content-Type': 'text/html' } }),
    ],
  ])('takes %s for no answer', async (_nama, buat) => {
    jawab('getreports', buat);
    expect(await apiF01Uji(URL_API).api.listLaporan(daftar)).toMatchObject({
      jenis: 'gangguan',
      terjangkau: true,
    });
  });

  it('reads again after a passing fault, although it reads by POST', async () => {
    const diminta = jawab('getreports', (n) => (n < 3 ? json({}, 500) : json(halaman)));
    const { api, log } = apiF01Uji(URL_API);
    expect(await api.listLaporan(daftar)).toMatchObject({ jenis: 'ok' });
    expect(diminta).toHaveLength(3);
    expect(log.baris.join()).toContain('http.read_retry');
  });

  it('obeys Retry-After', async () => {
    jawab('getreports', () => json({}, 503, { 'Retry-After': '120' }));
    const { api } = apiF01Uji(URL_API);
    expect(await api.listLaporan(daftar)).toEqual({ jenis: 'tunggu', sampai: KINI + 120_000, http: 503 });
  });

  it('follows no redirect: the token stands in the body', async () => {
    const diminta = jawab('getreports', () => json({}, 307, { Location: 'https://lain.contoh.test/' }));
    expect(await apiF01Uji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', http: 307 });
    expect(diminta).toHaveLength(1);
  });

  it('reads no more than its bound', async () => {
    const { url } = await peladen((_, res) => {
      res.setHeader('Content-Type', 'application/json');
      res.end(`{"status":"ok","reports":["${'x'.repeat(4_000)}"]}`);
    });
    const { api } = apiF01Uji(url, { batasBytes: 1_000 });
    server.close();
    try {
      expect(await api.listLaporan(daftar)).toEqual({ jenis: 'terlalu_besar' });
    } finally {
      server.listen({ onUnhandledFrame: 'error' });
    }
  });
});

describe('sending', () => {
  it('is done when the answer names the remote id of this report', async () => {
    const diminta = jawab('addfollowup', () => json(f01('addfollowup.json')));
    const { api } = apiF01Uji(URL_API);
    expect(await kirim(api)).toMatchObject({
      jenis: 'terkirim',
      idJauh: '77',
      pada: Date.parse('2026-01-05T10:06:00+07:00'),
      http: 200,
    });
    expect(diminta[0]?.isian).toEqual({
      trackingid: '5501001',
      kind: 'akhir',
      content: 'Sudah menyala.',
      ba_number: '',
      KEYTOKEN: TOKEN,
    });
  });

  it.each([
    ['parameter', 'ditolak'],
    ['report', 'tidak_ada'],
    ['closed', 'tertutup'],
    ['token', 'kredensial'],
  ])('is %s: %s', async (code, jenis) => {
    jawab('addfollowup', () => galat(code));
    expect((await kirim(apiF01Uji(URL_API).api)).jenis).toBe(jenis);
  });

  it.each([
    ['an f01 error that settles nothing', () => galat('server')],
    ['an f01 error of an unknown code', () => galat('baru')],
    ['an error without a code', () => json({ status: 'error', message: 'x' })],
    ['a receipt without an id', () => json({ ...(f01('addfollowup.json') as object), followup_id: '' })],
    ['a receipt of another report', () => json({ ...(f01('addfollowup.json') as object), trackingid: '9' })],
    ['an empty object', () => json({})],
    ['HTML with 200', () => html(200)],
    ['502', () => html(502)],
    ['a redirect', () => json({}, 302, { Location: `${URL_API}/x` })],
    ['no content', () => new HttpResponse(null, { status: 204 })],
    ['a connection that breaks', () => HttpResponse.error()],
  ])('may have taken effect after %s, and is not repeated', async (_nama, buat) => {
    const diminta = jawab('addfollowup', buat);
    expect((await kirim(apiF01Uji(URL_API).api)).jenis).toBe('tak_pasti');
    expect(diminta).toHaveLength(1);
  });

  it('waits when asked to', async () => {
    jawab('addfollowup', () => json({}, 429, { 'Retry-After': '60' }));
    expect(await kirim(apiF01Uji(URL_API).api)).toMatchObject({ jenis: 'tunggu', sampai: KINI + 60_000 });
  });

  it('shows no token of ours in an excerpt, as it is nor as it was escaped', async () => {
    const token = 'rahasia/+&=uji';
    jawab('addfollowup', () =>
      json({
        status: 'error',
        code: 'baru',
        message: `gagal: KEYTOKEN=${encodeURIComponent(token)} ${token}`,
      }),
    );
    const hasil = await kirim(apiF01Uji(URL_API, { token }).api);
    const cuplikan = hasil.jenis === 'tak_pasti' ? hasil.cuplikan : '';
    expect(cuplikan).toContain('gagal');
    expect(cuplikan).not.toMatch(/rahasia|uji/);
  });
});
