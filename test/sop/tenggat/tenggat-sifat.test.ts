import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitungTenggat, type Jeda, type Tenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { selisihHari, tambahHari, tanggalPada, ZONA } from '../../../src/sop/waktu/waktu.ts';
import { aturanDari, KANTOR_ENAM, KANTOR_LIMA, KANTOR_RAMADAN, KANTOR_TERUS } from '../aturan-dari-kantor.ts';
import { type BatasLambat, type KantorLambat, tenggatLambat, type ZonaLambat } from './tenggat-lambat.ts';
import { sidikTenggat } from './tenggat-zona-mesin.ts';

const DETIK = 1000;
const MENIT = 60 * DETIK;
const HARI = 1440 * MENIT;
const AWAL = Date.UTC(2025, 0, 1);
const AKHIR = Date.UTC(2027, 11, 31);

const bulatkan = (butir: number) => (min: number, max: number) =>
  fc.integer({ min: min / butir, max: max / butir }).map((n) => n * butir);
const menitBulat = bulatkan(MENIT);
const mulaiBerdetik = bulatkan(DETIK)(AWAL, AKHIR);
const mulai = menitBulat(AWAL, AKHIR);

const zona = fc.constantFrom(...ZONA);
const kantor = fc.constantFrom(KANTOR_LIMA, KANTOR_RAMADAN, KANTOR_ENAM, KANTOR_TERUS);
const tempat = fc.record({ kantor, zona });

/** Pauses around a start: nested, overlapping, within an hour or over weeks, some without an end. */
const sekitar = fc.array(
  fc.record({
    sesudah: menitBulat(-2 * HARI, 20 * HARI),
    lama: fc.option(fc.oneof(menitBulat(0, 8 * HARI), menitBulat(0, 90 * MENIT)), { freq: 8 }),
  }),
  { maxLength: 4 },
);
type Sekitar = readonly { readonly sesudah: number; readonly lama: number | null }[];

const jeda = (awal: number, lama: number | null): Jeda => ({
  mulai: awal,
  selesai: lama === null ? null : awal + lama,
  sebab: 'minta-kelengkapan',
});
const jadiJeda = (awal: number, daftar: Sekitar): readonly Jeda[] =>
  daftar.map(({ sesudah, lama }) => jeda(awal + sesudah, lama));

const batasHari = fc.record({
  jumlah: fc.integer({ min: 1, max: 14 }),
  satuan: fc.constantFrom('hari' as const, 'hari_kerja' as const),
});
const batasBulan = fc.record({
  jumlah: fc.integer({ min: 1, max: 6 }),
  satuan: fc.constant('bulan' as const),
});
const batasJam = fc.oneof(
  fc.record({ jumlah: fc.integer({ min: 1, max: 900 }), satuan: fc.constant('menit' as const) }),
  fc.record({ jumlah: fc.integer({ min: 1, max: 20 }), satuan: fc.constant('jam' as const) }),
);

interface Tempat {
  readonly kantor: KantorLambat;
  readonly zona: ZonaLambat;
}

const hitung = (
  awal: number,
  batas: BatasLambat,
  { kantor: k, zona: z }: Tempat,
  daftar: readonly Jeda[],
): Tenggat => hitungTenggat({ mulai: awal, batas, jeda: daftar }, aturanDari(k, z));

function samaDenganModel(awal: number, batas: BatasLambat, t: Tempat, daftar: readonly Jeda[]): void {
  const { uraian, sementara, ...hasil } = hitung(awal, batas, t, daftar);
  const { sementara: dugaan, ...harap } = tenggatLambat(awal, batas, t.zona, t.kantor, daftar);
  expect(hasil).toEqual(harap);
  if (hasil.jatuh !== null) expect(sementara).toBe(dugaan);
}

const akhir = (t: Tenggat): number => t.jatuh ?? Number.POSITIVE_INFINITY;

// Under a second each on a quiet machine; the rest is for a busy one.
const lama = { timeout: 60_000 };

describe('any deadline from 2025 to 2027, with pauses', lama, () => {
  it('in days and months equals a day-by-day model', () => {
    fc.assert(
      fc.property(mulai, fc.oneof(batasHari, batasBulan), sekitar, tempat, (awal, batas, daftar, t) => {
        samaDenganModel(awal, batas, t, jadiJeda(awal, daftar));
      }),
      { numRuns: 2000 },
    );
  });

  it('in minutes and hours equals a minute-by-minute model', () => {
    fc.assert(
      fc.property(mulai, batasJam, sekitar, tempat, (awal, batas, daftar, t) => {
        samaDenganModel(awal, batas, t, jadiJeda(awal, daftar));
      }),
      { numRuns: 1000 },
    );
  });

  it('in minutes equals a second-by-second model from any second on', () => {
    const batas = fc.record({
      jumlah: fc.integer({ min: 1, max: 45 }),
      satuan: fc.constant('menit' as const),
    });
    fc.assert(
      fc.property(mulaiBerdetik, batas, fc.integer({ min: 0, max: 7200 }), tempat, (awal, b, detik, t) => {
        samaDenganModel(awal, b, t, [jeda(awal + 7 * MENIT + 11 * DETIK, detik * DETIK)]);
      }),
      { numRuns: 150 },
    );
  });

  it('never falls earlier because the case began later', () => {
    const geser = fc.oneof(fc.integer({ min: 1, max: 5 * HARI }), fc.integer({ min: 1, max: 10 * MENIT }));
    fc.assert(
      fc.property(
        mulai,
        geser,
        fc.oneof(batasHari, batasJam, batasBulan),
        sekitar,
        tempat,
        (awal, nanti, batas, daftar, t) => {
          // Days of a pause added to months of unequal length: 24 January may end after 29 January does.
          const semua = batas.satuan === 'bulan' ? [] : jadiJeda(awal, daftar);
          expect(akhir(hitung(awal + nanti, batas, t, semua))).toBeGreaterThanOrEqual(
            akhir(hitung(awal, batas, t, semua)),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never falls earlier for pauses more, and not at another time for those that begin after it fell', () => {
    fc.assert(
      fc.property(
        mulai,
        fc.oneof(batasHari, batasJam, batasBulan),
        sekitar,
        sekitar,
        tempat,
        (awal, batas, a, b, t) => {
          const [dulu, lagi] = [jadiJeda(awal, a), jadiJeda(awal, b)];
          const tanpa = akhir(hitung(awal, batas, t, dulu));
          const dengan = akhir(hitung(awal, batas, t, [...dulu, ...lagi]));
          expect(dengan).toBeGreaterThanOrEqual(tanpa);
          if (lagi.every((j) => j.mulai > tanpa)) expect(dengan).toBe(tanpa);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('does not depend on how a pause is told: in two overlapping parts, in any order, with one inside it', () => {
    fc.assert(
      fc.property(
        mulai,
        fc.oneof(batasHari, batasJam),
        menitBulat(-HARI, 10 * HARI),
        fc.tuple(menitBulat(0, 4 * HARI), menitBulat(0, 4 * HARI), menitBulat(0, 4 * HARI)),
        tempat,
        (awal, batas, sesudah, [x, y, z], t) => {
          const satu = jeda(awal + sesudah, x + y + z);
          const bagian = [jeda(satu.mulai + x, y + z), jeda(satu.mulai, x + y), jeda(satu.mulai + x, y)];
          const utuh = hitung(awal, batas, t, [satu]).jatuh;
          expect(hitung(awal, batas, t, bagian).jatuh).toBe(utuh);
          expect(hitung(awal, batas, t, [...bagian, satu].toReversed()).jatuh).toBe(utuh);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the reasoning', lama, () => {
  it('adds up to the limit, and tells each day from the start to the end once, in order', () => {
    fc.assert(
      fc.property(mulai, fc.oneof(batasHari, batasJam), sekitar, tempat, (awal, batas, daftar, t) => {
        const { jatuh, uraian } = hitung(awal, batas, t, jadiJeda(awal, daftar));
        fc.pre(jatuh !== null);
        const dihitung = uraian.filter((b) => b.jenis === 'dihitung').length;
        const menit = uraian.reduce((jumlah, b) => (b.jenis === 'menit' ? jumlah + b.menit : jumlah), 0);
        expect(Math.max(dihitung, batas.satuan === 'jam' ? menit / 60 : menit)).toBe(batas.jumlah);
        if (batas.satuan === 'menit' || batas.satuan === 'jam') return;
        const hari = uraian.flatMap((b) =>
          'tanggal' in b ? [b.tanggal] : b.jenis === 'digeser' ? [b.ke] : [],
        );
        const mulaiHari = tanggalPada(awal, t.zona);
        const panjang = selisihHari(mulaiHari, tanggalPada(jatuh, t.zona));
        expect(hari).toEqual(Array.from({ length: panjang }, (_, n) => tambahHari(mulaiHari, n + 1)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the zone of the machine', lama, () => {
  const jalankan = promisify(execFile);
  const SKRIP = join(import.meta.dirname, 'tenggat-zona-mesin.ts');

  it.each(['UTC', 'Asia/Jayapura', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
    '%s gives each agency the same deadlines',
    async (TZ) => {
      const { stdout } = await jalankan(process.execPath, [SKRIP], { env: { ...process.env, TZ } });
      expect(JSON.parse(stdout)).toEqual({ zona: TZ, sidik: sidikTenggat() });
    },
  );
});
