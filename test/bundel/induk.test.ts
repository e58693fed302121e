import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HARI, laporanUji } from '../sop/kapuas-uji.ts';
import { KantorUji, nilaiDari } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import type { Baris, Opsi } from './bundel-uji.ts';
import { csv, RakBundel } from './bundel-uji.ts';

const [INDUK, ANAK] = ['7000001', '7000002'];

let rumah: RumahSqlite;
let rak: RakBundel;
let kantor: KantorUji;
/** A parent examined, with a Berita Acara over it and the report that is linked to it. */
beforeEach(async () => {
  rumah = new RumahSqlite();
  rak = new RakBundel();
  kantor = await KantorUji.buka(rumah);
  await kantor.diperiksa({ trackingId: INDUK });
  await kantor.tarik([laporanUji({ trackingId: ANAK })]);
  await kantor.catat('kaitkan', { induk: INDUK }, {}, ANAK);
  nilaiDari(await kantor.buatBa([INDUK]));
});
afterEach(async () => {
  await rumah.bersihkan();
  rak.buang();
});

const indukDalamLog = async (opsi: Opsi = {}) => {
  const laporan = csv(await rak.buat(kantor, opsi), 'laporan-log.csv');
  return laporan.map((l) => [l['tracking_id'], l['putaran'], l['induk']]);
};

describe('the logs of a bundle', () => {
  it('tell whose examination a report shares, and that the other has its own', async () => {
    expect(await indukDalamLog()).toEqual([
      [INDUK, '1', ''],
      [ANAK, '1', INDUK],
    ]);
    const [ba] = csv(await rak.buat(kantor), 'ba-log.csv');
    expect([ba?.['tracking_id'], ba?.['induk']]).toEqual([`${INDUK} ${ANAK}`, `sendiri ${INDUK}`]);
  });

  it('name a parent that APIP has to APIP alone', async () => {
    const isian = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'hubung' };
    await kantor.catat('alihkan-apip', isian, {}, INDUK);
    for (const untuk of ['umum', 'publik'] as const)
      expect(await indukDalamLog({ untuk })).toEqual([[ANAK, '1', 'tidak-dimuat']]);
    expect(await indukDalamLog({ untuk: 'apip' })).toContainEqual([ANAK, '1', INDUK]);
  });

  it('tell nothing of a link that was undone, nor in a round that walks on its own', async () => {
    await kantor.tarik([
      laporanUji({ trackingId: ANAK, idInstansi: '9999', diperbaruiPada: kantor.sekarang }),
    ]);
    await kantor.tarik([
      laporanUji({
        trackingId: ANAK,
        diperbaruiPada: kantor.sekarang,
        disposisi: { pada: kantor.sekarang, sumber: 'tanggal_disposisi' },
      }),
    ]);
    expect((await indukDalamLog()).slice(1)).toEqual([
      [ANAK, '1', INDUK],
      [ANAK, '2', ''],
    ]);
    await kantor.catat('kaitkan', { induk: INDUK }, {}, ANAK);
    await kantor.catat('lepas-kaitan', { alasan: 'x' }, {}, ANAK);
    expect((await indukDalamLog()).map(([, , induk]) => induk)).toEqual(['', '', '']);
  });
});

describe('kaitan-log.csv', () => {
  const LAIN = '7000003';
  const kaitan = async (opsi: Opsi = {}) => csv(await rak.buat(kantor, opsi), 'kaitan-log.csv');

  it('holds every link with its times: also of a report that was undone and linked elsewhere', async () => {
    await kantor.tarik([laporanUji({ trackingId: LAIN })]);
    const dikaitkan = kantor.sekarang;
    kantor.pada(kantor.sekarang + HARI);
    await kantor.catat('lepas-kaitan', { alasan: 'Lampu lain, di RT 9' }, {}, ANAK);
    kantor.pada(kantor.sekarang + HARI);
    await kantor.catat('kaitkan', { induk: LAIN }, {}, ANAK);
    const semua = await kaitan();
    expect(semua.map((k) => [k['tracking_id'], k['putaran'], k['induk'], k['sebab'], k['alasan']])).toEqual([
      [ANAK, '1', INDUK, 'petugas', 'Lampu lain, di RT 9'],
      [ANAK, '1', LAIN, '', ''],
    ]);
    const waktu = (k: Baris | undefined, kolom: string): number => Date.parse(k?.[kolom] ?? '');
    expect(waktu(semua[0], 'dikaitkan_pada')).toBeLessThanOrEqual(dikaitkan);
    expect(waktu(semua[0], 'dilepas_pada')).toBeLessThan(waktu(semua[1], 'dikaitkan_pada'));
    expect(semua[1]?.['dilepas_pada']).toBe('');
    expect(semua.map((k) => k['dikaitkan_oleh'])).toEqual(['hubung', 'hubung']);
  });

  it('tells of a link that the end of its parent undid, by whom, and without a reason of its own', async () => {
    await kantor.tarik([
      laporanUji({ trackingId: INDUK, idInstansi: '9999', diperbaruiPada: kantor.sekarang }),
    ]);
    expect(await kaitan()).toMatchObject([
      { induk: INDUK, sebab: 'induk-berakhir', dilepas_oleh: 'sistem', alasan: '' },
    ]);
  });

  it('leaves out what is of another period', async () => {
    expect(await kaitan({ dari: '2000-01-01', sampai: '2000-12-31' })).toEqual([]);
  });

  it('names a parent that APIP has to APIP alone, and no officer in public', async () => {
    await kantor.catat('lepas-kaitan', { alasan: 'Nama Ketua RT' }, {}, ANAK);
    expect(await kaitan({ untuk: 'publik' })).toMatchObject([{ dikaitkan_oleh: 'penghubung', alasan: '' }]);
    const isian = { alasan: 'x', terlapor: 'kepala', petugas_apip: 'hubung' };
    await kantor.catat('alihkan-apip', isian, {}, INDUK);
    expect(await kaitan()).toMatchObject([{ tracking_id: ANAK, induk: 'tidak-dimuat' }]);
    expect(await kaitan({ untuk: 'apip' })).toMatchObject([{ tracking_id: ANAK, induk: INDUK }]);
    await kantor.catat('alihkan-apip', isian, {}, ANAK);
    expect(await kaitan()).toEqual([]);
  });
});

describe('koordinasi-log.csv', () => {
  const koordinasi = async (opsi: Opsi = {}) => csv(await rak.buat(kantor, opsi), 'koordinasi-log.csv');
  const isian = { instansi: 'Dinas Perhubungan', hasil: 'Dibahas bersama Wulan Rekawati' };

  it('tells with which agency an office spoke, and what came of it', async () => {
    await kantor.catat('koordinasi-instansi', { ...isian, hasil: '=Disepakati' }, {}, INDUK);
    expect(await koordinasi()).toMatchObject([
      {
        tracking_id: INDUK,
        putaran: '1',
        oleh: 'hubung',
        instansi: 'Dinas Perhubungan',
        hasil: "'=Disepakati",
      },
    ]);
    expect(await koordinasi({ untuk: 'publik' })).toMatchObject([
      { oleh: 'penghubung', instansi: '', hasil: '' },
    ]);
    expect(await koordinasi({ dari: '2000-01-01', sampai: '2000-12-31' })).toEqual([]);
  });

  it('never names who reported', async () => {
    await kantor.tarik([laporanUji({ trackingId: '7000009', namaPelapor: 'Wulan Rekawati' })]);
    await kantor.catat('koordinasi-instansi', isian, {}, '7000009');
    expect(await koordinasi()).toMatchObject([{ hasil: 'Dibahas bersama [identitas disamarkan]' }]);
  });
});
