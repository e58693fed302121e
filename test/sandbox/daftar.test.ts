import { afterEach, describe, expect, it } from 'vitest';
import type { OpsiSandbox, Sandbox } from '../../src/sandbox/server.ts';
import { aturSandbox, halaman, ids, jamTangan, kirim, minta, mulai, semua } from './klien.ts';

let s: Sandbox;
const buka = async (opsi: Partial<OpsiSandbox> = {}) => {
  s = await mulai(opsi);
  return s;
};
afterEach(() => s.close());

describe('GET /laporan', () => {
  it('pages through every report once, in the order of the contract', async () => {
    await buka({ reports: 57 });
    const isi = await semua(s, { batas: '10' });
    expect(ids(isi)).toEqual(Array.from({ length: 57 }, (_, i) => s.trackingId(i)));
    const urut = isi.map((l) => `${l.diperbarui_pada} ${l.tracking_id}`);
    expect(urut).toEqual([...urut].sort());
  });

  it('ends on a full last page without a cursor, and answers an empty list', async () => {
    await buka({ reports: 20 });
    expect((await halaman(s, { batas: '20' })).kursor_berikutnya).toBeNull();
    const besok = '2026-03-01T00:00:00Z';
    expect(await halaman(s, { diperbarui_sejak: besok })).toMatchObject({
      data: [],
      kursor_berikutnya: null,
    });
  });

  it('takes diperbarui_sejak inclusively', async () => {
    await buka();
    const semuanya = await semua(s);
    const sejak = String(semuanya[30]?.diperbarui_pada);
    expect(ids(await semua(s, { diperbarui_sejak: sejak }))).toEqual(ids(semuanya.slice(30)));
  });

  it('holds a million reports and finds the last page without making the others', async () => {
    await buka({ reports: 1_000_000 });
    const { body } = await minta(s, 'GET', `/laporan/${s.trackingId(999_990)}`);
    const ekor = await semua(s, { diperbarui_sejak: String(body.diperbarui_pada) });
    expect(ids(ekor)).toContain(s.trackingId(999_999));
    expect(ekor.length).toBeLessThan(30);
  });

  it('lists a report again, later, that changes while a caller pages', async () => {
    await buka({ reports: 30 });
    const satu = await halaman(s, { batas: '10' });
    await kirim(s, s.trackingId(2), 'Sedang kami periksa.', 'kunci-uji-00000001');
    await aturSandbox(s, `/laporan/${s.trackingId(25)}`, { judul_laporan: 'Judul baru' });
    const sisa = await semua(s, { batas: '10', kursor: String(satu.kursor_berikutnya) });
    const perkiraan = Array.from({ length: 20 }, (_, i) => 10 + i).filter((i) => i !== 25);
    expect(ids(sisa)).toEqual([...perkiraan, 2, 25].map((i) => s.trackingId(i)));
    expect(sisa.at(-1)).toMatchObject({ judul_laporan: 'Judul baru' });
  });

  it('lists a report that changed twice once, at its last place', async () => {
    await buka({ reports: 3 });
    for (const i of [0, 1, 0]) await aturSandbox(s, `/laporan/${s.trackingId(i)}`, { rating: 3 });
    expect(ids(await semua(s))).toEqual([2, 1, 0].map((i) => s.trackingId(i)));
  });

  it('loses no change behind a cursor although the clock stands still', async () => {
    await buka({ reports: 3 });
    for (const i of [2, 1]) await aturSandbox(s, `/laporan/${s.trackingId(i)}`, { rating: 3 });
    const satu = await halaman(s, { batas: '2' });
    await aturSandbox(s, `/laporan/${s.trackingId(0)}`, { rating: 4 });
    const dua = await halaman(s, { kursor: String(satu.kursor_berikutnya) });
    expect(ids([...satu.data, ...dua.data])).toEqual([0, 2, 1, 0].map((i) => s.trackingId(i)));
    expect(
      dua.data
        .map((l) => Date.parse(String(l.diperbarui_pada)))
        .every((t) => t <= Date.parse(dua.waktu_server)),
    ).toBe(true);
  });

  it('still lists a report that was withdrawn, with the other agency', async () => {
    await buka({ reports: 5 });
    await aturSandbox(s, `/laporan/${s.trackingId(1)}`, { id_instansi_terdisposisi: '5517' });
    expect((await semua(s)).at(-1)).toMatchObject({
      tracking_id: s.trackingId(1),
      id_instansi_terdisposisi: '5517',
    });
  });

  it('divides the reports among several agencies of the caller, and follows a move between them', async () => {
    const instansi = ['1', '2', '9'].map((id) => ({ id, nama: `Instansi ${id}` }));
    await buka({ instansi });
    const [satu, dua] = [await semua(s, { instansi_id: '1' }), await semua(s, { instansi_id: '2' })];
    expect(satu.length + dua.length).toBe(60);
    expect(Math.min(satu.length, dua.length)).toBeGreaterThan(15);
    const pindah = String(ids(satu)[0]);
    await aturSandbox(s, `/laporan/${pindah}`, { id_instansi_terdisposisi: '2' });
    expect(ids(await semua(s, { instansi_id: '2' }))).toContain(pindah);
    expect(ids(await semua(s, { instansi_id: '1' }))).toContain(pindah);
  });

  it('refuses an agency that is not the caller’s, wrong parameters and a foreign cursor', async () => {
    await buka();
    const status = async (kueri: string) => (await minta(s, 'GET', `/laporan?${kueri}`)).status;
    expect(await status('instansi_id=5517')).toBe(403);
    expect(await status('')).toBe(400);
    for (const batas of ['0', '501', '1.5', 'x', ''])
      expect(await status(`instansi_id=5501&batas=${batas}`)).toBe(400);
    expect(await status('instansi_id=5501&diperbarui_sejak=kemarin')).toBe(400);
    expect(await status('instansi_id=5501&batas=500')).toBe(200);
    for (const kursor of ['bukan', 'W10', 'WzEsMiwi'])
      expect(await status(`instansi_id=5501&kursor=${kursor}`)).toBe(410);
  });

  it('lets cursors expire after five minutes when harsh', async () => {
    const clock = jamTangan();
    await buka({ faults: 'harsh', clock });
    const jalur = async () => {
      const h = await tenang(s, '/laporan?instansi_id=5501&batas=5');
      return `/laporan?instansi_id=5501&kursor=${h.kursor_berikutnya}`;
    };
    const muda = await jalur();
    clock.maju(4 * 60_000);
    expect((await tenang(s, muda)).data).toBeDefined();
    clock.maju(2 * 60_000);
    expect((await tenang(s, muda)).status).toBe(410);
  });

  it('repeats reports across pages when harsh, and loses none', async () => {
    await buka({ reports: 200, faults: 'harsh' });
    const lihat: unknown[] = [];
    let kursor = '';
    do {
      const h = await tenang(s, `/laporan?instansi_id=5501&batas=5${kursor}`);
      lihat.push(...(h.data as Record<string, unknown>[]).map((l) => String(l.tracking_id)));
      kursor = h.kursor_berikutnya === null ? '' : `&kursor=${h.kursor_berikutnya}`;
    } while (kursor !== '');
    expect(new Set(lihat).size).toBe(200);
    expect(lihat.length).toBeGreaterThan(200);
  });

  it('shows records that break the contract only while there are faults', async () => {
    await buka({ faults: 'mild' });
    const salah = async () => {
      const jawaban = await Promise.all(
        Array.from({ length: 60 }, (_, i) => tenangUtuh(s, `/laporan/${s.trackingId(i)}`)),
      );
      return jawaban.flatMap((j, i) => (j.masalah.length > 0 ? [s.trackingId(i)] : []));
    };
    const [id] = await salah();
    expect(await salah()).toEqual([id]);
    await aturSandbox(s, `/laporan/${id}`, { rusak: false });
    expect(await salah()).toEqual([]);
    await aturSandbox(s, `/laporan/${id}`, { rusak: true });
    await aturSandbox(s, '/gangguan', { faults: 'none' });
    expect(await salah()).toEqual([]);
  });
});

/** Asks until no fault is in the way: under harsh a read is disturbed one time in sixteen. */
async function tenangUtuh(di: Sandbox, path: string) {
  for (let n = 0; n < 20; n++) {
    const sebelum = di.efek().gangguan;
    const jawaban = await minta(di, 'GET', path).catch(() => null);
    if (jawaban && (jawaban.status === 200 || jawaban.status === 410) && typeof jawaban.body === 'object') {
      if (jawaban.status === 200 || sebelum.kursor_kedaluwarsa === di.efek().gangguan.kursor_kedaluwarsa)
        return jawaban;
    }
  }
  throw new Error('terus terganggu');
}

async function tenang(di: Sandbox, path: string): Promise<Record<string, unknown>> {
  return (await tenangUtuh(di, path)).body;
}
