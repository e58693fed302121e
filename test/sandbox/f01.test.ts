import { afterEach, describe, expect, it } from 'vitest';
import { bacaAddstream } from '../../src/sandbox/f01/baca-addstream.ts';
import type { OpsiSandbox, Sandbox } from '../../src/sandbox/server.ts';
import { f01 as contoh, f01Teks } from '../mapping/f01/fixtures.ts';
import { aturSandbox, jamTangan, minta, mulai, SENIN_PAGI } from './klien.ts';

let s: Sandbox;
let jam: ReturnType<typeof jamTangan>;
afterEach(() => s?.close());

const TERBUKA = {
  status_laporan: 'Terverifikasi',
  id_instansi_terdisposisi: '5501',
  tipe_laporan: '',
} as const;

async function buka(opsi: Partial<OpsiSandbox> = {}): Promise<void> {
  jam = jamTangan();
  s = await mulai({ clock: jam, laporan: () => TERBUKA, ...opsi });
}

type Isi = Record<string, unknown> & { readonly reports?: readonly Record<string, string>[] };

async function panggil(panggilan: string, isian: Record<string, string> = {}, token = s.token): Promise<Isi> {
  const jawaban = await fetch(`${s.urlF01}/api/services/f01/${panggilan}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...isian, KEYTOKEN: token }),
  });
  return (await jawaban.json()) as Isi;
}

const jawab = (id: string, content = 'Sudah kami tangani.', kind = 'akhir') =>
  panggil('addfollowup', { trackingid: id, kind, content });
const riwayat = async (id: string) => (await panggil('getfollowups', { trackingid: id })).followups as Isi[];
const paksa = (jenis: string) => aturSandbox(s, '/gangguan', { paksa: [{ jenis }] });

/** Every row of every page. */
async function semuaBaris(isian: Record<string, string>, sela?: (ke: number) => Promise<unknown>) {
  const baris: Record<string, string>[] = [];
  let [after_updated, after_id] = ['', ''];
  for (let ke = 0; ke < 1_000; ke++) {
    const h = await panggil('getreports', { institution_id: '5501', ...isian, after_updated, after_id });
    baris.push(...(h.reports ?? []));
    [after_updated, after_id] = [String(h.next_updated), String(h.next_id)];
    if (after_id === '') return baris;
    await sela?.(ke);
  }
  throw new Error('tidak berujung');
}

const nilai = (isi: unknown): readonly unknown[] =>
  typeof isi === 'object' && isi !== null ? Object.values(isi).flatMap(nilai) : [isi];

describe('the f01 calls', () => {
  it('answer only to the token, with an error that says so with 200', async () => {
    await buka();
    for (const panggilan of ['gettopics', 'getreports', 'getfollowups', 'addfollowup'])
      expect(await panggil(panggilan, {}, 'bukan')).toMatchObject({ status: 'error', code: 'token' });
    expect(s.efek().tindak_lanjut.total).toBe(0);
  });

  it('give the topics as a bare array of strings', async () => {
    await buka();
    const topik = (await panggil('gettopics')) as unknown as Record<string, string>[];
    expect(Object.keys(topik[0] ?? {}).sort()).toEqual(
      Object.keys((contoh('gettopics.json') as object[])[0] ?? {}).sort(),
    );
    expect(topik).toContainEqual({ id: '13', parent: '1', topic_name: 'Informasi Publik dan Hoaks' });
    expect(nilai(topik).every((n) => typeof n === 'string')).toBe(true);
  });

  it('are strings throughout, without identities, files or rahasia reports', async () => {
    await buka({ reports: 200, laporan: () => ({ id_instansi_terdisposisi: '5501' }) });
    const h = await panggil('getreports', { institution_id: '5501', limit: '500' });
    expect(nilai(h).every((n) => typeof n === 'string')).toBe(true);
    const rest = await Promise.all(
      Array.from(
        { length: 200 },
        async (_, i) => (await minta(s, 'GET', `/laporan/${s.trackingId(i)}`)).body,
      ),
    );
    const rahasia = rest.filter((l) => String(l.tipe_laporan).endsWith('Rahasia'));
    expect(rahasia.length).toBeGreaterThan(20);
    expect(h.reports).toHaveLength(200 - rahasia.length);
    for (const { nama_pelapor } of rest)
      if (nama_pelapor) expect(JSON.stringify(h)).not.toContain(nama_pelapor);
    const id = String(rahasia[0]?.tracking_id);
    const galat = { status: 'error', code: 'report' };
    expect(await panggil('getreports', { trackingid: id })).toMatchObject(galat);
    expect(await panggil('getfollowups', { trackingid: id })).toMatchObject(galat);
    expect(await jawab(id)).toMatchObject(galat);
  });

  it('show the same world as the contract', async () => {
    await buka();
    const id = s.trackingId(3);
    await jawab(id, 'Lewat jalan lama.');
    const { body } = await minta(s, 'GET', `/laporan/${id}/riwayat`);
    expect(JSON.stringify(body)).toContain('Lewat jalan lama.');
    expect((await minta(s, 'GET', `/laporan/${id}`)).body.status_laporan).toBe('Proses');
  });

  it('name the reporter by no name', async () => {
    await buka({ laporan: () => ({ ...TERBUKA, nama_pelapor: 'Tumi Contohwati' }) });
    const id = s.trackingId(3);
    await aturSandbox(s, `/laporan/${id}`, {
      riwayat: { responder: 'Tumi Contohwati', keterangan: 'Belum beres.' },
    });
    expect((await riwayat(id)).at(-1)).toMatchObject({ responder: 'Pelapor', content: 'Belum beres.' });
  });

  it('refuse what is closed, what is with another agency, and a form that is wrong', async () => {
    await buka();
    const [tutup, lain, ada] = [s.trackingId(1), s.trackingId(2), s.trackingId(3)];
    await aturSandbox(s, `/laporan/${tutup}`, { status_laporan: 'Ditutup oleh Admin' });
    await aturSandbox(s, `/laporan/${lain}`, { id_instansi_terdisposisi: '5517' });
    expect(await jawab(tutup)).toMatchObject({ code: 'closed' });
    expect(await jawab(lain)).toMatchObject({ code: 'closed' });
    expect(await jawab(ada, '')).toMatchObject({ code: 'parameter' });
    expect(await jawab(ada, 'x', 'kembalikan')).toMatchObject({ code: 'parameter' });
    expect(await panggil('getreports', { institution_id: '5517' })).toMatchObject({ code: 'token' });
    expect(await panggil('getreports', { institution_id: '5501', limit: '501' })).toMatchObject({
      code: 'parameter',
    });
    expect(s.efek().tindak_lanjut.total).toBe(0);
  });
});

describe('keyset paging', () => {
  it.each(['1', '7', '500'])('shows each report once with pages of %s', async (limit) => {
    await buka({ reports: 150 });
    const baris = await semuaBaris({ limit });
    expect(baris.map((b) => b.trackingid).sort()).toEqual(
      Array.from({ length: 150 }, (_, i) => s.trackingId(i)).sort(),
    );
  });

  it('loses no report that changes while somebody pages: it moves to the end', async () => {
    await buka({ reports: 60 });
    const ubah = async (ke: number) => {
      jam.maju(400);
      // Read already, not yet read, and at the edge: each must come, the changed ones as they are now.
      for (const i of [ke, 59 - ke, ke * 5 + 5])
        if (i < 60) await aturSandbox(s, `/laporan/${s.trackingId(i)}`, { judul_laporan: `Judul ${ke}` });
    };
    const baris = await semuaBaris({ limit: '5' }, (ke) => (ke < 6 ? ubah(ke) : Promise.resolve()));
    const terakhir = new Map(baris.map((b) => [b.trackingid, b.title]));
    expect(terakhir.size).toBe(60);
    const kini = await semuaBaris({ limit: '500' });
    expect([...terakhir.entries()].sort()).toEqual(kini.map((b) => [b.trackingid, b.title]).sort());
  });

  it('orders reports of one second by their ids, and begins inclusively at `since`', async () => {
    await buka({ reports: 20 });
    jam.maju(60_000);
    // Changed within one second, the highest id first.
    for (const i of [9, 4, 7, 2])
      await aturSandbox(s, `/laporan/${s.trackingId(i)}`, { judul_laporan: 'Sedetik' });
    const since = '2026-02-23 08:01:00';
    const baris = await semuaBaris({ limit: '1', since });
    expect(baris.map((b) => b.trackingid)).toEqual([2, 4, 7, 9].map((i) => s.trackingId(i)));
    expect(new Set(baris.map((b) => b.updated))).toEqual(new Set([since]));
  });
});

describe('answers without keys', () => {
  it('counts the same text on the same report twice as a double, whatever else stands in the form', async () => {
    await buka();
    const [id, lain] = [s.trackingId(3), s.trackingId(4)];
    await jawab(id);
    await jawab(lain);
    await jawab(id, 'Lain lagi.');
    expect(s.efek().ganda).toEqual([]);
    await panggil('addfollowup', {
      content: 'Sudah kami tangani.',
      kind: 'akhir',
      trackingid: id,
      ba_number: '',
    });
    expect(s.efek().ganda).toMatchObject([{ tracking_id: id, jenis: 'akhir', jumlah: 2, kunci: ['', ''] }]);
    expect((await riwayat(id)).filter((e) => e.content === 'Sudah kami tangani.')).toHaveLength(2);
  });

  it('keeps the hash of the body without the token', async () => {
    await buka();
    const id = s.trackingId(3);
    await jawab(id, 'Teks');
    const beku = new TextEncoder().encode(`trackingid=${id}&kind=akhir&content=Teks`);
    const sidik = Buffer.from(await crypto.subtle.digest('SHA-256', beku)).toString('hex');
    expect(s.efekLaporan(id).map((e) => e.sha256)).toEqual([sidik]);
  });
});

describe('late effects', () => {
  const terlambat = { maxLateMs: 10_000, visLagMs: 3_000 };

  it('come after the caller has given up, and are shown later still', async () => {
    await buka({ terlambat });
    const id = s.trackingId(3);
    await paksa('efek_terlambat');
    await expect(jawab(id)).rejects.toThrow();
    expect([s.efek().tindak_lanjut.total, s.efek().tertunda]).toEqual([0, 1]);
    jam.maju(10_000);
    expect([s.efek().tindak_lanjut.total, s.efek().tertunda]).toEqual([1, 0]);
    const pada = Date.parse(s.efekLaporan(id)[0]?.pada ?? '');
    expect(pada).toBeGreaterThan(SENIN_PAGI);
    expect(pada).toBeLessThanOrEqual(SENIN_PAGI + 10_000);
    const tampak = async () => (await riwayat(id)).some((e) => e.content === 'Sudah kami tangani.');
    jam.maju(pada + 2_999 - jam.now());
    expect(await tampak()).toBe(false);
    jam.maju(1);
    expect(await tampak()).toBe(true);
  });

  it('are always shown max_late and vis_lag after the request', async () => {
    await buka({ reports: 40, terlambat });
    for (let i = 0; i < 40; i++) {
      await paksa('efek_terlambat');
      await jawab(s.trackingId(i)).catch(() => undefined);
    }
    // Nobody asks until the very moment.
    jam.maju(13_000);
    for (let i = 0; i < 40; i++)
      expect((await riwayat(s.trackingId(i))).at(-1)?.content).toBe('Sudah kami tangani.');
    expect(s.efek().tindak_lanjut.total).toBe(40);
  });

  it('find the report as it is then', async () => {
    await buka({ terlambat });
    const id = s.trackingId(3);
    await paksa('efek_terlambat');
    await jawab(id).catch(() => undefined);
    await aturSandbox(s, `/laporan/${id}`, { status_laporan: 'Ditutup oleh Admin' });
    jam.maju(10_000);
    expect(s.efek().tindak_lanjut.total).toBe(0);
  });

  it('are one with a repeat under the same key in the contract, and two in f01', async () => {
    await buka({ terlambat });
    const [rest, lama] = [s.trackingId(3), s.trackingId(4)];
    const kirim = () =>
      minta(s, 'POST', `/laporan/${rest}/tindak-lanjut`, {
        kunci: 'k'.repeat(16),
        json: { jenis: 'akhir', isi: 'Beres.' },
      });
    await paksa('efek_terlambat');
    await kirim().catch(() => undefined);
    await kirim();
    await paksa('efek_terlambat');
    await jawab(lama).catch(() => undefined);
    await jawab(lama);
    jam.maju(10_000);
    expect(s.efekLaporan(rest)).toHaveLength(1);
    expect(s.efek().ganda).toMatchObject([{ tracking_id: lama, jumlah: 2 }]);
  });

  it('can be set while it runs', async () => {
    await buka();
    expect(await aturSandbox(s, '/gangguan', { max_late_ms: 500, vis_lag_ms: 0 })).toEqual({
      faults: 'none',
      max_late_ms: 500,
      vis_lag_ms: 0,
    });
    await expect(aturSandbox(s, '/gangguan', { max_late_ms: 0 })).rejects.toThrow('422');
    const id = s.trackingId(3);
    await paksa('efek_terlambat');
    await jawab(id).catch(() => undefined);
    jam.maju(500);
    expect((await riwayat(id)).at(-1)?.content).toBe('Sudah kami tangani.');
  });
});

describe('faults of f01', () => {
  it.each([
    ['galat_200_sebelum', 0],
    ['galat_200_sesudah', 1],
  ] as const)('%s answers an error with 200 after %i effects', async (jenis, efek) => {
    await buka();
    await paksa(jenis);
    expect(await jawab(s.trackingId(3))).toMatchObject({ status: 'error', code: 'server' });
    expect(s.efek().tindak_lanjut.total).toBe(efek);
  });

  it('break some rows under faults, each in the way of loose typing', async () => {
    await buka({ reports: 300, faults: 'mild' });
    const baris: Isi[] = [];
    for (let n = 0; n < 20 && baris.length === 0; n++) {
      const h = await panggil('getreports', { institution_id: '5501', limit: '500' }).catch(
        () => ({}) as Isi,
      );
      baris.push(...(h.reports ?? []));
    }
    const utuh = (b: Isi) =>
      Object.keys(b).length === 23 && Object.values(b).every((n) => typeof n === 'string');
    const aneh = baris.filter(
      (b) => !utuh(b) || /^(0000|31\/)/.test(`${b.updated}`) || /^31/.test(`${b.disposed}`),
    );
    expect(aneh).toHaveLength(1);
  });
});

describe('addstream', () => {
  const kirim = async (xml: string, tipe = 'text/xml; charset=UTF8') => {
    const jawaban = await fetch(`${s.urlF01}/api/stream/addstream`, {
      method: 'POST',
      headers: { 'content-type': tipe },
      body: xml,
    });
    expect(jawaban.headers.get('content-type')).toMatch(/^text\/xml/);
    return jawaban.text();
  };
  const aduan = (atribut: string, isi = 'Lampu padam.') =>
    `<lapor token="${s.token}"><pelapor><namadepan>Tumi</namadepan></pelapor><laporan ${atribut}><isi>${isi}</isi></laporan></lapor>`;
  const nomor = (jawaban: string) => /<trackingid>(\d+)<\/trackingid>/.exec(jawaban)?.[1] ?? '';

  it('takes a complaint in, which is then listed and can be answered', async () => {
    await buka({ reports: 5 });
    const jawaban = await kirim(f01Teks('addstream.xml').replace(/token="[^"]+"/, `token="${s.token}"`));
    expect(jawaban).toMatch(/<trackingid>\d+<\/trackingid><transaksiid>\w+<\/transaksiid>/);
    const id = nomor(jawaban);
    const [satu] = await semuaBaris({ limit: '1', since: '2026-02-23 08:00:00' });
    expect(satu).toMatchObject({
      trackingid: id,
      content: 'Lampu jalan di Gang Contohwati & sekitarnya padam <dua minggu>.',
      anonim: '0',
    });
    expect(await jawab(id)).toMatchObject({ status: 'ok', trackingid: id });
    expect((await riwayat(id)).map((e) => e.content)).toEqual(['Sudah kami tangani.']);
    expect((await minta(s, 'GET', `/laporan/${id}`)).body.nama_pelapor).toBe('Tumi Contohwati');
  });

  it('numbers on, and keeps rahasia and anonim', async () => {
    await buka({ reports: 5 });
    const satu = nomor(await kirim(aduan('rahasia="1" anonim="1"')));
    const dua = nomor(await kirim(aduan('rahasia="0" anonim="1"')));
    expect(Number(dua)).toBeGreaterThan(Number(satu));
    expect((await semuaBaris({ limit: '500' })).map((b) => b.trackingid)).not.toContain(satu);
    expect((await minta(s, 'GET', `/laporan/${satu}`)).body).toMatchObject({
      tipe_laporan: 'Anonim, Rahasia',
      nama_pelapor: null,
    });
    expect(await panggil('getreports', { trackingid: dua })).toMatchObject({ reports: [{ anonim: '1' }] });
  });

  it('refuses another token, another content type, and what is too large', async () => {
    await buka({ reports: 5 });
    for (const [xml, tipe] of [
      [f01Teks('addstream.xml'), 'text/xml'],
      [aduan(''), 'application/json'],
      [aduan('', 'x'.repeat(70_000)), 'text/xml'],
      [aduan('', 'x'.repeat(10_001)), 'text/xml'],
    ] as const)
      expect(await kirim(xml, tipe)).toContain('<status>error</status>');
    expect(await semuaBaris({ limit: '500' })).toHaveLength(5);
  });

  it.each(contoh('addstream-rusak.json') as { nama: string; xml: string }[])(
    'reads no XML with $nama',
    ({ xml }) => {
      expect(bacaAddstream(new TextEncoder().encode(xml)).ok).toBe(false);
    },
  );

  it('reads the shape with and without what may be missing', () => {
    const baca = (xml: string) => bacaAddstream(new TextEncoder().encode(xml));
    expect(baca('<lapor token="T"><pelapor/><laporan><isi>a</isi></laporan></lapor>')).toEqual({
      ok: true,
      value: { token: 'T', nama: null, rahasia: false, anonim: false, isi: 'a' },
    });
    expect(baca(f01Teks('addstream.xml')).ok).toBe(true);
    expect(bacaAddstream(Uint8Array.from([0xff, 0xfe, 0x3c])).ok).toBe(false);
  });
});
