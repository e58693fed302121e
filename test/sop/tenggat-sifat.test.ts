import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AturanTenggat } from '../../src/sop/aturan.ts';
import type { Batas } from '../../src/sop/definisi.ts';
import type { JamKerja, Rentang } from '../../src/sop/jam-kerja.ts';
import { statusHari } from '../../src/sop/kalender.ts';
import { hitungTenggat, type Jeda } from '../../src/sop/tenggat.ts';
import { tanggalPada, ZONA, type Zona } from '../../src/sop/waktu.ts';
import { aturanBawaan, kalenderBawaan } from './kalender-uji.ts';

const MENIT = 60_000;
const HARI = 1440 * MENIT;
const AWAL = Date.UTC(2025, 0, 1);
const AKHIR = Date.UTC(2027, 11, 31);

const minggu = (...rentang: readonly Rentang[]) => [[], rentang, rentang, rentang, rentang, rentang, []];
const jamKerja: JamKerja = {
  mingguan: minggu([480, 720], [780, 960]).with(6, [[480, 780]]),
  khusus: [{ dari: '2026-02-18', sampai: '2026-03-19', mingguan: minggu([480, 900]) }],
};

// ---- The model: written from the rules, day by day and minute by minute, with nothing of src/sop in it. ----

const OFFSET: Record<Zona, string> = {
  'Asia/Jakarta': '+07:00',
  'Asia/Pontianak': '+07:00',
  'Asia/Makassar': '+08:00',
  'Asia/Jayapura': '+09:00',
};
const pembaca = Object.fromEntries(
  ZONA.map((zona) => [zona, new Intl.DateTimeFormat('sv-SE', { timeZone: zona, dateStyle: 'short' })]),
);
const hariLokal = (ms: number, zona: Zona): string => pembaca[zona]?.format(ms) ?? '';
const siang = (hari: string): number => Date.parse(`${hari}T12:00:00Z`);
const semuaHari = Array.from({ length: 1500 }, (_, n) =>
  new Date(siang('2024-12-25') + n * HARI).toISOString().slice(0, 10),
);

const hariLibur = new Set(
  Object.values(kalenderBawaan.tahun).flatMap(({ nasional, cuti }) => [...nasional, ...cuti]),
);
function libur(hari: string, aturan: AturanTenggat): boolean {
  const ke = new Date(siang(hari)).getUTCDay();
  return ke === 0 || (ke === 6 && aturan.kalender.hariKerja === 5) || hariLibur.has(hari);
}

function tutup(hari: string): string {
  if (new Date(siang(hari)).getUTCDay() === 6)
    return hari >= '2026-02-18' && hari <= '2026-03-19' ? '16:00' : '13:00';
  return hari >= '2026-02-18' && hari <= '2026-03-19' ? '15:00' : '16:00';
}

const akhirJeda = (jeda: Jeda): number => jeda.selesai ?? Date.UTC(2100, 0, 1);

function modelHari(
  mulai: number,
  { jumlah, satuan }: Batas,
  semuaJeda: readonly Jeda[],
  aturan: AturanTenggat,
): number | null {
  const { zona } = aturan;
  const kerja = satuan === 'hari_kerja' || aturan.hitunganHari === 'kerja';
  const akhir = (hari: string) =>
    Date.parse(`${hari}T${satuan === 'hari_kerja' ? `${tutup(hari)}:00` : '23:59:59'}${OFFSET[zona]}`);
  const dijeda = (hari: string) =>
    semuaJeda.some((j) => hariLokal(j.mulai, zona) < hari && hari <= hariLokal(akhirJeda(j), zona));
  const berhenti = (ms: number) => semuaJeda.some((j) => j.mulai < ms && ms < akhirJeda(j));
  const awal = semuaHari.indexOf(hariLokal(mulai, zona)) + 1;
  const depan = semuaHari.slice(awal, awal + 150);
  const terakhir = depan.filter((hari) => !(kerja && libur(hari, aturan)) && !dijeda(hari))[jumlah - 1];
  if (terakhir === undefined) return null;
  const jatuh = depan.find(
    (hari) =>
      hari >= terakhir &&
      !((kerja || aturan.geserBilaLibur) && libur(hari, aturan)) &&
      !berhenti(akhir(hari)),
  );
  return jatuh === undefined ? null : akhir(jatuh);
}

function modelMenit(
  mulai: number,
  jumlah: number,
  semuaJeda: readonly Jeda[],
  aturan: AturanTenggat,
): number | null {
  const awal = semuaHari.indexOf(hariLokal(mulai, aturan.zona));
  let sisa = jumlah;
  for (const hari of semuaHari.slice(awal, awal + 60)) {
    if (libur(hari, aturan)) continue;
    const tengahMalam = Date.parse(`${hari}T00:00:00${OFFSET[aturan.zona]}`);
    for (let menit = 0; menit < 1440; menit++) {
      const t = tengahMalam + menit * MENIT;
      const berhenti = semuaJeda.some((j) => j.mulai <= t && t < akhirJeda(j));
      if (t < mulai || berhenti || !buka(hari, menit)) continue;
      sisa--;
      if (sisa === 0) return t + MENIT;
    }
  }
  return null;
}

function buka(hari: string, menit: number): boolean {
  if (hari >= '2026-02-18' && hari <= '2026-03-19') {
    return new Date(siang(hari)).getUTCDay() !== 6 && menit >= 480 && menit < 900;
  }
  if (new Date(siang(hari)).getUTCDay() === 6) return menit >= 480 && menit < 780;
  return menit >= 480 && menit < 960 && !(menit >= 720 && menit < 780);
}

// ---- What is compared with it. ----

const menitBulat = (min: number, max: number) =>
  fc.integer({ min: min / MENIT, max: max / MENIT }).map((n) => n * MENIT);
const mulai = menitBulat(AWAL, AKHIR - 120 * HARI);

const aturan: fc.Arbitrary<AturanTenggat> = fc
  .record({
    zona: fc.constantFrom(...ZONA),
    hitunganHari: fc.constantFrom('kalender', 'kerja'),
    geserBilaLibur: fc.boolean(),
    kalender: fc.constantFrom(kalenderBawaan, { ...kalenderBawaan, hariKerja: 6 as const }),
  })
  .map((sebagian) => ({ ...aturanBawaan, jamKerja, ...sebagian }));

/** Pauses around a start, overlapping or not, some without an end. */
const jedaSekitar = fc.array(
  fc.record({
    sesudah: menitBulat(-2 * HARI, 20 * HARI),
    lama: fc.option(menitBulat(0, 8 * HARI), { freq: 8 }),
  }),
  { maxLength: 3 },
);
const jadiJeda = (awal: number, daftar: readonly { sesudah: number; lama: number | null }[]): Jeda[] =>
  daftar.map(({ sesudah, lama }) => ({
    mulai: awal + sesudah,
    selesai: lama === null ? null : awal + sesudah + lama,
    sebab: 'minta-kelengkapan',
  }));

const batasHari: fc.Arbitrary<Batas> = fc.record({
  jumlah: fc.integer({ min: 1, max: 14 }),
  satuan: fc.constantFrom('hari', 'hari_kerja'),
});
const batasJam: fc.Arbitrary<Batas> = fc.oneof(
  fc.record({ jumlah: fc.integer({ min: 1, max: 900 }), satuan: fc.constant('menit' as const) }),
  fc.record({ jumlah: fc.integer({ min: 1, max: 20 }), satuan: fc.constant('jam' as const) }),
);

const batasBulan: fc.Arbitrary<Batas> = fc.record({
  jumlah: fc.integer({ min: 1, max: 6 }),
  satuan: fc.constant('bulan'),
});

// Under a second each on a quiet machine; the rest is for a busy one.
const lama = { timeout: 30_000 };

describe('any deadline from 2025 to 2027', lama, () => {
  it('in days equals a day-by-day model, with pauses', () => {
    fc.assert(
      fc.property(mulai, batasHari, jedaSekitar, aturan, (awal, batas, sekitar, aturanIni) => {
        const jeda = jadiJeda(awal, sekitar);
        expect(hitungTenggat({ mulai: awal, batas, jeda }, aturanIni).jatuh).toBe(
          modelHari(awal, batas, jeda, aturanIni),
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('in minutes equals a minute-by-minute model, with pauses', () => {
    fc.assert(
      fc.property(mulai, batasJam, jedaSekitar, aturan, (awal, batas, sekitar, aturanIni) => {
        const jeda = jadiJeda(awal, sekitar);
        const menit = batas.satuan === 'jam' ? batas.jumlah * 60 : batas.jumlah;
        expect(hitungTenggat({ mulai: awal, batas, jeda }, aturanIni).jatuh).toBe(
          modelMenit(awal, menit, jeda, aturanIni),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('never falls earlier because the case began later, whatever the pauses', () => {
    fc.assert(
      fc.property(
        mulai,
        fc.integer({ min: 1, max: 5 * HARI }),
        fc.oneof(batasHari, batasJam, batasBulan),
        jedaSekitar,
        aturan,
        (awal, geser, batas, sekitar, aturanIni) => {
          // Days of a pause added to months of unequal length: 24 January may end after 29 January does.
          const jeda = batas.satuan === 'bulan' ? [] : jadiJeda(awal, sekitar);
          const dulu = hitungTenggat({ mulai: awal, batas, jeda }, aturanIni).jatuh;
          const nanti = hitungTenggat({ mulai: awal + geser, batas, jeda }, aturanIni).jatuh;
          expect(nanti ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(dulu ?? Number.POSITIVE_INFINITY);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('tells in its lines exactly what it counted', () => {
    fc.assert(
      fc.property(
        mulai,
        fc.oneof(batasHari, batasJam),
        jedaSekitar,
        aturan,
        (awal, batas, sekitar, aturanIni) => {
          const { jatuh, uraian } = hitungTenggat(
            { mulai: awal, batas, jeda: jadiJeda(awal, sekitar) },
            aturanIni,
          );
          fc.pre(jatuh !== null);
          const dihitung = uraian.filter((b) => b.jenis === 'dihitung').length;
          const menit = uraian.reduce((jumlah, b) => (b.jenis === 'menit' ? jumlah + b.menit : jumlah), 0);
          const satuanMenit = batas.satuan === 'jam' ? 60 : 1;
          expect(Math.max(dihitung, menit / satuanMenit)).toBe(batas.jumlah);
        },
      ),
    );
  });
});

describe('every start from 2025 to 2027, each six hours, in every zone', lama, () => {
  const mulaiSemua = Array.from({ length: (AKHIR - AWAL) / (HARI / 4) }, (_, n) => AWAL + (n * HARI) / 4);

  it.each([
    ['hari_kerja', {}],
    ['hari', { hitunganHari: 'kerja' }],
    ['hari', { geserBilaLibur: true }],
    ['menit', {}],
  ] as const)(
    '%s %o never ends on a day off, nor earlier than that of an earlier start',
    (satuan, ubahan) => {
      const salah: string[] = [];
      for (const zona of ZONA) {
        const aturanIni = { ...aturanBawaan, ...ubahan, zona };
        let sebelumnya = 0;
        for (const awal of mulaiSemua) {
          const jatuh =
            hitungTenggat({ mulai: awal, batas: { jumlah: 5, satuan }, jeda: [] }, aturanIni).jatuh ?? 0;
          const libur = !statusHari(aturanIni.kalender, tanggalPada(jatuh, zona)).kerja;
          if (libur || jatuh < sebelumnya || jatuh < awal)
            salah.push(`${zona} ${new Date(awal).toISOString()}`);
          sebelumnya = jatuh;
        }
      }
      expect(salah).toEqual([]);
    },
  );
});
