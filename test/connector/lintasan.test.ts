import { describe, expect, it } from 'vitest';
import { lintasanTanpaSambungan } from '../../src/connector/lintasan.ts';
import { berdampakLaluPutus, GANGGUAN, TAK_TERJANGKAU, tunggu } from '../kembaran/lapor-api.ts';
import { HARI, laporanUji, MENIT, SENIN, wib } from '../sop/kapuas-uji.ts';
import { JAM, MejaUji } from './meja-uji.ts';

const KREDENSIAL = { jenis: 'kredensial', http: 401 } as const;

describe('one pass', () => {
  it('pulls, pushes and reads replies, and keeps one line of sums', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    meja.taruh(3, {}, 50);
    const hasil = await meja.lintas({ batas: 2 });
    expect(hasil).toMatchObject({
      pull: { pages: 3, listed: 6, new: 3, same: 3 },
      push: { sent: 3, failed: 0, waiting: 0, unknown: 0 },
      remote: 'ok',
      perluOrang: false,
    });
    const { lintasan } = await meja.store.ringkasan(meja.jam.now());
    expect(lintasan).toMatchObject({
      jenis: 'sync',
      selesai: meja.jam.now(),
      ringkasan: { pull: { listed: 6 }, push: { sent: 3 }, bytes: 3_000, selisih_jam_ms: 0, remote: 'ok' },
    });
  });

  it('made again with nothing new writes no case, outbox, quarantine or journal row', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(3);
    await meja.lintas();
    await meja.lintas();
    const isi = await meja.isi();
    for (let i = 0; i < 3; i++) {
      meja.maju(15 * MENIT);
      await meja.lintas();
    }
    expect(await meja.isi()).toEqual(isi);
  });

  it('only pulls, or only pushes, when asked to', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(2);
    expect((await meja.lintas({ only: 'pull' })).push).toMatchObject({ sent: 0, waiting: 2 });
    expect(meja.api.efek).toHaveLength(0);
    expect((await meja.lintas({ only: 'push' })).pull.pages).toBe(0);
    expect(meja.api.efek).toHaveLength(2);
  });

  it.each([
    ['gagal', [{ jenis: 'ditolak', http: 422, cuplikan: '' } as const], { failed: 1 }],
    ['belum_pasti', [berdampakLaluPutus], { unknown: 1 }],
  ])('tells that a person is wanted: %s, also from before', async (_, naskah, harap) => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.api.naskah('kirim', naskah);
    expect(await meja.lintas()).toMatchObject({ perluOrang: true, push: harap });
    expect((await meja.lintas()).perluOrang).toBe(true);
  });

  it('tells that a person is wanted for a quarantined record, also later; the others of its page are stored', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(2);
    meja.api.naskah('listLaporan', [
      async (wajar) => {
        const jawaban = await wajar();
        if (jawaban.jenis !== 'ok') return jawaban;
        const masalah = { trackingId: '8', diperbaruiPada: null, sebab: ['judul: bukan teks'], mentah: '{}' };
        const butir = [{ jenis: 'masalah', masalah } as const, ...jawaban.isi.butir];
        return { ...jawaban, isi: { ...jawaban.isi, butir } };
      },
    ]);
    const sudah = { perluOrang: true, menunggu: { karantina: 1 }, remote: 'ok' };
    expect(await meja.lintas()).toMatchObject({ ...sudah, pull: { new: 2, quarantined: 1 } });
    expect(await meja.lintas()).toMatchObject({ ...sudah, pull: { quarantined: 0 } });
  });

  it('keeps in its line how far our clock stands from the remote’s, and the brake', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(6);
    await meja.lintas();
    const kini = meja.jam.now();
    const isi = { butir: [], kursorBerikutnya: null, waktuServer: kini - 90_000, bytes: 7 };
    meja.api.naskah('listLaporan', [{ jenis: 'ok', isi }]);
    await meja.lintas();
    const garis = async () => (await meja.store.ringkasan(kini)).lintasan?.ringkasan;
    expect(await garis()).toMatchObject({ selisih_jam_ms: 90_000, bytes: 7, braked: null });
    for (let i = 1; i <= 6; i++) meja.api.ubah(String(7_000_000 + i), { idInstansi: '9901' });
    await meja.lintas();
    expect(await garis()).toMatchObject({ braked: { sebab: { jenis: 'pergi', pergi: 6, terbuka: 6 } } });
  });

  it('with a record too large even alone wants a person, and blames the remote for nothing', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(1);
    meja.api.terlaluBesar = () => true;
    const hasil = await meja.lintas();
    expect(hasil).toMatchObject({ remote: 'ok', perluOrang: true, tersangkut: 'instansi 5501, awal' });
  });
});

describe('when one direction fails', () => {
  it('credentials refused on the pull: nothing is pushed', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(2);
    meja.api.naskah('listLaporan', [KREDENSIAL]);
    expect(await meja.lintas()).toMatchObject({ remote: 'refused', push: { sent: 0, waiting: 2 } });
    expect(meja.api.jumlah('kirim')).toBe(0);
  });

  it.each([
    ['ill', GANGGUAN],
    ['asking for a wait', tunggu(Date.parse('2026-09-08T00:00:00Z'))],
  ])('the pull, the remote being %s: answers are pushed all the same', async (_, jawaban) => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(2);
    meja.api.naskah('listLaporan', [jawaban]);
    expect(await meja.lintas()).toMatchObject({ remote: 'unavailable', push: { sent: 2 } });
  });

  it('the push, its breaker open: reports are pulled all the same', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(6);
    meja.api.naskah('kirim', Array(50).fill(TAK_TERJANGKAU));
    await meja.lintas();
    meja.taruh(1, {}, 50);
    expect(await meja.lintas()).toMatchObject({ remote: 'unavailable', pull: { new: 1 } });
  });

  it('the push with its credentials: the pass says refused', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.api.naskah('kirim', [{ ...KREDENSIAL, cuplikan: '' }]);
    expect(await meja.lintas()).toMatchObject({ remote: 'refused', pull: { listed: 1 } });
  });
});

describe('the pull’s waits', () => {
  it('are obeyed by the next pass, and no longer', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(1);
    meja.api.naskah('listLaporan', [tunggu(meja.jam.now() + JAM)]);
    await meja.lintas();
    meja.maju(JAM - 1);
    expect((await meja.lintas()).remote).toBe('unavailable');
    expect(meja.api.jumlah('listLaporan')).toBe(1);
    meja.maju(1);
    expect(await meja.lintas()).toMatchObject({ remote: 'ok', pull: { new: 1 } });
  });

  it('come after five failing passes in a row too, doubling', async () => {
    const meja = await MejaUji.buka();
    meja.api.naskah('listLaporan', Array(7).fill(GANGGUAN));
    for (let i = 0; i < 4; i++) await meja.lintas();
    expect((await meja.store.readArah('tarik')).terputus).toBe(false);
    await meja.lintas();
    await meja.lintas();
    expect(meja.api.jumlah('listLaporan')).toBe(5);
    meja.maju(60_000);
    await meja.lintas();
    expect((await meja.store.readArah('tarik')).tunda).toBe(meja.jam.now() + 120_000);
    expect((await meja.store.readArah('kirim')).terputus).toBe(false);
  });

  it('are neither brought nearer nor put off by passes that we cut short ourselves', async () => {
    const meja = await MejaUji.buka();
    meja.api.naskah('listLaporan', Array(4).fill(GANGGUAN));
    for (let i = 0; i < 4; i++) await meja.lintas();
    for (let i = 0; i < 6; i++) await meja.lintas({ signal: AbortSignal.abort() });
    expect(await meja.store.readArah('tarik')).toMatchObject({ beruntun: 4, terputus: false });
  });
});

describe('replies', () => {
  /** `n` reports answered, and changed since, each with a reply of its reporter. */
  async function dibalas(n: number) {
    const meja = await MejaUji.buka();
    await meja.siapKirim(n);
    await meja.lintas();
    await meja.lintas();
    meja.maju(HARI);
    const ids = Array.from({ length: n }, (_, i) => String(7_000_001 + i));
    for (const id of ids) {
      meja.api.catatRiwayat(id, { pada: meja.jam.now(), responder: 'Pelapor', keterangan: 'Masih padam.' });
      meja.api.ubah(id, { statusLapor: 'Ditanggapi oleh Pelapor' });
    }
    meja.maju(MENIT);
    const balasan = async (): Promise<number> =>
      (await meja.store.ringkasan(meja.jam.now())).balasanBelumDinilai;
    return { meja, ids, balasan };
  }

  it('are found in the history of reports that changed, once', async () => {
    const { meja, balasan } = await dibalas(3);
    await meja.lintas();
    expect(await balasan()).toBe(3);
    const dibaca = meja.api.jumlah('bacaRiwayat');
    await meja.lintas();
    expect(meja.api.jumlah('bacaRiwayat')).toBe(dibaca);
    expect(await balasan()).toBe(3);
  });

  it('of one report that cannot be read hold up no other, and stay in line', async () => {
    const { meja, balasan } = await dibalas(3);
    meja.api.naskah('bacaRiwayat', [GANGGUAN], '7000001');
    await meja.lintas();
    expect(await balasan()).toBe(2);
    await meja.lintas();
    expect(await balasan()).toBe(3);
  });

  it('are left for later when many cannot be read, or nobody answers', async () => {
    const { meja } = await dibalas(8);
    const sebelum = meja.api.jumlah('bacaRiwayat');
    meja.api.naskah('bacaRiwayat', [...Array(5).fill(GANGGUAN), { ...GANGGUAN, terjangkau: false }]);
    await meja.lintas();
    expect(meja.api.jumlah('bacaRiwayat') - sebelum).toBe(5);
    await meja.lintas();
    expect(meja.api.jumlah('bacaRiwayat') - sebelum).toBe(6);
  });

  it('are read although the histories of five others can never be', async () => {
    const { meja, balasan } = await dibalas(7);
    for (let i = 1; i <= 5; i++)
      meja.api.naskah('bacaRiwayat', Array(3).fill(GANGGUAN), String(7_000_000 + i));
    await meja.lintas();
    expect(await balasan()).toBe(0);
    await meja.lintas();
    expect(await balasan()).toBe(2);
    for (let i = 0; i < 3; i++) await meja.lintas();
    expect(await balasan()).toBe(7);
  });

  it('are sought in 200 histories a pass, the others in the next', async () => {
    const meja = await MejaUji.buka();
    const ids = meja.taruh(230);
    await meja.lintas({ batas: 500 });
    meja.maju(HARI);
    for (const id of ids) meja.api.ubah(id, { judul: 'Lain' });
    await meja.lintas({ batas: 500 });
    expect(meja.api.jumlah('bacaRiwayat')).toBe(200);
    await meja.lintas({ batas: 500 });
    expect(meja.api.jumlah('bacaRiwayat')).toBe(230);
  });

  it('make the next pull wait when the remote asks for it', async () => {
    const { meja } = await dibalas(3);
    const sebelum = meja.api.jumlah('bacaRiwayat');
    meja.api.naskah('bacaRiwayat', [tunggu(meja.jam.now() + JAM)]);
    await meja.lintas();
    expect(meja.api.jumlah('bacaRiwayat') - sebelum).toBe(1);
    expect((await meja.store.readArah('tarik')).tunda).toBe(meja.jam.now() + JAM);
  });

  it('tell when our credentials are refused for them', async () => {
    const { meja } = await dibalas(2);
    meja.api.naskah('bacaRiwayat', [KREDENSIAL]);
    expect((await meja.lintas()).remote).toBe('refused');
  });

  it('are not read after our own signal, which is no error', async () => {
    const { meja, balasan } = await dibalas(3);
    const henti = new AbortController();
    meja.api.naskah('bacaRiwayat', [
      (wajar) => {
        henti.abort();
        return wajar();
      },
    ]);
    expect((await meja.lintas({ signal: henti.signal })).remote).toBe('ok');
    expect(await balasan()).toBe(0);
    await meja.lintas();
    expect(await balasan()).toBe(3);
  });
});

describe('alarms', () => {
  const KAMIS_SIANG = wib('09-10T12:00');

  it('sound in a pass that does not reach LAPOR!, and are logged by id and level only', async () => {
    const meja = await MejaUji.buka();
    await meja.kantor.tarik([laporanUji()]);
    meja.jam.setel(KAMIS_SIANG);
    meja.api.naskah('listLaporan', [GANGGUAN]);
    const hasil = await meja.lintas();
    expect(hasil.remote).toBe('unavailable');
    expect(hasil.alarm).toEqual({ '50': 1, '80': 1, jatuh: 0, lewat: 0 });
    expect(meja.log.entri.filter((e) => e.event === 'alarm.raised').map((e) => e.fields)).toEqual([
      { tracking_id: '7000001', clock: 'sop', alarm: '80' },
      { tracking_id: '7000001', clock: 'nasional', alarm: '50' },
    ]);
    expect((await meja.lintas()).alarm).toEqual({ '50': 0, '80': 0, jatuh: 0, lewat: 0 });
  });

  it('sound in the pass that brings a report too late, not in the next one, and not for what it answers', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.jam.setel(wib('09-15T17:00'));
    meja.taruh(1, {}, 50);
    const hasil = await meja.lintas();
    expect(hasil).toMatchObject({ pull: { new: 1 }, push: { sent: 1 } });
    const berbunyi = meja.log.entri.filter((e) => e.event === 'alarm.raised').map((e) => e.fields);
    const satu = berbunyi[0]?.tracking_id;
    expect(satu).not.toBe('7000001');
    expect(berbunyi.map((f) => [f.tracking_id, f.clock, f.alarm])).toEqual([
      [satu, 'sop', 'jatuh'],
      [satu, 'sop', 'lewat-3'],
      [satu, 'nasional', 'jatuh'],
      [satu, 'nasional', 'lewat-1'],
    ]);
    expect((await meja.lintas()).alarm).toEqual({ '50': 0, '80': 0, jatuh: 0, lewat: 0 });
  });

  it('sound without a connection too', async () => {
    const meja = await MejaUji.buka();
    await meja.kantor.tarik([laporanUji()]);
    meja.jam.setel(wib('09-11T17:00'));
    const hasil = await lintasanTanpaSambungan(meja.store, meja.jam, meja.log);
    expect(hasil.alarm).toEqual({ '50': 1, '80': 0, jatuh: 1, lewat: 1 });
    expect(meja.log.events).toEqual(['alarm.raised', 'alarm.raised', 'alarm.raised']);
  });
});

describe('without a connection', () => {
  it('a pass moves clocks, sends nothing and reports that all is well', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    const hasil = await lintasanTanpaSambungan(meja.store, meja.jam);
    expect(hasil).toMatchObject({ remote: 'ok', push: { sent: 0, waiting: 1 }, pull: { pages: 0 } });
    expect(meja.api.panggilan).toEqual([]);
  });

  it('a status that says "replied" opens the lane: no history can be read', async () => {
    const meja = await MejaUji.buka();
    const status = (statusLapor: string, diperbaruiPada: number) =>
      meja.kantor.impor([laporanUji({ statusLapor, diperbaruiPada })]);
    await status('Proses', SENIN);
    await status('Ditanggapi oleh Pelapor', SENIN + HARI);
    await lintasanTanpaSambungan(meja.store, meja.jam);
    expect((await meja.kantor.kasus()).kasus.balasan).toMatchObject({ belumDinilai: 1, tanpaTeks: true });
    await lintasanTanpaSambungan(meja.store, meja.jam);
    expect((await meja.kantor.kasus()).kasus.balasan?.belumDinilai).toBe(1);
  });
});
