import { describe, expect, it } from 'vitest';
import { periksaRantai } from '../../../src/jejak/periksa-rantai.ts';
import { HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { type RumahStore, semua } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

export function kontrakBaca(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const urutan = async (saring = {}) => (await semua(p.kantor.store.daftar(saring))).map((b) => b.trackingId);
  const sejak = (trackingId: string, pada: number) =>
    laporanUji({ trackingId, disposisi: { pada, sumber: 'tanggal_disposisi' } });

  describe('the list', () => {
    it('shows open cases, urgent ones first, then the nearest deadline, those without one last', async () => {
      await p.kantor.tarik([sejak('3', SENIN), sejak('1', SENIN - 2 * HARI), sejak('2', SENIN - HARI)]);
      await p.kantor.tarik([laporanUji({ trackingId: 'tutup', statusLapor: 'Selesai' })]);
      await p.kantor.siapKirim({ trackingId: '4' });
      await p.kantor.kirimSemua();
      expect(await urutan()).toEqual(['1', '2', '3', '4']);
      await p.kantor.catat('tandai-mendesak', { alasan: 'x' }, {}, '3');
      expect(await urutan()).toEqual(['3', '1', '2', '4']);
      expect(await urutan({ batas: 2 })).toEqual(['3', '1']);
      const baris = (await semua(p.kantor.store.daftar({})))[3];
      expect(baris).toMatchObject({
        terdekat: null,
        langkah: 'menunggu-pelapor',
        judul: 'Lampu jalan Gang Contohwati padam',
      });
    });

    it('is narrowed to a step, to what is late, and to an officer', async () => {
      await p.kantor.tarik([sejak('1', SENIN - 9 * HARI), sejak('2', SENIN)]);
      await p.kantor.catat('telaah', { kesimpulan: 'x', alasan_terlambat: 'y' }, {}, '1');
      expect(await urutan({ langkah: ['telaah'] })).toEqual(['2']);
      expect(await urutan({ terlambatPada: p.kantor.sekarang })).toEqual(['1']);
      expect(await urutan({ milik: 'hubung' })).toEqual(['1']);
      expect(await urutan({ milik: 'kepala' })).toEqual([]);
    });

    it('reads more than a page without losing or repeating a case, equal deadlines included', async () => {
      const banyak = Array.from({ length: 1203 }, (_, i) =>
        sejak(String(8_000_000 + i), SENIN - (i % 3) * HARI),
      );
      await p.kantor.tarik(banyak);
      const ids = await urutan();
      expect(ids).toHaveLength(1203);
      expect(new Set(ids).size).toBe(1203);
      expect((await p.kantor.store.ringkasan(SENIN)).perLangkah).toEqual({ telaah: 1203 });
    });

    it('says which bidang is waited for', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('teruskan-bidang', { bidang: 'Bidang Jalan' });
      expect((await semua(p.kantor.store.daftar({})))[0]?.menunggu).toMatchObject({
        siapa: 'bidang',
        nama: 'Bidang Jalan',
      });
    });
  });

  describe('every bidang that is waited for', () => {
    const nama = async () => (await semua(p.kantor.store.bidangDitunggu())).map((b) => b.nama);

    it('of every open case, those that have answered left out, the longest wait first', async () => {
      await p.kantor.tarik([laporanUji(), laporanUji({ trackingId: '2' })]);
      await p.kantor.catat('teruskan-bidang', { bidang: 'A', diminta_sebelum: '2026-09-20' });
      await p.kantor.catat('teruskan-bidang', { bidang: 'B' });
      await p.kantor.catat('teruskan-bidang', { bidang: 'A' }, {}, '2');
      await p.kantor.catat('jawaban-bidang', { bidang: 'B', isi: 'x' });
      expect(await nama()).toEqual(['A', 'A']);
      const [pertama] = await semua(p.kantor.store.daftar({}));
      expect(pertama?.bidang).toMatchObject([{ nama: 'A' }]);
    });

    it('is counted with its case however often it is asked again', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('teruskan-bidang', { bidang: 'A', diminta_sebelum: '2026-09-20' });
      await p.kantor.catat('teruskan-bidang', { bidang: 'A', diminta_sebelum: '2026-09-25' });
      const [satu, ...lain] = await semua(p.kantor.store.bidangDitunggu());
      expect(lain).toEqual([]);
      expect(new Date(satu?.sebelum ?? 0).toISOString()).toBe('2026-09-24T17:00:00.000Z');
    });

    it('has no name where APIP has the case', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('teruskan-bidang', { bidang: 'A' });
      await p.kantor.catat('alihkan-apip', { alasan: 'x', terlapor: 'kepala', petugas_apip: 'hubung' });
      expect(await nama()).toEqual([null]);
      const [baris] = await semua(p.kantor.store.daftar({}));
      expect([baris?.bidang, baris?.menunggu?.nama]).toEqual([[], null]);
    });
  });

  describe('the summary', () => {
    it('of nothing is all zeros', async () => {
      const r = await p.kantor.store.ringkasan(SENIN);
      expect([r.terlambat, r.karantina, r.balasanBelumDinilai, r.kiriman.antre]).toEqual([0, 0, 0, 0]);
      expect(r.lintasan).toBeNull();
      expect(r.jejak?.seq).toBe(1);
    });

    it('counts the replies of the lane only, as the list does: in a running round the answer answers them', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      const balas = (isi: string) => p.kantor.catat('catat-balasan', { isi, waktu: p.kantor.menitIni });
      const dihitung = async () => (await p.kantor.store.ringkasan(p.kantor.sekarang)).balasanBelumDinilai;
      await balas('x');
      expect(await dihitung()).toBe(1);
      await p.kantor.catat('nilai-balasan', { nilai: 'keberatan' });
      expect(await dihitung()).toBe(0);
      await balas('y');
      expect(await dihitung()).toBe(0);
      const [baris] = await semua(p.kantor.store.daftar({}));
      expect(baris).toMatchObject({ langkah: 'tanggapan', balasanBelumDinilai: 1 });
    });

    it('counts steps, what is late, the outbox, replies and the last pass', async () => {
      await p.kantor.tarik([sejak('1', SENIN - 9 * HARI)]);
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      await p.kantor.catat('catat-balasan', { isi: 'x', waktu: p.kantor.menitIni });
      await p.kantor.siapKirim({ trackingId: '3' });
      const id = await p.kantor.store.mulaiLintasan('sync', SENIN);
      await p.kantor.store.tutupLintasan(id, SENIN + 1, { baris: 3 });
      const r = await p.kantor.store.ringkasan(p.kantor.sekarang);
      expect(r.perLangkah).toEqual({ telaah: 1, 'menunggu-pelapor': 1, tanggapan: 1 });
      expect(r).toMatchObject({
        terlambat: 1,
        balasanBelumDinilai: 1,
        kiriman: { antre: 1, terkirim: 1, gagal: 0 },
      });
      expect(r.perDasar).toEqual({ 'jawaban-server': 1, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 });
      expect(r.lintasan).toEqual({
        jenis: 'sync',
        mulai: SENIN,
        selesai: SENIN + 1,
        ringkasan: { baris: 3 },
      });
    });
  });

  describe('the journal', () => {
    it('is read while it grows, up to where it stood, and its chain holds', async () => {
      await p.kantor.tarik([sejak('1', SENIN), sejak('2', SENIN)]);
      const dibaca: number[] = [];
      for (const { seq } of p.kantor.store.jejak()) {
        dibaca.push(seq);
        await p.kantor.tarik([sejak(`baru-${seq}`, SENIN)]);
      }
      expect(dibaca).toEqual([1, 2, 3, 4, 5]);
      const hasil = periksaRantai(p.kantor.store.jejak());
      expect(hasil).toMatchObject({ utuh: true, jumlah: 15 });
    });
  });
}
