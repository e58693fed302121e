import { afterEach, describe, expect, it } from 'vitest';
import {
  buatGangguan,
  type Faults,
  GANGGUAN,
  JENIS_GANGGUAN,
  type JenisGangguan,
} from '../../src/sandbox/gangguan.ts';
import type { OpsiSandbox, Sandbox } from '../../src/sandbox/server.ts';
import { aturSandbox, jamTangan, kirim, minta, mulai, SENIN_PAGI } from './klien.ts';

let s: Sandbox;
const K = (n: number) => `kunci-uji-${String(n).padStart(8, '0')}`;
const buka = async (opsi: Partial<OpsiSandbox> = {}) => {
  s = await mulai({
    laporan: () => ({ status_laporan: 'Terverifikasi', id_instansi_terdisposisi: '5501' }),
    ...opsi,
  });
  return s.trackingId(3);
};
afterEach(() => s?.close());

const paksa = (jenis: JenisGangguan, rute: string | null = null) =>
  aturSandbox(s, '/gangguan', { paksa: [{ jenis, rute }] });

/** The fault of one write: what the caller sees, and how often it took effect. */
async function terganggu(jenis: JenisGangguan) {
  const id = await buka();
  await paksa(jenis);
  const jawaban = await kirim(s, id, 'Uji gangguan.', K(1)).catch(() => 'putus' as const);
  expect(s.efek().gangguan).toEqual({ [jenis]: 1 });
  return { jawaban, efek: s.efek().tindak_lanjut.total, id };
}

describe('faults before any effect', () => {
  it.each([
    ['sibuk_503', 503, '1'],
    ['batas_429', 429, '1'],
    ['galat_sebelum', 500, null],
    ['html_503', 503, null],
    ['html_200', 200, null],
    ['dialihkan', 307, null],
  ] as const)('%s answers %i', async (jenis, status, retryAfter) => {
    const { jawaban, efek } = await terganggu(jenis);
    expect(jawaban).toMatchObject({ status });
    if (jawaban === 'putus') throw new Error();
    expect(jawaban.headers.get('retry-after')).toBe(retryAfter);
    expect(jawaban.headers.get('content-type')?.startsWith('text/html') ?? false).toBe(
      jenis.startsWith('html'),
    );
    expect(efek).toBe(0);
  });

  it('gives Retry-After as an HTTP date two seconds from now', async () => {
    const { jawaban, efek } = await terganggu('retry_after_tanggal');
    if (jawaban === 'putus') throw new Error();
    expect([jawaban.status, Date.parse(String(jawaban.headers.get('retry-after')))]).toEqual([
      503,
      SENIN_PAGI + 2000,
    ]);
    expect(efek).toBe(0);
  });

  it.each(['putus_sebelum', 'menggantung'] as const)('%s ends the connection', async (jenis) => {
    expect(await terganggu(jenis)).toMatchObject({ jawaban: 'putus', efek: 0 });
  });
});

describe('faults after the effect', () => {
  it('answers 500, cuts the connection or the JSON, and the same key then gets the answer', async () => {
    for (const jenis of ['galat_sesudah', 'putus_sesudah', 'json_terpotong'] as const) {
      const { jawaban, efek, id } = await terganggu(jenis);
      expect(efek).toBe(1);
      if (jenis === 'galat_sesudah') expect(jawaban).toMatchObject({ status: 500 });
      if (jenis === 'putus_sesudah') expect(jawaban).toBe('putus');
      if (jenis === 'json_terpotong') {
        expect(jawaban).toMatchObject({
          status: 201,
          body: expect.stringMatching(/^\{"id_tindak_lanjut.*[^}]$/),
        });
      }
      expect((await kirim(s, id, 'Uji gangguan.', K(1))).status).toBe(200);
      expect(s.efek().tindak_lanjut.total).toBe(1);
      await s.close();
    }
    s = await mulai();
  });

  it('gives the right answer late, never by more than a second', async () => {
    const clock = jamTangan();
    const id = await buka({ clock });
    await paksa('lambat');
    expect(await kirim(s, id, 'Lambat.', K(1))).toMatchObject({ status: 201, masalah: [] });
    expect(clock.tidur).toHaveLength(1);
    expect(clock.tidur[0]).toBeGreaterThanOrEqual(250);
    expect(clock.tidur[0]).toBeLessThanOrEqual(1000);
  });
});

describe('faults of reading and of tokens', () => {
  it('answers 410 to a cursor only', async () => {
    await buka();
    await paksa('kursor_kedaluwarsa');
    const { body } = await minta(s, 'GET', '/laporan?instansi_id=5501&batas=5');
    expect((await minta(s, 'GET', `/laporan?instansi_id=5501&kursor=${body.kursor_berikutnya}`)).status).toBe(
      410,
    );
  });

  it('redirects a read to itself, where the answer is', async () => {
    const id = await buka();
    await paksa('dialihkan');
    const jawaban = await fetch(`${s.url}/laporan/${id}`, {
      headers: { authorization: `Bearer ${s.token}` },
    });
    expect([jawaban.status, jawaban.redirected]).toEqual([200, true]);
  });

  it('ends an issued token that has been used a while, never the static one', async () => {
    const id = await buka();
    const json = { client_id: s.clientId, client_secret: s.clientSecret };
    const token = String((await minta(s, 'POST', '/token', { json, token: null })).body.access_token);
    await paksa('token_kedaluwarsa');
    const status = async (t: string) => (await minta(s, 'GET', `/laporan/${id}`, { token: t })).status;
    const lewat: number[] = [];
    for (let n = 0; n < 7; n++) lewat.push(await status(token));
    expect(lewat).toEqual([200, 200, 200, 200, 200, 401, 401]);
    await paksa('token_kedaluwarsa');
    for (let n = 0; n < 7; n++) expect(await status(s.token)).toBe(200);
  });

  it('keeps a forced fault for its own route', async () => {
    const id = await buka();
    await paksa('galat_sesudah', 'POST /laporan/{tracking_id}/tindak-lanjut');
    expect((await minta(s, 'GET', `/laporan/${id}`)).status).toBe(200);
    expect((await kirim(s, id, 'x', K(1))).status).toBe(500);
    expect((await kirim(s, id, 'x', K(1))).status).toBe(200);
  });
});

describe('faults by themselves', () => {
  const KIRIM = 'POST /laporan/{tracking_id}/tindak-lanjut';
  const undi = (faults: Faults, rute: string, banyak: number, seed = 7) => {
    const g = buatGangguan(seed, faults);
    return Array.from({ length: banyak }, (_, i) =>
      g.pilih({ rute, path: `/laporan/${i}/x`, berkursor: rute.startsWith('GET'), tokenDapatDiakhiri: true }),
    );
  };
  const laju = (faults: Faults, rute: string) =>
    undi(faults, rute, 20_000).filter((j) => j !== null).length / 20_000;

  it('disturb 10 to 15 % of the writes when harsh, fewer reads, fewer when mild, none when none', () => {
    expect(laju('harsh', KIRIM)).toBeGreaterThan(0.1);
    expect(laju('harsh', KIRIM)).toBeLessThan(0.15);
    expect(laju('harsh', 'GET /laporan')).toBeLessThan(0.08);
    expect(laju('mild', KIRIM)).toBeLessThan(0.08);
    expect(laju('mild', KIRIM)).toBeGreaterThan(0.04);
    expect(laju('none', KIRIM)).toBe(0);
  });

  it('come in every kind when harsh, and only in the mild kinds when mild', () => {
    const jenis = (faults: Faults) =>
      new Set(
        [KIRIM, 'GET /laporan', 'POST /api/services/f01/addfollowup']
          .flatMap((rute) => undi(faults, rute, 20_000))
          .filter((j) => j !== null),
      );
    expect([...jenis('harsh')].sort()).toEqual([...JENIS_GANGGUAN].sort());
    expect([...jenis('mild')].sort()).toEqual(
      JENIS_GANGGUAN.filter((j) => GANGGUAN[j].mulai === 'mild').sort(),
    );
  });

  it('are the same for the same seed, and for a path whatever was asked of others', () => {
    expect(undi('harsh', KIRIM, 500)).toEqual(undi('harsh', KIRIM, 500));
    expect(undi('harsh', KIRIM, 500, 8)).not.toEqual(undi('harsh', KIRIM, 500, 7));
    const satu = (sela: boolean) => {
      const g = buatGangguan(7, 'harsh');
      const p = { rute: KIRIM, berkursor: false, tokenDapatDiakhiri: false };
      return Array.from({ length: 200 }, (_, i) => {
        if (sela) g.pilih({ ...p, path: `/lain/${i}` });
        return g.pilih({ ...p, path: '/satu' });
      });
    };
    expect(satu(true)).toEqual(satu(false));
  });

  it('leave every answer in effect exactly once when a caller repeats its key until it is answered', async () => {
    await buka({ reports: 150, faults: 'harsh', seed: 11 });
    const sampaiDijawab = async (i: number) => {
      for (let n = 0; n < 20; n++) {
        const jawaban = await kirim(s, s.trackingId(i), `Jawaban ${i}.`, K(i), 'akhir').catch(() => null);
        if (jawaban && [200, 201].includes(jawaban.status) && jawaban.masalah.length === 0)
          return jawaban.status;
      }
      throw new Error('tidak pernah dijawab');
    };
    const status = await Promise.all(Array.from({ length: 150 }, (_, i) => sampaiDijawab(i)));
    const { tindak_lanjut, ganda, gangguan } = s.efek();
    expect(tindak_lanjut).toEqual({ total: 150, per_laporan_dan_jenis: [] });
    expect(ganda).toEqual([]);
    expect(Object.values(gangguan).reduce((a, b) => a + b)).toBeGreaterThan(10);
    expect(status).toContain(200);
  });
});
