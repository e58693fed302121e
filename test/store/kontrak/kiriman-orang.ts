import { describe, expect, it } from 'vitest';
import type { PerintahKiriman } from '../../../src/ports/store.ts';
import type { StatusKiriman } from '../../../src/sop/kiriman/kiriman.ts';
import { foto, HARI } from '../../sop/kapuas-uji.ts';
import { nilaiDari, type RumahStore } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

type Ubah = PerintahKiriman['ubah'];

export function kontrakKirimanOrang(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);
  const tahan: Ubah = { jenis: 'tahan', sampai: null };
  const lepas: Ubah = { jenis: 'lepas' };
  const batalkan: Ubah = { jenis: 'batalkan' };
  const tandai = (pada = p.kantor.sekarang): Ubah => ({ jenis: 'tandai-terkirim', pada });

  async function menjadi(status: StatusKiriman): Promise<string> {
    const id = await p.kantor.siapKirim();
    if (status === 'antre') return id;
    if (status === 'ditahan') await p.kantor.ubahKiriman(id, tahan);
    else if (status === 'dibatalkan') await p.kantor.ubahKiriman(id, batalkan);
    else {
      const [k] = await p.kantor.klaim();
      if (status !== 'mengirim')
        await p.kantor.store.settleAndClaim([p.kantor.selesai(k!, { ke: status })], null);
    }
    expect((await p.kantor.kiriman(id)).status).toBe(status);
    return id;
  }

  /** A kiriman that failed at the remote, of a case that was then passed to APIP. */
  async function diApip(trackingId = '7000001'): Promise<string> {
    const id = await p.kantor.siapKirim({ trackingId });
    const [k] = await p.kantor.klaim();
    const gagal = p.kantor.selesai(k!, { ke: 'gagal', kelas: 'ditolak' });
    await p.kantor.store.settleAndClaim([gagal], null);
    const apip = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'sekretaris' };
    await p.kantor.catat('alihkan-apip', apip, {}, trackingId);
    return id;
  }

  const replay = async (ids: readonly string[], petugas: string, dicatatOleh = petugas) => {
    const oleh = { petugas, dicatatOleh, sekarang: p.kantor.sekarang, akun: 'a', host: 'h' };
    const { diantre, ditolak } = nilaiDari(await p.kantor.store.replay(ids, 'sudah pulih', oleh));
    return { diantre, ditolak: ditolak.map(({ kiriman, masalah }) => [kiriman, masalah.kode]) };
  };

  describe('a kiriman of a case at APIP', () => {
    it.each<[petugas: string, dicatatOleh: string, kode: string]>([
      ['kepala', 'kepala', 'terlapor_tidak_boleh'],
      ['sekretaris', 'kepala', 'terlapor_tidak_boleh'],
      ['hubung', 'hubung', 'apip_bukan_petugasnya'],
      ['sistem', 'sistem', 'apip_bukan_petugasnya'],
    ])('is touched neither by %s nor by %s who types: %s', async (petugas, dicatatOleh, kode) => {
      const id = await diApip();
      for (const ubah of [tahan, lepas, batalkan, tandai()])
        expect(await p.kantor.ubahKiriman(id, ubah, { petugas, dicatatOleh }), ubah.jenis).toMatchObject({
          error: { penolakan: { masalah: [{ kode }] } },
        });
      expect((await p.kantor.kiriman(id)).status).toBe('gagal');
      expect(await replay([id], petugas, dicatatOleh)).toEqual({ diantre: [], ditolak: [[id, kode]] });
    });

    it('is the named officer`s', async () => {
      const id = await diApip();
      const oleh = { petugas: 'sekretaris', dicatatOleh: 'hubung' };
      nilaiDari(await p.kantor.ubahKiriman(id, tahan, oleh));
      expect(nilaiDari(await p.kantor.ubahKiriman(id, lepas, oleh)).status).toBe('antre');
    });

    it('stays behind when a batch is sent again by others, and is named', async () => {
      const apip = await diApip();
      const biasa = await p.kantor.siapKirim({ trackingId: '7000002' });
      const [k] = await p.kantor.klaim();
      const gagal = p.kantor.selesai(k!, { ke: 'gagal', kelas: 'ditolak' });
      await p.kantor.store.settleAndClaim([gagal], null);
      expect(await replay([apip, biasa], 'kepala')).toEqual({
        diantre: [biasa],
        ditolak: [[apip, 'terlapor_tidak_boleh']],
      });
      expect((await p.kantor.kiriman(apip)).status).toBe('gagal');
      expect(await replay([apip], 'sekretaris')).toEqual({ diantre: [apip], ditolak: [] });
    });
  });

  it('an officer who is not in service touches no kiriman', async () => {
    const id = await p.kantor.siapKirim();
    expect(await p.kantor.ubahKiriman(id, tahan, { petugas: 'asing' })).toMatchObject({
      error: { penolakan: { masalah: [{ kode: 'petugas_tidak_bertugas' }] } },
    });
    expect((await p.kantor.kiriman(id)).status).toBe('antre');
  });

  describe('a person decides about a kiriman', () => {
    it.each<[Ubah['jenis'], StatusKiriman, StatusKiriman]>([
      ['tahan', 'antre', 'ditahan'],
      ['tahan', 'gagal', 'ditahan'],
      ['lepas', 'ditahan', 'antre'],
      ['batalkan', 'antre', 'dibatalkan'],
      ['batalkan', 'gagal', 'dibatalkan'],
      ['batalkan', 'ditahan', 'dibatalkan'],
      ['tandai-terkirim', 'antre', 'terkirim'],
      ['tandai-terkirim', 'belum_pasti', 'terkirim'],
      ['tandai-terkirim', 'gagal', 'terkirim'],
      ['tandai-terkirim', 'ditahan', 'terkirim'],
    ])('%s turns %s into %s', async (jenis, dari, ke) => {
      const id = await menjadi(dari);
      const ubah = { tahan, lepas, batalkan, 'tandai-terkirim': tandai() }[jenis];
      expect(nilaiDari(await p.kantor.ubahKiriman(id, ubah)).status).toBe(ke);
      expect((await p.kantor.kasus()).kasus.kiriman[0]?.status).toBe(ke);
    });

    it.each<[Ubah['jenis'], StatusKiriman]>([
      ['tahan', 'mengirim'],
      ['tahan', 'belum_pasti'],
      ['tahan', 'terkirim'],
      ['tahan', 'ditahan'],
      ['tahan', 'dibatalkan'],
      ['lepas', 'antre'],
      ['lepas', 'mengirim'],
      ['lepas', 'gagal'],
      ['lepas', 'terkirim'],
      ['batalkan', 'mengirim'],
      ['batalkan', 'belum_pasti'],
      ['batalkan', 'terkirim'],
      ['batalkan', 'dibatalkan'],
      ['tandai-terkirim', 'mengirim'],
      ['tandai-terkirim', 'terkirim'],
      ['tandai-terkirim', 'dibatalkan'],
    ])('%s is refused at %s', async (jenis, status) => {
      const id = await menjadi(status);
      const ubah = { tahan, lepas, batalkan, 'tandai-terkirim': tandai() }[jenis];
      expect(await p.kantor.ubahKiriman(id, ubah)).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'kiriman_status' }] } },
      });
      expect((await p.kantor.kiriman(id)).status).toBe(status);
    });

    it('marks it sent on a proof, with its file, at a time that has been', async () => {
      const id = await menjadi('antre');
      expect(await p.kantor.ubahKiriman(id, tandai(p.kantor.sekarang + HARI))).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'waktu_di_depan' }] } },
      });
      const pada = p.kantor.sekarang;
      const baris = nilaiDari(await p.kantor.ubahKiriman(id, tandai(pada), { berkas: [foto(9)] }));
      expect(baris).toMatchObject({ dasarTerkirim: 'pernyataan-petugas', terkirimPada: pada });
      expect((await p.kantor.kasus()).kasus.langkah).toBe('menunggu-pelapor');
      expect((await p.kantor.store.ringkasan(0)).perDasar['pernyataan-petugas']).toBe(1);
    });

    it('marks nothing sent from before its draft was written; the same minute will do', async () => {
      const trackingId = await p.kantor.diTanggapan();
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' }, {}, trackingId);
      const disusun = p.kantor.sekarang;
      const { kiriman } = await p.kantor.catat('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' });
      expect(await p.kantor.ubahKiriman(kiriman[0]!, tandai(disusun - 60_001))).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'waktu_sebelum_langkah' }] } },
      });
      nilaiDari(await p.kantor.ubahKiriman(kiriman[0]!, tandai(disusun - (disusun % 60_000))));
    });

    it('holds it only until a time to come', async () => {
      const id = await menjadi('antre');
      const sampai = p.kantor.sekarang;
      expect(await p.kantor.ubahKiriman(id, { jenis: 'tahan', sampai })).toMatchObject({
        error: { penolakan: { masalah: [{ kode: 'tahan_sudah_lewat' }] } },
      });
      nilaiDari(await p.kantor.ubahKiriman(id, { jenis: 'tahan', sampai: sampai + HARI }));
    });

    it('never sends blindly what may have arrived: a release looks first, a cancel is refused', async () => {
      const id = await menjadi('belum_pasti');
      p.kantor.pada(p.kantor.sekarang + HARI);
      const [k] = await p.kantor.klaim();
      const habis = { ke: 'gagal', kelas: 'unknown_outcome' } as const;
      await p.kantor.store.settleAndClaim([p.kantor.selesai(k!, habis)], null);
      const ditolak = { error: { penolakan: { masalah: [{ kode: 'hasil_belum_diketahui' }] } } };
      expect(await p.kantor.ubahKiriman(id, batalkan)).toMatchObject(ditolak);
      nilaiDari(await p.kantor.ubahKiriman(id, tahan));
      expect(await p.kantor.ubahKiriman(id, batalkan)).toMatchObject(ditolak);
      expect(nilaiDari(await p.kantor.ubahKiriman(id, lepas)).status).toBe('belum_pasti');
    });

    it('that is not there is refused by name', async () => {
      expect(await p.kantor.ubahKiriman('TL-X', tahan)).toEqual({
        ok: false,
        error: { jenis: 'tidak_ada', sasaran: 'TL-X' },
      });
    });

    it('brings a case back to its step when its return is cancelled', async () => {
      await p.kantor.diTanggapan();
      const { kiriman } = await p.kantor.catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'PU' });
      nilaiDari(await p.kantor.ubahKiriman(kiriman[0]!, batalkan));
      expect((await p.kantor.kasus()).kasus.langkah).toBe('tanggapan');
    });

    it('ends a case whose return was sent by hand where the connection cannot show it', async () => {
      await p.kantor.diTanggapan();
      const { kiriman } = await p.kantor.catat('bukan-wewenang', { alasan: 'x', instansi_yang_tepat: 'PU' });
      nilaiDari(await p.kantor.ubahKiriman(kiriman[0]!, tandai(), { sambunganMenunjukkan: false }));
      expect((await p.kantor.kasus()).kasus.langkah).toBe('dikembalikan');
    });
  });
}
