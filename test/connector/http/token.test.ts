import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { wireTeks } from '../../mapping/rest/fixtures.ts';
import { apiUji, daftar, KINI, kiriman, peladen } from './alat.ts';

const KREDENSIAL = { jenis: 'client', clientId: 'diskominfo', clientSecret: 'sandi-sangat-rahasia' } as const;
const JSON_200 = { 'Content-Type': 'application/json' };

/** A remote on which each new token ends the previous one. */
class LaporUji {
  terbit = 0;
  ditolak = 0;
  berlakuDetik = 3_600;
  tolakSemua = false;
  tahan: (() => Promise<void>) | null = null;
  readonly badan: string[] = [];
  sah = '';

  readonly jawab = async (p: IncomingMessage, j: ServerResponse): Promise<void> => {
    let badan = '';
    for await (const bagian of p) badan += bagian;
    if (p.url?.endsWith('/token')) return this.beriToken(j, badan);
    await this.tahan?.();
    if (this.tolakSemua || p.headers.authorization !== `Bearer ${this.sah}`) {
      this.ditolak++;
      return void j.writeHead(401, JSON_200).end('{"title":"Token tidak berlaku"}');
    }
    this.badan.push(badan);
    const isi = p.method === 'GET' ? 'halaman.json' : 'tindak-lanjut.json';
    j.writeHead(p.method === 'GET' ? 200 : 201, JSON_200).end(wireTeks(isi));
  };

  beriToken(j: ServerResponse, badan: string): void {
    expect(JSON.parse(badan)).toEqual({ client_id: 'diskominfo', client_secret: 'sandi-sangat-rahasia' });
    this.sah = `token-ke-${++this.terbit}`;
    const token = { access_token: this.sah, token_type: 'Bearer', expires_in: this.berlakuDetik };
    j.writeHead(200, JSON_200).end(JSON.stringify(token));
  }

  /** Holds the next request up before it is judged. */
  tahanSatu(): { readonly masuk: Promise<void>; readonly lanjut: () => void } {
    const [masuk, lanjut] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    this.tahan = async () => {
      this.tahan = null;
      masuk.resolve();
      await lanjut.promise;
    };
    return { masuk: masuk.promise, lanjut: lanjut.resolve };
  }

  cabut(): void {
    this.sah = 'tidak ada';
  }
}

async function lapor() {
  const jauh = new LaporUji();
  const { url } = await peladen(jauh.jawab);
  return { jauh, ...apiUji(url, { kredensial: KREDENSIAL }) };
}

describe('client credentials', () => {
  it('fetch one token for all lanes', async () => {
    const { jauh, api } = await lapor();
    const hasil = await Promise.all([
      api.listLaporan(daftar),
      ...Array.from({ length: 5 }, () => api.kirim(kiriman)),
    ]);
    expect(hasil.map((h) => h.jenis)).toEqual(['ok', ...Array(5).fill('terkirim')]);
    expect([jauh.terbit, jauh.ditolak]).toEqual([1, 0]);
  });

  it('renew it once for all lanes after a 401, and each answer still arrives once', async () => {
    const { jauh, api } = await lapor();
    await api.listLaporan(daftar);
    jauh.cabut();
    const hasil = await Promise.all(Array.from({ length: 6 }, () => api.kirim(kiriman)));
    expect(hasil.map((h) => h.jenis)).toEqual(Array(6).fill('terkirim'));
    expect(jauh.terbit).toBe(2);
    expect(jauh.badan.filter(Boolean)).toHaveLength(6);
  });

  it('renew it before it ends', async () => {
    const { jauh, api, clock } = await lapor();
    await api.listLaporan(daftar);
    clock.kini = KINI + 3_569_000;
    await api.listLaporan(daftar);
    expect(jauh.terbit).toBe(1);
    clock.kini = KINI + 3_571_000;
    await api.listLaporan(daftar);
    expect([jauh.terbit, jauh.ditolak]).toEqual([2, 0]);
  });

  it('take the new one where its issue ended the one that a lane had on its way, twice if need be', async () => {
    const { jauh, api, clock } = await lapor();
    await api.listLaporan(daftar);
    let pintu = jauh.tahanSatu();
    const dijalan = api.kirim(kiriman);
    for (const ke of [1, 2]) {
      await pintu.masuk;
      clock.kini = KINI + ke * 3_571_000;
      await api.listLaporan(daftar);
      const { lanjut } = pintu;
      pintu = jauh.tahanSatu();
      lanjut();
    }
    await pintu.masuk;
    pintu.lanjut();
    expect((await dijalan).jenis).toBe('terkirim');
    expect([jauh.terbit, jauh.ditolak]).toEqual([3, 2]);
  });

  it('give up on a 401 with a token just issued, and ask afresh in the next pass', async () => {
    const { jauh, api } = await lapor();
    jauh.tolakSemua = true;
    expect(await api.kirim(kiriman)).toMatchObject({ jenis: 'kredensial', http: 401 });
    expect([jauh.terbit, jauh.ditolak]).toEqual([1, 1]);
    jauh.tolakSemua = false;
    expect((await api.kirim(kiriman)).jenis).toBe('terkirim');
    expect(jauh.terbit).toBe(2);
  });

  it('renew an old token once and no more, when the remote now refuses all', async () => {
    const { jauh, api } = await lapor();
    await api.listLaporan(daftar);
    jauh.tolakSemua = true;
    expect(await api.listLaporan(daftar)).toEqual({ jenis: 'kredensial', http: 401 });
    expect([jauh.terbit, jauh.ditolak]).toEqual([2, 2]);
  });
});

describe('without a token nothing of a POST leaves', () => {
  const tokenGagal = async (jawab: (j: ServerResponse) => unknown) => {
    let kiriman_ = 0;
    const { url } = await peladen((p, j) => {
      if (p.url?.endsWith('/token')) jawab(j);
      else kiriman_++;
    });
    const uji = apiUji(url, { kredensial: KREDENSIAL, batasWaktuMs: 150 });
    const hasil = await uji.api.kirim(kiriman);
    expect(kiriman_).toBe(0);
    return { hasil, baca: await uji.api.listLaporan(daftar), log: uji.log };
  };

  it.each([400, 401, 403])('is refused credentials with %i', async (status) => {
    const { hasil, baca } = await tokenGagal((j) => j.writeHead(status, JSON_200).end('{}'));
    expect(hasil).toEqual({ jenis: 'kredensial', http: status, cuplikan: '' });
    expect(baca).toEqual({ jenis: 'kredensial', http: status });
  });

  it('is asked to wait', async () => {
    const { hasil } = await tokenGagal((j) => j.writeHead(503, { 'Retry-After': '90' }).end());
    expect(hasil).toEqual({ jenis: 'tunggu', sampai: KINI + 90_000, http: 503, cuplikan: '' });
  });

  it.each([
    ['hangs', () => {}],
    ['fails', (j: ServerResponse) => j.writeHead(500).end()],
    ['is a web page', (j: ServerResponse) => j.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>')],
    ['resets', (j: ServerResponse) => j.socket?.resetAndDestroy()],
    [
      'breaks the header',
      (j: ServerResponse) =>
        j
          .writeHead(200, JSON_200)
          .end('{"access_token":"a\\r\\nX: y","token_type":"Bearer","expires_in":60}'),
    ],
  ])('finds a token call that %s', async (_nama, jawab) => {
    const { hasil, baca } = await tokenGagal(jawab);
    expect(hasil.jenis).toBe('tak_terjangkau');
    expect(baca.jenis).toBe('gangguan');
  });

  it('ends a lane that waits for the token at once when it is aborted', async () => {
    const henti = new AbortController();
    const { url } = await peladen(() => henti.abort());
    const { api } = apiUji(url, { kredensial: KREDENSIAL });
    expect(await api.kirim(kiriman, henti.signal)).toEqual({ jenis: 'tak_terjangkau', sebab: 'dibatalkan' });
  });
});

it('shows neither token nor secret in an outcome or a log, even if the remote echoes them', async () => {
  const { url } = await peladen((p, j) => {
    if (p.url?.endsWith('/token')) {
      j.writeHead(200, JSON_200).end(
        '{"access_token":"rahasia.abc/def","token_type":"bearer","expires_in":60}',
      );
    } else j.writeHead(500, JSON_200).end('{"a":"sandi-sangat-rahasia","b":"rahasia.abc\\/def"}');
  });
  const { api, log } = apiUji(url, { kredensial: KREDENSIAL });
  const terlihat = JSON.stringify([await api.kirim(kiriman), await api.listLaporan(daftar), log.baris]);
  expect(terlihat).toContain('[disamarkan]');
  expect(terlihat).not.toMatch(/sandi-sangat|rahasia\.abc/);
});
