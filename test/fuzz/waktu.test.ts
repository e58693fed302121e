import fc from 'fast-check';
import { validate } from 'node-cron';
import { describe, expect, it } from 'vitest';
import { adalahCron, cronRapi } from '../../src/config/cron.ts';
import { bacaDurasi } from '../../src/config/durasi.ts';
import { tungguSampai } from '../../src/connector/http/retry-after.ts';
import { bacaSaat } from '../../src/mapping/ekspor-xlsx/waktu-ekspor.ts';
import { trackingId } from '../../src/mapping/rest/bentuk.ts';
import { waktuFromRiwayat } from '../../src/mapping/rest/waktu-riwayat.ts';
import { waktuFromWire, waktuToWire } from '../../src/mapping/rest/waktu-wire.ts';
import { bacaBatas } from '../../src/mapping/sop-yaml/batas.ts';
import { bacaJam, bacaTanggal } from '../../src/mapping/xlsx/tanggal-sel.ts';
import { parseRentang } from '../../src/sop/waktu/jam-kerja.ts';
import { adalahTanggal, isoDenganOffset, parseIso, parseWaktu, ZONA } from '../../src/sop/waktu/waktu.ts';
import { fuzz, WAKTU_MS } from './fuzz.ts';
import { teksUji } from './teks-aneh.ts';

const JAM_MS = 3_600_000;
const AWAL = Date.parse('1900-01-01T00:00:00Z') - 24 * JAM_MS;
const AKHIR = Date.parse('3000-01-01T00:00:00Z') + 24 * JAM_MS;

/** Any instant, and more often one at the edges of a day, a month, a leap day or a year. */
const saat = fc.oneof(
  fc.integer({ min: AWAL + 48 * JAM_MS, max: AKHIR - 48 * JAM_MS }),
  fc
    .tuple(
      fc.constantFrom('2026-01-01', '2024-02-29', '2026-12-31', '2100-02-28', '2000-03-01'),
      fc.constantFrom(-1, 0, 1, 999, 1000, 59_999, 60_000, JAM_MS),
    )
    .map(([tanggal, geser]) => Date.parse(`${tanggal}T00:00:00Z`) + geser),
);

/** A time that a report can have: a whole number of milliseconds of the years that we read. */
function waktuMasukAkal(ms: number | null): boolean {
  if (ms === null) return false;
  expect(Number.isSafeInteger(ms) && ms > AWAL && ms < AKHIR, `${ms} ms`).toBe(true);
  return true;
}

const BULAN = [
  'Januari',
  'Feb',
  'Maret',
  'apr',
  'MEI',
  'Juni',
  'Jul',
  'Agustus',
  'Sept',
  'Okt',
  'Nop',
  'Des',
];
const dua = (n: number): string => String(n).padStart(2, '0');
const wib = (ms: number): Date => new Date(ms + 7 * JAM_MS);
const bertanggal = (ms: number): string =>
  `${wib(ms).getUTCDate()} ${BULAN[wib(ms).getUTCMonth()]} ${wib(ms).getUTCFullYear()}`;
const berjam = (ms: number): string => `${dua(wib(ms).getUTCHours())}:${dua(wib(ms).getUTCMinutes())}`;

describe('times of the wire', () => {
  it('are the instant that the platform reads too, or none', { timeout: WAKTU_MS }, async () => {
    const baik = fc.oneof(
      saat.map(waktuToWire),
      saat.map((ms) => isoDenganOffset(ms, 'Asia/Jayapura')),
    );
    await fuzz('rest time', teksUji(baik, ['2026-01-01T00:00:00.']), (teks) => {
      const ms = waktuFromWire(teks);
      if (ms !== null) expect(ms).toBe(Date.parse(teks.toUpperCase()));
      return waktuMasukAkal(ms);
    });
  });

  it('come back from their own spelling', { timeout: WAKTU_MS }, async () => {
    await fuzz('time round trip', fc.tuple(saat, fc.constantFrom(...ZONA)), ([ms, zona]) => {
      expect(waktuFromWire(waktuToWire(ms))).toBe(ms);
      expect(parseIso(isoDenganOffset(ms, zona))).toBe(ms);
      expect(parseWaktu(isoDenganOffset(ms, zona).slice(0, 19), zona)).toBe(Math.floor(ms / 1000) * 1000);
      return true;
    });
  });

  it('on the command line are in the agency zone or name their own', { timeout: WAKTU_MS }, async () => {
    const baik = saat.chain((ms) => {
      const iso = isoDenganOffset(ms, 'Asia/Makassar');
      return fc.constantFrom(iso, iso.slice(0, 10), iso.slice(0, 16), iso.slice(0, 19).replace('T', ' '));
    });
    await fuzz('command-line time', fc.tuple(teksUji(baik), fc.constantFrom(...ZONA)), ([teks, zona]) => {
      const ms = parseWaktu(teks, zona);
      if (ms !== null) expect(teks).toMatch(/^[\d\-:+.TZ ]+$/);
      return waktuMasukAkal(ms);
    });
  });
});

describe('times as people write them', () => {
  it('in a public history are the very minute, or none', { timeout: WAKTU_MS }, async () => {
    const baik = saat.map((ms) => `Jum'at, ${bertanggal(ms)}, ${berjam(ms)}`);
    await fuzz('history date', teksUji(baik, ['Kamis,', 'Kamis, 1 Jan 2026']), (teks) =>
      waktuMasukAkal(waktuFromRiwayat(teks)),
    );
    await fuzz('history date round trip', saat, (ms) => {
      expect(waktuFromRiwayat(`${bertanggal(ms)}, ${berjam(ms)}`)).toBe(Math.floor(ms / 60_000) * 60_000);
      return true;
    });
  });

  it('in an export are a day that exists, or none', { timeout: WAKTU_MS }, async () => {
    const baik = saat.chain((ms) =>
      fc.constantFrom(
        bertanggal(ms),
        `Kamis, ${bertanggal(ms)}, ${berjam(ms)} WIB`,
        wib(ms).toISOString().slice(0, 10),
        isoDenganOffset(ms, 'Asia/Jakarta'),
      ),
    );
    const sel = fc.oneof(
      { weight: 12, arbitrary: teksUji(baik, ['Kamis, 1 Jan 2026 ', '1 ', '1-']) },
      {
        weight: 1,
        arbitrary: fc.oneof(fc.double(), fc.boolean(), fc.constant(null), fc.date({ noInvalidDate: false })),
      },
    );
    await fuzz('export date', sel, (isi) => {
      const dinding = bacaTanggal(isi);
      if (dinding !== null) {
        expect(adalahTanggal(dinding.tanggal)).toBe(true);
        expect(dinding.jam ?? '00:00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
      }
      expect(bacaJam(isi) ?? '00:00:00').toMatch(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
      return waktuMasukAkal(bacaSaat(isi, null, 'Asia/Jakarta'));
    });
  });
});

describe('Retry-After', () => {
  it('asks for one second to six hours, whatever stands in it', { timeout: WAKTU_MS }, async () => {
    const now = Date.parse('2026-09-07T02:00:00Z');
    const baik = fc.oneof(
      fc.nat().map(String),
      saat.map((ms) => new Date(ms).toUTCString()),
      fc.constantFrom('Sun Nov  6 08:49:37 1994', 'Sunday, 06-Nov-94 08:49:37 GMT', '9'.repeat(400)),
    );
    await fuzz(
      'Retry-After',
      fc.tuple(teksUji(baik), fc.constantFrom(200, 429, 500, 503)),
      ([teks, status]) => {
        const sampai = tungguSampai(status, teks, now);
        if (status === 200 || status === 500) expect(sampai).toBeNull();
        if (status === 429) expect(sampai).not.toBeNull();
        if (sampai === null) return status !== 503;
        expect(sampai).toBeGreaterThanOrEqual(now + 1_000);
        expect(sampai).toBeLessThanOrEqual(now + 6 * JAM_MS);
        return true;
      },
    );
  });
});

describe('small texts of the settings', () => {
  it('a schedule that we take is one that the scheduler takes', { timeout: WAKTU_MS }, async () => {
    const ruas = (min: number, maks: number, ...nama: readonly string[]): fc.Arbitrary<string> => {
      const n = fc.oneof(fc.integer({ min, max: maks }).map(String), fc.constantFrom(String(min), ...nama));
      const bagian = fc.oneof(
        fc.constant('*'),
        n,
        fc.tuple(n, n).map(([a, b]) => `${a}-${b}`),
        fc.tuple(fc.constantFrom('*', '1-5'), fc.nat(99)).map(([a, b]) => `${a}/${b}`),
      );
      return fc.array(bagian, { minLength: 1, maxLength: 3 }).map((semua) => semua.join(','));
    };
    const cron = fc
      .tuple(
        ruas(0, 59),
        ruas(0, 23),
        ruas(1, 31),
        ruas(1, 12, 'jan', 'DEC'),
        ruas(0, 7, 'sun', 'mon', 'Sat'),
      )
      .map((semua) => semua.join(' '));
    await fuzz(
      'cron',
      teksUji(fc.oneof(cron, fc.constantFrom('*/15 * * * *', '0 7-16 * * 1-5')), ['*', '1,', '*/']),
      (teks) => {
        const sah = adalahCron(teks);
        if (sah) expect(validate(cronRapi(teks)), teks).toBe(true);
        return sah;
      },
    );
  });

  it('a duration is at most a week of whole milliseconds', { timeout: WAKTU_MS }, async () => {
    const baik = fc
      .tuple(fc.nat(9_999), fc.constantFrom('s', 'm', 'h'))
      .map(([n, satuan]) => `${n}${satuan}`);
    await fuzz('duration', teksUji(baik), (teks) => {
      const hasil = bacaDurasi(teks);
      if (!hasil.ok) return false;
      expect(Number.isSafeInteger(hasil.value)).toBe(true);
      expect(hasil.value).toBeGreaterThanOrEqual(0);
      expect(hasil.value).toBeLessThanOrEqual(7 * 24 * JAM_MS);
      return true;
    });
  });

  it('office hours lie in order within one day', { timeout: WAKTU_MS }, async () => {
    const pukul = fc.tuple(fc.nat(24), fc.nat(59)).map(([j, m]) => `${dua(j)}:${dua(m)}`);
    const rentang = fc.tuple(pukul, pukul).map((dua) => dua.toSorted().join('-'));
    const baik = fc.array(rentang, { maxLength: 3 }).map((semua) => semua.toSorted().join(','));
    await fuzz('office hours', teksUji(baik, ['08:00-']), (teks) => {
      const hasil = parseRentang(teks);
      if (!hasil.ok) return false;
      const menit = hasil.value.flat();
      expect(menit.every((m, i) => m >= (menit[i - 1] ?? 0) && m <= 1440)).toBe(true);
      return true;
    });
  });

  it('a limit of a step is a number and a unit that we know', { timeout: WAKTU_MS }, async () => {
    const baik = fc
      .tuple(fc.nat(99), fc.constantFrom('hari', 'hari kerja', 'menit', 'jam'))
      .map((b) => b.join(' '));
    await fuzz('limit of a step', teksUji(fc.oneof(baik, fc.constant('tanpa batas')), ['1', '-']), (teks) => {
      const hasil = bacaBatas(teks);
      if (hasil.ok && hasil.value !== null) expect(Number.isFinite(hasil.value.jumlah)).toBe(true);
      return hasil.ok;
    });
  });

  it('a Tracking id is 1 to 12 ASCII digits', { timeout: WAKTU_MS }, async () => {
    const baik = fc.nat({ max: 999_999_999_999 }).map(String);
    await fuzz('Tracking id', teksUji(baik), (teks) => {
      const sah = trackingId.safeParse(teks).success;
      const digit = [...teks].every((c) => '0123456789'.includes(c)) && teks.length >= 1 && teks.length <= 12;
      expect(sah).toBe(digit);
      return sah;
    });
  });
});
