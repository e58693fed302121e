import { describe, expect, it } from 'vitest';
import type { HasilPull, OpsiPull } from '../../src/connector/pull.ts';
import { pull } from '../../src/connector/pull.ts';
import type { Posisi, Store } from '../../src/ports/store.ts';
import { GANGGUAN, type LaporTiruan, tunggu } from '../kembaran/lapor-api.ts';
import { HARI, laporanUji, MENIT } from '../sop/kapuas-uji.ts';
import { jumlahJejak } from '../store/kantor-uji.ts';
import { biarkanBerjalan, gerbang, MejaUji } from './meja-uji.ts';

const tarik = (meja: MejaUji, opsi: Partial<OpsiPull> = {}, store: Store = meja.store): Promise<HasilPull> =>
  pull(
    { ...meja.alat, store },
    { instansi: ['5501'], batas: 10, penuh: false, zona: 'Asia/Jakarta', ...opsi },
  );

const posisi = (meja: MejaUji, instansi = '5501'): Promise<Posisi> =>
  meja.store.readPosisi(meja.api.sambungan, instansi);

/** The store, but for one method. */
const dengan = (meja: MejaUji, ganti: Partial<Store>): Store => ({ ...meja.store, ...ganti });

const KEDALUWARSA = { jenis: 'kursor_kedaluwarsa' } as const;

describe('a pull', () => {
  it('stores every page and ends without a cursor, at the newest time it has seen', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    const hasil = await tarik(meja);
    expect(hasil.hitungan).toEqual({
      pages: 3,
      listed: 25,
      new: 25,
      changed: 0,
      same: 0,
      withdrawn: 0,
      quarantined: 0,
    });
    expect(hasil).toMatchObject({ remote: 'ok', bytes: 3_000, selisihJamMs: 0 });
    expect(await posisi(meja)).toMatchObject({ kursor: null, sejak: null, watermark: meja.jam.now() });
  });

  it('asks the next time from ten minutes before that', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    await tarik(meja);
    const ditandai = meja.jam.now();
    meja.maju(60 * MENIT);
    await tarik(meja);
    expect(meja.api.sejakDiminta.at(-1)).toBe(ditandai - 10 * MENIT);
  });

  it('writes nothing when nothing has changed', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    await tarik(meja);
    const [isi, pada] = [await meja.isi(), await posisi(meja)];
    meja.maju(MENIT);
    expect((await tarik(meja)).hitungan).toMatchObject({ listed: 25, same: 25 });
    expect(await meja.isi()).toEqual(isi);
    expect(await posisi(meja)).toMatchObject({ watermark: pada.watermark, kursor: null });
  });

  it('counts each listed record as exactly one of five, over pages that overlap', async () => {
    const meja = await MejaUji.buka();
    const [satu = '', dua = ''] = meja.taruh(8);
    await tarik(meja);
    meja.maju(HARI);
    meja.api.ubah(satu, { judul: 'Judul baru' });
    meja.api.ubah(dua, { idInstansi: '9999', namaInstansi: 'Dinas Lain' });
    meja.taruh(2, {}, 50);
    meja.api.naskah('listLaporan', [
      async (wajar) => {
        const jawaban = await wajar();
        if (jawaban.jenis !== 'ok') return jawaban;
        const masalah = { trackingId: '8', diperbaruiPada: null, sebab: ['judul: bukan teks'], mentah: '{}' };
        const butir = [...jawaban.isi.butir, { jenis: 'masalah', masalah } as const];
        return { ...jawaban, isi: { ...jawaban.isi, butir } };
      },
    ]);
    const { listed, pages, ...bagian } = (await tarik(meja, { batas: 100 })).hitungan;
    expect(bagian).toEqual({ new: 2, changed: 1, same: 6, withdrawn: 1, quarantined: 1 });
    expect([listed, pages]).toEqual([11, 1]);
  });

  it('fetches the next page while it writes this one', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    const diminta: number[] = [];
    const store = dengan(meja, {
      applyPull: (halaman) => {
        diminta.push(meja.api.jumlah('listLaporan'));
        return meja.store.applyPull(halaman);
      },
    });
    await tarik(meja, {}, store);
    expect(diminta).toEqual([2, 3, 3]);
  });

  it('pulls each of our agency ids, from its own position', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(3);
    meja.taruh(4, { idInstansi: '5501-upt', diperbaruiPada: meja.jam.now() - HARI }, 100);
    const hasil = await tarik(meja, { instansi: ['5501', '5501-upt'] });
    expect(hasil.hitungan).toMatchObject({ listed: 7, new: 7 });
    expect((await posisi(meja, '5501-upt')).watermark).toBe(meja.jam.now() - HARI);
  });

  it('tells how far it is, page by page', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    const kabar: number[] = [];
    await tarik(meja, { kemajuan: (h) => kabar.push(h.listed) });
    expect(kabar).toEqual([10, 20, 25]);
  });
});

describe('an unfinished pull', () => {
  it('goes on from its cursor, without the pages that are stored', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    expect(await tarik(meja)).toMatchObject({ remote: 'unavailable', hitungan: { listed: 10 } });
    expect((await tarik(meja)).hitungan).toMatchObject({ listed: 15, new: 15 });
  });

  it.each([
    ['credentials are refused', { jenis: 'kredensial', http: 401 }, 'refused'],
    ['nothing is there', { jenis: 'tidak_ada' }, 'unavailable'],
    ['the remote is ill', GANGGUAN, 'unavailable'],
  ] as const)('ends when %s', async (_, jawaban, remote) => {
    const meja = await MejaUji.buka();
    meja.api.naskah('listLaporan', [jawaban]);
    expect(await tarik(meja)).toMatchObject({ remote, tunda: null });
    expect(meja.api.jumlah('listLaporan')).toBe(1);
  });

  it('remembers until when the remote asked it to wait', async () => {
    const meja = await MejaUji.buka();
    meja.api.naskah('listLaporan', [tunggu(meja.jam.now() + 90_000)]);
    expect(await tarik(meja)).toMatchObject({ remote: 'unavailable', tunda: meja.jam.now() + 90_000 });
  });

  it('leaves the other agency ids alone when the remote is ill', async () => {
    const meja = await MejaUji.buka();
    meja.api.naskah('listLaporan', [GANGGUAN]);
    await tarik(meja, { instansi: ['5501', '5501-upt'] });
    expect(meja.api.panggilan).toEqual(['listLaporan 5501']);
  });

  it('ends at our own signal with what is stored, and says nothing against the remote', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    const henti = new AbortController();
    const pintu = gerbang();
    meja.api.naskah('listLaporan', [
      (wajar) => wajar(),
      async (wajar) => {
        await pintu.lewat;
        return wajar();
      },
    ]);
    const berjalan = tarik(meja, { signal: henti.signal });
    await biarkanBerjalan();
    henti.abort();
    expect(await berjalan).toMatchObject({ remote: 'ok', hitungan: { listed: 10 } });
    expect((await posisi(meja)).kursor).not.toBeNull();
    expect((await tarik(meja)).hitungan).toMatchObject({ listed: 15, new: 15 });
  });

  it('asks for nothing when the signal came before it', async () => {
    const meja = await MejaUji.buka();
    expect(await tarik(meja, { signal: AbortSignal.abort() })).toMatchObject({ remote: 'ok' });
    expect(meja.api.panggilan).toEqual([]);
  });
});

describe('a page that cannot be written', () => {
  it('stops the pull with the defect, moves nothing, and gives up the page on its way', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    let dibatalkan = false;
    meja.api.naskah('listLaporan', [
      (wajar) => wajar(),
      async (wajar) => {
        await biarkanBerjalan();
        return wajar();
      },
    ]);
    const api = Object.assign(Object.create(meja.api) as typeof meja.api, {
      listLaporan: (...[permintaan, signal]: Parameters<typeof meja.api.listLaporan>) => {
        signal?.addEventListener('abort', () => {
          dibatalkan = true;
        });
        return meja.api.listLaporan(permintaan, signal);
      },
    });
    const store = dengan(meja, { applyPull: () => Promise.reject(new Error('cakram penuh')) });
    const opsi = { instansi: ['5501'], batas: 10, penuh: false, zona: 'Asia/Jakarta' } as const;
    await expect(pull({ ...meja.alat, api, store }, opsi)).rejects.toThrow('cakram penuh');
    expect(dibatalkan).toBe(true);
    // An unhandled rejection of the page on its way would fail this test run.
    await biarkanBerjalan();
    expect(await posisi(meja)).toMatchObject({ watermark: null, kursor: null });
    expect(jumlahJejak(meja.store)).toBe(1);
  });
});

describe('an expired cursor (410)', () => {
  it('begins again ten minutes before the newest stored time', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), (wajar) => wajar(), KEDALUWARSA]);
    const hasil = await tarik(meja);
    expect(hasil.remote).toBe('ok');
    expect(meja.api.sejakDiminta).toEqual([
      null,
      null,
      null,
      meja.jam.now() - 5_000 - 10 * MENIT,
      meja.jam.now() - 5_000 - 10 * MENIT,
      meja.jam.now() - 5_000 - 10 * MENIT,
    ]);
    expect(hasil.hitungan).toMatchObject({ new: 25, listed: 45 });
  });

  it('found by the next pass, of an unfinished one, loses nothing', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    await tarik(meja);
    meja.api.kedaluwarsakanKursor();
    expect(await tarik(meja)).toMatchObject({ remote: 'ok', hitungan: { new: 15 } });
  });

  it('again and again without getting on ends the pass', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    meja.api.naskah('listLaporan', Array(10).fill(KEDALUWARSA));
    expect((await tarik(meja)).remote).toBe('unavailable');
    expect(meja.api.jumlah('listLaporan')).toBe(4);
  });

  it('often, but getting on each time, does not', async () => {
    const meja = await MejaUji.buka();
    for (let i = 0; i < 8; i++) meja.taruh(1, { diperbaruiPada: meja.jam.now() - (20 - i) * HARI }, i + 1);
    meja.api.naskah(
      'listLaporan',
      Array.from({ length: 12 }, (_, i) => (i % 2 === 1 ? KEDALUWARSA : (wajar) => wajar())),
    );
    const hasil = await tarik(meja, { batas: 2 });
    expect(hasil).toMatchObject({ remote: 'ok', hitungan: { new: 8 } });
  });
});

describe('a full pull', () => {
  it('asks from nothing, whatever is stored', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    await tarik(meja);
    meja.maju(HARI);
    expect((await tarik(meja, { penuh: true })).hitungan).toMatchObject({ listed: 25, same: 25 });
    expect(new Set(meja.api.sejakDiminta)).toEqual(new Set([null]));
  });

  it('asks from nothing although an unfinished pass has left its mark', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    await tarik(meja);
    expect((await posisi(meja)).kursor).not.toBeNull();
    const hasil = await tarik(meja, { penuh: true });
    expect(hasil.hitungan).toMatchObject({ listed: 25, new: 15, same: 10 });
    expect(meja.api.sejakDiminta.slice(2)).toEqual([null, null, null]);
  });

  it('after an expired cursor goes on from its own mark, not from that of an unfinished pass before it', async () => {
    const meja = await MejaUji.buka();
    for (let i = 0; i < 5; i++) meja.taruh(1, { diperbaruiPada: meja.jam.now() - (9 - i) * HARI }, i + 1);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), (wajar) => wajar(), GANGGUAN]);
    await tarik(meja, { batas: 2 });
    meja.api.naskah('listLaporan', [(wajar) => wajar(), KEDALUWARSA]);
    await tarik(meja, { batas: 2, penuh: true });
    expect(meja.api.sejakDiminta[5]).toBe(meja.jam.now() - 8 * HARI - 10 * MENIT);
  });

  it('goes on as a full one when it was interrupted, and after an expired cursor from its own mark', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    await tarik(meja);
    meja.maju(HARI);
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    await tarik(meja, { penuh: true });
    const setengah = await posisi(meja);
    expect(setengah).toMatchObject({ penuh: true, watermark: meja.jam.now() - HARI });
    meja.api.kedaluwarsakanKursor();
    await tarik(meja);
    expect(meja.api.sejakDiminta.at(-1)).toBe((setengah.tanda ?? 0) - 10 * MENIT);
    expect(setengah.tanda).toBe(meja.jam.now() - HARI - 15_000);
    expect(await posisi(meja)).toMatchObject({ penuh: false, tanda: null, kursor: null });
  });
});

describe('an unfinished pass that is continued much later', () => {
  it('leaves to the next pass what LAPOR! showed late behind its cursor', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(3, { diperbaruiPada: meja.jam.now() - HARI });
    meja.api.naskah('listLaporan', [(wajar) => wajar(), GANGGUAN]);
    await tarik(meja, { batas: 2 });
    const ditulis = meja.jam.now();
    meja.maju(26 * MENIT);
    meja.taruh(1, {}, 50);
    await tarik(meja, { batas: 2 });
    expect(await posisi(meja)).toMatchObject({ kursor: null, mulai: null });
    // Written while the first page was given; seen only now, behind the cursor.
    meja.taruh(1, { diperbaruiPada: ditulis }, 60);
    meja.maju(MENIT);
    expect((await tarik(meja)).hitungan).toMatchObject({ new: 1 });
  });
});

describe('cursors that go round', () => {
  it('are left after one turn, and the pass begins again behind them', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    let putaran: string | null = null;
    meja.api.naskah('listLaporan', [
      async (wajar) => {
        const jawaban = await wajar();
        if (jawaban.jenis === 'ok') putaran = jawaban.isi.kursorBerikutnya;
        return jawaban;
      },
      async (wajar) => {
        const jawaban = await wajar();
        return jawaban.jenis === 'ok'
          ? { ...jawaban, isi: { ...jawaban.isi, kursorBerikutnya: putaran } }
          : jawaban;
      },
    ]);
    expect(await tarik(meja)).toMatchObject({ remote: 'ok', hitungan: { new: 25 } });
  });

  it('that never end are given up, and the next pass is not caught in them', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(25);
    const berputar = async (wajar: () => ReturnType<LaporTiruan['listLaporan']>) => {
      const jawaban = await wajar();
      return jawaban.jenis === 'ok'
        ? { ...jawaban, isi: { ...jawaban.isi, kursorBerikutnya: '0|0|' } }
        : jawaban;
    };
    meja.api.naskah('listLaporan', Array(8).fill(berputar));
    expect((await tarik(meja)).remote).toBe('unavailable');
    expect(meja.api.jumlah('listLaporan')).toBeLessThanOrEqual(10);
    const lagi = await tarik(meja);
    expect(lagi.remote).toBe('ok');
    expect((await meja.isi()).kasus).toBe(25);
  });
});

describe('a page over the bound on bytes', () => {
  const batasBeban = (meja: MejaUji, maks: number) => {
    meja.api.terlaluBesar = (laporan) => laporan.reduce((n, l) => n + l.isiAwal.length, 0) > maks;
  };

  it('is asked for again by halves, and grows again behind the large ones', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(16, { isiAwal: 'x' });
    meja.taruh(2, { isiAwal: 'x'.repeat(40), diperbaruiPada: meja.jam.now() - HARI }, 100);
    batasBeban(meja, 50);
    const hasil = await tarik(meja, { batas: 8 });
    expect(hasil).toMatchObject({ remote: 'ok', tersangkut: null, hitungan: { new: 18 } });
    expect(meja.api.batasDiminta.slice(0, 4)).toEqual([8, 4, 2, 1]);
    expect(meja.api.batasDiminta.at(-1)).toBe(8);
  });

  it('with one record too large even alone: names the position, keeps it, and blames nobody', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(3, { diperbaruiPada: meja.jam.now() - HARI });
    meja.taruh(1, { isiAwal: 'x'.repeat(500) }, 200);
    batasBeban(meja, 400);
    const hasil = await tarik(meja, { batas: 2 });
    expect(hasil).toMatchObject({ remote: 'ok', hitungan: { new: 3 } });
    expect(hasil.tersangkut).toMatch(/^instansi 5501, kursor .*7000003/);
    expect((await posisi(meja)).watermark).toBe(meja.jam.now() - HARI);
    expect((await tarik(meja, { batas: 2 })).tersangkut).toBe(hasil.tersangkut);
  });

  it('does not hold up our other agency ids', async () => {
    const meja = await MejaUji.buka();
    meja.taruh(1, { isiAwal: 'x'.repeat(500) });
    meja.taruh(1, { idInstansi: '5501-upt', isiAwal: 'x' }, 100);
    batasBeban(meja, 400);
    const hasil = await tarik(meja, { instansi: ['5501', '5501-upt'] });
    expect(hasil.tersangkut).toBe('instansi 5501, awal');
    expect(hasil.hitungan.new).toBe(1);
  });
});

it('bounds a pass in time and keeps the cursor for the next', async () => {
  const meja = await MejaUji.buka();
  meja.taruh(25);
  meja.api.naskah('listLaporan', [
    (wajar) => {
      meja.maju(2 * 60 * MENIT);
      return wajar();
    },
  ]);
  expect((await tarik(meja)).hitungan.pages).toBe(1);
  expect((await posisi(meja)).kursor).not.toBeNull();
});

it('bounds a pass in pages and keeps the cursor for the next', async () => {
  const meja = await MejaUji.buka();
  let diminta = 0;
  let disimpan = 0;
  const isi = { butir: [], waktuServer: meja.jam.now(), bytes: 1 };
  const api = Object.assign(Object.create(meja.api) as typeof meja.api, {
    listLaporan: async () => ({ jenis: 'ok', isi: { ...isi, kursorBerikutnya: `k-${++diminta}` } }) as const,
  });
  const store = dengan(meja, {
    applyPull: async ({ posisi: dari, kursorBerikutnya: kursor }) => {
      disimpan++;
      const hitungan = { new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 };
      return { posisi: { ...dari, kursor }, hitungan };
    },
  });
  const opsi = { instansi: ['5501'], batas: 10, penuh: false, zona: 'Asia/Jakarta' } as const;
  const hasil = await pull({ ...meja.alat, api, store }, opsi);
  expect(hasil).toMatchObject({ remote: 'ok', tuntas: false, hitungan: { pages: 20_000 } });
  expect([diminta, disimpan]).toEqual([20_000, 20_000]);
});

it('takes a report whose newer version it already holds as same', async () => {
  const meja = await MejaUji.buka();
  const [id = ''] = meja.taruh(1);
  await tarik(meja);
  meja.api.taruh(laporanUji({ trackingId: id, judul: 'Lama', diperbaruiPada: meja.jam.now() - MENIT }));
  expect((await tarik(meja)).hitungan).toMatchObject({ same: 1, changed: 0 });
});
