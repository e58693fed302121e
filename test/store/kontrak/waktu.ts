import { describe, expect, it } from 'vitest';
import { HARI, laporanUji, wib } from '../../sop/kapuas-uji.ts';
import { jejakBaru, nilaiDari, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

export function kontrakWaktu(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const majukan = (sekarang: number, batas = 10) => p.kantor.store.majukanWaktu(sekarang, batas);

  describe('the passing of time', () => {
    it('lets a kiriman go that was held until a date, and not before it', async () => {
      const id = await p.kantor.siapKirim();
      const sampai = p.kantor.sekarang + HARI;
      nilaiDari(await p.kantor.ubahKiriman(id, { jenis: 'tahan', sampai }));
      expect((await p.kantor.kiriman(id)).ditahanSampai).toBe(sampai);
      expect(await majukan(sampai - 1)).toBe(0);
      expect(await majukan(sampai)).toBe(1);
      expect(await majukan(sampai)).toBe(0);
      p.kantor.pada(sampai);
      expect((await p.kantor.klaim()).map((k) => k.id)).toEqual([id]);
    });

    it('closes a case 10 working days after the last answer, at closing time, whenever the pass comes', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      expect(await majukan(wib('09-21T15:59:59'))).toBe(0);
      expect(await majukan(wib('10-05T00:00'))).toBe(1);
      const { kasus } = await p.kantor.kasus();
      expect(kasus.langkah).toBe('selesai');
      expect(kasus.jalan.at(-1)?.mulai).toBe(wib('09-21T16:00'));
    });

    it('ends the wait for completeness after its longest time', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('minta-kelengkapan', { yang_kurang: 'foto' });
      await p.kantor.catat('setujui-tanggapan', { jenis: 'sementara' });
      await p.kantor.kirimSemua();
      expect((await p.kantor.kasus()).jadwal.tenggatSop).toBeNull();
      expect(await majukan(wib('09-21T16:00'))).toBe(1);
      expect((await p.kantor.kasus()).jadwal.tenggatSop).not.toBeNull();
    });

    it('takes no more cases at a time than asked', async () => {
      for (const trackingId of ['7000001', '7000002', '7000003']) await p.kantor.siapKirim({ trackingId });
      await p.kantor.kirimSemua();
      expect(await majukan(wib('12-01T00:00'), 2)).toBe(2);
      expect(await majukan(wib('12-01T00:00'), 2)).toBe(1);
      expect(await jejakBaru(p.kantor.store, () => majukan(wib('12-01T00:00')))).toEqual([]);
    });
  });
}
