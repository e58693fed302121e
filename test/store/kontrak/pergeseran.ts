import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aturanKapuas, HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { HASH_SOP, KantorUji, mesinUji, type RumahStore, setelanUji } from '../kantor-uji.ts';

const kerja = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, hitunganHari: 'kerja' as const } };
const BARU = setelanUji('tenggat-2', { sop: HASH_SOP, hitungan_hari: 'kerja' });
const KAMIS = SENIN + 3 * HARI;

/** How the deadlines of a case moved: read from the journal, which alone keeps it. */
export function kontrakPergeseran(rumahBaru: () => RumahStore): void {
  let rumah: RumahStore;
  let kantor: KantorUji;
  beforeEach(async () => {
    rumah = rumahBaru();
    kantor = await KantorUji.buka(rumah);
    const disposisi = { pada: KAMIS, sumber: 'tanggal_disposisi' } as const;
    kantor.pada(KAMIS);
    await kantor.tarik([
      laporanUji({ disposisi }),
      laporanUji({ trackingId: '7000002', disposisi: { ...disposisi, pada: SENIN } }),
    ]);
  });
  afterEach(() => rumah.bersihkan());

  const pergeseran = async (id = '7000001', store = kantor.store) =>
    (await store.kasus(id))?.pergeseran ?? [];

  describe('the moves of a case’s deadlines', () => {
    it('are told in their order, with who, when and why, and of this case alone', async () => {
      expect(await pergeseran()).toEqual([]);
      await kantor.catat('betulkan-disposisi', {
        waktu: new Date(KAMIS - HARI).toISOString(),
        bukti: 'Layar',
      });
      const lain = await rumah.buka(mesinUji(kerja));
      await lain.terapkanSetelan(BARU, kantor.sekarang);
      while (!(await lain.hitungUlang(kantor.sekarang, 1)).selesai);
      expect(await pergeseran('7000001', lain)).toMatchObject([
        { oleh: 'hubung', sebab: 'betulkan-disposisi', mulaiLama: KAMIS, mulaiBaru: KAMIS - HARI },
        { oleh: 'sistem', sebab: 'setelan', karena: ['hitungan_hari'], pada: kantor.sekarang },
      ]);
      expect(await pergeseran('7000002', lain)).toEqual([]);
    });

    it('that the next pass will write down are told before, without a time', async () => {
      const lain = await rumah.buka(mesinUji(kerja));
      expect(await pergeseran('7000001', lain)).toMatchObject([{ pada: null, sebab: 'setelan' }]);
      await lain.terapkanSetelan(BARU, kantor.sekarang);
      expect(await pergeseran('7000001', lain)).toMatchObject([{ pada: null, karena: ['hitungan_hari'] }]);
      await lain.hitungUlang(kantor.sekarang, 10);
      expect((await pergeseran('7000001', lain)).map(({ pada }) => pada)).toEqual([kantor.sekarang]);
    });
  });
}
