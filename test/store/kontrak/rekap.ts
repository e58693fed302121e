import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import type { PeristiwaRekap } from '../../../src/sop/rekap/tutup-rekap.ts';
import { aturanKapuas, HARI, laporanUji, SENIN, sopKapuas, wib } from '../../sop/kapuas-uji.ts';
import { jumlahJejak, KantorUji, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { lipat } from '../lipat-jejak.ts';

/** Kapuas' procedure as of an agency with a counter and a report to make every quarter and half year. */
export const berkala = {
  ...aturanKapuas,
  sop: {
    ...sopKapuas,
    kanal: ['LAPOR!', 'langsung'],
    formulir: {},
    peran: { penghubung: 'Penghubung', kepala_opd: 'Kepala OPD' },
    kewajiban: [
      { nama: 'Laporan Berkala', klausul: 'kapuas §1', tiapBulan: [3, 6], kelengkapan: [], luaran: [] },
    ],
  },
};
const OKTOBER = wib('10-01T00:00');

const periode = (kode: string) => {
  const satu = bacaPeriode(kode);
  if (satu === null) throw new Error(kode);
  return satu;
};
const Q3 = periode('2026-Q3');
const Q4 = periode('2026-Q4');

export function kontrakRekap(rumahBaru: () => RumahStore): void {
  let rumah: RumahStore;
  let kantor: KantorUji;
  beforeEach(async () => {
    rumah = rumahBaru();
    kantor = await KantorUji.buka(rumah, berkala);
  });
  afterEach(() => rumah.bersihkan());

  const pelaku = (petugas = 'hubung') => ({
    petugas,
    dicatatOleh: 'hubung',
    akun: 'akun-uji',
    host: 'mesin-uji',
    sekarang: kantor.sekarang,
  });
  const daftarkan = async () => {
    const masuk = { kanal: 'langsung', pada: kantor.sekarang, formulir: {}, berkas: [] };
    return nilaiDari(await kantor.store.daftarkan({ ...pelaku(), ...masuk })).kasus.nomorRegistrasi ?? '';
  };
  const hitung = async (p = Q3) => (await kantor.store.rekap(p, kantor.sekarang)).hitungan;
  const kasus = async (p = Q3) =>
    (await semua(kantor.store.kasusRekap(p))).map((k) => k.trackingId ?? k.nomorRegistrasi);
  const tutup = (p = Q3, petugas = 'hubung') => kantor.store.tutupRekap({ ...pelaku(petugas), periode: p });
  const ditolak = async (p = Q3, petugas = 'hubung') => {
    const hasil = await tutup(p, petugas);
    if (hasil.ok || hasil.error.jenis !== 'ditolak') throw new Error('tidak ditolak');
    return hasil.error.penolakan.masalah;
  };

  describe('a recap', () => {
    it('counts who came in, ended, stood open and was late at the end of the period, per channel', async () => {
      await kantor.siapKirim();
      await kantor.kirimSemua();
      await daftarkan();
      await kantor.tarik([laporanUji({ trackingId: '7000002', statusLapor: 'Selesai' })]);
      // No pass came by: what time has decided counts nevertheless.
      kantor.pada(OKTOBER + HARI);
      await daftarkan();
      const hasil = await hitung();
      expect(hasil).toMatchObject({ masuk: 3, selesai: 2, terbuka: 1 });
      expect(hasil.akhir).toEqual({ selesai: 1, 'ditutup-hulu': 1 });
      expect(hasil.kanal['langsung']).toEqual({ masuk: 1, selesai: 0, terbuka: 1, terlambat: 1 });
      expect(hasil.lewat).toEqual({ sop: { telaah: 1 }, nasional: {} });
      expect(hasil.terkirim).toEqual({ 'jawaban-server': 1, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 });
      expect(await hitung(Q4)).toMatchObject({ masuk: 1, selesai: 0, terbuka: 2, terlambat: 0 });
      expect(await kasus()).toEqual(['7000001', 'REG-2026-000001', '7000002']);
    });

    it('holds a case in the period in which it was taken in, by the midnight of the agency', async () => {
      kantor.pada(OKTOBER - 1);
      await daftarkan();
      kantor.pada(OKTOBER);
      await daftarkan();
      expect([await kasus(Q3), await kasus(Q4)]).toEqual([['REG-2026-000001'], ['REG-2026-000002']]);
    });

    it('tells of a national deadline that nobody met', async () => {
      await kantor.tarik([laporanUji()]);
      kantor.pada(SENIN + 20 * HARI);
      const tanpaLintasan = await hitung();
      expect(tanpaLintasan.lewat.nasional).toEqual({ 'tindak-lanjut-pertama': 1 });
      await kantor.store.bunyikanAlarm(kantor.sekarang, 100);
      expect(await hitung()).toEqual(tanpaLintasan);
    });
  });

  describe('a final recap', () => {
    it('closes the period once: the second is told by whom and when', async () => {
      await daftarkan();
      kantor.pada(OKTOBER);
      expect(await tutup()).toMatchObject({ ok: true, value: { oleh: 'hubung', jumlah: 1, pada: OKTOBER } });
      const sebelum = jumlahJejak(kantor.store);
      kantor.pada(OKTOBER + HARI);
      expect(await ditolak(Q3, 'kepala')).toMatchObject([
        { kode: 'rekap_sudah_final', data: { periode: '2026-Q3', oleh: 'hubung', ditutup: OKTOBER } },
      ]);
      expect(jumlahJejak(kantor.store)).toBe(sebelum);
    });

    it('is refused before the period has ended, for a length nobody asks for, and to a stranger', async () => {
      kantor.pada(OKTOBER - 1);
      expect(await ditolak()).toMatchObject([
        { kode: 'rekap_belum_berakhir', data: { periode: '2026-Q3', berakhir: OKTOBER - 1 } },
      ]);
      const kode = async (p = Q3, petugas?: string) => (await ditolak(p, petugas)).map((m) => m.kode);
      kantor.pada(OKTOBER);
      expect(await kode(periode('2026-09'))).toEqual(['rekap_tanpa_kewajiban']);
      expect(await kode(Q3, 'siapa')).toEqual(['petugas_tak_dikenal']);
      expect(await kode(Q3, 'sekretaris')).toEqual(['peran_tidak_berhak']);
    });

    it('keeps its figures: what is recorded later for earlier does not change what was reported', async () => {
      const nomor = await daftarkan();
      kantor.pada(OKTOBER);
      nilaiDari(await tutup());
      const isian = { alasan: 'x', instansi_yang_tepat: 'x', alasan_terlambat: 'x' };
      await kantor.catat('bukan-wewenang', isian, { pada: OKTOBER - HARI }, nomor);
      expect(await hitung(periode('2026-09'))).toMatchObject({ masuk: 1, selesai: 1, terbuka: 0 });
      expect(await hitung()).toMatchObject({ masuk: 1, selesai: 0, terbuka: 1, terlambat: 1 });
      expect((await kantor.store.rekap(Q3, kantor.sekarang)).final?.oleh).toBe('hubung');
    });

    it('is shown by each of its cases, one for the quarter and one for the half year', async () => {
      const nomor = await daftarkan();
      kantor.pada(wib('12-31T23:59'));
      nilaiDari(await tutup(Q3));
      kantor.pada(Date.parse('2027-01-01T00:00:00+07:00'));
      nilaiDari(await tutup(Q4));
      nilaiDari(await tutup(periode('2026-S2')));
      const rinci = await kantor.store.kasus(nomor);
      expect(rinci?.rekap.map((r) => r.periode)).toEqual(['2026-Q3', '2026-S2']);
    });

    it('closes the duty that stood open', async () => {
      const terbuka = async () =>
        (await kantor.store.kewajibanTerbuka(kantor.sekarang)).map((k) => k.periode.kode);
      expect(await terbuka()).toEqual([]);
      kantor.pada(Date.parse('2027-01-01T00:00:00+07:00'));
      expect(await terbuka()).toEqual(['2026-Q3', '2026-Q4', '2026-S2']);
      nilaiDari(await tutup(Q3));
      expect(await terbuka()).toEqual(['2026-Q4', '2026-S2']);
    });

    it('is one row of the journal, from which its cases follow', async () => {
      await daftarkan();
      await kantor.tarik([laporanUji()]);
      kantor.pada(OKTOBER);
      await daftarkan();
      nilaiDari(await tutup());
      const rows = [...kantor.store.jejak()];
      expect(rows.map((b) => b.jenis).filter((j) => j.startsWith('rekap.'))).toEqual(['rekap.final']);
      const isi = JSON.parse(Buffer.from(rows.at(-1)?.payload ?? '').toString()) as PeristiwaRekap;
      const milik = [...lipat(rows).kasus.values()]
        .filter((k) => k.terlihat >= isi.dari && k.terlihat < isi.sampai && isi.sop.includes(k.sop))
        .map((k) => k.id)
        .sort();
      expect(milik).toHaveLength(2);
      expect(isi).toMatchObject({
        periode: '2026-Q3',
        jumlah: 2,
        kewajiban: ['kapuas §1'],
        akun: 'akun-uji',
      });
      expect(isi.sidik).toBe(createHash('sha256').update(milik.join('\n')).digest('hex'));
      expect((await semua(kantor.store.kasusRekap(Q3))).map((k) => k.id).sort()).toEqual(milik);
      expect(isi.hitungan).toEqual((await kantor.store.rekap(Q3, kantor.sekarang)).hitungan);
    });
  });
}
