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
import { bukaData, sqliteStore } from '${modul('../../../src/store/sqlite/sqlite-store.ts')}';
import { randomBerbenih } from '${modul('../../kembaran/random.ts')}';
import { KantorUji, mesinUji } from '${modul('../kantor-uji.ts')}';
import { laporanUji, SENIN } from '${modul('../../sop/kapuas-uji.ts')}';
const [folder, awal, jumlah] = process.argv.slice(1);
const kantor = new KantorUji(sqliteStore(bukaData(folder, randomBerbenih(Number(awal))), mesinUji()), SENIN);
process.stdout.write('siap');
for (let i = 0; i < Number(jumlah); i++) {
  await kantor.impor([laporanUji({ trackingId: String(Number(awal) + i) })]);
  if (i % 5 === 0) await kantor.catat('telaah', { kesimpulan: 'x' }, {}, String(Number(awal) + i));
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
    // The clock of the first one must not run ahead of the other's acts.
    const proses = [penulis(8_000_000, 40), penulis(9_000_000, 40)];
    const akhir = await Promise.all(proses.map(async (p) => (await once(p, 'exit'))[0] as number));
    expect(akhir.filter((kode) => kode !== 0).length).toBeLessThanOrEqual(1);
    const rows = await semua(kantor.store.daftar({}));
    expect(new Set(rows.map((r) => r.trackingId)).size).toBe(rows.length);
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
    expect((await kantor.impor([laporanUji()])).hitungan.new).toBe(1);
  });
});
