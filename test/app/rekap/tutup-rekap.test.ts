import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { susunBukuRekap, susunIsiRekap } from '../../../src/app/rekap/isi-rekap.ts';
import { tutupRekap } from '../../../src/app/rekap/tutup-rekap.ts';
import type { App } from '../../../src/app.ts';
import { SedangBerjalan } from '../../../src/galat.ts';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { ambilKunciSinkron } from '../../../src/store/sqlite/basis/kunci-sinkron.ts';
import { aturanKapuas, laporanUji, wib } from '../../sop/kapuas-uji.ts';
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

/** What the paper and the screen are made of, and the register that follows them. */
const susun = async () => {
  using baca = await kantor.store.bukaEkspor();
  const isi = susunIsiRekap(baca, Q3, kantor.sekarang, aturanKapuas.tenggat);
  const { buku } = susunBukuRekap(baca, Q3, { sekarang: kantor.sekarang, batas: 10 });
  const { kategori, angka, hitungan, terlambat, terlambatBeda } = isi;
  return { kategori, kelas: angka.kelas, lewat: hitungan.terlambat, terlambat, terlambatBeda, buku };
};

describe('a closed period', () => {
  const laporan = (kategori: string, diperbaruiPada: number) =>
    laporanUji({
      kategori,
      disposisi: { pada: wib('09-01T08:00'), sumber: 'tanggal_disposisi' },
      diperbaruiPada,
    });

  beforeEach(async () => {
    await kantor.tarik([laporan('Jalan', wib('09-01T08:00'))]);
    kantor.pada(wib('10-01T08:00'));
    expect(await tutup()).toMatchObject({ ok: true });
  });

  it('keeps category, class and what was late, though LAPOR! and the office change the case later', async () => {
    const dahulu = await susun();
    expect(dahulu).toMatchObject({ kategori: { Jalan: 1 }, kelas: { 'tanpa-pemeriksaan-lapangan': 1 } });
    expect(dahulu.terlambat).toHaveLength(dahulu.lewat);
    kantor.pada(wib('10-02T08:00'));
    await kantor.tarik([laporan('Air bersih', wib('10-02T08:00'))]);
    await kantor.catat('tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: 'Diperiksa' });
    const kini = await susun();
    expect(kini).toEqual({ ...dahulu, buku: kini.buku });
    // The register tells what stands in the records today, and its note says so.
    expect(kini.buku).toMatchObject([{ kategori: 'Air bersih', kelas: 'pemeriksaan-lapangan' }]);
  });

  it('says so where what was late then is late no longer: the disposition was put right', async () => {
    const { lewat } = await susun();
    expect(lewat).toBeGreaterThan(0);
    kantor.pada(wib('10-02T08:00'));
    await kantor.catat('betulkan-disposisi', { waktu: '2026-09-30 08:00', bukti: 'Surat' });
    const kini = await susun();
    expect(kini.lewat).toBe(lewat);
    expect(kini.terlambatBeda).toEqual({ daftar: kini.terlambat.length, dibekukan: lewat });
    expect(kini.terlambat.length).toBeLessThan(lewat);
  });
});

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
