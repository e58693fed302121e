import { describe, expect, it } from 'vitest';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { berdampakLaluPutus, GANGGUAN, LaporTiruan } from '../kembaran/lapor-api.ts';
import { HARI, MENIT } from '../sop/kapuas-uji.ts';
import { JAM, MejaUji } from './meja-uji.ts';

/** An office that has pulled `n` reports. */
async function sudahTarik(n: number, opsi: { batas?: number } = {}): Promise<MejaUji> {
  const meja = await MejaUji.buka();
  meja.taruh(n);
  await meja.lintas(opsi);
  meja.maju(JAM);
  return meja;
}

function ubah(meja: MejaUji, dari: number, sampai: number, isi: Partial<Laporan>): void {
  for (let i = dari; i <= sampai; i++) meja.api.ubah(String(7_000_000 + i), isi);
}

const langkah = async (meja: MejaUji, n = 1): Promise<string> =>
  (await meja.kantor.kasus(String(7_000_000 + n))).kasus.langkah;

const terima = async (meja: MejaUji, run: string) =>
  meja.store.terimaRem(run, {
    akun: 'akun-uji',
    host: 'mesin-uji',
    alasan: 'Memang pindah',
    sekarang: meja.jam.now(),
  });

/** The same remote, showing nothing. */
const kosong = (meja: MejaUji): LaporTiruan => new LaporTiruan(() => meja.jam.now());

const posisi = (meja: MejaUji) => meja.store.readPosisi(meja.api.sambungan, '5501');

describe('a full pass that is shown nothing', () => {
  it.each([
    [5, null],
    [6, { jenis: 'kosong', instansi: '5501', terbuka: 6 }],
  ])('while %i cases are open', async (n, sebab) => {
    const meja = await sudahTarik(n);
    const dulu = await posisi(meja);
    const { braked } = await meja.lintas({ api: kosong(meja), penuh: true });
    expect(braked?.sebab ?? null).toEqual(sebab);
    expect(await posisi(meja)).toMatchObject({ watermark: dulu.watermark, kursor: null });
    expect(await langkah(meja)).toBe('telaah');
  });

  it('is no brake for a pass that asked for news only', async () => {
    const meja = await sudahTarik(6);
    expect((await meja.lintas({ api: kosong(meja) })).braked).toBeNull();
  });

  it('is judged again by each pass until LAPOR! is back', async () => {
    const meja = await sudahTarik(6);
    const pertama = await meja.lintas({ api: kosong(meja), penuh: true });
    expect((await meja.lintas({ api: kosong(meja) })).braked).toEqual(pertama.braked);
    expect(await meja.lintas()).toMatchObject({ braked: null, pull: { listed: 6, same: 6 } });
  });

  it('is let through once', async () => {
    const meja = await sudahTarik(6);
    const { braked } = await meja.lintas({ api: kosong(meja), penuh: true });
    expect((await terima(meja, braked?.run ?? '')).ok).toBe(true);
    const mati = kosong(meja);
    mati.naskah('listLaporan', [GANGGUAN]);
    expect((await meja.lintas({ api: mati })).remote).toBe('unavailable');
    expect((await meja.lintas({ api: kosong(meja) })).braked).toBeNull();
    expect((await terima(meja, braked?.run ?? '')).ok).toBe(false);
    expect((await meja.lintas({ api: kosong(meja), penuh: true })).braked?.run).not.toBe(braked?.run);
  });
});

describe('a full pass in which all that we know has changed', () => {
  const semuaBerubah = async (n: number, opsi: { batas?: number } = {}) => {
    const meja = await sudahTarik(n, opsi);
    ubah(meja, 1, n, { judul: 'Lain' });
    return meja;
  };

  it('of fifty is held back before the first page is written', async () => {
    const meja = await semuaBerubah(50);
    const dulu = [await meja.isi(), await posisi(meja)];
    const hasil = await meja.lintas({ penuh: true, batas: 20 });
    expect(hasil.braked?.sebab).toEqual({ jenis: 'semua-berubah', instansi: '5501', berubah: 50 });
    expect(hasil.pull).toMatchObject({ listed: 0, changed: 0 });
    expect([await meja.isi(), await posisi(meja)]).toEqual(dulu);
  });

  it('of forty-nine is written', async () => {
    const meja = await semuaBerubah(49);
    expect(await meja.lintas({ penuh: true, batas: 20 })).toMatchObject({
      braked: null,
      pull: { pages: 3, listed: 49, changed: 49 },
    });
  });

  it('but one is written, each page in its order', async () => {
    const meja = await semuaBerubah(60);
    meja.api.ubah('7000045', { judul: 'Lampu jalan Gang Contohwati padam' });
    const lama = await meja.kantor.kasus('7000045');
    meja.api.ubah('7000045', { ...lama.laporan, diperbaruiPada: meja.jam.now() });
    const hasil = await meja.lintas({ penuh: true, batas: 10 });
    expect(hasil).toMatchObject({ braked: null, pull: { listed: 60, changed: 59, same: 1 } });
    expect(await posisi(meja)).toMatchObject({ kursor: null, watermark: meja.jam.now() });
  });

  it('is written when a person lets it through, and not stopped in an ordinary pass', async () => {
    const meja = await semuaBerubah(50);
    const { braked } = await meja.lintas({ penuh: true });
    await terima(meja, braked?.run ?? '');
    expect(await meja.lintas()).toMatchObject({ braked: null, pull: { changed: 50 } });
    ubah(meja, 1, 50, { judul: 'Lagi' });
    expect(await meja.lintas()).toMatchObject({ braked: null, pull: { changed: 50 } });
  });

  it('begins again behind an expired cursor without losing what was held', async () => {
    const meja = await semuaBerubah(30);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), { jenis: 'kursor_kedaluwarsa' }]);
    expect(await meja.lintas({ penuh: true, batas: 10 })).toMatchObject({
      remote: 'ok',
      pull: { listed: 30, changed: 30 },
    });
  });
});

describe('many departures in one pull', () => {
  const TUJUH = { idInstansi: '9901' };

  it('stop the pull and not the push; the watermark goes on, no case does', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    meja.taruh(9, {}, 10);
    await meja.lintas({ only: 'pull' });
    meja.maju(JAM);
    ubah(meja, 10, 16, TUJUH);
    const hasil = await meja.lintas();
    expect(hasil).toMatchObject({
      braked: { sebab: { jenis: 'pergi', pergi: 7, terbuka: 10 } },
      pull: { withdrawn: 7 },
      push: { sent: 1 },
    });
    expect(await langkah(meja, 10)).toBe('telaah');
    expect((await meja.store.ringkasan(0)).rem).toEqual(hasil.braked);
    expect((await meja.lintas()).braked).toEqual(hasil.braked);
    expect((await meja.lintas({ only: 'push' })).braked).toBeNull();
  });

  it('wait through an unfinished pull for the one that finishes, and are judged together', async () => {
    const meja = await sudahTarik(10);
    ubah(meja, 1, 3, TUJUH);
    meja.maju(MENIT);
    ubah(meja, 4, 8, TUJUH);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    expect(await meja.lintas({ batas: 3 })).toMatchObject({ remote: 'unavailable', braked: null });
    expect(await langkah(meja)).toBe('telaah');
    const { braked } = await meja.lintas({ batas: 3 });
    expect(braked?.sebab).toMatchObject({ pergi: 8, terbuka: 10 });
    await terima(meja, braked?.run ?? '');
    expect((await meja.lintas()).braked).toBeNull();
    expect([await langkah(meja, 8), await langkah(meja, 9)]).toEqual(['ditarik', 'telaah']);
  });

  it('are not lost when the process dies before the end of the pull, though no listing shows them again', async () => {
    const meja = await sudahTarik(10);
    ubah(meja, 1, 2, TUJUH);
    meja.maju(MENIT);
    meja.taruh(3, {}, 20);
    meja.store.selesaikanTarik = () => Promise.reject(new Error('mati'));
    await expect(meja.lintas({ batas: 2 })).rejects.toThrow('mati');
    await meja.bukaLagi();
    expect(await posisi(meja)).toMatchObject({ kursor: null, watermark: meja.jam.now() });
    meja.maju(JAM);
    expect(await meja.lintas({ api: kosong(meja) })).toMatchObject({ braked: null, pull: { listed: 0 } });
    expect([await langkah(meja, 1), await langkah(meja, 3)]).toEqual(['ditarik', 'telaah']);
  });

  it('wait until each of our agency ids was listed to its end', async () => {
    const meja = await sudahTarik(3);
    ubah(meja, 1, 1, TUJUH);
    const instansi = ['5501', '5501-upt'];
    await meja.store.sahkanAlamat({ sambungan: meja.api.sambungan, instansi: '5501,5501-upt' }, 'run-x', 0);
    await terima(meja, 'run-x');
    meja.api.naskah('listLaporan', [GANGGUAN], '5501-upt');
    expect((await meja.lintas({ instansi })).remote).toBe('unavailable');
    expect(await langkah(meja)).toBe('telaah');
    await meja.lintas({ instansi });
    expect(await langkah(meja)).toBe('ditarik');
  });

  it('shown again by a full pass while they wait are no change of all we know', async () => {
    const meja = await sudahTarik(50);
    ubah(meja, 1, 50, TUJUH);
    const { braked } = await meja.lintas();
    expect(braked?.sebab).toEqual({ jenis: 'pergi', pergi: 50, terbuka: 50 });
    expect(await meja.lintas({ penuh: true })).toMatchObject({ braked, pull: { same: 50 } });
  });

  it('that are few happen in the same pass, before anything is sent', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(2);
    await meja.lintas({ only: 'pull' });
    meja.maju(MENIT);
    meja.api.ubah('7000001', TUJUH);
    expect(await meja.lintas()).toMatchObject({ push: { sent: 1 } });
    expect(await meja.status()).toEqual(['ditahan', 'terkirim']);
  });
});

describe('a brake that a person lets through', () => {
  const TUJUH = { idInstansi: '9901' };

  it('lets it through once: the pass right after is a usual one, and later departures are judged', async () => {
    const meja = await sudahTarik(20);
    ubah(meja, 1, 12, TUJUH);
    const run = (await meja.lintas()).braked?.run ?? '';
    expect((await terima(meja, run)).ok).toBe(true);
    expect((await terima(meja, run)).ok).toBe(true);
    expect((await meja.lintas()).braked).toBeNull();
    expect((await meja.lintas()).braked).toBeNull();
    expect(await terima(meja, run)).toMatchObject({ ok: false, error: { sebab: 'terpakai' } });
    ubah(meja, 13, 18, TUJUH);
    expect((await meja.lintas()).braked?.sebab).toEqual({ jenis: 'pergi', pergi: 6, terbuka: 8 });
    expect([await langkah(meja, 12), await langkah(meja, 13)]).toEqual(['ditarik', 'telaah']);
  });

  it('under a wrong run lets nothing through', async () => {
    const meja = await sudahTarik(8);
    ubah(meja, 1, 7, TUJUH);
    const { braked } = await meja.lintas();
    expect(await terima(meja, 'run-lain')).toMatchObject({ ok: false, error: { sebab: 'lain' } });
    expect((await meja.lintas()).braked).toEqual(braked);
    expect(await langkah(meja)).toBe('telaah');
  });

  it('lets no other kind through that trips in the same pull; what was let through happens after it', async () => {
    const meja = await sudahTarik(20);
    ubah(meja, 1, 12, TUJUH);
    const pertama = (await meja.lintas()).braked?.run ?? '';
    await terima(meja, pertama);
    const { braked } = await meja.lintas({ api: kosong(meja), penuh: true });
    expect(braked?.sebab).toMatchObject({ jenis: 'kosong', terbuka: 20 });
    expect(await langkah(meja)).toBe('telaah');
    expect(await terima(meja, pertama)).toMatchObject({ ok: false, error: { sebab: 'terpakai' } });
    expect((await meja.lintas()).braked).toBeNull();
    expect([await langkah(meja, 12), await langkah(meja, 13)]).toEqual(['ditarik', 'telaah']);
  });
});

describe('another address', () => {
  it('stops pull and push, and nobody is asked anything', async () => {
    const meja = await MejaUji.buka();
    await meja.siapKirim(1);
    await meja.lintas({ only: 'pull' });
    const lain = new LaporTiruan(() => meja.jam.now(), 'rest:https://lapor.contoh');
    const hasil = await meja.lintas({ api: lain });
    expect(hasil.braked?.sebab).toMatchObject({
      jenis: 'alamat',
      ke: { sambungan: 'rest:https://lapor.contoh' },
    });
    expect(lain.panggilan).toEqual([]);
    expect((await meja.lintas({ api: lain, only: 'push' })).braked).toEqual(hasil.braked);
    await terima(meja, hasil.braked?.run ?? '');
    expect((await meja.lintas({ api: lain })).braked).toBeNull();
    expect(lain.jumlah('listLaporan')).toBe(1);
    expect((await meja.lintas()).braked?.sebab.jenis).toBe('alamat');
  });

  it('knows no key used at the old one: what may have arrived there is looked up, and not at once', async () => {
    const meja = await MejaUji.buka();
    const [id = ''] = await meja.siapKirim(1);
    meja.api.lambat.tampakMs = 5 * MENIT;
    meja.api.naskah('kirim', [berdampakLaluPutus]);
    await meja.lintas();
    meja.api.lupakanKunci();
    const api = Object.assign(Object.create(meja.api) as LaporTiruan, {
      sambungan: 'rest:https://baru.contoh',
    });
    await terima(meja, (await meja.lintas({ api })).braked?.run ?? '');
    for (let i = 0; i < 4; i++) {
      await meja.kirimLagi(id, { api });
    }
    expect(meja.api.efek).toHaveLength(1);
    expect(await meja.kiriman(id)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
    expect(meja.api.jumlah('kirim')).toBe(1);
  });

  it('is told of agency ids too, whatever their order', async () => {
    const meja = await MejaUji.buka();
    await meja.lintas({ instansi: ['5501', '5501-upt'] });
    expect((await meja.lintas({ instansi: ['5501-upt', '5501'] })).braked).toBeNull();
    expect((await meja.lintas({ instansi: ['5501'] })).braked?.sebab.jenis).toBe('alamat');
  });
});

describe('a copied data folder', () => {
  /** An office with an approved answer, copied after its first pass. */
  async function disalin() {
    const meja = await MejaUji.buka({ menghormatiKunci: false });
    const [id = ''] = await meja.siapKirim(1);
    await meja.lintas({ only: 'pull' });
    const dulu = meja.api.panggilan.length;
    return { meja, id, baru: () => meja.api.panggilan.slice(dulu) };
  }

  it('stops pull and push, and nobody is asked anything', async () => {
    const { meja, id, baru } = await disalin();
    const hasil = await meja.lintas({ tempat: '2' });
    expect(hasil.braked?.sebab).toEqual({ jenis: 'tempat', dari: '1', ke: '2' });
    expect((await meja.lintas({ tempat: '2', only: 'push' })).braked).toEqual(hasil.braked);
    expect((await meja.lintas({ tempat: '2', only: 'pull' })).braked).toEqual(hasil.braked);
    expect(baru()).toEqual([]);
    expect((await meja.kiriman(id)).status).toBe('antre');
  });

  it('is asked about before another address is', async () => {
    const { meja } = await disalin();
    const api = new LaporTiruan(() => meja.jam.now(), 'rest:https://lapor.contoh');
    const { braked } = await meja.lintas({ api, tempat: '2' });
    expect(braked?.sebab.jenis).toBe('tempat');
    await terima(meja, braked?.run ?? '');
    expect((await meja.lintas({ api, tempat: '2' })).braked?.sebab.jenis).toBe('alamat');
    expect(api.panggilan).toEqual([]);
  });

  it('let through goes on; what waits is looked up once it would show, and sent where it does not', async () => {
    const { meja, id, baru } = await disalin();
    await terima(meja, (await meja.lintas({ tempat: '2' })).braked?.run ?? '');
    const hasil = await meja.lintas({ tempat: '2' });
    expect(hasil).toMatchObject({ braked: null, push: { sent: 0, unknown: 1 } });
    expect(baru()).not.toContain('kirim 7000001');
    meja.maju(20 * MENIT - 1);
    await meja.lintas({ tempat: '2', only: 'push' });
    expect(meja.api.efek).toEqual([]);
    meja.maju(1);
    await meja.lintas({ tempat: '2', only: 'push' });
    expect(baru().slice(-2)).toEqual(['bacaRiwayat 7000001', 'kirim 7000001']);
    expect((await meja.kiriman(id)).status).toBe('terkirim');
  });
});

describe('the sweep of the night', () => {
  const malam = 17 * JAM;

  it('asks three days back once after 02:00, also in an office that is off at night', async () => {
    const meja = await sudahTarik(1);
    const { watermark } = await posisi(meja);
    const sejak = async (): Promise<number> => {
      await meja.lintas();
      return ((watermark ?? 0) - (meja.api.sejakDiminta.at(-1) ?? 0)) / MENIT;
    };
    meja.maju(malam - JAM - 1);
    expect(await sejak()).toBe(10);
    meja.maju(1);
    expect(await sejak()).toBe(72 * 60);
    expect(await sejak()).toBe(10);
    meja.maju(HARI + 5 * JAM);
    expect(await sejak()).toBe(72 * 60);
    expect(await sejak()).toBe(10);
  });

  it('goes on by its cursor when it was cut off', async () => {
    const meja = await sudahTarik(5, { batas: 2 });
    meja.maju(malam);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    await meja.lintas({ batas: 2 });
    expect(await meja.lintas({ batas: 2 })).toMatchObject({ pull: { listed: 3 } });
    meja.maju(MENIT);
    const { watermark } = await posisi(meja);
    await meja.lintas({ batas: 2 });
    expect(meja.api.sejakDiminta.at(-1)).toBe((watermark ?? 0) - 10 * MENIT);
  });
});

describe('the sweep of the week', () => {
  const dibaca = (meja: MejaUji) => meja.api.jumlah('bacaLaporan');

  it('reads each open case by its id within seven days, and then not before the next', async () => {
    const meja = await sudahTarik(3);
    meja.maju(6 * HARI);
    await meja.lintas();
    expect(dibaca(meja)).toBe(3);
    await meja.lintas();
    expect(dibaca(meja)).toBe(3);
    const { lintasan } = await meja.store.ringkasan(0);
    expect(lintasan?.ringkasan).toMatchObject({ dibaca: 0 });
    meja.maju(6 * HARI + 1);
    await meja.lintas();
    expect(dibaca(meja)).toBe(6);
  });

  it('is spread over passes', async () => {
    const meja = await sudahTarik(150);
    meja.maju(6 * HARI);
    await meja.lintas();
    expect(dibaca(meja)).toBe(100);
    await meja.lintas();
    expect(dibaca(meja)).toBe(150);
  });

  it('finds a departure that no listing has shown; one that is not there stays as it is', async () => {
    const meja = await sudahTarik(2);
    meja.maju(6 * HARI);
    const laporan = (await meja.kantor.kasus('7000001')).laporan!;
    const pindah = { ...laporan, idInstansi: '9901', diperbaruiPada: meja.jam.now() };
    const butir = { jenis: 'laporan', laporan: pindah } as const;
    meja.api.naskah('bacaLaporan', [{ jenis: 'ok', isi: butir }], '7000001');
    meja.api.naskah('bacaLaporan', [{ jenis: 'tidak_ada' }], '7000002');
    await meja.lintas();
    expect([await langkah(meja, 1), await langkah(meja, 2)]).toEqual(['ditarik', 'telaah']);
    await meja.lintas();
    expect(dibaca(meja)).toBe(2);
  });

  it('is not held up by those that can never be read; they come again after a day', async () => {
    const meja = await sudahTarik(7);
    meja.maju(6 * HARI);
    const rusak = (): void => {
      for (let i = 1; i <= 5; i++) meja.api.naskah('bacaLaporan', [GANGGUAN], String(7_000_000 + i));
    };
    rusak();
    await meja.lintas();
    expect(dibaca(meja)).toBe(5);
    await meja.lintas();
    expect(meja.api.panggilan.filter((p) => p.startsWith('bacaLaporan')).slice(5)).toEqual([
      'bacaLaporan 7000006',
      'bacaLaporan 7000007',
    ]);
    meja.maju(HARI + 1);
    await meja.lintas();
    expect(dibaca(meja)).toBe(12);
  });

  it('is left for later when nobody answers, and tells when our credentials are refused', async () => {
    const meja = await sudahTarik(3);
    meja.maju(6 * HARI);
    meja.api.naskah('bacaLaporan', [
      { ...GANGGUAN, terjangkau: false },
      { jenis: 'kredensial', http: 401 },
    ]);
    await meja.lintas();
    expect(dibaca(meja)).toBe(1);
    expect((await meja.lintas()).remote).toBe('refused');
    expect((await meja.lintas()).remote).toBe('ok');
    expect(dibaca(meja)).toBe(5);
  });
});
