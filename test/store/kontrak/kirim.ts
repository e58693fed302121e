import { describe, expect, it } from 'vitest';
import type { KirimanDiklaim } from '../../../src/ports/store.ts';
import { foto, HARI, laporanUji, MENIT, SENIN } from '../../sop/kapuas-uji.ts';
import { jejakBaru, KantorUji, type RumahStore, semua } from '../kantor-uji.ts';
import { panggung } from './panggung.ts';

const ids = (rows: readonly KirimanDiklaim[]) => rows.map((k) => k.id);

export function kontrakKirim(rumahBaru: () => RumahStore): void {
  const p = panggung(rumahBaru);

  describe('a claim', () => {
    it('writes the attempt and the next time down before anything leaves', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      expect(k).toMatchObject({ id, trackingId: '7000001', jenis: 'akhir', n: 1, percobaan: 0 });
      expect(k).toMatchObject({ kunci: (await p.kantor.kiriman(id)).kunci, pernahBelumPasti: false });
      expect(await p.kantor.store.percobaan(id)).toMatchObject([
        { n: 1, pemicu: 'auto', fase: 'sent', selesai: null },
      ]);
      const { status, berikut, terakhir } = await p.kantor.kiriman(id);
      expect({ status, berikut }).toEqual({ status: 'mengirim', berikut: p.kantor.sekarang + 5 * MENIT });
      expect(terakhir).toBe(p.kantor.sekarang);
      expect(await p.kantor.klaim()).toEqual([]);
    });

    it('takes no more than its limit, the nearest national deadline first', async () => {
      const jauh = await p.kantor.siapKirim({ disposisi: { pada: SENIN, sumber: 'tanggal_disposisi' } });
      const lama = { pada: SENIN - 3 * HARI, sumber: 'tanggal_disposisi' } as const;
      const dekat = await p.kantor.siapKirim({ trackingId: '7000002', disposisi: lama });
      expect(ids(await p.kantor.klaim({ batas: 1 }))).toEqual([dekat]);
      expect(ids(await p.kantor.klaim({ batas: 0 }))).toEqual([]);
      expect(ids(await p.kantor.klaim({ batas: 5 }))).toEqual([jauh]);
    });

    it('follows a deadline that moves', async () => {
      const satu = await p.kantor.siapKirim();
      const dua = await p.kantor.siapKirim({ trackingId: '7000002' });
      const isian = { waktu: '2026-09-01T08:00', bukti: 'Lembar disposisi' };
      await p.kantor.catat('betulkan-disposisi', { ...isian, alasan_terlambat: 'x' }, {}, '7000002');
      expect(ids(await p.kantor.klaim())).toEqual([dua, satu]);
    });

    it('takes only kinds that the connection can send', async () => {
      const id = await p.kantor.siapKirim();
      expect(await p.kantor.klaim({ jenis: ['sementara'] })).toEqual([]);
      expect(ids(await p.kantor.klaim({ jenis: ['akhir'] }))).toEqual([id]);
    });

    it('takes only what is due', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      const berikut = p.kantor.sekarang + HARI;
      const gagal = { ke: 'antre', kelas: 'tak_terjangkau', berikut, fase: 'not_sent' } as const;
      await p.kantor.store.settleAndClaim([p.kantor.selesai(k!, gagal)], null);
      expect(await p.kantor.klaim()).toEqual([]);
      p.kantor.pada(berikut);
      expect(ids(await p.kantor.klaim())).toEqual([id]);
      expect(await p.kantor.kiriman(id)).toMatchObject({ percobaan: 1, kelas: null });
    });
  });

  describe('within a report', () => {
    it('answers leave one at a time and in order', async () => {
      await p.kantor.diTanggapan();
      const pertama = await p.kantor.setujui('sementara', 'Sedang kami cek.');
      const kedua = await p.kantor.setujui('akhir', 'Sudah.');
      const [k, ...lain] = await p.kantor.klaim();
      expect([k?.id, lain]).toEqual([pertama, []]);
      expect(await p.kantor.klaim()).toEqual([]);
      const berikut = await p.kantor.store.settleAndClaim([p.kantor.selesai(k!)], p.kantor.permintaanKlaim());
      expect(ids(berikut)).toEqual([kedua]);
    });

    it.each(['gagal', 'ditahan'] as const)(
      'one that is %s stops the later ones of its round only',
      async (ke) => {
        await p.kantor.diTanggapan();
        const kepala = await p.kantor.setujui('sementara', 'Sedang kami cek.');
        const ekor = await p.kantor.setujui('akhir', 'Sudah.');
        const lain = await p.kantor.siapKirim({ trackingId: '7000002' });
        if (ke === 'ditahan') await p.kantor.ubahKiriman(kepala, { jenis: 'tahan', sampai: null });
        else await gagalkan(kepala);
        expect(ids(await p.kantor.klaim())).toEqual([lain]);
        expect((await p.kantor.kiriman(ekor)).status).toBe('antre');
      },
    );

    it('one held in an earlier round does not stop the next round', async () => {
      await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      await p.kantor.catat('ralat-tanggapan', { merujuk: 'TL-2026-000001', isi: 'Ralat', alasan: 'x' });
      const { kiriman } = await p.kantor.catat('setujui-tanggapan', { jenis: 'ralat' }, { oleh: 'kepala' });
      await p.kantor.ubahKiriman(kiriman[0]!, { jenis: 'tahan', sampai: null });
      await p.kantor.catat('catat-balasan', { isi: 'Masih padam', waktu: p.kantor.menitIni });
      await p.kantor.catat('nilai-balasan', { nilai: 'keberatan' });
      const baru = await p.kantor.setujui('akhir', 'Sudah lagi.');
      expect(ids(await p.kantor.klaim())).toEqual([baru]);
    });

    it('a return passes the ones that are held because of it', async () => {
      const ditahan = await p.kantor.siapKirim();
      const { kiriman } = await p.kantor.catat('bukan-wewenang', {
        alasan: 'Jalan provinsi',
        instansi_yang_tepat: 'PU',
      });
      expect((await p.kantor.kiriman(ditahan)).status).toBe('ditahan');
      expect(ids(await p.kantor.klaim())).toEqual(kiriman);
    });

    it('an uncertain one is resolved before the next leaves', async () => {
      await p.kantor.diTanggapan();
      const kepala = await p.kantor.setujui('sementara', 'Sedang kami cek.');
      await p.kantor.setujui('akhir', 'Sudah.');
      const [k] = await p.kantor.klaim();
      await p.kantor.store.settleAndClaim(
        [p.kantor.selesai(k!, { ke: 'belum_pasti', kelas: 'tak_pasti' })],
        null,
      );
      expect(await p.kantor.klaim()).toEqual([]);
      p.kantor.pada(p.kantor.sekarang + HARI);
      expect(await p.kantor.klaim()).toMatchObject([{ id: kepala, pernahBelumPasti: true, n: 2 }]);
    });
  });

  async function gagalkan(id: string): Promise<void> {
    const diklaim = await p.kantor.klaim({ batas: 1 });
    const k = diklaim.find((satu) => satu.id === id)!;
    await p.kantor.store.settleAndClaim(
      [p.kantor.selesai(k, { ke: 'gagal', kelas: 'ditolak', http: 422 })],
      null,
    );
  }

  describe('the end of a try', () => {
    it('terkirim moves the case and keeps the proof', async () => {
      const id = await p.kantor.siapKirim();
      await p.kantor.kirimSemua();
      expect(await p.kantor.kiriman(id)).toMatchObject({
        status: 'terkirim',
        dasarTerkirim: 'jawaban-server',
        idJauh: `jauh-${id}`,
        percobaan: 1,
      });
      expect(await p.kantor.store.percobaan(id)).toMatchObject([
        { fase: 'done', http: 201, kelas: 'terkirim' },
      ]);
      expect((await p.kantor.kasus()).kasus.langkah).toBe('menunggu-pelapor');
    });

    it('that is not charged leaves the count of tries', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      const tunggu = { ke: 'antre', kelas: 'tunggu', http: 429, dihitung: false } as const;
      await p.kantor.store.settleAndClaim([p.kantor.selesai(k!, { ...tunggu, cuplikan: 'Sibuk' })], null);
      expect(await p.kantor.kiriman(id)).toMatchObject({ status: 'antre', percobaan: 0, kelas: 'tunggu' });
      expect(await p.kantor.store.percobaan(id)).toMatchObject([
        { fase: 'done', http: 429, kelas: 'tunggu', cuplikan: 'Sibuk', selesai: p.kantor.sekarang },
      ]);
    });

    it('told late, after a recovery, changes nothing, unless it proves that the answer arrived', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9);
      await p.kantor.store.settleAndClaim(
        [p.kantor.selesai(k!, { ke: 'antre', kelas: 'tak_terjangkau' })],
        null,
      );
      expect((await p.kantor.kiriman(id)).status).toBe('belum_pasti');
      await p.kantor.store.settleAndClaim([p.kantor.selesai(k!)], null);
      expect((await p.kantor.kiriman(id)).status).toBe('terkirim');
      expect(await p.kantor.store.percobaan(id)).toMatchObject([{ fase: 'died' }]);
    });
  });

  describe('recovery', () => {
    it('makes the rows of another run uncertain and due at once, charged to no try; its own stay', async () => {
      const mati = await p.kantor.siapKirim();
      await p.kantor.klaim({ run: 'run-mati' });
      const hidup = await p.kantor.siapKirim({ trackingId: '7000002' });
      await p.kantor.klaim({ run: 'run-2' });
      expect(await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9)).toBe(1);
      const baris = await p.kantor.kiriman(mati);
      expect(baris).toMatchObject({ status: 'belum_pasti', kelas: 'proses_mati', percobaan: 0 });
      expect(baris.berikut).toBe(p.kantor.sekarang);
      expect((await p.kantor.kiriman(hidup)).status).toBe('mengirim');
      expect(await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9)).toBe(0);
    });

    it('takes a row of its own whose lease has run out', async () => {
      await p.kantor.siapKirim();
      await p.kantor.klaim();
      expect(await p.kantor.store.recoverKiriman('run-1', p.kantor.sekarang + 2 * MENIT - 1, 9e9)).toBe(0);
      expect(await p.kantor.store.recoverKiriman('run-1', p.kantor.sekarang + 2 * MENIT, 9e9)).toBe(1);
    });
  });

  describe('a row whose wire bytes were never made', () => {
    const denganFoto = async () => {
      const id = await p.kantor.siapKirim({}, { berkas: [foto(1)] });
      await p.kantor.klaim({ run: 'run-mati' });
      return id;
    };

    it('is queued again when its process died: nothing of the answer can have left', async () => {
      const id = await denganFoto();
      await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9);
      expect(await p.kantor.kiriman(id)).toMatchObject({ status: 'antre', pernahBelumPasti: false });
    });

    it('is uncertain all the same where its lease ran out in a process that lives', async () => {
      const id = await denganFoto();
      await p.kantor.store.recoverKiriman('run-mati', p.kantor.sekarang + 2 * MENIT, 9e9);
      expect((await p.kantor.kiriman(id)).status).toBe('belum_pasti');
    });

    it('is uncertain once they are made', async () => {
      const id = await denganFoto();
      await p.kantor.store.bekukanBadan(id, { 'terbit-1': 'L1' }, Buffer.from('beku'));
      await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9);
      expect((await p.kantor.kiriman(id)).status).toBe('belum_pasti');
    });
  });

  describe('the wire bytes', () => {
    it('are of the words and the number that were approved, whatever is drafted afterwards', async () => {
      const trackingId = await p.kantor.diTanggapan();
      await p.kantor.setujui('sementara', 'Sedang kami cek.');
      await p.kantor.catat('susun-tanggapan', { jenis: 'sementara', isi: 'Lain.' });
      const [kabar] = await p.kantor.klaim();
      expect(kabar?.bahan).toMatchObject({ isi: 'Sedang kami cek.', nomorBa: null });
      await p.kantor.store.settleAndClaim([p.kantor.selesai(kabar!)], null);
      await p.kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Sudah.' });
      const isian = { jenis: 'akhir', nomor_ba: '555/04/IKP' };
      await p.kantor.catat('setujui-tanggapan', isian, { oleh: 'kepala' });
      const [k] = await p.kantor.klaim();
      const harap = { trackingId, jenis: 'akhir', isi: 'Sudah.', nomorBa: '555/04/IKP', lampiran: [] };
      expect(JSON.parse(Buffer.from(k!.badan!).toString())).toEqual(harap);
    });

    it('are made once, with the first claim, and never again', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      const badan = { isi: 'Lampu sudah diganti.', jenis: 'akhir', trackingId: '7000001', nomorBa: null };
      expect(JSON.parse(Buffer.from(k!.badan!).toString())).toMatchObject(badan);
      await p.kantor.store.settleAndClaim(
        [p.kantor.selesai(k!, { ke: 'belum_pasti', kelas: 'tak_pasti' })],
        null,
      );
      await p.kantor.store.bekukanBadan(id, {}, Buffer.from('lain'));
      p.kantor.pada(p.kantor.sekarang + HARI);
      const [lagi] = await p.kantor.klaim({ rakit: () => Buffer.from('dirakit ulang') });
      expect(Buffer.from(lagi!.badan!)).toEqual(Buffer.from(k!.badan!));
    });

    it('wait for the ids of the files, which are kept one by one', async () => {
      const id = await p.kantor.siapKirim({}, { berkas: [foto(1), foto(2)] });
      const [k] = await p.kantor.klaim();
      expect(k).toMatchObject({ badan: null, berkas: ['terbit-1', 'terbit-2'], lampiranJauh: {} });
      await p.kantor.store.bekukanBadan(id, { 'terbit-1': 'L1' }, null);
      await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9);
      const [lagi] = await p.kantor.klaim({ run: 'run-2' });
      expect(lagi).toMatchObject({ badan: null, lampiranJauh: { 'terbit-1': 'L1' } });
      await p.kantor.store.bekukanBadan(id, { 'terbit-1': 'L1', 'terbit-2': 'L2' }, Buffer.from('beku'));
      await p.kantor.store.recoverKiriman('run-3', p.kantor.sekarang, 9e9);
      const [beku] = await p.kantor.klaim({ run: 'run-3' });
      expect(Buffer.from(beku!.badan!).toString()).toBe('beku');
      const isi = await p.kantor.store.isiKiriman(id);
      expect(isi).toEqual({ isi: 'Lampu sudah diganti.', berkas: [foto(1), foto(2)], rahasia: false });
    });
  });

  describe('a direction', () => {
    it('keeps its breaker over a restart', async () => {
      const arah = {
        arah: 'kirim',
        beruntun: 4,
        laporan: ['7000001'],
        jedaMs: 60_000,
        tunda: SENIN,
        terputus: true,
      } as const;
      expect(await p.kantor.store.readArah('kirim')).toMatchObject({
        beruntun: 0,
        tunda: null,
        terputus: false,
      });
      await p.kantor.store.writeArah(arah);
      const { store } = await KantorUji.buka(p.rumah);
      expect(await store.readArah('kirim')).toEqual(arah);
      expect((await store.readArah('tarik')).beruntun).toBe(0);
    });
  });

  describe('a replay', () => {
    it('plans only what failed and what every part of its scope names', async () => {
      await p.kantor.siapKirim();
      const gagal = await p.kantor.siapKirim({ trackingId: '7000002', disposisi: laporanUji().disposisi });
      for (const k of await p.kantor.klaim())
        await p.kantor.store.settleAndClaim(
          [p.kantor.selesai(k, k.id === gagal ? { ke: 'gagal', kelas: 'ditolak' } : {})],
          null,
        );
      const rencana = async (cakupan: object) =>
        (await p.kantor.store.rencanaReplay({ batas: 500, ...cakupan })).map((k) => k.id);
      expect(await rencana({})).toEqual([]);
      expect(await rencana({ semuaGagal: true })).toEqual([gagal]);
      expect(await rencana({ laporan: ['7000002'], kelas: ['ditolak'] })).toEqual([gagal]);
      expect(await rencana({ laporan: ['7000002'], kelas: ['tak_pasti'] })).toEqual([]);
      expect(await rencana({ id: [gagal], sejak: p.kantor.sekarang + 1 })).toEqual([]);
      const { dibuat } = await p.kantor.kiriman(gagal);
      expect(await rencana({ id: [gagal], sejak: dibuat })).toEqual([gagal]);
      expect(await rencana({ sejak: dibuat + 1 })).toEqual([]);
      expect(await rencana({ laporan: ['7000001'] })).toEqual([]);
      expect(await rencana({ semuaGagal: true, batas: 0 })).toEqual([]);
    });

    it('queues it again with the same key, once, and lets the case be', async () => {
      const id = await p.kantor.siapKirim();
      const { kunci } = await p.kantor.kiriman(id);
      await gagalkan(id);
      const jejak = await jejakBaru(p.kantor.store, async () => {
        expect(await p.kantor.replay([id])).toBe(1);
        expect(await p.kantor.replay([id, 'tak-ada'])).toBe(0);
      });
      expect(jejak).toEqual(['kiriman.status']);
      expect(await p.kantor.kiriman(id)).toMatchObject({ status: 'antre', percobaan: 0, kunci });
      expect(await p.kantor.kirimSemua()).toEqual([id]);
      expect(await p.kantor.replay([id])).toBe(0);
    });

    it('says of its tries who set them off: a person, or a replay of several', async () => {
      const ids = [await p.kantor.siapKirim(), await p.kantor.siapKirim({ trackingId: '7000002' })];
      const pemicu = async () =>
        Promise.all(ids.map(async (id) => (await p.kantor.store.percobaan(id)).at(-1)?.pemicu));
      for (const id of ids) await gagalkan(id);
      await p.kantor.replay(ids);
      expect((await p.kantor.klaim()).length).toBe(2);
      expect(await pemicu()).toEqual(['batch', 'batch']);
      const [k] = ids;
      await p.kantor.store.settleAndClaim(
        [p.kantor.selesai({ id: k!, n: 2 }, { ke: 'gagal', kelas: 'ditolak' })],
        null,
      );
      await p.kantor.replay([k!]);
      await p.kantor.klaim();
      expect(await pemicu()).toEqual(['manual', 'batch']);
    });

    it('cut off anywhere and run again does what is left, and nothing twice', async () => {
      const ids = [await p.kantor.siapKirim(), await p.kantor.siapKirim({ trackingId: '7000002' })];
      for (const id of ids) await gagalkan(id);
      expect(await p.kantor.replay(ids)).toBe(2);
      const [k] = await p.kantor.klaim({ batas: 1, run: 'run-mati' });
      await p.kantor.store.recoverKiriman('run-2', p.kantor.sekarang, 9e9);
      expect(await p.kantor.replay(ids)).toBe(0);
      expect((await p.kantor.kiriman(k!.id)).status).toBe('belum_pasti');
      expect([...(await p.kantor.kirimSemua())].sort()).toEqual(ids);
    });

    it('is refused while our clock stands before the last record', async () => {
      const id = await p.kantor.siapKirim();
      await gagalkan(id);
      p.kantor.pada(p.kantor.sekarang - HARI);
      await expect(p.kantor.replay([id])).rejects.toThrow('jam_mundur');
      expect((await p.kantor.kiriman(id)).status).toBe('gagal');
    });

    it('looks first where an effect is possible', async () => {
      const id = await p.kantor.siapKirim();
      const [k] = await p.kantor.klaim();
      await p.kantor.store.settleAndClaim(
        [p.kantor.selesai(k!, { ke: 'belum_pasti', kelas: 'tak_pasti' })],
        null,
      );
      p.kantor.pada(p.kantor.sekarang + HARI);
      await gagalkan(id);
      await p.kantor.replay([id]);
      expect(await p.kantor.kiriman(id)).toMatchObject({ status: 'belum_pasti', pernahBelumPasti: true });
    });
  });

  it('the outbox is listed by id, by status and up to a limit, while it is being written', async () => {
    const satu = await p.kantor.siapKirim();
    const dua = await p.kantor.siapKirim({ trackingId: '7000002' });
    const dibaca: string[] = [];
    for await (const k of p.kantor.store.kiriman({})) {
      dibaca.push(k.id);
      await p.kantor.ubahKiriman(k.id, { jenis: 'tahan', sampai: null });
    }
    expect(dibaca).toEqual([satu, dua]);
    const menurut = async (saring: object) => (await semua(p.kantor.store.kiriman(saring))).map((k) => k.id);
    expect(await menurut({ status: ['antre'] })).toEqual([]);
    expect(await menurut({ status: ['antre', 'ditahan'], batas: 1 })).toEqual([satu]);
  });
}
