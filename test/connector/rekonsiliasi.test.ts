import { describe, expect, it } from 'vitest';
import type { Riwayat } from '../../src/ports/lapor-api.ts';
import { GANGGUAN, TIDAK_ADA } from '../kembaran/lapor-api.ts';
import { MENIT } from '../sop/kapuas-uji.ts';
import { JAM, MejaUji } from './meja-uji.ts';

/** What a restored backup begins with; what is in the database now is what the copy held. */
async function pulih(meja: MejaUji, dari: number): Promise<void> {
  await meja.store.mulaiPemulihan({
    id: 'r0badcafe',
    petugas: 'hubung',
    akun: 'uji',
    host: 'uji',
    sekarang: meja.jam.now(),
    dari,
    siap: meja.jam.now() + 20 * MENIT,
    diganti: null,
    nomorDiganti: [],
  });
}

const status = async (meja: MejaUji): Promise<readonly string[]> => {
  const semua: string[] = [];
  for await (const k of meja.store.kiriman({})) semua.push(k.status);
  return semua;
};

describe('after a restored backup', () => {
  it('nothing is sent before it is reconciled, and what does not show waits for a person', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(2);
    await pulih(meja, meja.jam.now() - JAM);
    expect(await status(meja)).toEqual(['belum_pasti', 'belum_pasti']);
    await meja.lintas();
    meja.maju(21 * MENIT);
    await meja.lintas();
    await meja.lintas();
    expect(meja.api.efek).toHaveLength(0);
    expect(await status(meja)).toEqual(['antre', 'antre']);
    expect((await meja.store.pemulihan())?.takTerlihat).toBe(2);
    const pelaku = { petugas: 'hubung', akun: 'uji', host: 'uji', sekarang: meja.jam.now() };
    await meja.store.akhiriPemulihan({ ...pelaku, alasan: 'Sudah dicocokkan', bersambungan: true });
    await meja.lintas();
    expect(await status(meja)).toEqual(['terkirim', 'terkirim']);
    expect(meja.api.efek).toHaveLength(2);
  });

  it('one report whose history cannot be read holds up no other', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    await pulih(meja, meja.jam.now() - JAM);
    meja.maju(21 * MENIT);
    meja.api.naskah('bacaRiwayat', Array(9).fill(GANGGUAN), '7000001');
    await meja.lintas();
    expect(await meja.store.pemulihan()).toMatchObject({ takTerlihat: 2 });
    expect(await status(meja)).toEqual(['belum_pasti', 'antre', 'antre']);
  });

  it('a report that is not there for a while (404) proves nothing: it is looked up again', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    await pulih(meja, meja.jam.now() - JAM);
    meja.maju(21 * MENIT);
    meja.api.naskah('bacaRiwayat', Array(3).fill(TIDAK_ADA), '7000001');
    await meja.lintas();
    expect(await meja.store.pemulihan()).toMatchObject({ belumDilihat: 1, takTerlihat: 0 });
    expect(await status(meja)).toEqual(['belum_pasti']);
    for (let n = 0; n < 3; n++) await meja.lintas();
    expect(await meja.store.pemulihan()).toMatchObject({ belumDilihat: 0, takTerlihat: 1 });
  });

  it('with nothing to decide it ends by itself', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(3);
    await meja.lintas();
    await pulih(meja, meja.jam.now() - JAM);
    meja.maju(21 * MENIT);
    await meja.lintas();
    // The histories are read once more now that late answers show.
    await meja.lintas();
    expect(await meja.store.pemulihan()).toBeNull();
  });

  it('keys and numbers given out afterwards meet none from before', async () => {
    const meja = await MejaUji.buka();
    const [lama = ''] = await meja.siapKirim(1);
    await pulih(meja, meja.jam.now() - JAM);
    const [baru = ''] = await meja.bertindak(async (kantor) => [
      await kantor.siapKirim({ trackingId: '7999999' }),
    ]);
    expect(Number(baru.slice(-6)) - Number(lama.slice(-6))).toBeGreaterThan(1000);
    for await (const k of meja.store.kiriman({ id: baru })) expect(k.kunci).toMatch(/-r0badcafe$/);
  });

  it('what went out after the copy is found, and not sent again', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    const salinan = meja.rumah.salin();
    await meja.lintas();
    expect(meja.api.efek).toHaveLength(1);
    await kembalikan(meja, salinan);
    await meja.lintas();
    meja.maju(21 * MENIT);
    await meja.lintas();
    expect(await status(meja)).toEqual(['terkirim']);
    await meja.lintas();
    expect(await meja.store.pemulihan()).toBeNull();
    expect(meja.api.efek).toHaveLength(1);
  });

  const ubah = (
    meja: MejaUji,
    kiriman: string,
    apa: { jenis: 'tahan'; sampai: number } | { jenis: 'lepas' },
  ) =>
    meja.store.ubahKiriman({
      ...{ kiriman, ubah: apa, petugas: 'hubung', dicatatOleh: 'hubung', teks: 'menunggu foto' },
      ...{ berkas: [], sambunganMenunjukkan: true, akun: 'uji', host: 'uji', sekarang: meja.jam.now() },
    });
  const ditahanSepuluhMenit = async (): Promise<{ meja: MejaUji; kiriman: string }> => {
    const meja = await MejaUji.buka();
    const [kiriman = ''] = await meja.siapKirim(1);
    const sampai = meja.jam.now() + 10 * MENIT;
    expect((await ubah(meja, kiriman, { jenis: 'tahan', sampai })).ok).toBe(true);
    return { meja, kiriman };
  };

  it('what was held in the copy and went out since is found, although it is let go meanwhile', async () => {
    const { meja, kiriman } = await ditahanSepuluhMenit();
    const salinan = meja.rumah.salin();
    expect((await ubah(meja, kiriman, { jenis: 'lepas' })).ok).toBe(true);
    await meja.lintas();
    expect(meja.api.efek).toHaveLength(1);
    await kembalikan(meja, salinan);
    meja.maju(11 * MENIT);
    await meja.lintas();
    expect((await ubah(meja, kiriman, { jenis: 'lepas' })).ok).toBe(true);
    meja.maju(21 * MENIT);
    await meja.lintas();
    await meja.lintas();
    expect(await status(meja)).toEqual(['terkirim']);
    expect(meja.api.efek).toHaveLength(1);
  });

  it('what was held until a date is sent by no date any more, only by a person', async () => {
    const { meja, kiriman } = await ditahanSepuluhMenit();
    await pulih(meja, meja.jam.now() - JAM);
    for (let n = 0; n < 3; n++) {
      meja.maju(21 * MENIT);
      await meja.lintas();
    }
    expect([await meja.store.pemulihan(), await status(meja)]).toEqual([null, ['ditahan']]);
    expect((await ubah(meja, kiriman, { jenis: 'lepas' })).ok).toBe(true);
    await meja.lintas();
    expect([await status(meja), meja.api.efek.length]).toEqual([['terkirim'], 1]);
  });

  it('an answer approved and sent after the copy is told, and is no reply of the reporter', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1, 'sementara');
    await meja.lintas();
    const salinan = meja.rumah.salin();
    await meja.bertindak((kantor) => kantor.setujui('akhir', 'Lampu sudah diganti.', {}, '7000001'));
    meja.maju(5 * MENIT);
    await meja.lintas();
    expect(meja.api.efek).toHaveLength(2);
    await kembalikan(meja, salinan);
    await meja.lintas();
    meja.maju(21 * MENIT);
    await meja.lintas();
    const berjalan = await meja.store.pemulihan();
    expect(berjalan?.laporanTakTercatat).toEqual(['7000001']);
    expect((await meja.kantor.kasus('7000001')).kasus.balasan).toBeNull();
    expect(meja.api.efek).toHaveLength(2);
  });

  it('such an answer is told too where it shows only after the histories were first read', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1, 'sementara');
    await meja.lintas();
    const salinan = meja.rumah.salin();
    const { isi: sebelum } = (await meja.api.bacaRiwayat('7000001')) as { isi: Riwayat };
    await meja.bertindak((kantor) => kantor.setujui('akhir', 'Lampu sudah diganti.', {}, '7000001'));
    meja.maju(5 * MENIT);
    await meja.lintas();
    await kembalikan(meja, salinan);
    meja.api.naskah('bacaRiwayat', [{ jenis: 'ok', isi: sebelum }]);
    await meja.lintas();
    expect((await meja.store.pemulihan())?.laporanTakTercatat).toEqual([]);
    meja.maju(21 * MENIT);
    await meja.lintas();
    await meja.lintas();
    expect((await meja.store.pemulihan())?.laporanTakTercatat).toEqual(['7000001']);
  });

  it.each([true, false])(
    'an answer whose draft was approved and sent after the copy, and is approved once more, does not go out twice (keys: %s)',
    async (menghormatiKunci) => {
      const meja = await MejaUji.buka({ menghormatiKunci });
      meja.taruh(1);
      await meja.bertindak(async (kantor) => {
        await kantor.diTanggapan({ trackingId: '7000001' });
        await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Lampu sudah diganti.' });
      });
      const salinan = meja.rumah.salin();
      await meja.bertindak((kantor) =>
        kantor.catat('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' }),
      );
      await meja.lintas();
      expect(meja.api.efek).toHaveLength(1);
      await kembalikan(meja, salinan);
      await meja.bertindak((kantor) =>
        kantor.catat('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' }),
      );
      for (let i = 0; i < 4; i++) {
        await meja.lintas();
        meja.maju(21 * MENIT);
      }
      expect((await meja.store.pemulihan())?.laporanTakTercatat).toEqual(['7000001']);
      expect(meja.api.efek).toHaveLength(1);
    },
  );
});

/** The database as it stood when it was copied, with the remote as it is now. */
async function kembalikan(meja: MejaUji, salinan: string): Promise<void> {
  meja.maju(MENIT);
  await meja.rumah.tutup();
  meja.rumah.pasang(salinan);
  await meja.bukaLagi();
  await pulih(meja, meja.jam.now() - JAM);
}
