import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../../src/jejak/periksa-rantai.ts';
import { aturanKapuas } from '../../../sop/kapuas-uji.ts';
import { KantorUji, mesinUji, semua, setelanUji } from '../../kantor-uji.ts';
import { lipat } from '../../lipat-jejak.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';
import { SkenarioAcak } from '../skenario-acak.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

describe('the journal alone', () => {
  it.each([3, 5, 7, 8])(
    'gives every state again after many days of work (seed %i), and its chain holds',
    async (benih) => {
      const kantor = await KantorUji.buka(rumah);
      await new SkenarioAcak(kantor, benih).jalankan(800);
      const { store } = kantor;
      const hasil = lipat(store.jejak());
      const mesin = mesinUji();

      expect(periksaRantai(store.jejak()).rusak).toBeNull();
      for (const k of hasil.kasus.values()) {
        const tersimpan = await kantor.kasus(k.trackingId ?? '');
        expect(tersimpan.kasus).toEqual(k);
      }
      rumah.mentah((db) => {
        const rows = db.prepare<[], Record<string, unknown>>('SELECT * FROM kasus').all();
        expect(rows).toHaveLength(hasil.kasus.size);
        for (const b of rows) {
          const k = hasil.kasus.get(String(b['id']))!;
          const { terbuka, tenggatSop, tenggatNasional, pemicu } = mesin.jadwal(k);
          expect([b['terbuka'], b['tenggat_sop_at'], b['tenggat_nasional_at'], b['pemicu_at']]).toEqual([
            terbuka ? 1 : 0,
            tenggatSop,
            tenggatNasional,
            pemicu,
          ]);
          const { berikut, tingkat } = mesin.alarm(k);
          expect([b['alarm_at'], b['alarm']]).toEqual([berikut, tingkat]);
          expect([b['langkah'], b['putaran']]).toEqual([k.langkah, k.putaran.at(-1)?.n ?? 0]);
        }
        const bidang = db
          .prepare<[], { n: number }>(
            `SELECT count(*) AS n FROM bidang b JOIN kasus k ON k.id = b.kasus_id AND k.putaran = b.putaran
             WHERE b.dijawab_at IS NULL`,
          )
          .get();
        const ditunggu = [...hasil.kasus.values()].flatMap((k) => k.bidang.filter((b) => b.dijawab === null));
        expect(bidang?.n).toBe(ditunggu.length);
        const kiriman = db.prepare<[], { id: string; tenggat_at: number; kasus_id: string }>(
          'SELECT * FROM kiriman',
        );
        for (const b of kiriman.all()) {
          const jatuh = mesin.jadwal(hasil.kasus.get(b.kasus_id)!).tenggatNasional;
          expect(b.tenggat_at).toBe(jatuh ?? Number.MAX_SAFE_INTEGER);
        }
      });
      for await (const k of store.kiriman({})) expect(k.idJauh).toBe(hasil.idJauh.get(k.id) ?? null);
      for await (const b of store.ba({})) expect(b.ba).toEqual(hasil.ba.get(b.ba.id));
      expect((await semua(store.karantina({ terbuka: true }))).map((b) => b.id)).toEqual(
        [...hasil.karantina].sort(),
      );
      // The scenario reaches what it is for.
      const status = new Set((await semua(store.kiriman({}))).map((k) => k.status));
      expect(status.size).toBeGreaterThan(2);
      expect(Math.max(...[...hasil.kasus.values()].map((k) => k.putaran.length))).toBeGreaterThan(1);
    },
  );

  it('gives the deadlines after the settings have changed in the middle', async () => {
    const kantor = await KantorUji.buka(rumah);
    await new SkenarioAcak(kantor, 7).jalankan(120);
    const aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, hitunganHari: 'kerja' } } as const;
    const lain = new KantorUji(await rumah.buka(mesinUji(aturan)), kantor.sekarang);
    await lain.store.terapkanSetelan(setelanUji('tenggat-2'), lain.sekarang);
    await new SkenarioAcak(lain, 8).jalankan(60);
    while (!(await lain.store.hitungUlang(lain.sekarang, 1)).selesai);
    for (const k of lipat(lain.store.jejak()).kasus.values()) {
      const { kasus, jadwal } = await lain.kasus(k.trackingId ?? '');
      expect(kasus).toEqual(k);
      const baris = rumah.mentah((db) => db.prepare('SELECT * FROM kasus WHERE id = ?').get(k.id)) as {
        tenggat_sop_at: number | null;
      };
      expect(baris.tenggat_sop_at).toBe(jadwal.tenggatSop);
    }
  });

  it('cannot be changed or shortened, nor the outbox, nor an attempt that has ended', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    await kantor.kirimSemua();
    rumah.mentah((db) => {
      for (const sql of [
        "UPDATE jejak SET oleh = 'lain' WHERE seq = 1",
        'DELETE FROM jejak WHERE seq = 1',
        'DELETE FROM kiriman',
        'DELETE FROM percobaan',
        "UPDATE percobaan SET fase = 'not_sent'",
      ])
        expect(() => db.exec(sql), sql).toThrow(/tidak dapat/);
    });
  });
});
