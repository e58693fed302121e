import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { aturanKapuas, wib } from '../../sop/kapuas-uji.ts';
import { sopDari } from '../../sop/prosedur/prosedur-uji.ts';
import { KantorUji, nilaiDari, type RumahStore } from '../kantor-uji.ts';

const kukar = sopDari('data/sop/kukar-langsung-2022.yaml');
/** kukar-langsung with one officer for all: its first three rows have 10 minutes each. */
const loket = {
  ...aturanKapuas,
  sop: {
    ...kukar,
    peran: { penghubung: 'Penghubung', kepala_opd: 'Kepala OPD' },
    tindakan: Object.fromEntries(
      Object.entries(kukar.tindakan).map(([aksi, isi]) => [aksi, { ...isi, pelaksana: ['penghubung'] }]),
    ),
  },
};
const SEPTEMBER = bacaPeriode('2026-09')!;
const MASUK = wib('09-07T09:00');

/** Several steps of minutes by one act: what was stored as due is what the joint limit says. */
export function kontrakSekaligus(rumahBaru: () => RumahStore): void {
  let rumah: RumahStore;
  let kantor: KantorUji;
  beforeEach(async () => {
    rumah = rumahBaru();
    kantor = await KantorUji.buka(rumah, loket, MASUK);
  });
  afterEach(() => rumah.bersihkan());

  /** A complaint of 09:00, then these acts, each as of its time, typed in the evening. */
  async function jalani(...acara: readonly (readonly [aksi: string, waktu: string])[]): Promise<void> {
    kantor.pada(MASUK);
    const pelaku = { petugas: 'hubung', dicatatOleh: 'hubung', akun: 'akun-uji', host: 'mesin-uji' };
    const formulir = { nama: 'Hana Rekaan', isi: 'Lampu padam' };
    const masuk = { kanal: 'langsung', pada: MASUK, sekarang: MASUK, formulir, berkas: [] };
    const { kasus } = nilaiDari(await kantor.store.daftarkan({ ...pelaku, ...masuk }));
    kantor.pada(wib('09-07T15:30'));
    for (const [aksi, waktu] of acara)
      await kantor.catat(
        aksi,
        { alasan_terlambat: 'Antrean' },
        { pada: wib(`09-07T${waktu}`) },
        kasus.nomorRegistrasi ?? '',
      );
  }

  /** Steps of the recap of the month whose limit nobody met, the running one of 10 minutes left out. */
  async function terlambat(): Promise<Readonly<Record<string, number>>> {
    kantor.pada(wib('10-01T00:00'));
    const { disposisi, ...lain } = (await kantor.store.rekap(SEPTEMBER, kantor.sekarang)).hitungan.lewat.sop;
    return lain;
  }

  describe('steps that one act recorded together', () => {
    it('are in time up to the minute at which their joint limit is over', async () => {
      await jalani(['teruskan-ketua', '09:30']);
      expect(await terlambat()).toEqual({});
    });

    it('are late beyond it: once, as the step that was running', async () => {
      await jalani(['teruskan-ketua', '09:31']);
      expect(await terlambat()).toEqual({ penerimaan: 1 });
    });

    it('are judged from where the one before them was left', async () => {
      await jalani(['terima', '09:05'], ['teruskan-ketua', '09:25']);
      expect(await terlambat()).toEqual({});
    });

    it('have nothing to share where each was recorded by its own act at the same minute', async () => {
      await jalani(['terima', '09:25'], ['catat', '09:25'], ['teruskan-ketua', '09:25']);
      expect(await terlambat()).toEqual({ penerimaan: 1 });
    });
  });
}
