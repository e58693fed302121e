import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bukaData } from '../../../../src/store/sqlite/buka-data.ts';
import { sqliteStore } from '../../../../src/store/sqlite/sqlite-store.ts';
import { randomBerbenih } from '../../../kembaran/random.ts';
import { KantorUji, mesinUji, nilaiDari, semua } from '../../kantor-uji.ts';
import { aturanLoketWita, pengaduanLoket } from '../loket-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const TAHUN_BARU_WITA = Date.parse('2027-01-01T00:00:00+08:00');
const modul = (nama: string): string => new URL(nama, import.meta.url).href;

/** Another counter: half of its complaints in the last millisecond of the year, half in the first of the next. */
const LOKET = `
import { bukaData } from '${modul('../../../../src/store/sqlite/buka-data.ts')}';
import { sqliteStore } from '${modul('../../../../src/store/sqlite/sqlite-store.ts')}';
import { randomBerbenih } from '${modul('../../../kembaran/random.ts')}';
import { mesinUji } from '${modul('../../kantor-uji.ts')}';
import { aturanLoketWita, pengaduanLoket } from '${modul('../loket-uji.ts')}';
const [folder, benih, jumlah] = process.argv.slice(1);
const store = sqliteStore(bukaData(folder, randomBerbenih(Number(benih))), mesinUji(aturanLoketWita));
process.stdout.write('siap');
for (let i = 0; i < Number(jumlah); i++)
  await store.daftarkan(pengaduanLoket(${TAHUN_BARU_WITA} - (i < Number(jumlah) / 2 ? 1 : 0)));
await store[Symbol.asyncDispose]();
`;

/** A counter that links each complaint in turn to one report of LAPOR!, the same for all. */
const PENAUT = `
import { bukaData } from '${modul('../../../../src/store/sqlite/buka-data.ts')}';
import { sqliteStore } from '${modul('../../../../src/store/sqlite/sqlite-store.ts')}';
import { randomBerbenih } from '${modul('../../../kembaran/random.ts')}';
import { mesinUji } from '${modul('../../kantor-uji.ts')}';
import { aturanLoketWita, pengaduanLoket } from '${modul('../loket-uji.ts')}';
const [folder, awal] = process.argv.slice(1);
const store = sqliteStore(bukaData(folder, randomBerbenih(Number(awal))), mesinUji(aturanLoketWita));
let berhasil = 0;
for (let i = 0; i < 10; i++) {
  const sasaran = 'REG-2027-' + String(Number(awal) + 2 * i).padStart(6, '0');
  const taut = { ...pengaduanLoket(${TAHUN_BARU_WITA}), sasaran, trackingId: String(7000000 + i) };
  if ((await store.tautkan(taut)).ok) berhasil++;
}
process.stdout.write(String(berhasil));
await store[Symbol.asyncDispose]();
`;

const loket = (benih: number, jumlah: number) =>
  spawn(process.execPath, ['--input-type=module', '-e', LOKET, rumah.folder, String(benih), String(jumlah)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const nomor = async (kantor: KantorUji): Promise<readonly string[]> =>
  (await semua(kantor.store.daftar({}))).map((b) => b.nomorRegistrasi ?? '').toSorted();

const urut = (tahun: number, banyak: number): readonly string[] =>
  Array.from({ length: banyak }, (_, i) => `REG-${tahun}-${String(i + 1).padStart(6, '0')}`);

describe('the numbers of the register', () => {
  it('have no gap and no double when two counters register over the turn of the year in WITA', async () => {
    const kantor = await KantorUji.buka(rumah, aturanLoketWita);
    const proses = [loket(3, 40), loket(4, 40)];
    expect(await Promise.all(proses.map(async (p) => (await once(p, 'exit'))[0]))).toEqual([0, 0]);
    expect(await nomor(kantor)).toEqual([...urut(2026, 40), ...urut(2027, 40)]);
  });

  it('have none when a counter is killed in the middle of its work', async () => {
    const kantor = await KantorUji.buka(rumah, aturanLoketWita);
    const proses = loket(3, 100_000);
    await once(proses.stdout, 'data');
    while ((await kantor.store.ringkasan(0)).jejak!.seq < 20) await new Promise(setImmediate);
    proses.kill('SIGKILL');
    await once(proses, 'exit');
    const banyak = (await nomor(kantor)).length;
    nilaiDari(await kantor.store.daftarkan(pengaduanLoket(TAHUN_BARU_WITA - 1)));
    expect(await nomor(kantor)).toEqual(urut(2026, banyak + 1));
  });

  it('have none when the disk was full for a while', async () => {
    await KantorUji.buka(rumah, aturanLoketWita);
    const { db, ...lain } = bukaData(rumah.folder, randomBerbenih(5));
    const kantor = new KantorUji(sqliteStore({ db, ...lain }, mesinUji(aturanLoketWita)), TAHUN_BARU_WITA);
    nilaiDari(await kantor.store.daftarkan(pengaduanLoket(TAHUN_BARU_WITA)));
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    const panjang = pengaduanLoket(TAHUN_BARU_WITA, 'x'.repeat(20_000));
    await expect(kantor.store.daftarkan(panjang)).rejects.toMatchObject({ sebab: 'penuh' });
    db.pragma('max_page_count = 1000000');
    nilaiDari(await kantor.store.daftarkan(panjang));
    expect(await nomor(kantor)).toEqual(urut(2027, 2));
    db.close();
  });
});

describe('a report of LAPOR!', () => {
  it('becomes one complaint of ours, though two counters link two to it at once', async () => {
    const kantor = await KantorUji.buka(rumah, aturanLoketWita);
    for (let i = 0; i < 20; i++) nilaiDari(await kantor.store.daftarkan(pengaduanLoket(TAHUN_BARU_WITA)));
    const tautkan = async (awal: string): Promise<number> => {
      const proses = spawn(process.execPath, ['--input-type=module', '-e', PENAUT, rumah.folder, awal], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return Number(await text(proses.stdout));
    };
    const [a = 0, b = 0] = await Promise.all([tautkan('1'), tautkan('2')]);
    expect(a + b).toBe(10);
    const tertaut = (await semua(kantor.store.daftar({}))).flatMap((k) => k.trackingId ?? []);
    expect(tertaut.toSorted()).toEqual(Array.from({ length: 10 }, (_, i) => String(7_000_000 + i)));
  });
});
