import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { susunBukuRekap, susunIsiRekap } from '../../../src/app/rekap/isi-rekap.ts';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { aturanKapuas, HARI, laporanUji, SENIN } from '../../sop/kapuas-uji.ts';
import { KantorUji } from '../../store/kantor-uji.ts';
import { berkala } from '../../store/kontrak/rekap.ts';
import { RumahSqlite } from '../../store/sqlite/rumah-sqlite.ts';

const TAHUN = bacaPeriode('2026')!;

let rumah: RumahSqlite;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  kantor = await KantorUji.buka(rumah, berkala);
});
afterEach(() => rumah.bersihkan());

const susun = async () => {
  using baca = await kantor.store.bukaEkspor();
  const isi = susunIsiRekap(baca, TAHUN, kantor.sekarang, aturanKapuas.tenggat);
  return { isi, ...susunBukuRekap(baca, TAHUN, { sekarang: kantor.sekarang, batas: 10 }) };
};

describe('what was late', () => {
  it('grows no older once its case has ended, on either clock', async () => {
    await kantor.tarik([laporanUji()]);
    kantor.pada(SENIN + 20 * HARI);
    await kantor.store.bunyikanAlarm(kantor.sekarang, 100);
    const terbuka = (await susun()).isi.terlambat;
    expect(terbuka.map(({ jam }) => jam).sort()).toEqual(['nasional', 'sop']);
    await kantor.tarik([laporanUji({ statusLapor: 'Selesai', diperbaruiPada: kantor.sekarang })]);
    const berakhir = (await susun()).isi.terlambat;
    kantor.pada(SENIN + 60 * HARI);
    const kemudian = (await susun()).isi.terlambat;
    expect(kemudian).toEqual(berakhir);
    expect(kemudian.map(({ hari }) => hari)).toEqual(terbuka.map(({ hari }) => hari));
    for (const { selesai, berakhir: akhir } of kemudian) expect(selesai ?? akhir).not.toBeNull();
  });
});

describe('an office with a counter and LAPOR!', () => {
  it('counts a national class for what LAPOR! knows only, and its register names as many', async () => {
    const siapa = { petugas: 'hubung', dicatatOleh: 'hubung', akun: 'akun-uji', host: 'mesin-uji' };
    const masuk = { kanal: 'langsung', pada: kantor.sekarang, formulir: {}, berkas: [] };
    await kantor.store.daftarkan({ ...siapa, ...masuk, sekarang: kantor.sekarang });
    await kantor.tarik([
      laporanUji(),
      laporanUji({ trackingId: '7000002', klasifikasi: 'Permintaan Informasi' }),
    ]);
    const { isi, buku } = await susun();
    expect(isi.hitungan.masuk).toBe(3);
    expect(isi.angka.kelas).toEqual({ 'tanpa-pemeriksaan-lapangan': 1, informasi: 1 });
    expect(buku.map(({ kelas }) => kelas).toSorted()).toEqual([
      '',
      'informasi',
      'tanpa-pemeriksaan-lapangan',
    ]);
  });
});
