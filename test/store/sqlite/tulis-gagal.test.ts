import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BasisDitolak } from '../../../src/store/sqlite/basis/basis-ditolak.ts';
import { bukaBasis } from '../../../src/store/sqlite/basis/buka.ts';
import { bukaData } from '../../../src/store/sqlite/buka-data.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import { laporanUji } from '../../sop/kapuas-uji.ts';
import { jumlahJejak, KantorUji, mesinUji, SAMBUNGAN } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

async function ditolak(kerja: Promise<unknown>): Promise<string> {
  try {
    await kerja;
  } catch (galat) {
    if (galat instanceof BasisDitolak) return galat.sebab;
    throw galat;
  }
  throw new Error('tidak ditolak');
}

describe('a write that the disk refuses', () => {
  it('is told as a full disk, leaves nothing behind, and works again once there is room', async () => {
    await KantorUji.buka(rumah);
    const { db, ...lain } = bukaData(rumah.folder, randomBerbenih(5));
    const kantor = new KantorUji(sqliteStore({ db, ...lain }, mesinUji()), 1_900_000_000_000);
    const halaman = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${halaman}`);
    const banyak = Array.from({ length: 200 }, (_, i) =>
      laporanUji({ trackingId: String(i), isiAwal: 'x'.repeat(4000) }),
    );
    const dulu = jumlahJejak(kantor.store);
    expect(await ditolak(kantor.tarik(banyak))).toBe('penuh');
    expect(jumlahJejak(kantor.store)).toBe(dulu);
    expect((await kantor.store.readPosisi(SAMBUNGAN, '5501')).watermark).toBeNull();
    db.pragma('max_page_count = 1000000');
    expect((await kantor.tarik(banyak)).hitungan.new).toBe(200);
    db.close();
  });

  it('of a kiriman leaves no approval behind: both are one transaction', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.diTanggapan();
    await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
    rumah.mentah((db) =>
      db.exec("CREATE TRIGGER uji BEFORE INSERT ON kiriman BEGIN SELECT RAISE(ABORT, 'uji'); END"),
    );
    const dulu = jumlahJejak(kantor.store);
    const setujui = () => kantor.coba('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' });
    await expect(setujui()).rejects.toThrow('uji');
    expect(jumlahJejak(kantor.store)).toBe(dulu);
    expect((await kantor.kasus()).kasus.konsep[0]?.status).toBe('hidup');
    rumah.mentah((db) => db.exec('DROP TRIGGER uji'));
    expect((await setujui()).ok).toBe(true);
  });

  it('is told as read-only', async () => {
    await KantorUji.buka(rumah);
    const { db, ...lain } = bukaData(rumah.folder, randomBerbenih(5));
    db.close();
    const baca = bukaBasis(rumah.path, { versi: 1_000, readonly: true });
    const kantor = new KantorUji(sqliteStore({ ...lain, db: baca }, mesinUji()), 0);
    expect(await ditolak(kantor.tarik([laporanUji()]))).toBe('hanya_baca');
    expect(await ditolak(kantor.store.mulaiLintasan('sync', 0))).toBe('hanya_baca');
    expect((await kantor.store.ringkasan(0)).jejak?.seq).toBe(1);
    baca.close();
  });

  it('is told as in use when another process holds the file too long', async () => {
    await KantorUji.buka(rumah);
    const { db, ...lain } = bukaData(rumah.folder, randomBerbenih(5));
    db.pragma('busy_timeout = 10');
    const kedua = sqliteStore({ db, ...lain }, mesinUji());
    const janji = rumah.mentah((pertama) => {
      pertama.exec('BEGIN IMMEDIATE');
      return ditolak(kedua.mulaiLintasan('sync', 0));
    });
    expect(await janji).toBe('terkunci');
    db.close();
  });
});
