import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tutupRekap } from '../../../src/app/rekap/tutup-rekap.ts';
import type { App } from '../../../src/app.ts';
import { SedangBerjalan } from '../../../src/galat.ts';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { ambilKunciSinkron } from '../../../src/store/sqlite/basis/kunci-sinkron.ts';
import { wib } from '../../sop/kapuas-uji.ts';
import { KantorUji } from '../../store/kantor-uji.ts';
import { berkala } from '../../store/kontrak/rekap.ts';
import { RumahSqlite } from '../../store/sqlite/rumah-sqlite.ts';

const Q3 = bacaPeriode('2026-Q3')!;

let rumah: RumahSqlite;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  kantor = await KantorUji.buka(rumah, berkala);
});
afterEach(() => rumah.bersihkan());

const tutup = () => {
  const siapa = { petugas: 'hubung', dicatatOleh: 'hubung', akun: 'akun-uji', host: 'mesin-uji' };
  const app = { store: kantor.store, config: { data: rumah.folder } } as Pick<App, 'store'> as App;
  return tutupRekap(app, { periode: Q3, ...siapa, sekarang: kantor.sekarang }, () => {});
};

describe('closing a period', () => {
  it('first writes down what time alone has decided: the closing belongs to the period in which it fell', async () => {
    await kantor.siapKirim();
    await kantor.kirimSemua();
    kantor.pada(wib('10-01T08:00'));
    expect(await tutup()).toMatchObject({ ok: true });
    const { hitungan } = await kantor.store.rekap(Q3, kantor.sekarang);
    expect(hitungan).toMatchObject({ selesai: 1, terbuka: 0 });
    const jenis = [...kantor.store.jejak()].map((b) => b.jenis);
    expect(jenis.slice(-2)).toEqual(['langkah.pindah', 'rekap.final']);
    expect(await kantor.store.majukanWaktu(kantor.sekarang, 100)).toBe(0);
  });

  it('waits for nobody: while a pass holds the lock nothing is closed', async () => {
    kantor.pada(wib('10-01T08:00'));
    using _kunci = ambilKunciSinkron(`${rumah.folder}/sinkron.kunci`)!;
    await expect(tutup()).rejects.toThrow(SedangBerjalan);
    expect((await kantor.store.rekap(Q3, kantor.sekarang)).final).toBeNull();
  });
});
