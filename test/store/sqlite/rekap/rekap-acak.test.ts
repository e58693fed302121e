import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bacaPeriode, rentangPeriode } from '../../../../src/sop/rekap/periode.ts';
import { aturanKapuas, HARI, wib } from '../../../sop/kapuas-uji.ts';
import { KantorUji, mesinUji } from '../../kantor-uji.ts';
import { modelRekap } from '../../model-rekap.ts';
import { RumahSqlite } from '../rumah-sqlite.ts';
import { SkenarioAcak } from '../skenario-acak.ts';

let rumah: RumahSqlite;
beforeEach(() => {
  rumah = new RumahSqlite();
});
afterEach(() => rumah.bersihkan());

const PERIODE = ['2026-08', '2026-09', '2026-10', '2026-12', '2027-01', '2026-Q3', '2026-Q4', '2027-Q1']
  .concat(['2026-S2', '2027-S1', '2026', '2027'])
  .map((kode) => bacaPeriode(kode)!);
const ZONA = ['Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/** Figures of every period, as asked for by somebody who knows of no pass. */
const angkaSemua = (kantor: KantorUji) =>
  Promise.all(
    PERIODE.map(async (periode) => {
      const { hitungan, angka, kategori } = await kantor.store.rekap(periode, kantor.sekarang);
      const ketepatan = new Map(angka.ketepatan.map((k) => [`${k.jam}/${k.langkah}`, k]));
      return [periode.kode, hitungan, { ...angka, ketepatan }, kategori] as const;
    }),
  );

describe('a recap', () => {
  it.each(Array.from({ length: 8 }, (_, n) => n + 1))(
    'counts what the journal tells, whatever happened (seed %i), in each zone and over the end of the year',
    async (benih) => {
      const zona = ZONA[benih % 3]!;
      const aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, zona } };
      const mulai = benih % 2 === 0 ? wib('12-14T09:00') : undefined;
      const kantor = await KantorUji.buka(rumah, aturan, mulai);
      await new SkenarioAcak(kantor, benih).jalankan(300);
      kantor.sekarang += HARI;
      const sebelumLintasan = await angkaSemua(kantor);
      while ((await kantor.store.majukanWaktu(kantor.sekarang, 100)) > 0);
      while ((await kantor.store.bunyikanAlarm(kantor.sekarang, 100)).length > 0);
      expect(await angkaSemua(kantor)).toEqual(sebelumLintasan);
      const rows = [...kantor.store.jejak()];
      for (const periode of PERIODE) {
        const batas = { ...rentangPeriode(periode, zona), sekarang: kantor.sekarang };
        const { hitungan: semua, angka } = await kantor.store.rekap(periode, kantor.sekarang);
        const { kanal: _, ...hitungan } = semua;
        // The same deadlines, told per clock by other tables.
        expect(angka.ketepatan.reduce((n, k) => n + k.terlambat, 0)).toBe(hitungan.terlambat);
        expect(Object.values(angka.kelas).reduce((n, k) => n + k, 0)).toBe(hitungan.masuk);
        expect(angka.gelombang.reduce((n, g) => n + g.selesai + g.terbuka + g.pergi, 0)).toBe(hitungan.masuk);
        expect({ periode: periode.kode, ...hitungan }).toEqual({
          periode: periode.kode,
          ...modelRekap(rows, mesinUji(aturan), batas),
        });
      }
    },
  );
});
