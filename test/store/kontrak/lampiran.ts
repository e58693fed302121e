import { describe, expect, it } from 'vitest';
import type { LampiranPelapor } from '../../../src/sop/laporan/laporan.ts';
import { laporanUji, MENIT } from '../../sop/kapuas-uji.ts';
import { jejakBaru, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

export const lampiranUji = (n: number, isi: Partial<LampiranPelapor> = {}): LampiranPelapor => ({
  id: `l-${n}`,
  namaBerkas: `KTP Rina ${n}.jpg`,
  tipeMedia: 'image/jpeg',
  ukuran: 900,
  url: `https://lapor.contoh.test/berkas/${n}`,
  ...isi,
});

const BERKAS = { sha256: 'ab'.repeat(32), tipeMedia: 'image/jpeg', ukuran: 900 } as const;

export function kontrakLampiran(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const antrean = () => p.kantor.store.antreanLampiran(10, p.kantor.sekarang);
  const tarik = (lampiran: readonly LampiranPelapor[], ubah = {}) =>
    p.kantor.tarik([laporanUji({ lampiran, ...ubah })]);
  const satu = async () => (await antrean())[0]!;
  const baris = async () => (await p.kantor.kasus()).lampiran;

  describe('files of reporters', () => {
    it('are queued with the record that names them, once, under whatever address', async () => {
      await tarik([lampiranUji(1), lampiranUji(2)]);
      const nanti = { judul: 'Judul baru', diperbaruiPada: p.kantor.sekarang };
      await tarik([lampiranUji(1, { url: 'https://lapor.contoh.test/lain' }), lampiranUji(3)], nanti);
      expect((await antrean()).map((a) => a.lampiran)).toEqual([
        lampiranUji(1),
        lampiranUji(2),
        lampiranUji(3),
      ]);
      expect(await baris()).toMatchObject([
        { nama: 'KTP Rina 1.jpg', status: 'antre', sebab: null, host: 'lapor.contoh.test', berkas: null },
        {},
        {},
      ]);
    });

    it('of a case that has ended, or is another agency’s, are not queued until it is open', async () => {
      await tarik([lampiranUji(1)], { statusLapor: 'Ditutup oleh Admin' });
      await p.kantor.tarik([
        laporanUji({ trackingId: '7000002', idInstansi: '9999', lampiran: [lampiranUji(2)] }),
      ]);
      expect(await antrean()).toEqual([]);
      await tarik([lampiranUji(1)], { diperbaruiPada: p.kantor.sekarang });
      expect((await antrean()).map((a) => a.trackingId)).toEqual(['7000001']);
    });

    it('are charged before they are asked for, and come back when their time has come', async () => {
      await tarik([lampiranUji(1)]);
      const { id } = await satu();
      await p.kantor.store.mulaiLampiran(id, p.kantor.sekarang + MENIT);
      expect(await antrean()).toEqual([]);
      p.kantor.pada(p.kantor.sekarang + MENIT);
      expect(await satu()).toMatchObject({ id, percobaan: 1 });
    });

    it('stay stored, and the journal holds their hash and source but no name', async () => {
      await tarik([lampiranUji(1)]);
      const { id } = await satu();
      const { store, sekarang } = p.kantor;
      const simpan = () => store.catatLampiran(id, { status: 'tersimpan', berkas: BERKAS }, sekarang);
      expect(await jejakBaru(store, simpan)).toEqual(['lampiran.tersimpan']);
      expect(await jejakBaru(store, simpan)).toEqual([]);
      const terakhir = [...store.jejak()].at(-1)!;
      expect([terakhir.trackingId, JSON.parse(Buffer.from(terakhir.payload).toString())]).toEqual([
        '7000001',
        { kasus: (await p.kantor.kasus()).kasus.id, sha256: BERKAS.sha256, sumber: 'pelapor', ukuran: 900 },
      ]);
      const gagal = { status: 'gagal', sebab: 'terputus', percobaan: 9, berikut: null } as const;
      await store.catatLampiran(id, gagal, sekarang);
      expect(await baris()).toMatchObject([{ status: 'tersimpan', berkas: BERKAS }]);
      expect(await antrean()).toEqual([]);
    });

    it('that are refused or given up are counted, of open cases only', async () => {
      await tarik([lampiranUji(1), lampiranUji(2), lampiranUji(3)]);
      const { store } = p.kantor;
      const [a, b] = await antrean();
      const akhir = { percobaan: 1, berikut: null } as const;
      await store.catatLampiran(a!.id, { status: 'ditolak', sebab: 'tipe', ...akhir }, p.kantor.sekarang);
      await store.catatLampiran(b!.id, { status: 'gagal', sebab: 'terputus', ...akhir }, p.kantor.sekarang);
      expect((await antrean()).map((x) => x.lampiran.id)).toEqual(['l-3']);
      expect((await store.ringkasan(p.kantor.sekarang)).lampiran).toEqual({ ditolak: 1, gagal: 1 });
      await tarik([], { statusLapor: 'Ditutup oleh Admin', diperbaruiPada: p.kantor.sekarang });
      expect((await store.ringkasan(p.kantor.sekarang)).lampiran).toEqual({ ditolak: 0, gagal: 0 });
      expect(await antrean()).toEqual([]);
    });
  });
}
