import { beforeEach, describe, expect, it } from 'vitest';
import { JADWAL_UNDUH_MS, unduhLampiran } from '../../src/connector/unduh-lampiran.ts';
import type { HasilUnduh } from '../../src/ports/lapor-api.ts';
import { PDF } from '../berkas/berkas-contract.ts';
import { GANGGUAN, tunggu } from '../kembaran/lapor-api.ts';
import { HARI, laporanUji } from '../sop/kapuas-uji.ts';
import { lampiranUji } from '../store/kontrak/lampiran.ts';
import { JAM, MejaUji } from './meja-uji.ts';

let meja: MejaUji;
beforeEach(async () => {
  meja = await MejaUji.buka();
});

const pdf = (n: number) => Buffer.concat([PDF, Buffer.from(`% ${n}\n`)]);

/** A report with `n` files that can be had. */
function berlampiran(n: number): void {
  const lampiran = Array.from({ length: n }, (_, i) => lampiranUji(i + 1));
  for (const [i, l] of lampiran.entries()) meja.api.berkasPelapor.set(l.url, pdf(i));
  meja.taruh(1, { lampiran });
}
const baris = async () => (await meja.kantor.kasus('7000001')).lampiran;
const status = async () => (await baris()).map((l) => [l.status, l.sebab]);
const unduhan = () => meja.api.jumlah('unduh');
const lagi = (ms: number) => {
  meja.maju(ms);
  return meja.lintas();
};

describe('the files of a report', () => {
  it('are fetched by the pass that brings it, kept as they came, and never fetched again', async () => {
    berlampiran(3);
    const hasil = await meja.lintas();
    expect(hasil.remote).toBe('ok');
    expect(await status()).toEqual(Array(3).fill(['tersimpan', null]));
    expect([...meja.berkas.pelapor.values()].map((b) => Buffer.from(b))).toEqual([pdf(0), pdf(1), pdf(2)]);
    await lagi(HARI);
    meja.api.ubah('7000001', { judul: 'Disunting admin' });
    await lagi(HARI);
    expect(unduhan()).toBe(3);
  });

  it('are not asked for where the dialect has none', async () => {
    berlampiran(1);
    const { unduh: _, ...tanpa } = meja.api;
    const api = Object.setPrototypeOf({ ...tanpa, unduh: undefined }, meja.api) as typeof meja.api;
    await meja.lintas({ api });
    expect([await status(), unduhan()]).toEqual([[['antre', null]], 0]);
  });

  it('come at most 50 a pass, the rest with the next', async () => {
    berlampiran(60);
    await meja.lintas();
    expect(unduhan()).toBe(50);
    await lagi(1);
    expect(unduhan()).toBe(60);
  });

  it('come at most 100 MB and two minutes a pass', async () => {
    berlampiran(20);
    const besar = Buffer.alloc(10 * 1024 * 1024, PDF);
    meja.api.naskah('unduh', Array<HasilUnduh>(10).fill({ jenis: 'ok', isi: besar }));
    await meja.lintas();
    expect(unduhan()).toBe(10);
    meja.api.naskah('unduh', [
      async (wajar) => {
        meja.maju(121_000);
        return wajar();
      },
    ]);
    await lagi(1);
    expect(unduhan()).toBe(11);
  });
});

describe('a file that cannot be had', () => {
  it.each<[string, HasilUnduh, string, string]>([
    ['too large', { jenis: 'ditolak', sebab: 'terlalu_besar' }, 'ditolak', 'terlalu_besar'],
    ['of a type we do not keep', { jenis: 'ditolak', sebab: 'tipe' }, 'ditolak', 'tipe'],
    ['with other first bytes', { jenis: 'ok', isi: Buffer.from('<html>') }, 'ditolak', 'tipe'],
  ])('%s is refused once and for all, and the others come', async (_nama, hasil, jadi, sebab) => {
    berlampiran(3);
    meja.api.naskah('unduh', [hasil], 'l-2');
    expect((await meja.lintas()).remote).toBe('ok');
    expect(await status()).toEqual([
      ['tersimpan', null],
      [jadi, sebab],
      ['tersimpan', null],
    ]);
    await lagi(100 * HARI);
    expect(unduhan()).toBe(3);
    expect((await meja.store.ringkasan(meja.jam.now())).lampiran).toEqual({ ditolak: 1, gagal: 0 });
  });

  it.each<[string, HasilUnduh, string]>([
    ['is not there', { jenis: 'tidak_ada' }, 'tidak_ada'],
    ['is forbidden', { jenis: 'kredensial', http: 403 }, 'tanpa_izin'],
    ['leads elsewhere', { jenis: 'ditolak', sebab: 'dialihkan' }, 'dialihkan'],
    ['breaks off', GANGGUAN, 'terputus'],
  ])('because it %s is tried on a schedule, then given up visibly', async (_nama, hasil, sebab) => {
    berlampiran(1);
    meja.api.naskah('unduh', Array<HasilUnduh>(9).fill(hasil));
    await meja.lintas();
    for (const [n, jeda] of JADWAL_UNDUH_MS.slice(0, -1).entries()) {
      expect(await status()).toEqual([['antre', sebab]]);
      await lagi(jeda - 1);
      expect(unduhan()).toBe(n + 1);
      await lagi(1);
    }
    expect(await baris()).toMatchObject([{ status: 'gagal', sebab, percobaan: 5, berikut: null }]);
    await lagi(100 * HARI);
    expect(unduhan()).toBe(5);
    expect((await meja.store.ringkasan(meja.jam.now())).lampiran).toEqual({ ditolak: 0, gagal: 1 });
  });

  it('is asked for at the address that its report names by then', async () => {
    berlampiran(1);
    meja.api.berkasPelapor.clear();
    await meja.lintas();
    const baru = lampiranUji(1, { url: 'https://lapor.contoh.test/berkas/1?tanda=baru' });
    meja.api.taruh(laporanUji({ lampiran: [baru], diperbaruiPada: meja.jam.now() }));
    meja.api.berkasPelapor.set(baru.url, pdf(1));
    await lagi(JAM);
    expect(await status()).toEqual([['tersimpan', null]]);
  });

  it('for its host is looked at again daily, and fetched once its host is allowed', async () => {
    berlampiran(1);
    meja.api.naskah('unduh', Array<HasilUnduh>(9).fill({ jenis: 'ditolak', sebab: 'alamat' }));
    await meja.lintas();
    for (let n = 0; n < 9; n++) {
      expect(await status()).toEqual([['ditolak', 'alamat']]);
      await lagi(HARI);
    }
    expect(await status()).toEqual([['tersimpan', null]]);
  });

  it('because we are asked to wait costs no try, and ends the downloads of this pass', async () => {
    berlampiran(3);
    meja.api.naskah('unduh', [tunggu(meja.jam.now() + JAM)]);
    await meja.lintas();
    expect(await baris()).toMatchObject([{ status: 'antre', percobaan: 0 }, {}, {}]);
    expect(unduhan()).toBe(1);
    await lagi(JAM);
    expect(await status()).toEqual(Array(3).fill(['tersimpan', null]));
  });

  it('five times in a pass ends its downloads, and touches neither pull nor push', async () => {
    berlampiran(10);
    meja.api.naskah('unduh', Array<HasilUnduh>(10).fill(GANGGUAN));
    expect((await meja.lintas()).remote).toBe('ok');
    expect(unduhan()).toBe(5);
    expect((await meja.store.readArah('tarik')).tunda).toBeNull();
  });

  it('because the disk takes nothing ends the downloads, and is tried again', async () => {
    berlampiran(2);
    const berkas = {
      ...meja.berkas,
      simpanPelapor: () => Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' })),
    };
    berlampiran(2);
    await meja.kantor.tarik([laporanUji({ lampiran: [lampiranUji(1), lampiranUji(2)] })]);
    meja.jam.setel(meja.kantor.sekarang);
    await unduhLampiran({ ...meja.alat, berkas });
    expect([unduhan(), meja.log.events.includes('attachment.unwritable')]).toEqual([1, true]);
    meja.maju(JAM);
    await unduhLampiran(meja.alat);
    expect(await status()).toEqual(Array(2).fill(['tersimpan', null]));
  });
});

describe('a process that dies', () => {
  it('while it downloads is charged the try: a file that kills it every time is given up', async () => {
    berlampiran(1);
    const mati = new Error('mati');
    for (const jeda of JADWAL_UNDUH_MS) {
      meja.api.naskah('unduh', [() => Promise.reject(mati)]);
      await expect(meja.lintas()).rejects.toBe(mati);
      meja.maju(jeda);
    }
    expect((await meja.lintas()).remote).toBe('ok');
    expect(await baris()).toMatchObject([{ status: 'gagal', sebab: 'terputus', percobaan: 5 }]);
    expect(unduhan()).toBe(5);
  });

  it('between the file and its row finds the file again, and keeps one', async () => {
    berlampiran(1);
    const store = { ...meja.store, catatLampiran: () => Promise.reject(new Error('mati')) };
    await meja.kantor.tarik([laporanUji({ lampiran: [lampiranUji(1)] })]);
    meja.jam.setel(meja.kantor.sekarang);
    await expect(unduhLampiran({ ...meja.alat, store })).rejects.toThrow('mati');
    meja.maju(JAM);
    await unduhLampiran(meja.alat);
    expect([await status(), meja.berkas.pelapor.size]).toEqual([[['tersimpan', null]], 1]);
  });

  it('by our own signal ends at once and is no failure', async () => {
    berlampiran(3);
    const henti = new AbortController();
    meja.api.naskah('unduh', [
      (wajar) => {
        henti.abort();
        return wajar();
      },
    ]);
    expect((await meja.lintas({ signal: henti.signal })).remote).toBe('ok');
    expect(unduhan()).toBe(1);
    await lagi(JAM);
    expect(await status()).toEqual(Array(3).fill(['tersimpan', null]));
  });
});

it('says neither name nor address of a file in the log', async () => {
  berlampiran(2);
  meja.api.naskah('unduh', [GANGGUAN, { jenis: 'tidak_ada' }]);
  await meja.lintas();
  const log = JSON.stringify(meja.log.entri);
  expect(log).toContain('attachment.not_stored');
  expect(log).not.toMatch(/KTP|contoh\.test|l-1/);
});
