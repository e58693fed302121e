import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TANGGAPAN_AKHIR, TINDAK_LANJUT_PERTAMA } from '../../../../src/sop/tenggat/alarm.ts';
import { laporanUji, MENIT, wib } from '../../../sop/kapuas-uji.ts';
import { KantorUji } from '../../kantor-uji.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';

let rumah: RumahSqlite;
let kantor: KantorUji;
beforeEach(async () => {
  rumah = new RumahSqlite();
  kantor = await KantorUji.buka(rumah, undefined, wib('09-01T08:00'));
});
afterEach(() => rumah.bersihkan());

const SEMUA = { dari: wib('08-01T00:00'), sampai: wib('12-01T00:00') };

const laporan = (disposisi: string, isi: Parameters<typeof laporanUji>[0] = {}) =>
  laporanUji({
    disposisi: { pada: wib(disposisi), sumber: 'tanggal_disposisi' },
    diperbaruiPada: kantor.sekarang,
    ...isi,
  });
const tenggat = async (jam: 'sop' | 'nasional', langkah?: string) => {
  using baca = await kantor.store.bukaEkspor();
  return [...baca.tenggat({ ...SEMUA, sekarang: kantor.sekarang })]
    .filter((t) => t.jam === jam && (langkah === undefined || t.langkah === langkah))
    .map(({ langkah, jatuh, selesai, berakhir, terlambat }) => ({
      langkah,
      jatuh: wibTeks(jatuh),
      nasib: terlambat ? 'terlambat' : selesai === null ? 'berjalan' : 'tepat',
      selesai: selesai === null ? null : wibTeks(selesai),
      berakhir: berakhir === null ? null : wibTeks(berakhir),
    }));
};
const pertama = () => tenggat('nasional', TINDAK_LANJUT_PERTAMA);
/** Day and hour of the office; a deadline is the last millisecond before its hour. */
const wibTeks = (ms: number): string =>
  new Date(Math.ceil(ms / MENIT) * MENIT + 7 * 60 * MENIT).toISOString().slice(5, 16);

const lintasan = async (saat: string) => {
  kantor.pada(wib(saat));
  while ((await kantor.store.bunyikanAlarm(kantor.sekarang, 100)).length > 0);
};
const betulkan = (waktu: string) =>
  kantor.catat('betulkan-disposisi', {
    waktu: `2026-${waktu.replace('T', ' ')}`,
    bukti: 'Layar LAPOR!',
    alasan_terlambat: 'Tanggal keliru',
  });
const kirim = async (saat: string) => {
  kantor.pada(wib(saat));
  const telat = { alasan_terlambat: 'Tanggal keliru' };
  await kantor.catat('telaah', { kesimpulan: 'Layak', ...telat });
  const hasil = { hasil: 'Benar', tanpa_bidang: 'Sendiri', perlu_pemeriksaan: 'tidak', ...telat };
  await kantor.catat('klarifikasi', hasil);
  const [jenis, isi] = ['sementara', 'Sedang ditangani.'];
  await kantor.catat('susun-tanggapan', { jenis, isi, ...telat });
  await kantor.catat('setujui-tanggapan', { jenis, ...telat }, { oleh: 'kepala' });
  await kantor.kirimSemua();
};
const pergi = async (saat: string, isi: Parameters<typeof laporanUji>[0]) => {
  kantor.pada(wib(saat));
  await kantor.tarik([laporan('09-01T08:00', { idInstansi: '9901', ...isi })]);
};

describe('a national lateness recorded before the disposition was put right', () => {
  beforeEach(async () => {
    await kantor.tarik([laporan('09-01T08:00')]);
    await lintasan('09-14T09:00');
  });

  it('stands where nobody put it right', async () => {
    await kirim('09-14T10:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-08T16:00', nasib: 'terlambat' }]);
  });

  it('is no lateness where the answer left in time by the day that was meant', async () => {
    await betulkan('09-14T08:30');
    expect(await pertama()).toMatchObject([{ jatuh: '09-21T16:00', nasib: 'berjalan' }]);
    await kirim('09-14T10:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-21T16:00', nasib: 'tepat' }]);
    expect(await tenggat('nasional', TANGGAPAN_AKHIR)).toMatchObject([{ nasib: 'berjalan' }]);
  });

  it('is one by the new deadline, where that passed too: with or without a pass, met late or not at all', async () => {
    await betulkan('09-14T08:30');
    kantor.pada(wib('09-22T08:00'));
    const lewat = [{ jatuh: '09-21T16:00', nasib: 'terlambat', selesai: null, berakhir: null }];
    expect(await pertama()).toMatchObject(lewat);
    await lintasan('09-22T08:00');
    expect(await pertama()).toMatchObject(lewat);
    await kirim('09-22T10:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-21T16:00', nasib: 'terlambat' }]);
  });

  it('is one by the earlier day that was meant, and counts once', async () => {
    await betulkan('08-31T08:30');
    await kirim('09-14T10:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-07T16:00', nasib: 'terlambat' }]);
  });

  it('is forgotten where LAPOR! itself names another day', async () => {
    await kantor.tarik([laporan('09-14T08:30', { judul: 'Judul baru' })]);
    expect(await pertama()).toMatchObject([{ jatuh: '09-21T16:00', nasib: 'berjalan' }]);
  });

  it('is neither late nor in time where LAPOR! took the case before the new deadline', async () => {
    await betulkan('09-14T08:30');
    await pergi('09-16T09:00', {});
    expect(await pertama()).toEqual([]);
  });

  it('is late where LAPOR! took the case after the new deadline', async () => {
    await betulkan('09-14T08:30');
    await pergi('09-23T09:00', {});
    expect(await pertama()).toMatchObject([
      { jatuh: '09-21T16:00', nasib: 'terlambat', selesai: null, berakhir: '09-23T09:01' },
    ]);
  });

  it('tells of the new start what is recorded after it, once', async () => {
    await betulkan('09-02T08:30');
    await kirim('09-14T10:00');
    await lintasan('09-30T09:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-09T16:00', nasib: 'terlambat' }]);
    expect(await tenggat('nasional', TANGGAPAN_AKHIR)).toMatchObject([
      { jatuh: '09-22T16:00', nasib: 'terlambat' },
    ]);
  });

  it('of an SOP step goes with its deadline', async () => {
    const telaah = () => tenggat('sop', 'telaah');
    expect(await telaah()).toMatchObject([{ nasib: 'terlambat' }]);
    await betulkan('09-14T08:30');
    await kirim('09-14T10:00');
    expect(await telaah()).toMatchObject([{ nasib: 'tepat' }]);
  });
});

describe('an answer in time by a day that was wrong', () => {
  it('is late by the earlier day that was meant', async () => {
    kantor.pada(wib('09-09T08:00'));
    await kantor.tarik([laporan('09-09T08:00')]);
    await kirim('09-10T09:00');
    expect(await pertama()).toMatchObject([{ nasib: 'tepat' }]);
    await betulkan('09-01T08:00');
    expect(await pertama()).toMatchObject([{ jatuh: '09-08T16:00', nasib: 'terlambat' }]);
  });
});

describe('a step that LAPOR! took away', () => {
  beforeEach(async () => {
    await kantor.tarik([laporan('09-01T08:00')]);
  });
  const bawa = [
    ['moved to another agency', { idInstansi: '9901' }],
    ['closed there', { idInstansi: '5501', statusLapor: 'Selesai' }],
  ] as const;

  it.each(bawa)('in time is neither in time nor late: %s', async (_, isi) => {
    await pergi('09-01T09:00', isi);
    expect(await tenggat('sop')).toEqual([]);
    expect(await tenggat('nasional')).toEqual([]);
  });

  it.each(bawa)('after its deadline is late, and was not done: %s', async (_, isi) => {
    await pergi('09-14T09:00', isi);
    for (const jam of ['sop', 'nasional'] as const)
      expect(await tenggat(jam)).toMatchObject([
        { nasib: 'terlambat', selesai: null, berakhir: '09-14T09:01' },
      ]);
  });

  it('is another than the one that the office itself left before', async () => {
    kantor.pada(wib('09-01T09:00'));
    await kantor.catat('telaah', { kesimpulan: 'Layak' });
    await pergi('09-01T10:00', {});
    expect(await tenggat('sop')).toMatchObject([{ langkah: 'telaah', nasib: 'tepat', berakhir: null }]);
  });
});
