import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../src/jejak/periksa-rantai.ts';
import type { Aturan } from '../../../src/sop/aturan.ts';
import { bukaData } from '../../../src/store/sqlite/buka-data.ts';
import { sqliteStore } from '../../../src/store/sqlite/sqlite-store.ts';
import { randomBerbenih } from '../../kembaran/random.ts';
import { aturanKapuas, HARI, laporanUji, SENIN, wib } from '../../sop/kapuas-uji.ts';
import { HASH_SOP, KantorUji, mesinUji, setelanUji } from '../kantor-uji.ts';
import { RumahSqlite } from './rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const KAMIS = SENIN + 3 * HARI;
const JUMLAH = 60;
const BANYAK = Array.from({ length: JUMLAH }, (_, n) =>
  laporanUji({
    trackingId: String(7_000_100 + n),
    disposisi: { pada: KAMIS, sumber: 'tanggal_disposisi' },
  }),
);
const HARI_KERJA: Aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, hitunganHari: 'kerja' } };
const BARU = setelanUji('tenggat-2', { sop: HASH_SOP, hitungan_hari: 'kerja' });

const digeser = (kantor: KantorUji): readonly (string | null)[] =>
  [...kantor.store.jejak()].filter((b) => b.jenis === 'tenggat.berubah').map((b) => b.trackingId);

const tersimpan = (): readonly (number | null)[] =>
  rumah.mentah((db) =>
    db
      .prepare<[], { tenggat_sop_at: number | null }>('SELECT tenggat_sop_at FROM kasus ORDER BY tracking_id')
      .all()
      .map((baris) => baris.tenggat_sop_at),
  );

describe('a recomputation of deadlines that breaks off', () => {
  it('in the middle of a batch has moved none of it, and moves each once when it is taken up', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.tarik(BANYAK);
    const { db, ...lain } = bukaData(rumah.folder, randomBerbenih(9));
    const store = sqliteStore({ db, ...lain }, mesinUji(HARI_KERJA));
    await store.terapkanSetelan(BARU, KAMIS);
    expect(await store.hitungUlang(KAMIS, 10)).toEqual({ berubah: 10, selesai: false });
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
    await expect(store.hitungUlang(KAMIS, JUMLAH)).rejects.toThrow();
    expect(digeser(kantor)).toHaveLength(10);
    db.pragma('max_page_count = 1000000');
    while (!(await store.hitungUlang(KAMIS, 10)).selesai);
    expect([...digeser(kantor)].sort()).toEqual(BANYAK.map((l) => l.trackingId));
    expect(new Set(tersimpan())).toEqual(new Set([wib('09-15T23:59:59')]));
    expect(periksaRantai(kantor.store.jejak()).rusak).toBeNull();
    db.close();
  });

  it('between two batches goes on from the file as it was left by the power cut', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.tarik(BANYAK);
    const store = await rumah.buka(mesinUji(HARI_KERJA));
    await store.terapkanSetelan(BARU, KAMIS);
    await store.hitungUlang(KAMIS, 25);
    const salinan = rumah.salin();
    // What the dead process did after that never reached the disk.
    await store.hitungUlang(KAMIS, 25);
    await rumah.tutup();
    rumah.pasang(salinan);
    const penerus = new KantorUji(await rumah.buka(mesinUji(HARI_KERJA)), KAMIS);
    await penerus.store.terapkanSetelan(BARU, KAMIS);
    expect(digeser(penerus)).toHaveLength(25);
    while (!(await penerus.store.hitungUlang(KAMIS, 25)).selesai);
    expect([...digeser(penerus)].sort()).toEqual(BANYAK.map((l) => l.trackingId));
    expect(periksaRantai(penerus.store.jejak()).rusak).toBeNull();
  });
});
