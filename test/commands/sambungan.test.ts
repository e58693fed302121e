import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { ambilKunciSinkron } from '../../src/store/sqlite/basis/kunci-sinkron.ts';
import type { Jalan } from './jalankan.ts';
import { AKAR, dokumen, folderKerja, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
let sandbox: Sandbox;
let jalan: Jalan;
/** Approved, and not sent yet. */
let kiriman: string;

beforeAll(async () => {
  sandbox = await bukaSandbox({ port: 0, reports: 60, faults: 'none', seed: 11 });
  jalan = penghubung(folder, { LAPOR_TOKEN: sandbox.token });
  tulisSetelan(folder, { url: sandbox.url });
  expect((await jalan('sync')).kode).toBe(0);
  kiriman = await setujuiSementara((await ids())[3] ?? '');
});
afterAll(async () => {
  await sandbox?.close();
  buang();
});

interface BarisSync {
  readonly pull: Readonly<Record<string, number>>;
  readonly push: Readonly<Record<string, number>>;
  readonly remote: string;
  readonly braked: null;
}

const ids = async (): Promise<readonly string[]> =>
  dokumen<{ tracking_id: string }[]>(await jalan('list', '--json', '--langkah', 'telaah')).map(
    (r) => r.tracking_id,
  );

/** An interim answer in the outbox; its number. */
async function setujuiSementara(id: string): Promise<string> {
  const sebagai = ['--sebagai', 'penghubung1'];
  await jalan('catat', id, 'susun-tanggapan', ...sebagai, '--isian', 'jenis=sementara', 'isi=Kami terima.');
  const hasil = await jalan('catat', id, 'setujui-tanggapan', ...sebagai, '--json');
  return dokumen<{ baris: { kiriman: string[] }[] }>(hasil).baris[0]?.kiriman[0] ?? '';
}

describe('the shapes of --json', () => {
  it('sync', async () => {
    const jawab = dokumen<BarisSync>(await jalan('--json', 'sync', '--only', 'pull'));
    expect(Object.keys(jawab.pull)).toEqual(
      expect.arrayContaining(['pages', 'listed', 'new', 'changed', 'same', 'withdrawn', 'quarantined']),
    );
    const { listed, new: baru, changed, same, withdrawn, quarantined } = jawab.pull;
    expect(listed).toBe((baru ?? 0) + (changed ?? 0) + (same ?? 0) + (withdrawn ?? 0) + (quarantined ?? 0));
    expect(Object.keys(jawab.push)).toEqual(expect.arrayContaining(['sent', 'failed', 'waiting', 'unknown']));
    expect(jawab).toMatchObject({ remote: 'ok', braked: null });
  });

  it('list, cut by --batas only', async () => {
    const rows = dokumen<Record<string, unknown>[]>(await jalan('list', '--json'));
    expect(rows.length).toBeGreaterThan(20);
    for (const kunci of [
      'tracking_id',
      'judul',
      'langkah',
      'tenggat_sop',
      'tenggat_nasional',
      'terdekat',
      'terlambat',
      'status_lapor',
      'tipe_laporan',
      'putaran',
      'menunggu',
      'nomor_registrasi',
    ])
      expect(rows[0]).toHaveProperty(kunci);
    const terdekat = rows.map((r) => r['terdekat'] as string | null);
    expect(terdekat[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
    expect(terdekat).toEqual(terdekat.toSorted((a, b) => (a ?? '~').localeCompare(b ?? '~')));
    expect(dokumen<unknown[]>(await jalan('--json', 'daftar', '--batas', '2'))).toHaveLength(2);
  });

  it('show and why', async () => {
    const [id = ''] = await ids();
    const kasus = dokumen<Record<string, unknown>>(await jalan('show', id, '--json'));
    expect(kasus).toMatchObject({ tracking_id: id, kiriman: [] });
    expect(kasus['aksi_boleh']).toEqual(expect.arrayContaining(['telaah', 'bukan-wewenang']));
    expect(Array.isArray(kasus['riwayat'])).toBe(true);
    expect((await jalan('why', id, '--json')).kode).toBe(0);
  });

  it('status, ba, karantina, jejak and doctor are one document each', async () => {
    for (const kata of [['status'], ['ba', 'list'], ['karantina', 'list'], ['jejak', 'verify'], ['doctor']]) {
      const hasil = await jalan(...kata, '--json');
      expect({ kata, kode: hasil.kode, jenis: typeof dokumen(hasil) }).toEqual({
        kata,
        kode: 0,
        jenis: 'object',
      });
    }
  });

  it('something that is not there: a document, and the list where it would stand', async () => {
    for (const [kata, daftar] of [
      [['show', '404'], 'penghubung list'],
      [['ba', 'show', 'BA-404'], 'penghubung ba list'],
      [['kiriman', 'show', 'TL-404'], 'penghubung kiriman list'],
      [['karantina', 'show', 'KR-404'], 'penghubung karantina list'],
    ] as const) {
      const hasil = await jalan(...kata, '--json');
      expect(hasil.kode).toBe(2);
      expect(dokumen<{ masalah: { kode: string }[] }>(hasil).masalah[0]?.kode).toBe('tidak_ada');
      expect(hasil.galat).toContain(daftar);
    }
  });
});

describe('a remote that cannot be had', () => {
  const KOSONG = { listed: 0, new: 0 };

  it.each([
    { apa: 'a refused connection', url: 'http://127.0.0.1:9/api/v1' },
    { apa: 'https where http is spoken', url: 'https' },
    { apa: 'a path that is not there', url: 'path' },
  ])(
    '$apa: exit 7 with its document',
    async ({ url }) => {
      const alamat =
        { https: sandbox.url.replace('http:', 'https:'), path: sandbox.url.replace('v1', 'v9') }[url] ?? url;
      const berkas = tulisSetelan(
        folder,
        { url: alamat, data: `./data-${encodeURIComponent(url)}` },
        'jauh.yaml',
      );
      const hasil = await jalan('--config', berkas, 'sync', '--json');
      expect(hasil.kode).toBe(7);
      expect(dokumen<BarisSync>(hasil)).toMatchObject({ pull: KOSONG, remote: 'unavailable' });
      expect((await jalan('--config', berkas, 'doctor')).kode).toBe(7);
    },
    40_000,
  );

  it('a wrong token: exit 6 with its document, and the token in neither stream', async () => {
    const berkas = tulisSetelan(folder, { url: sandbox.url, data: './data-token' }, 'token.yaml');
    const salah = penghubung(folder, { LAPOR_TOKEN: 'rahasia-yang-salah' });
    const hasil = await salah('--config', berkas, 'sync', '--json');
    expect(hasil.kode).toBe(6);
    expect(dokumen<BarisSync>(hasil)).toMatchObject({ pull: KOSONG, remote: 'refused' });
    expect(hasil.keluar + hasil.galat).not.toContain('rahasia-yang-salah');
    expect((await salah('--config', berkas, 'doctor')).kode).toBe(6);
  });

  it('an agency id that is not ours: exit 6', async () => {
    const berkas = tulisSetelan(folder, { url: sandbox.url, data: './data-id' }, 'id.yaml');
    writeFileSync(berkas, readFileSync(berkas, 'utf8').replace('"5501"', '"9999"'));
    expect((await jalan('--config', berkas, 'sync', '--json')).kode).toBe(6);
  });
});

describe('a brake', () => {
  it('stops with exit 5 and says how to go on; only its own run lets it through, once', async () => {
    const data = './data-rem';
    const lama = tulisSetelan(folder, { url: sandbox.url, data }, 'rem.yaml');
    expect((await jalan('--config', lama, 'sync')).kode).toBe(0);
    expect((await jalan('--config', lama, 'sync', '--accept-run', 'x-1', '--alasan', 'a')).kode).toBe(2);
    const alamat = sandbox.url.replace('127.0.0.1', 'localhost');
    const baru = tulisSetelan(folder, { url: alamat, data }, 'rem-baru.yaml');
    const hasil = await jalan('--config', baru, 'sync', '--json');
    expect(hasil.kode).toBe(5);
    const { braked } = dokumen<{ braked: { rem: string; run: string; angka: object } }>(hasil);
    expect(braked).toMatchObject({ rem: 'alamat', angka: { dari: { instansi: '5501' } } });
    const status = await jalan('--config', baru, 'status');
    expect(status.keluar).toContain('Rem terpasang');
    expect((await jalan('--config', baru, 'doctor')).kode).toBe(3);
    const salah = await jalan('--config', baru, 'sync', '--accept-run', 'x-1', '--alasan', 'a');
    expect([salah.kode, salah.galat]).toEqual([2, expect.stringContaining(`--accept-run ${braked.run}`)]);
    expect((await jalan('--config', baru, 'sync')).keluar).toContain(`sync --accept-run ${braked.run}`);
    expect(
      (await jalan('--config', baru, 'sync', '--accept-run', braked.run, '--alasan', 'Pindah')).kode,
    ).toBe(0);
    expect(
      (await jalan('--config', baru, 'sync', '--accept-run', braked.run, '--alasan', 'Pindah')).kode,
    ).toBe(2);
  }, 120_000);
});

describe('kiriman and ba', () => {
  it.each([
    { kata: ['hold'], galat: '--catatan' },
    { kata: ['hold', '--catatan', 'x', '--sampai', '2020-01-01'], galat: 'sudah lewat' },
    { kata: ['hold', '--catatan', 'x', '--sampai', 'besok'], galat: '--sampai "besok"' },
    { kata: ['hold', '--catatan', 'x', '--sebagai', 'budi'], galat: 'budi' },
    { kata: ['cancel'], galat: '--alasan' },
    { kata: ['release'], galat: 'ditahan' },
    { kata: ['mark-sent', '--sebagai', 'penghubung1'], galat: '--bukti' },
    { kata: ['mark-sent', '--bukti', 'tampil'], galat: '--sebagai' },
    {
      kata: ['mark-sent', '--bukti', 'tampil', '--sebagai', 'penghubung1', '--pada', '2099-01-01'],
      galat: 'belum terjadi',
    },
    {
      kata: ['mark-sent', '--bukti', 'tampil', '--sebagai', 'penghubung1', '--pada', '2001-01-01'],
      galat: 'mendahului',
    },
  ])('refuses $kata with exit 2', async ({ kata: [perintah = '', ...opsi], galat }) => {
    const hasil = await jalan('kiriman', perintah, kiriman, ...opsi);
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain(galat);
  });

  it('is still antre after all of these', async () => {
    expect(dokumen<{ status: string }>(await jalan('kiriman', 'show', kiriman, '--json')).status).toBe(
      'antre',
    );
  });

  it('answers to the Indonesian names: tahan, lepas, tandai-terkirim', async () => {
    const sebagai = ['--sebagai', 'penghubung1', '--json'];
    const status = async (...kata: readonly string[]) =>
      dokumen<{ status: string }>(await jalan('kiriman', ...kata, ...sebagai)).status;
    expect(await status('tahan', kiriman, '--catatan', 'menunggu data', '--sampai', '2099-01-01')).toBe(
      'ditahan',
    );
    expect(await status('lepas', kiriman)).toBe('antre');
    expect(await status('tandai-terkirim', kiriman, '--bukti', 'tampil di LAPOR!')).toBe('terkirim');
    const rows = dokumen<Record<string, unknown>[]>(await jalan('kiriman', 'daftar', '--json'));
    expect(rows[0]).toMatchObject({
      id: kiriman,
      jenis: 'sementara',
      status: 'terkirim',
      percobaan: 0,
      kelas: null,
      dasar_terkirim: 'pernyataan-petugas',
    });
    for (const kunci of ['tracking_id', 'terakhir', 'kunci']) expect(rows[0]).toHaveProperty(kunci);
  });

  it('a Berita Acara over two reports; what is refused exits 2 and says why', async () => {
    const [a = '', b = ''] = await ids();
    const sebagai = ['--sebagai', 'penghubung1'];
    const ba = dokumen<{ id: string; tracking_id: string[] }>(
      await jalan('ba', 'buat', a, b, ...sebagai, '--json'),
    );
    expect(ba.tracking_id.toSorted()).toEqual([a, b].toSorted());
    const setujui = await jalan('ba', 'setujui', ba.id, ...sebagai, '--json');
    expect(setujui.kode).toBe(2);
    expect(dokumen<{ masalah: unknown[] }>(setujui).masalah.length).toBeGreaterThan(0);
    expect((await jalan('ba', 'batal', ba.id, ...sebagai)).galat).toContain('--alasan');
    const batal = await jalan('ba', 'batal', ba.id, ...sebagai, '--alasan', 'salah tempat', '--json');
    expect(dokumen<{ status: string }>(batal).status).toBe('batal');
    expect((await jalan('ba', 'final', 'BA-404', ...sebagai)).galat).toContain('penghubung ba list');
  });

  it('replay shows its plan, and does it only with --ya; a second time there is nothing left to do', async () => {
    const id = (await ids())[5] ?? '';
    await setujuiSementara(id);
    const db = new Database(join(folder, 'data/penghubung.sqlite'));
    db.prepare("UPDATE kiriman SET status = 'gagal', kelas = 'ditolak' WHERE status = 'antre'").run();
    db.close();
    const ulang = async (...kata: readonly string[]) => {
      const hasil = await jalan('ulang', '--alasan', 'sudah dibuka lagi', '--json', ...kata);
      return { kode: hasil.kode, ...dokumen<{ dikerjakan: boolean; jumlah: number }>(hasil) };
    };
    expect(await ulang('--kelas', 'tertutup')).toMatchObject({ kode: 3, dikerjakan: false, jumlah: 0 });
    const hash_badan = createHash('sha256').update('Kami terima.').digest('hex');
    expect(await ulang('--laporan', id)).toMatchObject({
      ...{ kode: 3, dikerjakan: false, jumlah: 1 },
      kiriman: [{ tracking_id: id, kelas: 'ditolak', galat_terakhir: null, hash_badan }],
    });
    expect(await ulang('--semua-gagal', '--ya')).toMatchObject({ kode: 0, dikerjakan: true, jumlah: 1 });
    expect(await ulang('--semua-gagal', '--ya')).toMatchObject({ kode: 0, jumlah: 0 });
    const [baris] = dokumen<{ status: string; tracking_id: string }[]>(
      await jalan('kiriman', 'list', '--json', '--status', 'terkirim'),
    ).filter((k) => k.tracking_id === id);
    expect(baris?.status).toBe('terkirim');
  });

  it('replay beside a running pass queues, and says that that pass will send; 500 rows at most', async () => {
    const nomor = await setujuiSementara((await ids())[6] ?? '');
    const gagalkan = (data: string, sql: string) => {
      const db = new Database(join(folder, data, 'penghubung.sqlite'));
      db.exec(sql);
      db.close();
    };
    gagalkan('data', `UPDATE kiriman SET status = 'gagal', kelas = 'ditolak' WHERE id = '${nomor}'`);
    cpSync(join(folder, 'data'), join(folder, 'data-banyak'), { recursive: true });
    gagalkan(
      'data-banyak',
      `WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 650)
       INSERT INTO kiriman (id, kasus_id, urut, jenis, putaran, nomor, kunci, berkas, status, kelas,
         pernah_belum_pasti, dibuat_at, berikut_at, tenggat_at)
       SELECT 'TL-2099-' || i, kasus_id, i, jenis, putaran, i, 'k' || i, '[]', 'gagal', 'ditolak', 0, 0, 0, 0
       FROM kiriman, n WHERE id = '${nomor}'`,
    );
    const berkas = tulisSetelan(folder, { url: sandbox.url, data: './data-banyak' }, 'banyak.yaml');
    const semuaGagal = ['replay', '--semua-gagal', '--alasan', 'pulih', '--json'];
    expect(dokumen<{ jumlah: number }>(await jalan('--config', berkas, ...semuaGagal)).jumlah).toBe(500);
    const kunci = ambilKunciSinkron(join(folder, 'data/sinkron.kunci'));
    const hasil = await jalan('replay', '--id', nomor, '--alasan', 'pulih', '--ya', '--json');
    kunci?.lepas();
    expect([kunci === null, hasil.galat.includes('Lintasan lain'), dokumen(hasil)]).toMatchObject([
      ...[false, true],
      { dikerjakan: true, jumlah: 1 },
    ]);
    const status = async () =>
      dokumen<{ status: string }>(await jalan('kiriman', 'show', nomor, '--json')).status;
    expect(await status()).toBe('antre');
    await jalan('sync', '--only', 'push');
    expect(await status()).toBe('terkirim');
  });

  it('replay asks for a reason', async () => {
    const hasil = await jalan('replay', '--semua-gagal', '--ya');
    expect([hasil.kode, hasil.galat.includes('--alasan')]).toEqual([2, true]);
  });

  it.each([
    { kata: ['--id', 'TL-404'], galat: 'TL-404' },
    { kata: ['--laporan', '404'], galat: '404' },
    { kata: ['--kelas', 'rusak'], galat: 'tak_terjangkau' },
    { kata: ['--sejak', 'kemarin'], galat: '--sejak "kemarin"' },
    { kata: [], galat: 'penghubung replay --help' },
  ])('replay refuses the scope $kata', async ({ kata, galat }) => {
    const hasil = await jalan('replay', ...kata, '--alasan', 'pulih');
    expect(hasil.kode).toBe(2);
    expect(hasil.galat).toContain(galat);
  });
});

describe('what people read', () => {
  /** Commands to copy, paths and hashes are not broken. */
  const disalin = (baris: string): boolean => /penghubung |[0-9a-f]{64}|\/|https?:/.test(baris);

  let nama: Readonly<Record<string, string>>;
  beforeAll(async () => {
    nama = {
      ID: (await ids())[0] ?? '',
      KIRIMAN: kiriman,
      EKSPOR: join(AKAR, 'fixtures/ekspor/ekspor-baris-buruk.xlsx'),
    };
  });

  it.each([
    ['status'],
    ['list'],
    ['show', 'ID'],
    ['why', 'ID'],
    ['kiriman', 'list'],
    ['kiriman', 'show', 'KIRIMAN'],
    ['kiriman', 'salin', 'KIRIMAN'],
    ['ba', 'list'],
    ['karantina', 'list'],
    ['jejak', 'verify'],
    ['doctor'],
    ['import', 'EKSPOR'],
  ])('fits 80 columns: %s', async (...kata) => {
    for (const bahasa of ['id', 'en']) {
      const { keluar } = await jalan('--bahasa', bahasa, ...kata.map((satu) => nama[satu] ?? satu));
      expect(keluar.length).toBeGreaterThan(10);
      expect(keluar.split('\n').filter((baris) => [...baris].length > 80 && !disalin(baris))).toEqual([]);
      expect(keluar).not.toContain('\u001B');
    }
  });
});
