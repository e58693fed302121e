import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { laporanUji } from '../sop/kapuas-uji.ts';
import { KantorUji, nilaiDari } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import type { Opsi } from './bundel-uji.ts';
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
