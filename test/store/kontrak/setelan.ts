import { describe, expect, it } from 'vitest';
import type { Aturan } from '../../../src/sop/aturan.ts';
import { aturanKapuas, HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, mesinUji, type RumahStore, setelanUji } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

/** Plain "hari" read as working days: every SOP deadline over a weekend moves. */
const HARI_KERJA: Aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, hitunganHari: 'kerja' } };
const LIMA = ['1', '2', '3', '4', '5'].map((n) => `700000${n}`);

export function kontrakSetelan(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const kamis = SENIN + 3 * HARI;

  async function berubah() {
    const lain = await p.rumah.buka(mesinUji(HARI_KERJA));
    const disposisi = { pada: kamis, sumber: 'tanggal_disposisi' } as const;
    await p.kantor.tarik(LIMA.map((trackingId) => laporanUji({ trackingId, disposisi })));
    await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
    return lain;
  }

  describe('settings', () => {
    it('are journalled when they differ from the last ones, and only then', async () => {
      const terapkan = (tenggat: string) => () => p.kantor.store.terapkanSetelan(setelanUji(tenggat), kamis);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-1'))).toEqual([]);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-2'))).toEqual(['setelan.berlaku']);
      expect(await jejakBaru(p.kantor.store, terapkan('tenggat-2'))).toEqual([]);
    });

    it('that deadlines depend on move them in batches, resumed where they stopped, each told once', async () => {
      const lain = await berubah();
      const jejak = await jejakBaru(lain, async () => {
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 2, selesai: false });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 2, selesai: false });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 1, selesai: true });
        expect(await lain.hitungUlang(kamis, 2)).toEqual({ berubah: 0, selesai: true });
      });
      expect(jejak).toEqual(LIMA.map(() => 'tenggat.berubah'));
      const terakhir = [...lain.jejak()].at(-1)!;
      const isi = JSON.parse(Buffer.from(terakhir.payload).toString());
      const { kasus, jadwal } = (await lain.kasus('7000005'))!;
      expect(isi).toMatchObject({ sebab: 'setelan', kasus: kasus.id, sopBaru: jadwal.tenggatSop });
      expect(isi.sopBaru).toBeGreaterThan(isi.sopLama);
    });

    it('tell a moved deadline even where an act comes before the batch', async () => {
      const lain = await berubah();
      const perintah = {
        aksi: 'tandai-mendesak',
        isian: { alasan: 'x' },
        berkas: [],
        petugas: 'hubung',
        dicatatOleh: 'hubung',
        catatan: null,
        pada: null,
      };
      const tindakan = {
        sasaran: '7000001',
        perintah,
        idLuar: null,
        sekarang: kamis + HARI,
        akun: 'a',
        host: 'h',
      };
      const jejak = await jejakBaru(lain, () => lain.catat(tindakan));
      expect(jejak).toEqual(['tenggat.berubah', 'tindakan.dicatat', 'kasus.mendesak']);
      expect(await lain.hitungUlang(kamis + HARI, 10)).toEqual({ berubah: 4, selesai: true });
    });

    it('are recomputed from the start when they change again meanwhile', async () => {
      const lain = await berubah();
      await lain.hitungUlang(kamis, 3);
      await p.kantor.store.terapkanSetelan(setelanUji('tenggat-1'), kamis);
      expect(await p.kantor.store.hitungUlang(kamis, 10)).toEqual({ berubah: 3, selesai: true });
    });

    it('move the time at which a case closes by itself', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      const nasional = { ...aturanKapuas.tenggat.nasional, penutupan: 2 };
      const lain = await p.rumah.buka(
        mesinUji({ ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, nasional } }),
      );
      await lain.terapkanSetelan(setelanUji('tenggat-2'), kamis);
      expect(await lain.hitungUlang(kamis, 10)).toEqual({ berubah: 0, selesai: true });
      expect(await lain.majukanWaktu(kamis, 10)).toBe(1);
    });
  });
}
