import { describe, expect, it } from 'vitest';
import { foto, HARI, laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, jumlahJejak, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const TELAAH = ['telaah', { kesimpulan: 'Layak ditindaklanjuti' }] as const;

export function kontrakTindakan(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);

  describe("an officer's act", () => {
    it('moves the case, and keeps who decided, who typed, when it was done and when it was written down', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat(...TELAAH, { pada: SENIN + 2, berkas: [foto(1)], catatan: 'lewat telepon' });
      const { kasus, tindakan } = await p.kantor.kasus();
      expect(kasus.langkah).toBe('klarifikasi');
      expect(kasus.penanggungJawab).toBe('hubung');
      expect(tindakan[0]).toMatchObject({
        aksi: 'telaah',
        oleh: 'hubung',
        dicatatOleh: 'hubung',
        akun: 'akun-uji',
        host: 'mesin-uji',
        terjadi: SENIN + 2,
        dicatat: p.kantor.sekarang,
        belakangan: false,
        teks: { kesimpulan: 'Layak ditindaklanjuti', catatan: 'lewat telepon' },
        berkas: [foto(1)],
      });
    });

    it('written down more than a working day later is marked so', async () => {
      await p.kantor.tarik([laporanUji()]);
      p.kantor.pada(SENIN + 2 * HARI);
      await p.kantor.catat(...TELAAH, { pada: SENIN + MENIT });
      expect((await p.kantor.kasus()).tindakan[0]?.belakangan).toBe(true);
    });

    it('with the same id again is the same, whatever it says', async () => {
      await p.kantor.tarik([laporanUji()]);
      const { tindakan } = await p.kantor.catat(...TELAAH, { id: 'baris-1' });
      const dulu = jumlahJejak(p.kantor.store);
      const lagi = await p.kantor.coba('telaah', { kesimpulan: 'lain' }, { id: 'baris-1' });
      expect(lagi).toEqual({ ok: true, value: { jenis: 'sama', tindakan } });
      expect(jumlahJejak(p.kantor.store)).toBe(dulu);
    });

    it('with the id of another act, or of the same on another report, is refused and not taken for it', async () => {
      await p.kantor.tarik([laporanUji(), laporanUji({ trackingId: '7000002' })]);
      await p.kantor.catat(...TELAAH, { id: '1' });
      const ditolak = { ok: false, error: { penolakan: { masalah: [{ kode: 'id_tindakan_dipakai' }] } } };
      expect(await p.kantor.coba(...TELAAH, { id: '1' }, '7000002')).toMatchObject(ditolak);
      expect(await p.kantor.coba('tandai-mendesak', {}, { id: '1' })).toMatchObject(ditolak);
    });

    it('without an id is the same when all of it is, in whatever order its fields come', async () => {
      await p.kantor.tarik([laporanUji()]);
      const isian = { bidang: 'Bidang Jalan', lewat: 'nota dinas' };
      await p.kantor.catat('teruskan-bidang', isian);
      const lagi = { lewat: isian.lewat, bidang: isian.bidang };
      expect(await p.kantor.coba('teruskan-bidang', lagi)).toMatchObject({ value: { jenis: 'sama' } });
      expect(await p.kantor.coba('teruskan-bidang', { ...isian, bidang: 'Bidang Air' })).toMatchObject({
        value: { jenis: 'dicatat' },
      });
    });

    it('that is refused leaves no journal row and no gap in the numbers', async () => {
      await p.kantor.diTanggapan();
      const ditolak = () => p.kantor.coba('setujui-tanggapan', {}, { oleh: 'kepala' });
      const dulu = jumlahJejak(p.kantor.store);
      expect(await ditolak()).toMatchObject({ ok: false, error: { jenis: 'ditolak' } });
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Rina Contohwati benar.' });
      const beridentitas = await ditolak();
      expect(beridentitas).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'identitas_dalam_naskah' }] } },
      });
      expect(jumlahJejak(p.kantor.store) - dulu).toBe(2);
      expect(await p.kantor.setujui('akhir', 'Sudah diganti.')).toBe('TL-2026-000001');
    });

    it('on a report that we do not have is refused by name', async () => {
      const hasil = await p.kantor.coba(...TELAAH, {}, 'tak-ada');
      expect(hasil).toEqual({ ok: false, error: { jenis: 'tidak_ada', sasaran: 'tak-ada' } });
    });

    it('is refused while our clock stands before the last journal row; the pull goes on', async () => {
      await p.kantor.tarik([laporanUji()]);
      const terakhir = p.kantor.sekarang;
      p.kantor.pada(SENIN - HARI);
      expect(await p.kantor.coba(...TELAAH)).toEqual({ ok: false, error: { jenis: 'jam_mundur', terakhir } });
      const { hitungan } = await p.kantor.tarik([laporanUji({ judul: 'x', diperbaruiPada: SENIN + 1 })]);
      expect(hitungan.changed).toBe(1);
      expect([...p.kantor.store.jejak()].at(-1)?.at).toBe(terakhir);
    });

    it('is taken when its time was read just before another process wrote', async () => {
      await p.kantor.tarik([laporanUji()]);
      const terakhir = p.kantor.sekarang;
      p.kantor.pada(terakhir - MENIT - 4_000);
      await p.kantor.catat(...TELAAH);
      expect([...p.kantor.store.jejak()].at(-1)?.at).toBe(terakhir);
    });

    it('that asks a bidang shows who is waited for, and by name who may answer', async () => {
      await p.kantor.tarik([laporanUji()]);
      await p.kantor.catat('teruskan-bidang', { bidang: 'Bidang Jalan' });
      expect([...(await p.kantor.kasus()).namaBidang.values()]).toEqual(['Bidang Jalan']);
      expect(await p.kantor.coba('jawaban-bidang', { bidang: 'Bidang Air', isi: 'x' })).toMatchObject({
        ok: false,
      });
      await p.kantor.catat('jawaban-bidang', { bidang: 'bidang jalan', isi: 'Sudah dicek' });
      expect((await p.kantor.kasus()).namaBidang.size).toBe(0);
    });

    it('in a new round may be what was done in the old one', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      await p.kantor.catat('catat-balasan', { isi: 'Masih padam', waktu: p.kantor.menitIni });
      await p.kantor.catat('nilai-balasan', { nilai: 'data-baru' });
      const isian = { hasil: 'Benar', tanpa_bidang: 'Kami sendiri', perlu_pemeriksaan: 'tidak' };
      const baru = await jejakBaru(p.kantor.store, () => p.kantor.catat('klarifikasi', isian));
      expect(baru).toEqual(['tindakan.dicatat', 'langkah.pindah']);
      const { kasus } = await p.kantor.kasus();
      expect(kasus.putaran).toHaveLength(2);
      expect(kasus.tindakan.map((t) => t.aksi)).toEqual(['klarifikasi']);
    });
  });
}
