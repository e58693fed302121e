import { describe, expect, it } from 'vitest';
import type { AturanTenggat } from '../../../src/sop/aturan.ts';
import type { Satuan } from '../../../src/sop/definisi/definisi.ts';
import { hitungTenggat, type Jeda, type Tenggat, tambahHariKerja } from '../../../src/sop/tenggat/tenggat.ts';
import type { JamKerja, Rentang } from '../../../src/sop/waktu/jam-kerja.ts';
import { isoDenganOffset, parseWaktu } from '../../../src/sop/waktu/waktu.ts';
import { aturanBawaan, kalenderBawaan } from '../kalender-uji.ts';

type Ubahan = Partial<AturanTenggat>;

const saat = (teks: string, aturan: AturanTenggat = aturanBawaan): number => {
  const ms = parseWaktu(teks, aturan.zona);
  if (ms === null) throw new Error(`not a time: ${teks}`);
  return ms;
};

function hitung(mulai: string, batas: string, ubahan: Ubahan = {}, jeda: readonly Jeda[] = []): Tenggat {
  const aturan = { ...aturanBawaan, ...ubahan };
  const [jumlah, satuan] = batas.split(' ') as [string, Satuan];
  return hitungTenggat(
    { mulai: saat(mulai, aturan), batas: { jumlah: Number(jumlah), satuan }, jeda },
    aturan,
  );
}

const jatuh = (tenggat: Tenggat, aturan: Ubahan = {}): string | null =>
  tenggat.jatuh === null
    ? null
    : isoDenganOffset(tenggat.jatuh, aturan.zona ?? aturanBawaan.zona).slice(0, 19);

/** The reasoning in short: `+` counted, `-` skipped, `=` paused, `>` moved, `?` unknown year. */
const ringkas = ({ uraian }: Tenggat): string[] =>
  uraian.flatMap((b) => {
    if (b.jenis === 'dihitung') return [`+${b.ke} ${b.tanggal}`];
    if (b.jenis === 'dilewati') return [`- ${b.tanggal} ${b.sebab}`];
    if (b.jenis === 'dijeda') return [`= ${b.tanggal}`];
    if (b.jenis === 'digeser') return [`> ${b.dari} ${b.ke} ${b.karena?.sebab}`];
    if (b.jenis === 'menit') return [`+${b.menit} menit ${b.tanggal}`];
    return b.jenis === 'tahun_tak_dikenal' ? [`? ${b.tahun}`] : [];
  });

const jeda = (mulai: string, selesai: string | null, aturan: AturanTenggat = aturanBawaan): Jeda => ({
  mulai: saat(mulai, aturan),
  selesai: selesai === null ? null : saat(selesai, aturan),
  sebab: 'minta-kelengkapan',
});

const jamSetiapHari = (...rentang: readonly Rentang[]): JamKerja => ({
  mingguan: [[], rentang, rentang, rentang, rentang, rentang, []],
  khusus: [],
});
const istirahatSiang = jamSetiapHari([480, 720], [780, 960]);
const ramadan: JamKerja = {
  ...istirahatSiang,
  khusus: [{ dari: '2026-02-18', sampai: '2026-03-19', mingguan: jamSetiapHari([480, 900]).mingguan }],
};
const enamHari: Ubahan = {
  kalender: { ...kalenderBawaan, hariKerja: 6 },
  jamKerja: { mingguan: jamSetiapHari([480, 960]).mingguan.with(6, [[480, 780]]), khusus: [] },
};

describe('hari_kerja ends at closing of the Nth working day after the start day', () => {
  it.each([
    ['2026-11-23 09:00', 1, '2026-11-24T16:00:00', {}],
    ['2026-11-23 23:59:59', 1, '2026-11-24T16:00:00', {}],
    ['2026-11-20 15:59', 1, '2026-11-23T16:00:00', {}],
    ['2026-11-20 16:01', 1, '2026-11-23T16:00:00', {}],
    ['2026-11-21 10:00', 1, '2026-11-23T16:00:00', {}],
    ['2026-11-21 10:00', 0, '2026-11-23T16:00:00', {}],
    ['2025-08-15 10:00', 1, '2025-08-19T16:00:00', {}],
    ['2025-08-15 10:00', 1, '2025-08-18T16:00:00', { kalender: { ...kalenderBawaan, cutiBersama: 'kerja' } }],
    [
      '2026-11-23 10:00',
      1,
      '2026-11-25T16:00:00',
      { kalender: { ...kalenderBawaan, liburSendiri: ['2026-11-24'] } },
    ],
    ['2027-03-05 10:00', 1, '2027-03-16T16:00:00', {}],
    ['2027-05-14 10:00', 1, '2027-05-21T16:00:00', {}],
    ['2027-05-14 10:00', 2, '2027-05-24T16:00:00', {}],
    ['2025-12-24 10:00', 3, '2025-12-31T16:00:00', {}],
    ['2025-12-24 10:00', 4, '2026-01-02T16:00:00', {}],
    ['2026-03-02 10:00', 1, '2026-03-03T15:00:00', { jamKerja: ramadan }],
    ['2026-03-17 10:00', 1, '2026-03-25T16:00:00', { jamKerja: ramadan }],
    ['2026-11-20 10:00', 1, '2026-11-21T13:00:00', enamHari],
    ['2026-11-20 10:00', 2, '2026-11-23T16:00:00', enamHari],
    ['2026-11-23 10:00', 1, '2026-11-24T16:00:00', { jamKerja: jamSetiapHari() }],
  ] as const)('from %s, %i days: %s', (mulai, n, akhir, ubahan) => {
    expect(jatuh(hitung(mulai, `${n} hari_kerja`, ubahan))).toBe(akhir);
  });

  it('begins with the local day: 22:30 WIB of a Sunday is Monday in WIT', () => {
    const wit: Ubahan = { zona: 'Asia/Jayapura' };
    expect(jatuh(hitung('2026-11-22T22:30:00+07:00', '1 hari_kerja', wit), wit)).toBe('2026-11-24T16:00:00');
    expect(jatuh(hitung('2026-11-22T22:30:00+07:00', '1 hari_kerja'))).toBe('2026-11-23T16:00:00');
  });

  it('tells each day, why it was skipped, and under which decree', () => {
    const tenggat = hitung('2025-08-15 10:00', '1 hari_kerja');
    expect(ringkas(tenggat)).toEqual([
      '- 2025-08-16 sabtu',
      '- 2025-08-17 minggu',
      '- 2025-08-18 cuti_bersama',
      '+1 2025-08-19',
    ]);
    expect(tenggat.uraian.at(0)).toEqual({ jenis: 'mulai', pada: saat('2025-08-15 10:00') });
    expect(tenggat.uraian.find((b) => b.jenis === 'dilewati' && b.sebab === 'cuti_bersama')).toMatchObject({
      sumber: expect.stringContaining('933/2025'),
    });
    expect(tenggat.uraian.at(-1)).toEqual({ jenis: 'jatuh', pada: tenggat.jatuh });
  });
});

describe('hari ends at 23:59:59 of the Nth day after the start day', () => {
  it.each([
    ['2026-11-23 09:00', 3, '2026-11-26T23:59:59', {}],
    ['2026-11-21 09:00', 3, '2026-11-24T23:59:59', {}],
    ['2026-12-30 09:00', 3, '2027-01-02T23:59:59', {}],
    ['2026-11-20 09:00', 3, '2026-11-25T23:59:59', { hitunganHari: 'kerja' }],
    ['2027-03-05 09:00', 3, '2027-03-18T23:59:59', { hitunganHari: 'kerja' }],
    ['2027-03-05 09:00', 3, '2027-03-16T23:59:59', { geserBilaLibur: true }],
    ['2026-11-20 09:00', 3, '2026-11-23T23:59:59', { geserBilaLibur: true }],
  ] as const)('from %s, %i days: %s', (mulai, n, akhir, ubahan) => {
    expect(jatuh(hitung(mulai, `${n} hari`, ubahan))).toBe(akhir);
  });

  it('falls by the local day of a WIT agency', () => {
    const wit: Ubahan = { zona: 'Asia/Jayapura' };
    expect(jatuh(hitung('2026-11-22T22:30:00+07:00', '3 hari', wit), wit)).toBe('2026-11-26T23:59:59');
  });

  it('shows the last working day before an end on a day off', () => {
    expect(hitung('2027-03-05 09:00', '3 hari').hariKerjaSebelumnya).toBe('2027-03-05');
    expect(hitung('2026-11-19 09:00', '3 hari').hariKerjaSebelumnya).toBe('2026-11-20');
    expect(hitung('2026-11-20 09:00', '3 hari').hariKerjaSebelumnya).toBeNull();
  });

  it('tells from where to where and why an end was moved, and then needs no earlier day', () => {
    const tenggat = hitung('2026-11-18 09:00', '3 hari', { geserBilaLibur: true });
    expect(ringkas(tenggat)).toEqual([
      '+1 2026-11-19',
      '+2 2026-11-20',
      '+3 2026-11-21',
      '- 2026-11-22 minggu',
      '> 2026-11-21 2026-11-23 sabtu',
    ]);
    expect(tenggat.hariKerjaSebelumnya).toBeNull();
  });
});

describe('bulan ends on the same day of a later month', () => {
  it.each([
    ['2026-11-15 09:00', 3, '2027-02-15T23:59:59'],
    ['2027-01-31 09:00', 1, '2027-02-28T23:59:59'],
    ['2028-01-31 09:00', 1, '2028-02-29T23:59:59'],
    ['2026-08-31 09:00', 6, '2027-02-28T23:59:59'],
  ])('from %s, %i months: %s', (mulai, n, akhir) => {
    expect(jatuh(hitung(mulai, `${n} bulan`))).toBe(akhir);
  });

  it('counts no single days in its reasoning', () => {
    expect(ringkas(hitung('2026-11-15 09:00', '3 bulan'))).toEqual([]);
  });
});

describe('menit and jam run in office hours', () => {
  it.each([
    ['2026-11-20 15:50', '10 menit', '2026-11-20T16:00:00', {}],
    ['2026-11-20 15:59', '10 menit', '2026-11-23T08:09:00', {}],
    ['2026-11-20 16:01', '10 menit', '2026-11-23T08:10:00', {}],
    ['2026-11-21 12:00', '10 menit', '2026-11-23T08:10:00', {}],
    ['2026-11-23 06:00', '30 menit', '2026-11-23T08:30:00', {}],
    ['2026-11-23 11:50', '10 menit', '2026-11-23T12:00:00', { jamKerja: istirahatSiang }],
    ['2026-11-23 11:55', '10 menit', '2026-11-23T13:05:00', { jamKerja: istirahatSiang }],
    ['2026-11-23 12:30', '10 menit', '2026-11-23T13:10:00', { jamKerja: istirahatSiang }],
    ['2026-11-23 15:30', '1 jam', '2026-11-24T08:30:00', {}],
    ['2026-11-23 09:00', '20 jam', '2026-11-25T13:00:00', {}],
    ['2026-03-16 14:55', '10 menit', '2026-03-17T08:05:00', { jamKerja: ramadan }],
    ['2025-08-15 15:55', '10 menit', '2025-08-19T08:05:00', {}],
    ['2025-12-31 15:55', '10 menit', '2026-01-02T08:05:00', {}],
    ['2026-11-20 15:55', '10 menit', '2026-11-21T08:05:00', enamHari],
    ['2026-11-21 12:00', '0 menit', '2026-11-23T08:00:00', {}],
  ] as const)('from %s, %s: %s', (mulai, batas, akhir, ubahan) => {
    expect(jatuh(hitung(mulai, batas, ubahan))).toBe(akhir);
  });

  it('tell the minutes used on each day, which add up to the limit', () => {
    expect(ringkas(hitung('2026-11-20 15:59:30', '10 menit'))).toEqual([
      '- 2026-11-21 sabtu',
      '- 2026-11-22 minggu',
      '+10 menit 2026-11-23',
    ]);
    expect(ringkas(hitung('2026-11-20 15:55', '10 menit'))).toEqual([
      '+5 menit 2026-11-20',
      '- 2026-11-21 sabtu',
      '- 2026-11-22 minggu',
      '+5 menit 2026-11-23',
    ]);
  });

  it('stop with a pause, and go on where they stopped', () => {
    const senin = jeda('2026-11-23 09:05', '2026-11-24 10:00');
    const tenggat = hitung('2026-11-23 09:00', '10 menit', {}, [senin]);
    expect(jatuh(tenggat)).toBe('2026-11-24T10:05:00');
    expect(jatuh(hitung('2026-11-23 09:00', '10 menit', {}, [senin, senin]))).toBe('2026-11-24T10:05:00');
  });

  it('tell each day of which a pause took office hours', () => {
    const tenggat = hitung('2026-11-23 09:00', '10 menit', {}, [
      jeda('2026-11-23 09:05', '2026-11-25 10:00'),
    ]);
    expect(ringkas(tenggat)).toEqual([
      '+5 menit 2026-11-23',
      '= 2026-11-23',
      '= 2026-11-24',
      '+5 menit 2026-11-25',
      '= 2026-11-25',
    ]);
  });

  it('have no end while a pause without an end stands, unless it began too late', () => {
    expect(jatuh(hitung('2026-11-23 09:00', '10 menit', {}, [jeda('2026-11-23 09:05', null)]))).toBeNull();
    expect(jatuh(hitung('2026-11-23 09:00', '10 menit', {}, [jeda('2026-11-23 09:11', null)]))).toBe(
      '2026-11-23T09:10:00',
    );
  });
});

describe('a pause', () => {
  it('over a weekend takes out the working days after the day it began, up to the day it ended', () => {
    const tenggat = hitung('2026-11-18 09:00', '3 hari_kerja', {}, [
      jeda('2026-11-19 10:00', '2026-11-23 09:00'),
    ]);
    expect(ringkas(tenggat)).toEqual([
      '+1 2026-11-19',
      '= 2026-11-20',
      '- 2026-11-21 sabtu',
      '- 2026-11-22 minggu',
      '= 2026-11-23',
      '+2 2026-11-24',
      '+3 2026-11-25',
    ]);
    expect(jatuh(tenggat)).toBe('2026-11-25T16:00:00');
  });

  it('over a weekend takes out Saturday and Sunday too where calendar days are counted', () => {
    const tenggat = hitung('2026-11-18 09:00', '3 hari', {}, [jeda('2026-11-19 10:00', '2026-11-23 09:00')]);
    expect(jatuh(tenggat)).toBe('2026-11-25T23:59:59');
  });

  it('counts once where two overlap', () => {
    const dua = [jeda('2026-11-23 10:00', '2026-11-25 10:00'), jeda('2026-11-24 10:00', '2026-11-26 10:00')];
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari', {}, dua))).toBe('2026-11-29T23:59:59');
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari', {}, dua.toReversed()))).toBe('2026-11-29T23:59:59');
  });

  it('that begins and ends on one day takes out no day', () => {
    expect(
      jatuh(hitung('2026-11-23 09:00', '3 hari', {}, [jeda('2026-11-24 08:00', '2026-11-24 23:00')])),
    ).toBe('2026-11-26T23:59:59');
  });

  it('changes nothing when it begins after the deadline fell', () => {
    const terlambat = [jeda('2026-11-26 16:01', null)];
    expect(jatuh(hitung('2026-11-25 09:00', '1 hari_kerja', {}, terlambat))).toBe('2026-11-26T16:00:00');
    expect(
      jatuh(hitung('2026-11-23 09:00', '3 hari', {}, [jeda('2026-11-27 00:00', '2026-11-30 09:00')])),
    ).toBe('2026-11-26T23:59:59');
  });

  it.each([
    ['3 hari', '2026-11-24 10:00'],
    ['3 hari', '2026-11-26 10:00'],
    ['3 hari_kerja', '2026-11-26 15:59'],
    ['1 bulan', '2026-12-20 10:00'],
  ])('without an end leaves %s without an end when it begins in time (%s)', (batas, mulai) => {
    const tenggat = hitung('2026-11-23 09:00', batas, {}, [jeda(mulai, null)]);
    expect(tenggat.jatuh).toBeNull();
    expect(tenggat.uraian.at(-1)).toMatchObject({ jenis: 'dijeda' });
  });

  it('that began on the last day does not let the deadline fall before the answer came', () => {
    const dijawab = (selesai: string) => [jeda('2026-11-26 10:00', selesai)];
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari', {}, dijawab('2026-11-28 11:00')))).toBe(
      '2026-11-28T23:59:59',
    );
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari_kerja', {}, dijawab('2026-11-28 11:00')))).toBe(
      '2026-11-30T16:00:00',
    );
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari_kerja', {}, dijawab('2026-11-26 17:00')))).toBe(
      '2026-11-27T16:00:00',
    );
    expect(jatuh(hitung('2026-11-23 09:00', '3 hari_kerja', {}, dijawab('2026-11-26 12:00')))).toBe(
      '2026-11-26T16:00:00',
    );
  });

  it('that ends before it begins is no pause', () => {
    const rusak = jeda('2026-11-25 10:00', '2026-11-23 10:00');
    for (const batas of ['3 hari', '3 hari_kerja', '20 jam']) {
      expect(hitung('2026-11-23 09:00', batas, {}, [rusak]).jatuh).toBe(
        hitung('2026-11-23 09:00', batas).jatuh,
      );
    }
  });
});

describe('a year without a calendar', () => {
  it('makes the deadline provisional, is told once, and still skips its weekends', () => {
    const tenggat = hitung('2027-12-30 10:00', '4 hari_kerja');
    expect(ringkas(tenggat)).toEqual([
      '+1 2027-12-31',
      '- 2028-01-01 sabtu',
      '- 2028-01-02 minggu',
      '? 2028',
      '+2 2028-01-03',
      '+3 2028-01-04',
      '+4 2028-01-05',
    ]);
    expect(tenggat.sementara).toBe(true);
  });

  it('reaches the leap day of 2028', () => {
    const tenggat = hitung('2028-02-28 10:00', '1 hari');
    expect(jatuh(tenggat)).toBe('2028-02-29T23:59:59');
    expect(tenggat.sementara).toBe(true);
  });

  it('does not matter while nothing is counted in it', () => {
    expect(hitung('2027-12-30 10:00', '1 hari_kerja').sementara).toBe(false);
    expect(hitung('2024-12-31 10:00', '1 hari_kerja').sementara).toBe(false);
    expect(hitung('2024-12-31 17:00', '10 menit').sementara).toBe(false);
  });

  it('matters when minutes run in it, or a day off asks for the working day before', () => {
    expect(hitung('2027-12-31 15:55', '10 menit').sementara).toBe(true);
    expect(hitung('2027-12-31 15:50', '10 menit').sementara).toBe(false);
    const tanpa2027 = { ...kalenderBawaan, tahun: { '2028': { sumber: 'SKB uji', nasional: [], cuti: [] } } };
    expect(hitung('2027-12-31 10:00', '1 hari', { kalender: tanpa2027 })).toMatchObject({
      hariKerjaSebelumnya: '2027-12-31',
      sementara: true,
    });
  });

  it('matters when an end is moved into it', () => {
    const hanya2028 = { ...kalenderBawaan, tahun: { '2028': { sumber: 'SKB uji', nasional: [], cuti: [] } } };
    const tenggat = hitung('2028-12-29 10:00', '2 hari', { kalender: hanya2028, geserBilaLibur: true });
    expect(ringkas(tenggat)).toEqual([
      '+1 2028-12-30',
      '+2 2028-12-31',
      '? 2029',
      '> 2028-12-31 2029-01-01 minggu',
    ]);
    expect(tenggat.sementara).toBe(true);
  });

  it('is told once for each of two', () => {
    const tenggat = hitung('2028-12-28 10:00', '3 hari_kerja', {});
    expect(ringkas(tenggat).filter((baris) => baris.startsWith('?'))).toEqual(['? 2028', '? 2029']);
  });
});

describe('limits no one can mean', () => {
  it.each(['4000 hari', '4000 hari_kerja', '60000 jam', '400 bulan'])(
    '%s are a defect, not an endless count',
    (batas) => {
      expect(() => hitung('2026-11-23 09:00', batas)).toThrow(RangeError);
    },
  );

  it('an office that never opens is one too', () => {
    expect(() => hitung('2026-11-23 09:00', '1 menit', { jamKerja: jamSetiapHari() })).toThrow(RangeError);
  });
});

describe('tambahHariKerja', () => {
  it('gives the closing of the Nth working day', () => {
    const sampai = tambahHariKerja(saat('2027-03-05 10:00'), 10, aturanBawaan);
    expect(isoDenganOffset(sampai, 'Asia/Pontianak')).toBe('2027-03-31T16:00:00+07:00');
  });
});
