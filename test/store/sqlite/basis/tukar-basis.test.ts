import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { singkirkanBasis, tempatkanBasis } from '../../../../src/store/sqlite/basis/tukar-basis.ts';
import { laporanUji } from '../../../sop/kapuas-uji.ts';
import { KantorUji } from '../../kantor-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

describe('a database that a restore moves aside', () => {
  it('takes no more writes from who has it open, and its end leaves the new one whole', async () => {
    const kantor = await KantorUji.buka(rumah);
    await kantor.siapKirim();
    const salinan = rumah.salin();
    const lama = join(rumah.folder, 'lama');
    singkirkanBasis(rumah.path, lama);
    expect(existsSync(join(lama, 'penghubung.sqlite'))).toBe(true);
    await expect(kantor.tarik([laporanUji()])).rejects.toMatchObject({ sebab: 'diganti' });
    tempatkanBasis(salinan, rumah.path);
    await expect(kantor.tarik([laporanUji()])).rejects.toMatchObject({ sebab: 'diganti' });
    const baru = await KantorUji.buka(rumah, undefined, kantor.sekarang);
    await baru.tarik([laporanUji({ trackingId: '7000002' })]);
    await kantor.store[Symbol.asyncDispose]();
    expect(await baru.store.kasus('7000002')).not.toBeNull();
    expect((await baru.store.periksaDiri({ lengkap: true, acak: 0 })).every(({ baik }) => baik)).toBe(true);
  });
});
