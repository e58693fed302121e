import { describe, expect, it } from 'vitest';
import type { Pergeseran, Store } from '../../../src/ports/store.ts';
import type { Aturan, AturanTenggat } from '../../../src/sop/aturan.ts';
import { aturanKapuas, HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, mesinUji, type RumahStore, semua, setelanUji } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

/** Plain "hari" read as working days: every SOP deadline over a weekend moves. */
const KERJA: AturanTenggat = { ...aturanKapuas.tenggat, hitunganHari: 'kerja' };
const ATURAN_KERJA: Aturan = { ...aturanKapuas, tenggat: KERJA };
const HALAMAN = 500;

export function kontrakTinjauTenggat(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const kamis = SENIN + 3 * HARI;
  const disposisi = { pada: kamis, sumber: 'tanggal_disposisi' } as const;
  const tarik = (trackingId: readonly string[]) =>
    p.kantor.tarik(trackingId.map((satu) => laporanUji({ trackingId: satu, disposisi })));

  async function tinjau(
    store: Store,
    tenggat = KERJA,
  ): Promise<{ diperiksa: number; bergeser: readonly Pergeseran[] }> {
    const halaman = await semua(store.tinjauTenggat(mesinUji().denganTenggat(tenggat)));
    const diperiksa = halaman.reduce((n, satu) => n + satu.diperiksa, 0);
    return { diperiksa, bergeser: halaman.flatMap((satu) => satu.bergeser) };
  }

  describe('a look at other rules', () => {
    it('says what they would move, exactly as the recomputation then journals it, and writes nothing', async () => {
      await tarik(['7000001', '7000002']);
      let bergeser: readonly Pergeseran[] = [];
      const saatTinjau = await jejakBaru(p.kantor.store, async () => {
        ({ bergeser } = await tinjau(p.kantor.store));
      });
      expect(saatTinjau).toEqual([]);
      expect(bergeser.map((b) => [b.trackingId, b.langkah])).toEqual([
        ['7000001', 'telaah'],
        ['7000002', 'telaah'],
      ]);

      const lain = await p.rumah.buka(mesinUji(ATURAN_KERJA));
      await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
      await lain.hitungUlang(kamis, 10);
      const tercatat = [...lain.jejak()]
        .filter(({ jenis }) => jenis === 'tenggat.berubah')
        .map(({ trackingId, payload }) => ({ trackingId, ...JSON.parse(Buffer.from(payload).toString()) }));
      expect(tercatat).toMatchObject(
        bergeser.map(({ trackingId, sopLama, sopBaru, nasionalLama, nasionalBaru }) => ({
          trackingId,
          sopLama,
          sopBaru,
          nasionalLama,
          nasionalBaru,
        })),
      );
      expect((await tinjau(lain)).bergeser).toEqual([]);
    });

    it('looks at every case once, beyond a page too', async () => {
      const ids = Array.from({ length: HALAMAN + 1 }, (_, n) => String(7_000_000 + n));
      for (let n = 0; n < ids.length; n += 100) await tarik(ids.slice(n, n + 100));
      const { diperiksa, bergeser } = await tinjau(p.kantor.store);
      expect(diperiksa).toBe(HALAMAN + 1);
      expect(bergeser.map((b) => b.trackingId).sort()).toEqual(ids);
    });

    it('passes over cases whose clocks have ended', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      const { bergeser } = await tinjau(p.kantor.store);
      expect(bergeser).toEqual([]);
    });

    it('says when a case that waits for a reply would end by itself, and when it ends now', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      const { nasional } = aturanKapuas.tenggat;
      const sehariLagi = {
        ...aturanKapuas.tenggat,
        nasional: { ...nasional, penutupan: nasional.penutupan + 1 },
      };
      const { bergeser } = await tinjau(p.kantor.store, sehariLagi);
      expect(bergeser).toMatchObject([{ langkah: 'menunggu-pelapor', sopBaru: null, nasionalBaru: null }]);
      const [{ tungguLama, tungguBaru }] = bergeser as [Pergeseran];
      const { kasus } = await p.kantor.kasus();
      expect(tungguLama).toBe(mesinUji().jadwal(kasus).pemicu);
      expect(tungguBaru).toBeGreaterThanOrEqual((tungguLama ?? 0) + HARI);
    });

    it('decided meanwhile under the old rules, a case is computed again by the next pass', async () => {
      await tarik(['7000001', '7000002']);
      const lain = await p.rumah.buka(mesinUji(ATURAN_KERJA));
      await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
      await lain.hitungUlang(kamis, 10);
      await p.kantor.pada(kamis).catat('tandai-mendesak', { alasan: 'x' });
      expect((await tinjau(lain)).bergeser.map((b) => b.trackingId)).toEqual(['7000001']);
      expect(await lain.hitungUlang(kamis + HARI, 10)).toEqual({ berubah: 1, selesai: true });
    });
  });
}
