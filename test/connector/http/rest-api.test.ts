import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { wire, wireTeks } from '../../mapping/rest/fixtures.ts';
import { apiUji, daftar, KINI, kiriman, TOKEN } from './alat.ts';

const URL_API = 'https://lapor.contoh.test/api/v1';
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

type Penjawab = (permintaan: Request, n: number) => Response | Promise<Response>;

/** Answers every request to a path and keeps what was asked. */
function jawab(jalur: string, penjawab: Penjawab): Request[] {
  const diterima: Request[] = [];
  server.use(
    http.all(`${URL_API}${jalur}`, ({ request }) => penjawab(request, diterima.push(request.clone()))),
  );
  return diterima;
}

const json = (isi: unknown, status = 200, kepala: Record<string, string> = {}) =>
  HttpResponse.json(isi as null, { status, headers: kepala });
const masalah = (status: number, kepala: Record<string, string> = {}) =>
  new HttpResponse('{"title":"Masalah"}', {
    status,
    headers: { 'Content-Type': 'application/problem+json', ...kepala },
  });
const html = (status: number, kepala: Record<string, string> = {}) =>
  new HttpResponse(wireTeks('pemeliharaan.html'), {
    status,
    headers: { 'Content-Type': 'text/html', ...kepala },
  });

describe('reading', () => {
  it('asks for a page in the words of the contract', async () => {
    const diminta = jawab('/laporan', () => json(wire('halaman.json')));
    const { api } = apiUji(`${URL_API}/`);
    const jawaban = await api.listLaporan({ idInstansi: '5501', sejak: KINI, kursor: 'a+/=&b', batas: 7 });
    expect(jawaban).toMatchObject({ jenis: 'ok', isi: { kursorBerikutnya: 'abc/+=' } });
    const kueri = new URL(diminta[0]!.url).searchParams;
    expect(Object.fromEntries(kueri)).toEqual({
      instansi_id: '5501',
      batas: '7',
      diperbarui_sejak: '2026-01-05T03:00:00.000Z',
      kursor: 'a+/=&b',
    });
    expect(diminta[0]!.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(diminta[0]!.headers.get('user-agent')).toMatch(/^penghubung\/\d+\.\d+\.\d+/);
  });

  it('names its connection by origin and path, never by a secret', () => {
    const { api } = apiUji('https://pengguna:sandi@lapor.contoh.test/api/v1/?kunci=x');
    expect(api.sambungan).toBe('rest:https://lapor.contoh.test/api/v1');
    expect(api.menghormatiKunci).toBe(true);
  });

  it('reads one report and its history, and logs how many lines it could not read', async () => {
    const [butir] = (wire('halaman.json') as { data: unknown[] }).data;
    jawab('/laporan/5501001', () => json(butir));
    jawab('/laporan/5501001/riwayat', () => json(wire('riwayat.json')));
    const { api, log } = apiUji(URL_API);
    expect(await api.bacaLaporan('5501001')).toMatchObject({ jenis: 'ok', isi: { jenis: 'laporan' } });
    const riwayat = await api.bacaRiwayat('5501001');
    expect(riwayat.jenis === 'ok' && riwayat.isi.entri.length).toBe(3);
    expect(log.baris).toEqual(['rest.history_lines_skipped {"tracking_id":"5501001","lines":2}']);
  });

  it.each([
    ['an expired cursor', 410, 'kursor_kedaluwarsa'],
    ['a missing list (a wrong URL, say)', 404, 'gangguan'],
    ['a forbidden list', 403, 'kredensial'],
    ['a refused static token', 401, 'kredensial'],
    ['a bad request', 400, 'gangguan'],
  ])('tells %s by its status, without asking again', async (_nama, status, jenis) => {
    const diminta = jawab('/laporan', () => masalah(status));
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis });
    expect(diminta).toHaveLength(1);
  });

  it.each([404, 410])('tells a report that is gone (%i), but not by a gateway page', async (status) => {
    jawab('/laporan/1', () => masalah(status));
    jawab('/laporan/2', () => html(status));
    const { api } = apiUji(URL_API);
    expect(await api.bacaLaporan('1')).toEqual({ jenis: 'tidak_ada' });
    expect(await api.bacaLaporan('2')).toMatchObject({ jenis: 'gangguan', http: status });
  });

  it.each([
    ['HTML with 200', () => html(200)],
    [
      'JSON that calls itself text',
      () => new HttpResponse(wireTeks('halaman.json'), { headers: { 'Content-Type': 'text/plain' } }),
    ],
    ['half a JSON', () => new HttpResponse('{"data":[', { headers: { 'Content-Type': 'application/json' } })],
    ['an envelope without the clock', () => json({ data: [], kursor_berikutnya: null })],
    ['no content', () => new HttpResponse(null, { status: 204 })],
  ])('takes %s for no answer', async (_nama, buat) => {
    jawab('/laporan', buat);
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toMatchObject({
      jenis: 'gangguan',
      terjangkau: true,
    });
  });

  it('takes a problem+json content type with 200, and parameters, for JSON', async () => {
    const kepala = { 'Content-Type': 'Application/Problem+JSON ; charset=utf-8' };
    jawab('/laporan', () => new HttpResponse(wireTeks('halaman.json'), { headers: kepala }));
    expect((await apiUji(URL_API).api.listLaporan(daftar)).jenis).toBe('ok');
  });

  it('asks for less when the body nests too deeply', async () => {
    jawab('/laporan', () => json({ data: JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`) }));
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toEqual({ jenis: 'terlalu_besar' });
  });

  it('tries a passing fault three times, waiting on our clock, at most 5 s', async () => {
    const diminta = jawab('/laporan', (_p, n) => (n < 3 ? masalah(500) : json(wire('halaman.json'))));
    const { api, clock } = apiUji(URL_API);
    expect((await api.listLaporan(daftar)).jenis).toBe('ok');
    expect(diminta).toHaveLength(3);
    expect(clock.tidur).toEqual([375, 750]);
  });

  it('gives up after the third try', async () => {
    const diminta = jawab('/laporan', () => html(502));
    const jawaban = await apiUji(URL_API).api.listLaporan(daftar);
    expect(jawaban).toEqual({ jenis: 'gangguan', sebab: 'HTTP 502', http: 502, terjangkau: true });
    expect(diminta).toHaveLength(3);
  });

  it('waits a Retry-After of up to 5 s itself', async () => {
    jawab('/laporan', (_p, n) =>
      n === 1 ? masalah(429, { 'Retry-After': '5' }) : json(wire('halaman.json')),
    );
    const { api, clock } = apiUji(URL_API);
    expect((await api.listLaporan(daftar)).jenis).toBe('ok');
    expect(clock.tidur).toEqual([5_000]);
  });

  it.each([
    ['429 with 6 s', 429, '6', 6_000],
    ['503 with a date', 503, 'Mon, 05 Jan 2026 03:02:00 GMT', 120_000],
    ['429 with an asctime date', 429, 'Mon Jan  5 03:02:00 2026', 120_000],
    ['429 with more than six hours', 429, '999999999999', 6 * 3_600_000],
    ['429 without Retry-After', 429, undefined, 60_000],
    ['429 with an unreadable Retry-After', 429, 'nanti', 60_000],
  ])('hands %s to the next pass', async (_nama, status, nilai, ms) => {
    const diminta = jawab('/laporan', () =>
      html(status, nilai === undefined ? {} : { 'Retry-After': nilai }),
    );
    const { api, clock } = apiUji(URL_API);
    expect(await api.listLaporan(daftar)).toEqual({ jenis: 'tunggu', sampai: KINI + ms, http: status });
    expect(diminta).toHaveLength(1);
    expect(clock.tidur).toEqual([]);
  });

  it.each(['0', 'Sun, 04 Jan 2026 03:00:00 GMT'])(
    'never comes back sooner than in 1 s (Retry-After: %s)',
    async (nilai) => {
      jawab('/laporan', () => masalah(503, { 'Retry-After': nilai }));
      const { api, clock } = apiUji(URL_API);
      await api.listLaporan(daftar);
      expect(clock.tidur).toEqual([1_000, 1_000]);
    },
  );

  it('takes a 503 without Retry-After for a passing fault', async () => {
    jawab('/laporan', () => html(503));
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', http: 503 });
  });

  it('throws the reason of an abort, also while it waits', async () => {
    const alasan = new Error('berhenti');
    const henti = new AbortController();
    jawab('/laporan', () => {
      henti.abort(alasan);
      return masalah(500);
    });
    await expect(apiUji(URL_API).api.listLaporan(daftar, henti.signal)).rejects.toBe(alasan);
  });
});

describe('redirects', () => {
  const ke = (lokasi: string, status = 302) =>
    new HttpResponse(null, { status, headers: { Location: lokasi } });

  it('follows a GET within its origin, with its token', async () => {
    jawab('/laporan', () => ke('/api/v1/laporan-baru?x=1', 308));
    const diminta = jawab('/laporan-baru', () => json(wire('halaman.json')));
    expect((await apiUji(URL_API).api.listLaporan(daftar)).jenis).toBe('ok');
    expect(diminta[0]!.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });

  it('stops after three', async () => {
    const diminta = jawab('/laporan', () => ke('/api/v1/laporan'));
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', http: 302 });
    expect(diminta).toHaveLength(4);
  });

  it.each([
    ['another host', 'https://maling.contoh.test/api/v1/laporan'],
    ['another port', 'https://lapor.contoh.test:8443/api/v1/laporan'],
    ['plain http', 'http://lapor.contoh.test/api/v1/laporan'],
    ['another host without a scheme', '//maling.contoh.test/x'],
    ['nowhere', 'https://'],
  ])('never follows to %s', async (_nama, lokasi) => {
    let keLuar = 0;
    server.use(
      http.all('*', () => {
        keLuar++;
        return json({});
      }),
    );
    jawab('/laporan', () => ke(lokasi));
    expect(await apiUji(URL_API).api.listLaporan(daftar)).toMatchObject({ jenis: 'gangguan', http: 302 });
    expect(keLuar).toBe(0);
  });

  it('drops a user name that a redirect brings along', async () => {
    jawab('/laporan', () => ke('https://maling:sandi@lapor.contoh.test/api/v1/laporan-baru'));
    const diminta = jawab('/laporan-baru', () => json(wire('halaman.json')));
    await apiUji(URL_API).api.listLaporan(daftar);
    expect(diminta[0]!.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
  });
});

describe('sending', () => {
  const KIRIM = '/laporan/5501001/tindak-lanjut';
  const TANDA = wire('tindak-lanjut.json') as Record<string, unknown>;

  it('sends the frozen bytes under their key and names the receipt', async () => {
    const diminta = jawab(KIRIM, () => json(TANDA, 201));
    expect(await apiUji(URL_API).api.kirim(kiriman)).toEqual({
      jenis: 'terkirim',
      idJauh: 'tl-77',
      pada: Date.parse('2026-01-06T02:00:00Z'),
      statusLapor: 'Proses',
      http: 201,
    });
    expect(new Uint8Array(await diminta[0]!.arrayBuffer())).toEqual(kiriman.badan);
    expect(diminta[0]!.headers.get('idempotency-key')).toBe(kiriman.kunci);
    expect(diminta[0]!.headers.get('content-type')).toBe('application/json');
  });

  it('takes 200 for the same answer again', async () => {
    jawab(KIRIM, () => json(TANDA, 200));
    expect(await apiUji(URL_API).api.kirim(kiriman)).toMatchObject({ jenis: 'terkirim', http: 200 });
  });

  it('returns a report, named by its tracking id', async () => {
    jawab('/laporan/5501001/kembalikan', () => json({ tracking_id: '5501001' }));
    const hasil = await apiUji(URL_API).api.kirim({ ...kiriman, jenis: 'kembalikan' });
    expect(hasil).toEqual({ jenis: 'terkirim', idJauh: '5501001', pada: null, statusLapor: null, http: 200 });
  });

  it.each([
    [400, 'ditolak'],
    [401, 'kredensial'],
    [403, 'kredensial'],
    [404, 'tidak_ada'],
    [409, 'tertutup'],
    [410, 'tidak_ada'],
    [413, 'ditolak'],
    [415, 'ditolak'],
    [422, 'ditolak'],
    [302, 'tak_pasti'],
    [408, 'tak_pasti'],
    [500, 'tak_pasti'],
    [502, 'tak_pasti'],
    [503, 'tak_pasti'],
    [504, 'tak_pasti'],
  ])('asks once and classes %i as %s', async (status, jenis) => {
    const diminta = jawab(KIRIM, () => masalah(status, { Location: `${URL_API}/laporan` }));
    expect(await apiUji(URL_API).api.kirim(kiriman)).toMatchObject({
      jenis,
      http: status,
      cuplikan: '{"title":"Masalah"}',
    });
    expect(diminta).toHaveLength(1);
  });

  it.each([429, 503])('waits at the will of %i with Retry-After', async (status) => {
    const diminta = jawab(KIRIM, () => html(status, { 'Retry-After': '2' }));
    const hasil = await apiUji(URL_API).api.kirim(kiriman);
    expect(hasil).toMatchObject({ jenis: 'tunggu', sampai: KINI + 2_000, http: status });
    expect(diminta).toHaveLength(1);
  });

  it.each([404, 409, 422])(
    'takes a gateway page with %i for no refusal, an empty body for one',
    async (status) => {
      jawab(KIRIM, (_p, n) => (n === 1 ? html(status) : new HttpResponse(null, { status })));
      const { api } = apiUji(URL_API);
      expect((await api.kirim(kiriman)).jenis).toBe('tak_pasti');
      expect((await api.kirim(kiriman)).jenis).not.toBe('tak_pasti');
    },
  );

  it.each([
    ['HTML', () => html(200)],
    [
      'half a JSON',
      () => new HttpResponse('{"id_tind', { status: 201, headers: { 'Content-Type': 'application/json' } }),
    ],
    ['another report', () => json({ ...TANDA, tracking_id: '5501002' }, 201)],
    ['a numeric report', () => json({ ...TANDA, tracking_id: 5501001 }, 201)],
    ['an empty id', () => json({ ...TANDA, id_tindak_lanjut: '' }, 201)],
    ['no time', () => json({ ...TANDA, diterima_pada: undefined }, 201)],
    ['nothing', () => new HttpResponse(null, { status: 204 })],
  ])('is unsure of a 2xx with %s', async (_nama, buat) => {
    jawab(KIRIM, buat);
    expect((await apiUji(URL_API).api.kirim(kiriman)).jenis).toBe('tak_pasti');
  });

  it('is unsure of a return that names another report', async () => {
    jawab('/laporan/5501001/kembalikan', () => json({ tracking_id: '5501002' }));
    expect((await apiUji(URL_API).api.kirim({ ...kiriman, jenis: 'kembalikan' })).jenis).toBe('tak_pasti');
  });

  it('shows an excerpt without tokens, numbers and addresses', async () => {
    const gema = {
      detail: `Bearer ${TOKEN} NIK 6203010101900001 telp 0812-3456-7890 surel tumi@contoh.test`,
    };
    jawab(KIRIM, () => json(gema, 422));
    const hasil = await apiUji(URL_API).api.kirim(kiriman);
    const cuplikan = hasil.jenis === 'ditolak' ? hasil.cuplikan : '';
    expect(cuplikan).toContain('NIK [disamarkan] telp [disamarkan] surel [disamarkan]');
    expect(cuplikan).not.toContain(TOKEN);
  });
});

describe('uploading', () => {
  const sha256 = 'ab'.repeat(32);
  const berkas = {
    sha256,
    tipeMedia: 'image/jpeg',
    nama: 'bukti"\r\n-1.jpg',
    isi: new Uint8Array([0, 13, 10, 255]),
  };

  it('uploads the bytes as one part under a harmless name', async () => {
    const diminta = jawab('/lampiran', () => json({ id: 'l-9', sha256, ukuran: 4 }, 201));
    expect(await apiUji(URL_API).api.unggah(berkas)).toMatchObject({ jenis: 'tersimpan', idJauh: 'l-9' });
    const bagian = (await diminta[0]!.formData()).get('berkas') as File;
    expect(new Uint8Array(await bagian.arrayBuffer())).toEqual(berkas.isi);
    expect([bagian.name, bagian.type]).toEqual(['bukti___-1.jpg', 'image/jpeg']);
  });

  it.each([
    ['another hash', { id: 'l-9', sha256: 'cd'.repeat(32), ukuran: 4 }],
    ['another size', { id: 'l-9', sha256, ukuran: 3 }],
    ['an empty id', { id: '', sha256, ukuran: 4 }],
  ])('is unsure of a receipt with %s', async (_nama, tanda) => {
    jawab('/lampiran', () => json(tanda, 201));
    expect((await apiUji(URL_API).api.unggah(berkas)).jenis).toBe('tak_pasti');
  });

  it('is tried once, whatever fails: only reads are tried again', async () => {
    const diminta = jawab('/lampiran', () => masalah(500));
    expect((await apiUji(URL_API).api.unggah(berkas)).jenis).toBe('tak_pasti');
    expect(diminta).toHaveLength(1);
  });

  it('is refused by a gateway that finds the file too large', async () => {
    jawab('/lampiran', () => html(413));
    expect((await apiUji(URL_API).api.unggah(berkas)).jenis).toBe('ditolak');
  });
});
