import { describe, expect, it } from 'vitest';
import type { MasalahButir } from '../../../src/ports/lapor-api.ts';
import { HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, type RumahStore, semua } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const rusak = (mentah: string, ubah: Partial<MasalahButir> = {}) => ({
  jenis: 'masalah' as const,
  masalah: { trackingId: '7000001', diperbaruiPada: SENIN, sebab: ['judul: bukan teks'], mentah, ...ubah },
});

export function kontrakKarantina(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const masuk = (...isi: Parameters<typeof rusak>) =>
    p.kantor.store.applySatu(rusak(...isi), 'rest', p.kantor.sekarang + 1);
  const terbuka = () => semua(p.kantor.store.karantina({ terbuka: true }));

  describe('quarantine', () => {
    it('keeps one open row per report, and counts sightings with different bodies', async () => {
      await masuk('{"a":1}');
      expect(await jejakBaru(p.kantor.store, () => masuk('{"a":1}'))).toEqual([]);
      await masuk('{"a":2}');
      const [baris, ...lain] = await terbuka();
      expect(lain).toEqual([]);
      expect(baris).toMatchObject({
        trackingId: '7000001',
        kali: 2,
        sebab: ['judul: bukan teks'],
        asal: 'rest',
      });
      expect((await p.kantor.store.karantinaTerbuka()).map((b) => b.mentah)).toEqual(['{"a":2}']);
    });

    it('keeps one open row per body where no id can be read', async () => {
      for (const badan of ['x', 'y', 'x']) await masuk(badan, { trackingId: null });
      expect(await terbuka()).toHaveLength(2);
    });

    it('is closed by a good sighting of the same report, and the row stays', async () => {
      await masuk('{"a":1}');
      const { hitungan } = await p.kantor.tarik([laporanUji()]);
      expect(hitungan.new).toBe(1);
      expect(await terbuka()).toEqual([]);
      const [baris] = await semua(p.kantor.store.karantina({ terbuka: false }));
      expect(baris?.ditutup).toBe(p.kantor.sekarang);
    });

    it('is closed by a good sighting that brings nothing new', async () => {
      await p.kantor.tarik([laporanUji()]);
      await masuk('{"a":1}');
      expect((await p.kantor.tarik([laporanUji()])).hitungan.same).toBe(1);
      expect(await terbuka()).toEqual([]);
    });

    it('is not closed by a record older than the one that could not be read', async () => {
      await masuk('{"a":1}', { diperbaruiPada: SENIN + HARI });
      await p.kantor.tarik([laporanUji()]);
      expect(await terbuka()).toHaveLength(1);
    });

    it('of an export, dated by its file, is closed by what LAPOR! shows, whose last change is older', async () => {
      const butir = [rusak('["lain"]', { diperbaruiPada: SENIN + HARI })];
      await p.kantor.store.applyImport({ butir, sekarang: SENIN + HARI });
      await p.kantor.impor([laporanUji()]);
      expect(await terbuka()).toHaveLength(1);
      await p.kantor.tarik([laporanUji()]);
      expect(await terbuka()).toEqual([]);
    });

    it('opens a new row when the report breaks again', async () => {
      await masuk('{"a":1}');
      await p.kantor.tarik([laporanUji()]);
      await masuk('{"a":1}', { diperbaruiPada: SENIN + HARI });
      expect((await semua(p.kantor.store.karantina({ terbuka: false }))).map((b) => b.id)).toHaveLength(2);
      expect(await terbuka()).toHaveLength(1);
    });

    it('closes the row that was read again, though it named no report', async () => {
      await masuk('x', { trackingId: null });
      const [baris] = await p.kantor.store.karantinaTerbuka();
      const butir = { jenis: 'laporan', laporan: laporanUji() } as const;
      expect(await p.kantor.store.applySatu(butir, 'rest', SENIN + HARI, baris!.id)).toBe('new');
      expect(await terbuka()).toEqual([]);
      expect((await p.kantor.store.ringkasan(SENIN)).karantina).toBe(0);
    });

    it('is found by its own id, open or closed', async () => {
      await masuk('{"a":1}');
      const id = (await terbuka())[0]!.id;
      await p.kantor.tarik([laporanUji()]);
      expect(await semua(p.kantor.store.karantina({ id, terbuka: true }))).toHaveLength(1);
    });
  });
}
