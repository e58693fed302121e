import { describe, expect, it } from 'vitest';
import { TENGOKAN_MAKS } from '../../src/connector/jadwal-ulang.ts';
import type { HasilKirim } from '../../src/ports/lapor-api.ts';
import {
  berdampakLaluPutus,
  DITOLAK,
  GANGGUAN,
  KREDENSIAL,
  TAK_PASTI,
  TAK_TERJANGKAU,
  TERTUTUP,
  tunggu,
} from '../kembaran/lapor-api.ts';
import { aturanKapuas, foto, HARI, MENIT } from '../sop/kapuas-uji.ts';
import { KantorUji } from '../store/kantor-uji.ts';
import { JAM, MejaUji, SETELAN } from './meja-uji.ts';

const TAMPAK = SETELAN.maxLateMs + SETELAN.visLagMs;
const TENGOK = { tampakMs: TAMPAK, berikut: () => 0 };

const kirim = (meja: MejaUji) => meja.lintas({ only: 'push' });

/** A remote that knows no keys, and one approved answer on its way to it. */
async function meja1(): Promise<{ readonly meja: MejaUji; readonly id: string }> {
  const meja = await MejaUji.buka({ menghormatiKunci: false });
  const [id = ''] = await meja.siapKirim(1);
  return { meja, id };
}

/** Passes every five minutes for so long; never a POST for a row that is uncertain at the time. */
async function berlalu(meja: MejaUji, ms: number): Promise<void> {
  const asli = meja.api.kirim;
  meja.api.kirim = async (k) => {
    const ragu = (await meja.semuaKiriman()).filter((b) => b.kunci === k.kunci && b.status !== 'mengirim');
    expect(ragu).toEqual([]);
    return asli(k);
  };
  for (let t = 0; t < ms; t += 5 * MENIT) {
    meja.maju(5 * MENIT);
    await kirim(meja);
  }
  meja.api.kirim = asli;
}

async function takPasti(hasil: Parameters<MejaUji['api']['naskah']>[1][number] = TAK_PASTI) {
  const satu = await meja1();
  satu.meja.api.naskah('kirim', [hasil as HasilKirim]);
  await kirim(satu.meja);
  expect((await satu.meja.kiriman(satu.id)).status).toBe('belum_pasti');
  return satu;
}

describe('an answer to a remote without keys', () => {
  it('carries the reference line that the head approved, under the number reserved with the draft', async () => {
    const { meja, id } = await meja1();
    await kirim(meja);
    expect(JSON.parse(meja.api.efek[0]?.badan ?? '')).toMatchObject({
      isi: `Sudah kami tangani 7000001.\n\nRef. ${id}`,
    });
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'jawaban-server' });
  });

  it.each([
    ['answer lost', 0, 0],
    ['effect late, but shown in time', 10 * MENIT, 4 * MENIT],
    ['effect later than our time-out, at the last moment', 15 * MENIT, 5 * MENIT],
  ])('takes effect once: %s', async (_, efekMs, tampakMs) => {
    const { meja, id } = await meja1();
    Object.assign(meja.api.lambat, { efekMs, tampakMs });
    meja.api.naskah('kirim', [berdampakLaluPutus]);
    await kirim(meja);
    await berlalu(meja, 2 * JAM);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.jumlah('kirim')).toBe(1);
    expect(meja.api.efek).toHaveLength(1);
    expect((await meja.percobaan(id)).map((p) => p.fase)).toEqual(['done', 'look']);
  });

  it('that never arrived is sent again once that is seen, and not a millisecond before', async () => {
    const { meja, id } = await takPasti();
    meja.maju(TAMPAK - 1);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual(['kirim 7000001']);
    meja.maju(1);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual(['kirim 7000001', 'bacaRiwayat 7000001', 'kirim 7000001']);
    expect(await meja.kiriman(id)).toMatchObject({
      status: 'terkirim',
      percobaan: 2,
      pernahBelumPasti: true,
    });
    expect(meja.api.efek).toHaveLength(1);
  });

  it('of a dead process waits for its effect although the clock stood behind when it was recovered', async () => {
    const { meja, id } = await meja1();
    const [diklaim] = await meja.bertindak((kantor) => kantor.klaim({ run: 'yang-mati', tengok: TENGOK }));
    const mulai = meja.jam.now();
    meja.jam.setel(mulai - 3 * JAM);
    await kirim(meja);
    meja.jam.setel(mulai + 2 * MENIT);
    await kirim(meja);
    expect(diklaim?.id).toBe(id);
    expect(meja.api.panggilan).toEqual([]);
    await meja.kirimLagi(id);
    expect(meja.api.panggilan).toEqual([]);
    meja.jam.setel(mulai + TAMPAK);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual(['bacaRiwayat 7000001', 'kirim 7000001']);
  });

  it('is not looked at because our clock jumped ahead: the remote tells the time', async () => {
    const { meja, id } = await takPasti();
    const asli = meja.api.listLaporan;
    let cepat = 3 * JAM;
    meja.api.listLaporan = async (p, signal) => {
      const jawaban = await asli(p, signal);
      if (jawaban.jenis !== 'ok') return jawaban;
      return { ...jawaban, isi: { ...jawaban.isi, waktuServer: meja.jam.now() - cepat } };
    };
    meja.maju(cepat + MENIT);
    await meja.lintas();
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    expect(meja.api.jumlah('kirim')).toBe(1);
    meja.maju(-cepat + TAMPAK);
    cepat = 0;
    await meja.lintas();
    expect((await meja.kiriman(id)).status).toBe('terkirim');
    expect(meja.api.efek).toHaveLength(1);
  });

  it('is not looked at early because our clock, behind when it was sent, was put right meanwhile', async () => {
    const { meja, id } = await meja1();
    const asli = meja.api.listLaporan;
    let tertinggal = 31 * MENIT;
    meja.api.listLaporan = async (p, signal) => {
      const jawaban = await asli(p, signal);
      if (jawaban.jenis !== 'ok') return jawaban;
      return { ...jawaban, isi: { ...jawaban.isi, waktuServer: meja.jam.now() + tertinggal } };
    };
    meja.api.naskah('kirim', [TAK_PASTI]);
    await meja.lintas();
    tertinggal = 0;
    meja.maju(31 * MENIT + TAMPAK - 1);
    await meja.lintas();
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    meja.maju(1);
    await meja.lintas();
    expect((await meja.kiriman(id)).status).toBe('terkirim');
    expect(meja.api.jumlah('kirim')).toBe(2);
  });

  it('is looked at without a move of the case: no journal row says so', async () => {
    const { meja, id } = await takPasti();
    meja.api.naskah('bacaRiwayat', [GANGGUAN]);
    const [dulu, jejak] = [await meja.kiriman(id), (await meja.isi())['jejak']];
    await meja.kirimLagi(id);
    expect((await meja.isi())['jejak']).toBe(jejak);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'belum_pasti', kelas: dulu.kelas, percobaan: 1 });
    const [, tengokan] = await meja.percobaan(id);
    expect(tengokan).toMatchObject({ fase: 'look', kelas: 'tak_pasti', http: 500 });
    expect(tengokan?.selesai).not.toBeNull();
  });

  it('goes to a person after eight looks that could not tell; a replay looks again, and never before the wait', async () => {
    const { meja, id } = await takPasti();
    meja.api.naskah('bacaRiwayat', Array(TENGOKAN_MAKS).fill(GANGGUAN));
    await berlalu(meja, 2 * HARI);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'unknown_outcome' });
    expect(meja.api.jumlah('bacaRiwayat')).toBe(TENGOKAN_MAKS);
    expect(meja.api.jumlah('kirim')).toBe(1);
    await meja.bertindak((kantor) => kantor.replay([id]));
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    await kirim(meja);
    expect(meja.api.panggilan.slice(-2)).toEqual(['bacaRiwayat 7000001', 'kirim 7000001']);
    expect(meja.api.efek).toHaveLength(1);
    expect((await meja.percobaan(id)).slice(-2).map((p) => [p.fase, p.pemicu])).toEqual([
      ['look', 'manual'],
      ['done', 'manual'],
    ]);
  });

  it.each([
    ['credentials refused', () => ({ jenis: 'kredensial', http: 401 }) as const],
    ['a wait asked for', (now: number) => tunggu(now + MENIT)],
  ])('is charged no look: %s', async (_, jawaban) => {
    const { meja, id } = await takPasti();
    meja.api.naskah(
      'bacaRiwayat',
      Array(20).fill(async () => jawaban(meja.jam.now())),
    );
    for (let i = 0; i < 20; i++) await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
  });

  it.each([
    ['unreachable', TAK_TERJANGKAU, 'antre'],
    ['credentials refused', KREDENSIAL, 'antre'],
    ['refused', DITOLAK, 'gagal'],
    ['uncertain once more', TAK_PASTI, 'belum_pasti'],
  ] as const)('seen not to be there, and then %s', async (_, hasil, status) => {
    const { meja, id } = await takPasti();
    meja.api.naskah('kirim', [hasil]);
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe(status);
    await berlalu(meja, 3 * JAM);
    expect(meja.api.efek).toHaveLength(status === 'gagal' ? 0 : 1);
  });

  it('refused for good after it was uncertain (409): the history is read once more', async () => {
    const { meja, id } = await takPasti();
    meja.api.naskah('kirim', [
      async (wajar) => {
        await wajar();
        return TERTUTUP;
      },
    ]);
    await meja.kirimLagi(id);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
  });

  it('has no more sends than the schedule, however often it is seen not to be there', async () => {
    const { meja, id } = await takPasti();
    meja.api.naskah('kirim', Array(30).fill(TAK_PASTI));
    await berlalu(meja, 12 * JAM);
    expect(meja.api.jumlah('kirim')).toBe(SETELAN.jadwalUlangMs.length);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'gagal', kelas: 'percobaan_habis' });
  });

  it('a report that is gone (404) tells nothing', async () => {
    const { meja, id } = await takPasti();
    meja.api.naskah('bacaRiwayat', [{ jenis: 'tidak_ada' }]);
    await meja.kirimLagi(id);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    expect(meja.api.jumlah('kirim')).toBe(1);
  });
});

describe('a process that died', () => {
  const mati = (meja: MejaUji) =>
    meja.bertindak((kantor) => kantor.klaim({ run: 'yang-mati', membawaBerkas: false, tengok: TENGOK }));

  it('before the answer left: it arrives once, after the wait from the recovery', async () => {
    const { meja, id } = await meja1();
    await mati(meja);
    await meja.bukaLagi();
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({
      status: 'belum_pasti',
      kelas: 'proses_mati',
      percobaan: 0,
    });
    meja.maju(TAMPAK - 1);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual([]);
    meja.maju(1);
    await kirim(meja);
    expect(meja.api.efek).toHaveLength(1);
    expect((await meja.percobaan(id)).map((p) => p.fase)).toEqual(['died', 'look', 'done']);
  });

  it('after the answer left: it is found', async () => {
    const { meja, id } = await meja1();
    const [k] = await mati(meja);
    Object.assign(meja.api.lambat, { efekMs: 14 * MENIT, tampakMs: 5 * MENIT });
    await meja.api.kirim({ trackingId: '7000001', jenis: 'akhir', kunci: k!.kunci, badan: k!.badan! });
    await meja.bukaLagi();
    await kirim(meja);
    await berlalu(meja, JAM);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.efek).toHaveLength(1);
  });

  it('while it looked: the look is closed, counted for nobody, and made again', async () => {
    const { meja, id } = await takPasti();
    meja.maju(TAMPAK);
    const [k] = await mati(meja);
    expect(k).toMatchObject({ id, untuk: 'tengok', badan: null });
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    await meja.bukaLagi();
    await kirim(meja);
    expect((await meja.percobaan(id)).map((p) => [p.fase, p.kelas])).toEqual([
      ['done', 'tak_pasti'],
      ['look', 'proses_mati'],
      ['look', 'antre'],
      ['done', 'terkirim'],
    ]);
    expect(meja.api.efek).toHaveLength(1);
  });

  it('a look of this run is not made twice at once', async () => {
    const { meja } = await takPasti();
    meja.maju(TAMPAK);
    expect(await mati(meja)).toHaveLength(1);
    expect(await mati(meja)).toEqual([]);
  });
});

describe('within a report', () => {
  const setujuiDuaKali = async (kantor: KantorUji) => {
    for (const ke of ['1', '2']) {
      const isian = { jenis: 'sementara', isi: 'Sedang kami tangani.' };
      await kantor.catat('susun-tanggapan', isian, { id: `susun ${ke}` });
      await kantor.catat('setujui-tanggapan', { jenis: 'sementara' }, { oleh: 'kepala', id: `setuju ${ke}` });
    }
  };

  it('two answers in the same words both arrive, once each', async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    meja.taruh(1);
    await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan();
      await setujuiDuaKali(kantor);
    });
    meja.api.naskah('kirim', [berdampakLaluPutus, TAK_PASTI]);
    await kirim(meja);
    await berlalu(meja, 2 * JAM);
    expect(await meja.status()).toEqual(['terkirim', 'terkirim']);
    expect(meja.api.efek).toHaveLength(2);
  });

  it('and so do those drafted before the office changed its dialect, known by their text alone', async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    meja.taruh(1);
    await meja.rumah.tutup();
    meja.kantor = await KantorUji.buka(meja.rumah, aturanKapuas, meja.jam.now());
    await meja.bertindak(async (k) => {
      await k.diTanggapan();
      await setujuiDuaKali(k);
    });
    await meja.bukaLagi();
    meja.api.naskah('kirim', [berdampakLaluPutus, TAK_PASTI]);
    await kirim(meja);
    await berlalu(meja, 2 * JAM);
    expect(await meja.status()).toEqual(['terkirim', 'terkirim']);
    expect(meja.api.efek).toHaveLength(2);
  });

  it('what was approved first leaves first, though its number is younger', async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    meja.taruh(1);
    await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan();
      await kantor.catat('susun-tanggapan', { jenis: 'akhir', isi: 'Selesai.' });
      await kantor.setujui('sementara', 'Kabar.');
      await kantor.catat('setujui-tanggapan', { jenis: 'akhir' }, { oleh: 'kepala' });
    });
    await kirim(meja);
    expect(meja.api.efek.map((e) => (JSON.parse(e.badan) as { isi: string }).isi)).toEqual([
      'Kabar.\n\nRef. TL-2026-000002',
      'Selesai.\n\nRef. TL-2026-000001',
    ]);
    expect((await meja.kantor.kasus()).kasus.kiriman.map((k) => k.id)).toEqual([
      'TL-2026-000002',
      'TL-2026-000001',
    ]);
  });
});

describe('a return to a remote without keys', () => {
  const kembalikan = async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    meja.taruh(1);
    const id = await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan();
      const isian = { alasan: 'Jalan provinsi', instansi_yang_tepat: 'PU' };
      return (await kantor.catat('bukan-wewenang', isian)).kiriman[0] ?? '';
    });
    meja.api.naskah('kirim', [TAK_PASTI]);
    await kirim(meja);
    meja.maju(TAMPAK);
    return { meja, id };
  };

  it('has arrived when the report is with another agency; its reason bears no line', async () => {
    const { meja, id } = await kembalikan();
    meja.api.ubah('7000001', { idInstansi: '9999', namaInstansi: 'Dinas Lain' });
    await kirim(meja);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect((await meja.store.isiKiriman(id))?.isi).toBe('Jalan provinsi');
    expect(meja.api.jumlah('kirim')).toBe(1);
  });

  it('is sent again when the report is still with us', async () => {
    const { meja, id } = await kembalikan();
    await kirim(meja);
    expect(meja.api.panggilan.slice(-2)).toEqual(['bacaLaporan 7000001', 'kirim 7000001']);
    expect((await meja.kiriman(id)).status).toBe('terkirim');
  });

  it('is nobody’s guess when the report was given to us anew meanwhile', async () => {
    const { meja, id } = await kembalikan();
    meja.api.ubah('7000001', { disposisi: { pada: meja.jam.now(), sumber: 'tanggal_disposisi' } });
    await kirim(meja);
    expect((await meja.kiriman(id)).status).toBe('belum_pasti');
    expect(meja.api.jumlah('kirim')).toBe(1);
  });
});

describe('what the connection cannot carry', () => {
  it('stays antre: an answer with files; those of other reports leave', async () => {
    const meja = await MejaUji.buka({ menghormatiKunci: false, membawaBerkas: false });
    const [a = '', b = ''] = meja.taruh(2);
    await meja.bertindak(async (kantor) => {
      await kantor.diTanggapan({ trackingId: a });
      await kantor.setujui('akhir', 'Sudah, lihat foto.', { berkas: [foto(1)] }, a);
      await kantor.diTanggapan({ trackingId: b });
      await kantor.setujui('akhir', 'Sudah.', {}, b);
    });
    await kirim(meja);
    expect(await meja.status()).toEqual(['antre', 'terkirim']);
    expect(meja.api.panggilan).toEqual([`kirim ${b}`]);
  });
});

describe('a clock that stood far ahead for a while', () => {
  it('leaves nothing waiting for ever, and shortens no wait for an effect', async () => {
    const { meja, id } = await meja1();
    const benar = meja.jam.now();
    meja.jam.setel(benar + 365 * HARI);
    Object.assign(meja.api.lambat, { tampakMs: 5 * MENIT });
    meja.api.naskah('kirim', [TAK_PASTI]);
    await kirim(meja);
    meja.jam.setel(benar);
    await kirim(meja);
    expect(meja.api.panggilan).toEqual(['kirim 7000001']);
    expect((await meja.kiriman(id)).berikut).toBe(benar + 12 * JAM);
    await berlalu(meja, 13 * JAM);
    expect((await meja.kiriman(id)).status).toBe('terkirim');
    expect(meja.api.efek).toHaveLength(1);
  });
});
