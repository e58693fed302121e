import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { HARI, laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const TIDAK_DIBAWA: readonly (keyof Laporan)[] = ['lampiran', 'kelurahan'];

/** A row of an export made at `pada`. */
const baris = (pada: number, isi: Partial<Laporan> = {}): Laporan =>
  laporanUji({ diperbaruiPada: pada, disposisi: { pada: SENIN, sumber: 'tanggal_masuk' }, ...isi });

export function kontrakImpor(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const impor = async (isi: Laporan) => (await p.kantor.impor([isi], TIDAK_DIBAWA)).hitungan;

  describe('an export', () => {
    it('starts clocks from the entry date until LAPOR! tells the disposition, which is older than the file', async () => {
      await impor(baris(SENIN + HARI));
      const lama = (await p.kantor.kasus()).jadwal;
      const disposisi = { pada: SENIN + 2 * HARI, sumber: 'tanggal_disposisi' } as const;
      const baru = await jejakBaru(p.kantor.store, () =>
        p.kantor.tarik([laporanUji({ disposisi, diperbaruiPada: SENIN })]),
      );
      expect(baru).toContain('tenggat.berubah');
      const { kasus, jadwal } = await p.kantor.kasus();
      expect(kasus.putaran[0]).toMatchObject({ mulai: disposisi.pada, sumber: 'tanggal_disposisi' });
      expect(jadwal.tenggatSop).toBeGreaterThan(lama.tenggatSop!);
    });

    it('never takes back a disposition that LAPOR! or an officer told', async () => {
      await p.kantor.tarik([laporanUji()]);
      await impor(
        baris(SENIN + HARI, { judul: 'x', disposisi: { pada: SENIN - HARI, sumber: 'tanggal_masuk' } }),
      );
      expect((await p.kantor.kasus()).kasus.putaran[0]).toMatchObject({
        mulai: SENIN,
        sumber: 'tanggal_disposisi',
      });
    });

    it('never overwrites a field that it does not carry', async () => {
      await p.kantor.tarik([laporanUji({ kelurahan: 'Selat' })]);
      await impor(baris(SENIN + HARI, { judul: 'Judul ekspor', kelurahan: null }));
      const { laporan } = await p.kantor.kasus();
      expect(laporan).toMatchObject({ kelurahan: 'Selat', judul: 'Judul ekspor' });
    });

    it('that is older than a record of LAPOR! sets nothing back', async () => {
      await p.kantor.tarik([laporanUji({ statusLapor: 'Proses' })]);
      expect((await impor(baris(SENIN - HARI, { statusLapor: 'Belum Ditindaklanjuti' }))).same).toBe(1);
      expect((await p.kantor.kasus()).laporan?.statusLapor).toBe('Proses');
    });

    it('that is older than another export sets nothing back, though the newer one brought nothing new', async () => {
      await impor(baris(SENIN));
      expect((await impor(baris(SENIN + 2 * HARI))).same).toBe(1);
      expect((await impor(baris(SENIN + HARI, { statusLapor: 'Proses' }))).same).toBe(1);
      expect((await p.kantor.kasus()).laporan?.statusLapor).toBe('Belum Ditindaklanjuti');
    });

    it('is not undone by the overlap of the next pass, which shows the old record again', async () => {
      await p.kantor.tarik([laporanUji()]);
      await impor(baris(SENIN + HARI, { kategori: 'Penerangan' }));
      expect((await p.kantor.tarik([laporanUji()])).hitungan.same).toBe(1);
      expect((await p.kantor.kasus()).laporan?.kategori).toBe('Penerangan');
      const baru = laporanUji({ kategori: 'Jalan', diperbaruiPada: SENIN + MENIT });
      expect((await p.kantor.tarik([baru])).hitungan.changed).toBe(1);
    });

    it('without a report that we have is no withdrawal of it: exports are filtered', async () => {
      await p.kantor.impor([baris(SENIN), baris(SENIN, { trackingId: '7000002' })]);
      const baru = await jejakBaru(p.kantor.store, () =>
        impor(baris(SENIN + HARI, { trackingId: '7000002' })),
      );
      expect(baru).toEqual([]);
      expect((await p.kantor.kasus()).kasus.langkah).toBe('telaah');
    });

    it('imported twice writes nothing the second time, its doubled row in quarantine included', async () => {
      const ganda = {
        jenis: 'masalah',
        masalah: { trackingId: '7000001', diperbaruiPada: SENIN, sebab: ['baris kedua'], mentah: '["lain"]' },
      } as const;
      const butir = [{ jenis: 'laporan', laporan: baris(SENIN), tidakDibawa: TIDAK_DIBAWA } as const, ganda];
      await p.kantor.store.applyImport({ butir, sekarang: SENIN });
      const baru = await jejakBaru(p.kantor.store, () =>
        p.kantor.store.applyImport({ butir, sekarang: SENIN + 1 }),
      );
      expect(baru).toEqual([]);
      expect(await p.kantor.store.karantinaTerbuka()).toHaveLength(1);
    });
  });

  describe("an export's rows under another agency", () => {
    const lain = (pada: number, trackingId = '7000001'): Laporan =>
      baris(pada, { trackingId, idInstansi: '9901' });
    const pindah = (...semua: readonly Laporan[]) =>
      p.kantor.store.tundaPindah({
        butir: semua.map((laporan) => ({ jenis: 'laporan', laporan, tidakDibawa: TIDAK_DIBAWA }) as const),
        sekarang: p.kantor.sekarang,
      });
    const selesaikan = (run = 'impor-1') => p.kantor.store.selesaikanTarik(run, p.kantor.sekarang);
    const langkah = async (id?: string) => (await p.kantor.kasus(id)).kasus.langkah;

    it('end our open case, and say nothing of a report that we do not know', async () => {
      await impor(baris(SENIN));
      expect(await pindah(lain(SENIN + HARI), lain(SENIN + HARI, '7000009'))).toEqual(['7000001']);
      expect(await langkah()).toBe('telaah');
      expect(await selesaikan()).toBeNull();
      expect(await langkah()).toBe('ditarik');
      expect(await p.kantor.store.kasus('7000009')).toBeNull();
      expect(await jejakBaru(p.kantor.store, () => pindah(lain(SENIN + HARI)))).toEqual([]);
    });

    it('end a return that waited as dikembalikan', async () => {
      await impor(baris(SENIN));
      await p.kantor.catat('bukan-wewenang', {
        alasan: 'Milik provinsi',
        instansi_yang_tepat: 'Dinas Provinsi',
      });
      await pindah(lain(SENIN + HARI));
      await selesaikan();
      expect(await langkah()).toBe('dikembalikan');
    });

    it('are nothing when the file is older than what we know', async () => {
      await impor(baris(SENIN + HARI));
      expect(await pindah(lain(SENIN))).toEqual([]);
    });

    it('are over when a newer file shows the case under us before they were applied', async () => {
      await impor(baris(SENIN));
      await pindah(lain(SENIN + HARI));
      await impor(baris(SENIN + 2 * HARI));
      await selesaikan();
      expect(await langkah()).toBe('telaah');
    });

    it('of most open cases trip the brake, which a file that shows them under us again takes off', async () => {
      const id = Array.from({ length: 8 }, (_, i) => String(7_000_001 + i));
      await p.kantor.impor(id.map((trackingId) => baris(SENIN, { trackingId })));
      await pindah(...id.map((satu) => lain(SENIN + HARI, satu)));
      expect((await selesaikan())?.sebab).toMatchObject({ jenis: 'pergi', pergi: 8, terbuka: 8 });
      expect(await langkah(id[3])).toBe('telaah');
      await p.kantor.impor(id.map((trackingId) => baris(SENIN + 2 * HARI, { trackingId })));
      expect(await selesaikan('impor-2')).toBeNull();
      expect(await p.kantor.store.remBerdiri()).toBeNull();
      expect(await langkah(id[3])).toBe('telaah');
    });
  });
}
