import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../src/jejak/periksa-rantai.ts';
import { laporanUji } from '../../sop/kapuas-uji.ts';
import { KantorUji, semua } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const modul = (nama: string): string => new URL(nama, import.meta.url).href;

/** Another process that takes reports of its own into the same folder, one page each. */
const PENULIS = `
import { bukaData } from '${modul('../../../src/store/sqlite/buka-data.ts')}';
import { sqliteStore } from '${modul('../../../src/store/sqlite/sqlite-store.ts')}';
import { randomBerbenih } from '${modul('../../kembaran/random.ts')}';
import { KantorUji, mesinUji } from '${modul('../kantor-uji.ts')}';
import { laporanUji } from '${modul('../../sop/kapuas-uji.ts')}';
const [folder, awal, jumlah] = process.argv.slice(1);
const kantor = new KantorUji(sqliteStore(bukaData(folder, randomBerbenih(Number(awal))), mesinUji()), Date.now());
process.stdout.write('siap');
for (let i = 0; i < Number(jumlah); i++) {
  const trackingId = String(Number(awal) + i);
  await kantor.pada(Date.now()).impor([laporanUji({ trackingId })]);
  await kantor.pada(Date.now()).catat('telaah', { kesimpulan: 'x', alasan_terlambat: 'y' }, {}, trackingId);
}
await kantor.store[Symbol.asyncDispose]();
`;

const penulis = (awal: number, jumlah: number) =>
  spawn(
    process.execPath,
    ['--input-type=module', '-e', PENULIS, rumah.folder, String(awal), String(jumlah)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );

describe('two processes that write at once', () => {
  it('lose nothing, give out no number twice, and leave one chain', async () => {
    const kantor = await KantorUji.buka(rumah);
    const proses = [penulis(8_000_000, 40), penulis(9_000_000, 40)];
    expect(await Promise.all(proses.map(async (p) => (await once(p, 'exit'))[0]))).toEqual([0, 0]);
    const rows = await semua(kantor.store.daftar({}));
    expect(new Set(rows.map((r) => r.trackingId)).size).toBe(80);
    expect((await kantor.store.ringkasan(0)).perLangkah).toEqual({ klarifikasi: 80 });
    const kasus = await Promise.all(rows.map(async (r) => (await kantor.kasus(r.trackingId ?? '')).kasus));
    expect(
      kasus
        .map((k) => k.id)
        .sort()
        .at(-1),
    ).toBe('K-000000080');
    expect(periksaRantai(kantor.store.jejak()).utuh).toBe(true);
  });

  it('leave whole pages behind when one of them is killed in the middle', async () => {
    const kantor = await KantorUji.buka(rumah);
    const proses = penulis(8_000_000, 100_000);
    await once(proses.stdout!, 'data');
    while ((await kantor.store.ringkasan(0)).jejak!.seq < 30) await new Promise(setImmediate);
    proses.kill('SIGKILL');
    await once(proses, 'exit');
    const { perLangkah } = await kantor.store.ringkasan(0);
    const jumlah = Object.values(perLangkah).reduce((a, b) => a + b, 0);
    const diterima = [...kantor.store.jejak()].filter((b) => b.jenis === 'kasus.diterima').length;
    expect(jumlah).toBe(diterima);
    expect(periksaRantai(kantor.store.jejak()).utuh).toBe(true);
    expect((await kantor.pada(Date.now()).impor([laporanUji()])).hitungan.new).toBe(1);
  });
});
