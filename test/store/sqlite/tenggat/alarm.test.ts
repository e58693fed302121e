import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HARI, laporanUji, wib } from '../../../sop/kapuas-uji.ts';
import { KantorUji, semua } from '../../kantor-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const SELASA = wib('09-15T08:00');
const SEMUA = ['sop jatuh', 'sop lewat-2', 'nasional jatuh'];

const alarm = async (kantor: KantorUji, sasaran = '7000001'): Promise<readonly string[]> =>
  (await kantor.kasus(sasaran)).kasus.alarm.map((a) => `${a.jam} ${a.tingkat}`);

const modul = (nama: string): string => new URL(nama, import.meta.url).href;

/** Another process that passes again and again. */
const PELINTAS = `
import { bukaData } from '${modul('../../../../src/store/sqlite/buka-data.ts')}';
import { sqliteStore } from '${modul('../../../../src/store/sqlite/sqlite-store.ts')}';
import { randomBerbenih } from '${modul('../../../kembaran/random.ts')}';
import { mesinUji } from '${modul('../../kantor-uji.ts')}';
const [folder] = process.argv.slice(1);
const store = sqliteStore(bukaData(folder, randomBerbenih(9)), mesinUji());
let jumlah = 0;
for (let i = 0; i < 5; i++) jumlah += (await store.bunyikanAlarm(${SELASA}, 1_000)).length;
process.stdout.write(String(jumlah));
await store[Symbol.asyncDispose]();
`;

describe('alarms', () => {
  it('sound once although two processes pass at the same time', async () => {
    const kantor = await KantorUji.buka(rumah);
    const nomor = Array.from({ length: 20 }, (_, i) => String(7_000_001 + i));
    await kantor.tarik(nomor.map((trackingId) => laporanUji({ trackingId })));
    const jalankan = async (): Promise<number> => {
      const proses = spawn(process.execPath, ['--input-type=module', '-e', PELINTAS, rumah.folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let keluaran = '';
      proses.stdout.on('data', (potong) => {
        keluaran += String(potong);
      });
      expect((await once(proses, 'close'))[0]).toBe(0);
      return Number(keluaran);
    };
    const jumlah = await Promise.all([jalankan(), jalankan()]);
    expect(jumlah[0]! + jumlah[1]!).toBe(nomor.length * SEMUA.length);
    for (const satu of nomor) expect(await alarm(kantor, satu)).toEqual(SEMUA);
  });

  it('of a process killed between two transactions are sounded by the next, each once', async () => {
    const kantor = await KantorUji.buka(rumah);
    // Two transactions and a half.
    const nomor = Array.from({ length: 500 }, (_, i) => String(7_000_001 + i));
    await kantor.tarik(nomor.map((trackingId) => laporanUji({ trackingId })));
    const berbunyi = (): number =>
      rumah.mentah((db) => Number(db.prepare('SELECT count(*) FROM alarm').pluck().get()));
    const proses = spawn(process.execPath, ['--input-type=module', '-e', PELINTAS, rumah.folder], {
      stdio: 'ignore',
    });
    const mati = once(proses, 'exit');
    while (berbunyi() < 5 && proses.exitCode === null) await new Promise(setImmediate);
    proses.kill('SIGKILL');
    await mati;
    const sebelum = berbunyi();
    expect(sebelum).toBeGreaterThan(0);
    // A clock that stands a week back in between has nothing to say.
    expect(await kantor.store.bunyikanAlarm(SELASA - 7 * HARI, 100)).toEqual([]);
    expect(await kantor.store.bunyikanAlarm(SELASA, 1_000)).toHaveLength(
      nomor.length * SEMUA.length - sebelum,
    );
    for (const satu of nomor) expect(await alarm(kantor, satu)).toEqual(SEMUA);
  });

  it('interrupted in the middle of a transaction are all sounded by the next pass', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.tarik([laporanUji()]);
    rumah.mentah((db) =>
      db.exec(`CREATE TRIGGER putus BEFORE INSERT ON alarm WHEN NEW.tingkat = 'lewat-2'
               BEGIN SELECT RAISE(ABORT, 'putus'); END`),
    );
    await expect(kantor.store.bunyikanAlarm(SELASA, 10)).rejects.toThrow('putus');
    expect(await alarm(kantor)).toEqual([]);
    rumah.mentah((db) => db.exec('DROP TRIGGER putus'));
    expect(await kantor.store.bunyikanAlarm(SELASA, 10)).toHaveLength(SEMUA.length);
    expect(await alarm(kantor)).toEqual(SEMUA);
  });

  it('of a restored backup sound once more what it does not know, and nothing that it does', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.tarik([laporanUji()]);
    await kantor.store.bunyikanAlarm(wib('09-09T12:00'), 10);
    const salinan = rumah.salin();
    await kantor.store.bunyikanAlarm(SELASA, 10);
    await rumah.tutup();
    rumah.pasang(salinan);
    const lagi = await KantorUji.buka(rumah);
    expect(await alarm(lagi)).toEqual(['sop 50']);
    expect(await lagi.store.bunyikanAlarm(SELASA, 10)).toHaveLength(3);
    expect(await lagi.store.bunyikanAlarm(SELASA, 10)).toEqual([]);
    expect(await alarm(lagi)).toEqual(['sop 50', ...SEMUA]);
  });

  it('are refused a second time by the table itself', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.tarik([laporanUji()]);
    await kantor.store.bunyikanAlarm(SELASA, 10);
    expect(() =>
      rumah.mentah((db) =>
        db.exec(`INSERT INTO alarm SELECT kasus_id, urut + 10, putaran, langkah, jam, tingkat, jatuh_at, pada_at
                 FROM alarm LIMIT 1`),
      ),
    ).toThrow(/UNIQUE/);
    expect(await semua(kantor.store.alarm({ sejak: 0 }))).toHaveLength(3);
  });
});
