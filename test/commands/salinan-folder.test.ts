import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { dokumen, folderKerja, type Jalan, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
const TANPA_INODE = {
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'tanpa-inode.mjs')).href}`,
};
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await bukaSandbox({ port: 0, reports: 20, faults: 'none', seed: 11 });
  tulisSetelan(folder, { url: sandbox.url });
  expect((await jalan()('sync')).kode).toBe(0);
});
afterAll(async () => {
  await sandbox?.close();
  buang();
});

const jalan = (env: NodeJS.ProcessEnv = {}): Jalan =>
  penghubung(folder, { LAPOR_TOKEN: sandbox.token, ...env });

/** The office in a copy of its data folder. */
function salinan(nama: string, env: NodeJS.ProcessEnv = {}): Jalan {
  cpSync(join(folder, 'data'), join(folder, nama), { recursive: true });
  const setelan = tulisSetelan(folder, { url: sandbox.url, data: `./${nama}` }, `${nama}.yaml`);
  return (...kata) => jalan(env)('--config', setelan, ...kata);
}

describe('a copied data folder', () => {
  it('stops with exit 5, says what to do first, and goes on when it was let through', async () => {
    const j = salinan('salinan');
    const hasil = await j('sync');
    expect(hasil.kode).toBe(5);
    expect(hasil.keluar).toMatch(/salinan.*Hentikan dahulu program di sana.*sync --accept-run \S+/s);
    expect(hasil.keluar).not.toContain('terhubung');
    const { braked } = dokumen<{ braked: { rem: string; run: string } }>(await j('sync', '--json'));
    expect(braked.rem).toBe('tempat');
    expect((await j('--bahasa', 'en', 'sync')).keluar).toMatch(/copy.*Stop the program there first/s);
    expect((await j('status')).keluar).toContain('Rem terpasang: Folder data ini salinan');
    expect((await j('doctor')).kode).toBe(3);
    expect((await j('sync', '--accept-run', 'x-1', '--alasan', 'a')).kode).toBe(2);
    expect((await j('sync', '--accept-run', braked.run, '--alasan', 'Pindah komputer')).kode).toBe(0);
    expect((await j('sync')).kode).toBe(0);
    expect((await jalan()('sync')).kode).toBe(0);
  }, 120_000);

  it('holds back a replay too, and says why', async () => {
    const id = dokumen<{ tracking_id: string }[]>(await jalan()('list', '--json', '--langkah', 'telaah'))[0]
      ?.tracking_id;
    const sebagai = ['--sebagai', 'penghubung1'];
    const isian = ['--isian', 'jenis=sementara', 'isi=Kami terima.'];
    await jalan()('catat', id ?? '', 'susun-tanggapan', ...sebagai, ...isian);
    await jalan()('catat', id ?? '', 'setujui-tanggapan', ...sebagai);
    const j = salinan('ulang');
    const db = new Database(join(folder, 'ulang/penghubung.sqlite'));
    db.prepare("UPDATE kiriman SET status = 'gagal', kelas = 'ditolak'").run();
    db.close();
    const hasil = await j('replay', '--semua-gagal', '--alasan', 'Sudah dibuka', '--ya', ...sebagai);
    expect(hasil.kode).toBe(5);
    expect(hasil.galat).toMatch(/Folder data ini salinan.*sync --accept-run/s);
    expect(sandbox.efekLaporan(id ?? '')).toEqual([]);
  }, 120_000);
});

describe('a file system without inodes', () => {
  it('tells no copy from its original; doctor says so', async () => {
    const asli = tulisSetelan(folder, { url: sandbox.url, data: './tanpa' }, 'tanpa.yaml');
    expect((await jalan(TANPA_INODE)('--config', asli, 'sync')).kode).toBe(0);
    const hasil = await jalan(TANPA_INODE)('--config', asli, 'doctor');
    expect(hasil.keluar).toMatch(/perhatian\s+Tempat.*inode.*penghubung backup/s);
    cpSync(join(folder, 'tanpa'), join(folder, 'tanpa-2'), { recursive: true });
    const kedua = tulisSetelan(folder, { url: sandbox.url, data: './tanpa-2' }, 'tanpa-2.yaml');
    expect((await jalan(TANPA_INODE)('--config', kedua, 'sync')).kode).toBe(0);
    expect((await jalan()('--config', kedua, 'sync')).kode).toBe(5);
    expect((await jalan()('doctor')).keluar).toMatch(/baik\s+Tempat/);
  }, 120_000);
});
