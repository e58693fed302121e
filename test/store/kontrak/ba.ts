import { describe, expect, it } from 'vitest';
import { laporanUji } from '../../sop/kapuas-uji.ts';
import { ISI_BA, jejakBaru, nilaiDari, type RumahStore, semua } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const SETUJUI = { jenis: 'setujui', cara: 'langsung', bukti: null } as const;

export function kontrakBa(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const baru = async () => nilaiDari(await p.kantor.buatBa()).id;
  const rinci = async (id: string) => (await semua(p.kantor.store.ba({ id })))[0]!;

  describe('a Berita Acara', () => {
    it('is drafted, made final with a register number and a hash, and approved', async () => {
      await p.kantor.diperiksa();
      const id = await baru();
      const final = nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      expect(final).toMatchObject({ status: 'final', nomorRegister: 'BA-REG-2026-000001' });
      nilaiDari(await p.kantor.ubahBa(id, SETUJUI, { nomor: '555 / 03 / IKP / IX / 2026' }));
      const ba = await rinci(id);
      expect(ba.ba).toMatchObject({
        status: 'disetujui',
        foto: 1,
        nomorNaskah: '555 / 03 / IKP / IX / 2026',
      });
      expect(ba.teks).toMatchObject({ uraian: ISI_BA.uraian });
      expect(ba.isiHash).toMatch(/^[0-9a-f]{64}$/);
      expect(ba.trackingId).toEqual(['7000001']);
      expect(ba.tanggal).toBe('2026-09-07');
      expect([ba.final, ba.disetujui, ba.batal].map((t) => t !== null)).toEqual([true, true, false]);
    });

    it('remembers on whose decision each thing was done, who recorded it, how and by what proof', async () => {
      await p.kantor.diperiksa();
      const id = await baru();
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'setujui', cara: 'nota-dinas', bukti: 'ND 045' }));
      const { tindakan } = await rinci(id);
      expect(tindakan.map((t) => [t.jenis, t.oleh, t.dicatatOleh, t.cara, t.teks])).toEqual([
        ['ba.dibuat', 'hubung', 'hubung', null, {}],
        ['ba.final', 'hubung', 'hubung', null, {}],
        ['ba.disetujui', 'kepala', 'hubung', 'nota-dinas', { bukti: 'ND 045' }],
      ]);
    });

    it('is found by either of its numbers', async () => {
      await p.kantor.diperiksa();
      const id = await baru();
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }, { nomor: '01/X' }));
      expect((await rinci('BA-REG-2026-000001')).ba.id).toBe(id);
      expect((await rinci('01/X')).ba.id).toBe(id);
      expect(await semua(p.kantor.store.ba({ id: 'tak-ada' }))).toEqual([]);
    });

    it('numbers its register without gaps: a void keeps its number, a refusal takes none', async () => {
      await p.kantor.diperiksa();
      const [satu, kosong, dua] = [
        await baru(),
        nilaiDari(await p.kantor.buatBa(['7000001'], {})).id,
        await baru(),
      ];
      nilaiDari(await p.kantor.ubahBa(satu, { jenis: 'final' }));
      nilaiDari(await p.kantor.ubahBa(satu, { jenis: 'batal', alasan: 'Salah tempat' }));
      expect(await p.kantor.ubahBa(kosong, { jenis: 'final' })).toMatchObject({
        error: { jenis: 'ditolak' },
      });
      expect(nilaiDari(await p.kantor.ubahBa(dua, { jenis: 'final' })).nomorRegister).toBe(
        'BA-REG-2026-000002',
      );
      expect((await rinci(satu)).ba).toMatchObject({ status: 'batal', nomorRegister: 'BA-REG-2026-000001' });
    });

    it("never shares the office's own number", async () => {
      await p.kantor.diperiksa();
      const [satu, dua] = [await baru(), await baru()];
      nilaiDari(await p.kantor.ubahBa(satu, { jenis: 'final' }, { nomor: '01' }));
      expect(await p.kantor.ubahBa(dua, { jenis: 'final' }, { nomor: '01' })).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'ba_nomor_dipakai' }] } },
      });
    });

    it('is not final twice, nor approved before it is final', async () => {
      await p.kantor.diperiksa();
      const id = await baru();
      expect(await p.kantor.ubahBa(id, SETUJUI)).toMatchObject({ ok: false });
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      expect(await p.kantor.ubahBa(id, { jenis: 'final' })).toMatchObject({ ok: false });
      expect(await p.kantor.ubahBa('BA-X', { jenis: 'final' })).toMatchObject({
        error: { jenis: 'tidak_ada' },
      });
    });

    it('over two reports opens the way of both', async () => {
      await p.kantor.diperiksa();
      await p.kantor.diperiksa({ trackingId: '7000002' });
      const { id } = nilaiDari(await p.kantor.buatBa(['7000001', '7000002', '7000001']));
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      for (const sasaran of ['7000001', '7000002'])
        await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'a', solusi: 'b' }, {}, sasaran);
      expect((await rinci(id)).trackingId).toEqual(['7000001', '7000002']);
    });

    it('that waits for the head shows so in the list', async () => {
      await p.kantor.diperiksa();
      const id = await baru();
      nilaiDari(await p.kantor.ubahBa(id, { jenis: 'final' }));
      const [baris] = await semua(p.kantor.store.daftar({}));
      expect(baris?.menunggu).toEqual({ siapa: 'kepala', nama: null, sejak: (await rinci(id)).final });
    });

    it('gates the final answer, unless the head excepted the round, once', async () => {
      await p.kantor.diperiksa();
      nilaiDari(await p.kantor.ubahBa(await baru(), { jenis: 'final' }));
      await p.kantor.catat('verifikasi-lapangan', { kesimpulan: 'a', solusi: 'b' });
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Selesai.' });
      expect(await p.kantor.coba('setujui-tanggapan', {}, { oleh: 'kepala' })).toMatchObject({ ok: false });
      expect(await p.kantor.kecualikanBa('7000001', 'hubung')).toMatchObject({ ok: false });
      expect(await p.kantor.kecualikanBa('tak-ada')).toMatchObject({ error: { jenis: 'tidak_ada' } });
      expect(await jejakBaru(p.kantor.store, () => p.kantor.kecualikanBa())).toEqual(['ba.dikecualikan']);
      expect(await jejakBaru(p.kantor.store, () => p.kantor.kecualikanBa())).toEqual([]);
      expect((await p.kantor.kasus()).baDikecualikan).toBe(true);
      await p.kantor.catat('setujui-tanggapan', {}, { oleh: 'kepala' });
    });

    it('of a report that we do not have is refused', async () => {
      await p.kantor.tarik([laporanUji()]);
      expect(await p.kantor.buatBa(['7000001', 'tak-ada'])).toMatchObject({ error: { sasaran: 'tak-ada' } });
      expect(await semua(p.kantor.store.ba({}))).toEqual([]);
    });
  });
}
