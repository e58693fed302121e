import { describe, expect, it } from 'vitest';
import type { HasilAlih, PerintahAlihkan, Store } from '../../../src/ports/store.ts';
import { Mesin } from '../../../src/sop/mesin.ts';
import type { Penugasan, Petugas } from '../../../src/sop/petugas.ts';
import { aturanKapuas, HARI, INSTANSI, laporanUji, PETUGAS, SENIN } from '../../sop/kapuas-uji.ts';
import { orang } from '../../sop/perkara-uji.ts';
import { HASH_SOP, jejakBaru, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { lipat } from '../lipat-jejak.ts';
import { panggung } from './panggung.ts';

const BARU: Petugas = orang('baru', ['penghubung']);
const ORANG: readonly Petugas[] = [
  ...PETUGAS,
  BARU,
  { ...orang('kemarin', ['penghubung']), berlakuSampai: '2026-09-06' },
  { ...orang('besok', ['penghubung']), berlakuDari: '2026-09-09' },
  orang('arsip', ['satker']),
];

const mesin = (petugas: readonly Petugas[] = ORANG, penugasan: readonly Penugasan[] = []): Mesin =>
  new Mesin(
    { instansi: INSTANSI, namaInstansi: 'Dinas Contoh', petugas, penugasan },
    HASH_SOP,
    new Map([[HASH_SOP, aturanKapuas]]),
  );

/** Who answers for cases: set by the first act, handed over by one journal row a case. */
export function kontrakAlih(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);

  const perintah = (ubah: Partial<PerintahAlihkan> = {}): PerintahAlihkan => ({
    petugas: 'hubung',
    dicatatOleh: 'hubung',
    kepada: 'baru',
    alasan: 'Pindah wilayah',
    lingkup: { milik: 'hubung' },
    berlembar: false,
    sekarang: SENIN + HARI,
    akun: 'akun-uji',
    host: 'mesin-uji',
    ...ubah,
  });
  const satu = (sasaran = '7000001') => ({ lingkup: { sasaran } });
  const pemegang = async (store: Store, id: string) => (await store.kasus(id))?.kasus.penanggungJawab ?? null;

  /** Cases that `hubung` has taken up. */
  async function dipegang(...id: readonly string[]): Promise<void> {
    await p.kantor.tarik(id.map((trackingId) => laporanUji({ trackingId })));
    for (const satuan of id) await p.kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, satuan);
  }
  const kantor = (petugas?: readonly Petugas[], tugas?: readonly Penugasan[]) =>
    p.rumah.buka(mesin(petugas, tugas));

  async function ditolak(store: Store, ubah: Partial<PerintahAlihkan>): Promise<readonly string[]> {
    const hasil = await store.alihkan(perintah(ubah));
    if (hasil.ok || hasil.error.jenis !== 'ditolak') throw new Error(JSON.stringify(hasil));
    return hasil.error.penolakan.masalah.map(({ kode }) => kode);
  }

  describe('handing over', () => {
    it('gives one case to another officer, with the reason beside the journal and not in it', async () => {
      await dipegang('7000001', '7000002');
      const store = await kantor();
      const jejak = await jejakBaru(store, async () => {
        const hasil = nilaiDari<HasilAlih>(await store.alihkan(perintah(satu())));
        expect(hasil.dialihkan.map(({ sebutan, dari }) => [sebutan, dari])).toEqual([['7000001', 'hubung']]);
        expect(hasil.nomor).toBeNull();
      });
      expect(jejak).toEqual(['kasus.dialihkan']);
      expect(await pemegang(store, '7000001')).toBe('baru');
      expect(await pemegang(store, '7000002')).toBe('hubung');
      expect((await store.kasus('7000001'))?.alih).toMatchObject([
        { dari: 'hubung', kepada: 'baru', oleh: 'hubung', alasan: 'Pindah wilayah', serahTerima: null },
      ]);
      const milik = await semua(store.daftar({ milik: 'baru' }));
      expect(milik.map(({ trackingId, penanggungJawab }) => [trackingId, penanggungJawab])).toEqual([
        ['7000001', 'baru'],
      ]);
      for (const baris of store.jejak())
        expect(Buffer.from(baris.payload).toString()).not.toContain('Pindah wilayah');
    });

    it('gives all of an officer in one transaction with a row each, and folds to the same', async () => {
      await dipegang('7000001', '7000002', '7000003');
      const store = await kantor();
      const jejak = await jejakBaru(store, async () => {
        const hasil = nilaiDari<HasilAlih>(await store.alihkan(perintah({ berlembar: true })));
        expect(hasil).toMatchObject({ nomor: 'ST-2026-000001', tetap: [] });
      });
      expect(jejak).toEqual(['kasus.dialihkan', 'kasus.dialihkan', 'kasus.dialihkan']);
      expect(await store.pemegangKasus()).toEqual(new Map([['baru', 3]]));
      const terlipat = [...lipat(store.jejak()).kasus.values()];
      expect(terlipat.map((k) => k.penanggungJawab)).toEqual(['baru', 'baru', 'baru']);
      expect(await store.serahTerima('ST-2026-000001')).toMatchObject({
        dari: 'hubung',
        kepada: 'baru',
        oleh: 'hubung',
        alasan: 'Pindah wilayah',
        kasus: ['7000001', '7000002', '7000003'],
      });
      expect(await store.serahTerima('ST-2026-000002')).toBeNull();
    });

    it('does nothing of it where the cases are no longer those that were shown', async () => {
      await dipegang('7000001', '7000002');
      const store = await kantor();
      const rencana = nilaiDari<HasilAlih>(await store.tinjauAlih(perintah()));
      const diharapkan = rencana.dialihkan.map(({ id }) => id);
      await dipegang('7000003');
      const jejak = await jejakBaru(store, async () =>
        expect(await ditolak(store, { diharapkan, berlembar: true })).toEqual(['alih_berubah']),
      );
      expect(jejak).toEqual([]);
      expect(await store.pemegangKasus()).toEqual(new Map([['hubung', 3]]));
      // The number of the handover that was refused was never given.
      const hasil = nilaiDari<HasilAlih>(await store.alihkan(perintah({ berlembar: true })));
      expect(hasil.nomor).toBe('ST-2026-000001');
    });

    it('takes an ended case along while its answer has not arrived, and no other', async () => {
      await dipegang('7000002');
      await p.kantor.siapKirim({ trackingId: '7000001' });
      await p.kantor.tarik(
        ['7000001', '7000002'].map((trackingId) =>
          laporanUji({
            trackingId,
            statusLapor: 'Ditutup oleh Admin',
            diperbaruiPada: p.kantor.sekarang + 1,
          }),
        ),
      );
      const store = await kantor();
      const hasil = nilaiDari<HasilAlih>(await store.alihkan(perintah()));
      expect(hasil.dialihkan.map(({ sebutan }) => sebutan)).toEqual(['7000001']);
      expect(await ditolak(store, satu('7000002'))).toEqual(['alih_berakhir']);
    });

    it.each([
      ['siapa', 'penerima_tak_dikenal'],
      ['kemarin', 'penerima_tidak_bertugas'],
      ['besok', 'penerima_tidak_bertugas'],
      ['arsip', 'penerima_tanpa_peran'],
      ['hubung', 'alih_ke_pemegang'],
    ])('refuses %s as the one who takes over: %s', async (kepada, kode) => {
      await dipegang('7000001');
      const store = await kantor();
      expect(await ditolak(store, { kepada, ...satu() })).toEqual([kode]);
      expect(await ditolak(store, { kepada, berlembar: true })).toEqual([kode]);
      // With nothing to hand over, too.
      const kosong = {
        kepada,
        petugas: 'kepala',
        lingkup: { milik: kepada === 'hubung' ? kepada : 'sekretaris' },
      };
      if (kepada !== 'hubung') expect(await ditolak(store, kosong)).toEqual([kode]);
      expect(await pemegang(store, '7000001')).toBe('hubung');
    });

    it('looks at dates of service in the zone of the agency, on the day of the act', async () => {
      await dipegang('7000001');
      const store = await kantor();
      // 23:30 WIB on the 8th is the 8th, although it is the 8th and 16:30 in UTC; half an hour later it is the 9th.
      const malam = SENIN + HARI + 14.5 * 3_600_000;
      expect(await ditolak(store, { kepada: 'besok', sekarang: malam, ...satu() })).toEqual([
        'penerima_tidak_bertugas',
      ]);
      const sesudah = await store.alihkan(
        perintah({ kepada: 'besok', sekarang: malam + 3_600_000, ...satu() }),
      );
      expect(sesudah.ok).toBe(true);
    });

    it('is decided by the officer who holds it or by the head, a Plh. on those days included', async () => {
      await dipegang('7000001');
      const plh: Penugasan = {
        petugas: 'sekretaris',
        sebagai: 'kepala_opd',
        jenis: 'plh',
        nomor: '800/1',
        dari: '2026-09-08',
        sampai: '2026-09-08',
      };
      const store = await kantor(ORANG, [plh]);
      expect(await ditolak(store, { petugas: 'baru', ...satu() })).toEqual(['alih_tidak_berhak']);
      expect(await ditolak(store, { petugas: 'siapa', ...satu() })).toEqual(['petugas_tak_dikenal']);
      const lusa = SENIN + 2 * HARI;
      expect(await ditolak(store, { petugas: 'sekretaris', sekarang: lusa, ...satu() })).toEqual([
        'alih_tidak_berhak',
      ]);
      nilaiDari(await store.alihkan(perintah({ petugas: 'sekretaris', ...satu() })));
      expect(await pemegang(store, '7000001')).toBe('baru');
    });

    it('is decided by the head where the officer has left, who cannot decide it any more', async () => {
      await dipegang('7000001', '7000002');
      const pergi = ORANG.map((o) => (o.id === 'hubung' ? { ...o, berlakuSampai: '2026-09-07' } : o));
      const store = await kantor(pergi);
      expect(await ditolak(store, {})).toEqual(['pengalih_tidak_bertugas']);
      // Not in the settings at all.
      const tanpa = await kantor(ORANG.filter(({ id }) => id !== 'hubung'));
      const hasil = nilaiDari<HasilAlih>(await tanpa.alihkan(perintah({ petugas: 'kepala' })));
      expect(hasil.dialihkan).toHaveLength(2);
    });

    it('keeps a case at APIP from the person it concerns, and tells it by its number alone', async () => {
      await dipegang('7000001', '7000002');
      const pengawasan = { alasan: 'Pengawasan', terlapor: 'kepala', petugas_apip: 'sekretaris' };
      await p.kantor.catat('alihkan-apip', pengawasan, {}, '7000001');
      const store = await kantor();
      expect(await ditolak(store, { petugas: 'kepala', ...satu() })).toEqual(['alih_apip']);
      expect(await ditolak(store, { kepada: 'kepala', ...satu() })).toEqual(['alih_apip']);
      const hasil = nilaiDari<HasilAlih>(await store.alihkan(perintah({ petugas: 'kepala' })));
      expect(hasil.dialihkan.map(({ sebutan }) => sebutan)).toEqual(['7000002']);
      expect(hasil.tetap).toMatchObject([{ sebutan: '7000001', masalah: [{ kode: 'alih_apip' }] }]);
      expect(await pemegang(store, '7000001')).toBe('hubung');
      nilaiDari(await store.alihkan(perintah({ petugas: 'sekretaris', ...satu() })));
      expect(await pemegang(store, '7000001')).toBe('baru');
    });

    it('gives a case that nobody has taken up to the officer who will', async () => {
      await p.kantor.tarik([laporanUji({ trackingId: '7000001' })]);
      const store = await kantor();
      nilaiDari(await store.alihkan(perintah({ petugas: 'kepala', ...satu() })));
      await p.kantor.pada(SENIN + 2 * HARI).catat('telaah', { kesimpulan: 'Layak' });
      expect(await pemegang(store, '7000001')).toBe('baru');
      expect((await store.kasus('7000001'))?.alih).toMatchObject([{ dari: null, kepada: 'baru' }]);
    });
  });
}
