import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../../src/sop/laporan/laporan.ts';
import { Mesin } from '../../../src/sop/mesin.ts';
import { HARI, laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, jumlahJejak, mesinUji, type RumahStore, SAMBUNGAN, semua } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const balasan = (pada: number, keterangan = 'Terima kasih') => ({ pada, responder: 'Pelapor', keterangan });

export function kontrakTarik(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const posisi = () => p.kantor.store.readPosisi(SAMBUNGAN, '5501');
  const lagi = (ubah: Partial<Laporan>) => laporanUji({ diperbaruiPada: SENIN + MENIT, ...ubah });

  describe('a page of reports', () => {
    it('becomes cases at their first step, with deadlines, and moves the watermark', async () => {
      const { hitungan } = await p.kantor.tarik([laporanUji()]);
      expect(hitungan).toEqual({ new: 1, changed: 0, same: 0, withdrawn: 0, quarantined: 0 });
      const { kasus, jadwal, laporan } = await p.kantor.kasus();
      expect(kasus.langkah).toBe('telaah');
      expect(laporan?.namaPelapor).toBe('Rina Contohwati');
      expect(jadwal.tenggatSop).not.toBeNull();
      expect((await posisi()).watermark).toBe(SENIN);
    });

    it('is applied whole or not at all', async () => {
      class MesinRusak extends Mesin {
        override laporanBaru(...isi: Parameters<Mesin['laporanBaru']>) {
          if (isi[1].trackingId === '7000002') throw new Error('rusak di tengah');
          return super.laporanBaru(...isi);
        }
      }
      const { kantor, sopBaru, aturanBaru } = mesinUji();
      const rusak = await p.rumah.buka(new MesinRusak(kantor, sopBaru, new Map([[sopBaru, aturanBaru]])));
      const masalah = { trackingId: '7000009', diperbaruiPada: SENIN, sebab: ['x'], mentah: '{}' };
      const dulu = jumlahJejak(p.kantor.store);
      const halaman = rusak.applyPull({
        posisi: await posisi(),
        asal: 'rest',
        butir: [
          { jenis: 'laporan', laporan: laporanUji() },
          { jenis: 'masalah', masalah },
          { jenis: 'laporan', laporan: laporanUji({ trackingId: '7000002' }) },
        ],
        kursorBerikutnya: 'lanjut',
        waktuServer: SENIN,
        sekarang: SENIN,
      });
      await expect(halaman).rejects.toThrow('rusak di tengah');
      expect(await p.kantor.store.kasus('7000001')).toBeNull();
      expect(await p.kantor.store.karantinaTerbuka()).toEqual([]);
      expect((await posisi()).kursor).toBeNull();
      expect(jumlahJejak(p.kantor.store)).toBe(dulu);
      await p.kantor.tarik([laporanUji()]);
      expect((await p.kantor.kasus()).kasus.id).toMatch(/^K-0+1$/);
    });

    it('is applied only onto the position that it was asked from', async () => {
      const dulu = await posisi();
      await p.kantor.tarik([laporanUji()]);
      const basi = {
        posisi: dulu,
        asal: 'rest',
        kursorBerikutnya: null,
        waktuServer: SENIN,
        sekarang: SENIN,
      };
      const butir = [{ jenis: 'laporan', laporan: laporanUji({ trackingId: '7000002' }) }] as const;
      await expect(p.kantor.store.applyPull({ ...basi, butir })).rejects.toThrow('proses lain');
      expect(await p.kantor.store.kasus('7000002')).toBeNull();
    });

    it('that shows nothing new writes no case, no journal row and no position', async () => {
      await p.kantor.tarik([laporanUji()]);
      const dulu = await posisi();
      const baru = await jejakBaru(p.kantor.store, async () => {
        expect((await p.kantor.tarik([laporanUji()])).hitungan.same).toBe(1);
      });
      expect(baru).toEqual([]);
      expect(await posisi()).toEqual(dulu);
    });

    it('counts a record first seen under another agency as withdrawn, and listed again as the same', async () => {
      const asing = laporanUji({ idInstansi: '9901' });
      expect((await p.kantor.tarik([asing])).hitungan.withdrawn).toBe(1);
      expect((await p.kantor.kasus()).kasus.langkah).toBe('ditarik');
      expect((await p.kantor.tarik([asing])).hitungan.same).toBe(1);
    });

    it('withdraws a case that another agency has now', async () => {
      await p.kantor.tarik([laporanUji()]);
      const { hitungan } = await p.kantor.tarik([lagi({ idInstansi: '9901' })]);
      expect(hitungan.withdrawn).toBe(1);
      expect((await p.kantor.kasus()).kasus.langkah).toBe('ditarik');
    });

    it('never lets an older record overwrite a newer one, however often the newer was the same', async () => {
      await p.kantor.tarik([laporanUji({ judul: 'Baru' })]);
      await p.kantor.tarik([laporanUji({ judul: 'Baru', diperbaruiPada: SENIN + HARI })]);
      const { hitungan } = await p.kantor.tarik([lagi({ judul: 'Lama' })]);
      expect(hitungan.same).toBe(1);
      expect((await p.kantor.kasus()).laporan?.judul).toBe('Baru');
    });

    it('takes a changed title without moving the step', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('telaah', { kesimpulan: 'Layak' });
      expect(
        (await p.kantor.tarik([lagi({ judul: 'Judul baru', statusLapor: 'Proses' })])).hitungan.changed,
      ).toBe(1);
      const { kasus, laporan } = await p.kantor.kasus();
      expect(kasus.langkah).toBe('klarifikasi');
      expect(laporan?.judul).toBe('Judul baru');
    });

    it('tells files apart by their ids, not by addresses that change from page to page', async () => {
      const berkas = { id: 'l1', namaBerkas: 'a.jpg', tipeMedia: 'image/jpeg', ukuran: 1, url: 'http://a/1' };
      await p.kantor.tarik([laporanUji({ lampiran: [berkas] })]);
      const lain = laporanUji({ lampiran: [{ ...berkas, url: 'http://a/2' }] });
      expect((await p.kantor.tarik([lain])).hitungan.same).toBe(1);
    });
  });

  describe('the watermark', () => {
    it("never passes the remote's own clock", async () => {
      await p.kantor.tarik([laporanUji({ diperbaruiPada: SENIN + HARI })], { waktuServer: SENIN + MENIT });
      expect((await posisi()).watermark).toBe(SENIN + MENIT);
    });

    it('never goes back', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.tarik([laporanUji({ trackingId: '7000002', diperbaruiPada: SENIN - HARI })]);
      await p.kantor.tarik([], { waktuServer: SENIN - HARI });
      expect((await posisi()).watermark).toBe(SENIN);
    });

    it('counts a quarantined record, whose time could be read', async () => {
      const dasar = {
        posisi: await posisi(),
        asal: 'rest',
        kursorBerikutnya: null,
        waktuServer: SENIN + HARI,
      };
      const masalah = { trackingId: null, diperbaruiPada: SENIN + 5, sebab: ['x'], mentah: '{}' };
      await p.kantor.store.applyPull({ ...dasar, butir: [{ jenis: 'masalah', masalah }], sekarang: SENIN });
      expect((await posisi()).watermark).toBe(SENIN + 5);
    });

    it('is moved neither by an import nor by a record read by its id', async () => {
      await p.kantor.impor([laporanUji()]);
      await p.kantor.store.applySatu(
        { jenis: 'laporan', laporan: lagi({ judul: 'x' }) },
        'rest',
        SENIN + HARI,
      );
      expect((await posisi()).watermark).toBeNull();
    });

    it('is kept for each connection and agency id', async () => {
      await p.kantor.tarik([laporanUji()], { instansi: '5501-upt' });
      expect((await posisi()).watermark).toBeNull();
      expect((await p.kantor.store.readPosisi(SAMBUNGAN, '5501-upt')).watermark).toBe(SENIN);
      expect((await p.kantor.store.readPosisi('rest:lain', '5501-upt')).watermark).toBeNull();
    });
  });

  describe('an unfinished pass', () => {
    it('keeps its cursor, its question and its own mark, until it is finished', async () => {
      const awal = { ...(await posisi()), penuh: true, sejak: 7 };
      const halaman = { asal: 'rest', waktuServer: SENIN + HARI, sekarang: SENIN };
      const butir = [{ jenis: 'laporan', laporan: laporanUji() }] as const;
      await p.kantor.store.applyPull({ ...halaman, posisi: awal, butir, kursorBerikutnya: 'c1' });
      expect(await posisi()).toMatchObject({ kursor: 'c1', penuh: true, sejak: 7, tanda: SENIN });
      await p.kantor.store.applyPull({
        ...halaman,
        posisi: await posisi(),
        butir: [],
        kursorBerikutnya: null,
      });
      expect(await posisi()).toMatchObject({ kursor: null, penuh: false, sejak: null, tanda: null });
      expect((await posisi()).watermark).toBe(SENIN);
    });

    it("is marked no later than the remote's time at its first page, however late it is continued", async () => {
      const dasar = { asal: 'rest', sekarang: SENIN };
      const halaman = async (
        id: string,
        pada: number,
        waktuServer: number,
        kursorBerikutnya: string | null,
      ) =>
        p.kantor.store.applyPull({
          ...dasar,
          posisi: await posisi(),
          butir: [{ jenis: 'laporan', laporan: laporanUji({ trackingId: id, diperbaruiPada: pada }) }],
          waktuServer,
          kursorBerikutnya,
        });
      await halaman('7000001', SENIN - HARI, SENIN, 'c1');
      expect(await posisi()).toMatchObject({ mulai: SENIN, watermark: SENIN - HARI });
      await halaman('7000002', SENIN + 26 * MENIT, SENIN + 27 * MENIT, null);
      expect(await posisi()).toMatchObject({ mulai: null, watermark: SENIN });
      await halaman('7000003', SENIN + 28 * MENIT, SENIN + 29 * MENIT, null);
      expect((await posisi()).watermark).toBe(SENIN + 28 * MENIT);
    });
  });

  describe('names under which LAPOR! shows us', () => {
    it('stay known when the report has another name, or is with another agency', async () => {
      expect(await p.kantor.store.namaKita()).toEqual(['Dinas Contoh']);
      await p.kantor.tarik([laporanUji({ namaInstansi: 'Dinas Contoh Kab. Kapuas' })]);
      await p.kantor.tarik([lagi({ idInstansi: '9901', namaInstansi: 'Dinas Lain' })]);
      await p.kantor.tarik([laporanUji({ trackingId: '7000002', idInstansi: '9901', namaInstansi: 'Lain' })]);
      expect(await p.kantor.store.namaKita()).toEqual(['Dinas Contoh', 'Dinas Contoh Kab. Kapuas']);
    });
  });

  describe('the public history', () => {
    async function menungguPelapor(): Promise<number> {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      return (await p.kantor.kasus()).kasus.kiriman[0]!.terkirimPada!;
    }

    it('is asked for once a report has changed, "replied" first, and no more when it was read', async () => {
      await p.kantor.tarik([laporanUji(), laporanUji({ trackingId: '7000002' })]);
      expect(await p.kantor.store.antreanRiwayat(10)).toEqual([]);
      await p.kantor.tarik([
        lagi({ judul: 'x' }),
        lagi({ trackingId: '7000002', statusLapor: 'Ditanggapi oleh Pelapor' }),
      ]);
      expect(await p.kantor.store.antreanRiwayat(10)).toEqual(['7000002', '7000001']);
      expect(await p.kantor.store.antreanRiwayat(1)).toEqual(['7000002']);
      await p.kantor.store.applyRiwayat('7000002', [], p.kantor.sekarang);
      expect(await p.kantor.store.antreanRiwayat(10)).toEqual(['7000001']);
    });

    it('is asked for as well when only the version is newer: a reply need not change the report', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.tarik([laporanUji()]);
      expect(await p.kantor.store.antreanRiwayat(10)).toEqual([]);
      await p.kantor.tarik([lagi({})]);
      expect(await p.kantor.store.antreanRiwayat(10)).toEqual(['7000001']);
    });

    it('opens the lane with a reply once, however often it is read', async () => {
      const terkirim = await menungguPelapor();
      const entri = [balasan(terkirim + MENIT)];
      for (const _ of [1, 2]) await p.kantor.store.applyRiwayat('7000001', entri, terkirim + 2 * MENIT);
      const { kasus, riwayat } = await p.kantor.kasus();
      expect(kasus.balasan?.belumDinilai).toBe(1);
      expect(riwayat).toEqual([{ ...entri[0], arti: 'balasan' }]);
    });

    it('without a reply opens the lane where the status says that there is one: its text cannot be read', async () => {
      const terkirim = await menungguPelapor();
      const ditanggapi = { statusLapor: 'Ditanggapi oleh Pelapor', diperbaruiPada: terkirim + MENIT };
      await p.kantor.tarik([laporanUji(ditanggapi), laporanUji({ trackingId: '7000002' })]);
      await p.kantor.tarik([lagi({ trackingId: '7000002', judul: 'x' })]);
      expect(await p.kantor.store.antreanRiwayat(10, 'ditanggapi')).toEqual(['7000001']);
      const catatan = { pada: terkirim, responder: 'Admin', keterangan: 'Diteruskan' };
      await p.kantor.store.applyRiwayat('7000001', [catatan], terkirim + 2 * MENIT);
      const lajur = { belumDinilai: 1, tanpaTeks: true, terakhir: terkirim + MENIT };
      expect((await p.kantor.kasus()).kasus.balasan).toMatchObject(lajur);
      expect(await p.kantor.store.antreanRiwayat(10, 'ditanggapi')).toEqual([]);
    });

    it('takes the same words twice for two entries', async () => {
      const terkirim = await menungguPelapor();
      const entri = [balasan(terkirim + MENIT), balasan(terkirim + MENIT)];
      await p.kantor.store.applyRiwayat('7000001', entri, terkirim + 2 * MENIT);
      expect((await p.kantor.kasus()).kasus.balasan?.belumDinilai).toBe(2);
    });

    it('knows our own answer by its words', async () => {
      const terkirim = await menungguPelapor();
      const kita = { pada: terkirim + MENIT, responder: null, keterangan: ' lampu  sudah diganti. ' };
      await p.kantor.store.applyRiwayat('7000001', [kita], terkirim + 2 * MENIT);
      const { kasus, riwayat } = await p.kantor.kasus();
      expect(riwayat.map((r) => r.arti)).toEqual(['kita']);
      expect(kasus.balasan).toBeNull();
    });

    it('of a report that we do not have changes nothing', async () => {
      await expect(p.kantor.store.applyRiwayat('tak-ada', [balasan(SENIN)], SENIN)).resolves.toBeUndefined();
      expect(await semua(p.kantor.store.daftar({}))).toEqual([]);
    });
  });
}
