import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { dokumen, folderKerja, mulai, penghubung, tulisSetelan } from './jalankan.ts';

const { folder, buang } = folderKerja();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await bukaSandbox({ port: 0, reports: 40, faults: 'none', seed: 5 });
});
afterAll(async () => {
  await sandbox?.close();
  buang();
});

const jalan = (...argumen: readonly string[]) =>
  penghubung(folder, { LAPOR_TOKEN: sandbox.token })(...argumen);

describe('an office over f01', () => {
  it('is set up, checked and synced, and told what it cannot see', async () => {
    const init = await jalan(
      'init',
      '--sambungan',
      'f01',
      '--url',
      sandbox.urlF01,
      '--token-env',
      'LAPOR_TOKEN',
    );
    expect([init.kode, init.galat]).toEqual([0, '']);
    const doctor = await jalan('doctor');
    expect(doctor.keluar).toMatch(/LAPOR!.*terhubung/);
    const sync = await jalan('sync', '--json');
    expect(dokumen(sync)).toMatchObject({ remote: 'ok', pull: { quarantined: 0 } });
    expect(dokumen<{ pull: { new: number } }>(sync).pull.new).toBeGreaterThan(20);
    expect((await jalan('status')).keluar).toContain(
      'tidak menampilkan laporan rahasia dan identitas pelapor',
    );
    expect(dokumen(await jalan('status', '--json'))).toMatchObject({ sambungan: 'f01' });
  });

  it('pastes a return by hand: f01 has no call for it, and it is said so until an officer has', async () => {
    const berkas = tulisSetelan(folder, { url: sandbox.urlF01, data: './data-salin' }, 'salin.yaml');
    writeFileSync(berkas, readFileSync(berkas, 'utf8').replace('sambungan: rest', 'sambungan: f01'));
    const disini = (...argumen: readonly string[]) => jalan('--config', berkas, ...argumen);
    const sebagai = ['--sebagai', 'penghubung1', '--json'];
    await disini('sync');
    const [{ tracking_id: id } = { tracking_id: '' }] = dokumen<{ tracking_id: string }[]>(
      await disini('list', '--json', '--langkah', 'telaah'),
    );
    const isian = ['--isian', 'alasan=Jalan provinsi', 'instansi_yang_tepat=PU', 'alasan_terlambat=Cuti'];
    const dicatat = await disini('catat', id, 'bukan-wewenang', ...sebagai, ...isian);
    const kiriman = dokumen<{ baris: { kiriman: string[] }[] }>(dicatat).baris[0]?.kiriman[0] ?? '';
    await disini('sync', '--only', 'push');
    const siap = async () => [
      dokumen<{ siap_disalin: number }>(await disini('status', '--json')).siap_disalin,
      (await disini('kiriman', 'list')).keluar.includes('siap disalin'),
    ];
    expect(await siap()).toEqual([1, true]);
    await disini('kiriman', 'mark-sent', kiriman, ...sebagai, '--bukti', 'tangkapan layar');
    expect(await siap()).toEqual([0, false]);
  });

  it('is told by exit 6 that its token is refused', async () => {
    expect((await penghubung(folder, { LAPOR_TOKEN: 'bukan' })('sync')).kode).toBe(6);
  });

  it('is offered among the connections', async () => {
    const hasil = await jalan('init', '--config', 'lain.yaml', '--sambungan', 'f02');
    expect([hasil.kode, hasil.galat]).toEqual([2, expect.stringContaining('f01')]);
  });
});

describe('the sandbox', () => {
  it('prints both addresses, and takes how late it may be', async () => {
    const argumen = [
      'sandbox',
      '--json',
      '--port',
      '0',
      '--reports',
      '5',
      '--max-late',
      '2s',
      '--vis-lag',
      '1s',
    ];
    const anak = mulai(folder, argumen);
    const [potong] = (await once(anak.stdout, 'data')) as [Buffer];
    const { url, url_f01, url_sandbox } = JSON.parse(potong.toString()) as Record<string, string>;
    expect(url).toBe(`${url_f01}/api/v1`);
    const jawaban = await fetch(`${url_sandbox}/gangguan`, { method: 'POST', body: '{}' });
    expect(await jawaban.json()).toEqual({ faults: 'none', max_late_ms: 2_000, vis_lag_ms: 1_000 });
    anak.kill('SIGTERM');
    expect(await once(anak, 'close')).toEqual([0, null]);
  });

  it.each([
    ['--max-late', '0s'],
    ['--max-late', 'lama'],
    ['--vis-lag', '-1s'],
  ])('refuses %s %s', async (opsi, nilai) => {
    expect((await jalan('sandbox', '--port', '0', `${opsi}=${nilai}`)).kode).toBe(2);
  });
});
