import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaSandbox } from '../../src/app/sandbox.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import type { Jalan } from '../commands/jalankan.ts';
import { dokumen, folderKerja, penghubung, tulisSetelan } from '../commands/jalankan.ts';
import { terdengar } from './kenari.ts';
import { menampilkanLaporan } from './pengecualian.ts';

// An office full of canaries, also in records that cannot be read: what each command says of them.

interface Baris {
  readonly tracking_id: string;
  readonly judul: string;
  readonly tipe_laporan: string;
  readonly langkah: string;
}

const { folder, buang } = folderKerja();
let sandbox: Sandbox;
let jalan: Jalan;
let semua: readonly Baris[];
/** The answer to a rahasia report, approved and not sent. */
let rahasia: Baris;
let kiriman: string;

const sunyi = (teks: string): boolean => terdengar(Buffer.from(teks)).length === 0;
const tertutup = ({ tipe_laporan }: Baris): boolean => tipe_laporan.includes('Rahasia');

beforeAll(async () => {
  sandbox = await bukaSandbox({ port: 0, reports: 80, faults: 'harsh', seed: 3 });
  jalan = penghubung(folder, { LAPOR_TOKEN: sandbox.token });
  tulisSetelan(folder, { url: sandbox.url });
  await jalan('sync', '--full');
  semua = dokumen<readonly Baris[]>(await jalan('list', '--json'));
  rahasia = semua.find((b) => tertutup(b) && b.langkah === 'telaah') as Baris;
  const sebagai = ['--sebagai', 'penghubung1'];
  const isian = ['--isian', 'jenis=sementara', 'isi=Kami terima.'];
  await jalan('catat', rahasia.tracking_id, 'susun-tanggapan', ...sebagai, ...isian);
  const hasil = await jalan('catat', rahasia.tracking_id, 'setujui-tanggapan', ...sebagai, '--json');
  kiriman = dokumen<{ baris: { kiriman: string[] }[] }>(hasil).baris[0]?.kiriman[0] ?? '';
});
afterAll(async () => {
  await sandbox?.close();
  buang();
});

describe('a rahasia report', () => {
  it.each([['list'], ['status']])(
    'has its title masked in `%s`, where others show theirs',
    async (perintah) => {
      const { keluar } = await jalan(perintah);
      const baris = keluar.split('\n');
      const milik = (b: Baris) => baris.filter((satu) => satu.includes(b.tracking_id));
      const tampak = semua.filter((b) => milik(b).length > 0);
      expect(
        tampak
          .filter(tertutup)
          .flatMap(milik)
          .filter((satu) => !sunyi(satu)),
      ).toEqual([]);
      expect(sunyi(keluar)).toBe(false);
    },
  );

  it('has it masked in --json as well', () => {
    const tutup = semua.filter(tertutup);
    expect(tutup.length).toBeGreaterThan(3);
    expect(tutup.filter((b) => !sunyi(JSON.stringify(b)))).toEqual([]);
    expect(semua.filter((b) => !tertutup(b) && !sunyi(b.judul)).length).toBeGreaterThan(10);
  });

  it.each([['show'], ['salin']])('says nothing of itself in `kiriman %s`', async (perintah) => {
    for (const bentuk of [[], ['--json']]) {
      const { kode, keluar } = await jalan('kiriman', perintah, kiriman, ...bentuk);
      expect([kode, keluar.includes(kiriman), sunyi(keluar)]).toEqual([0, true, true]);
    }
  });
});

describe('no word of any reporter', () => {
  // The search itself is test/secrecy/proses.ts: it fails the test whose command says a canary.
  it.each([
    ['sync'],
    ['sync --json'],
    ['why ID'],
    ['why ID --json'],
    ['kiriman list'],
    ['kiriman list --json'],
    ['karantina list'],
    ['karantina list --json'],
    ['karantina retry'],
    ['ba buat ID --sebagai penghubung1'],
    ['ba list --json'],
    ['replay --semua-gagal --alasan uji'],
    ['jejak verify --json'],
    ['doctor'],
    ['backup SALINAN'],
    ['catat ID telaah --sebagai penghubung1'],
    ['catat ID tidak-ada --sebagai penghubung1 --json'],
    ['show 404'],
  ])('is said by `%s`', async (kata) => {
    const isi = kata.replace('ID', rahasia.tracking_id).replace('SALINAN', join(folder, 'salinan'));
    const { keluar, galat } = await jalan(...isi.split(' '));
    expect(`${keluar}${galat}`).not.toBe('');
    expect([keluar, galat].filter((satu) => !sunyi(satu))).toEqual([]);
  });

  it('stands with the reason of a record that could not be read, which there are', async () => {
    const rusak = dokumen<readonly unknown[]>(await jalan('karantina', 'list', '--json'));
    expect(rusak.length).toBeGreaterThan(0);
  });

  it('goes unsearched only where a command shows reports', () => {
    const bin = 'bin/penghubung.mjs';
    for (const kata of ['list', 'daftar --json', '--config x.yaml show 7', 'kiriman show TL-1', 'status'])
      expect(menampilkanLaporan(['node', bin, ...kata.split(' ')]), kata).toBe(true);
    for (const kata of ['kiriman list', 'karantina daftar', 'ba list', 'kiriman salin TL-1', 'sync', 'why 7'])
      expect(menampilkanLaporan(['node', bin, ...kata.split(' ')]), kata).toBe(false);
  });
});
