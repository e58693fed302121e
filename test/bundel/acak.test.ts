import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bacaPeriode } from '../../src/sop/rekap/periode.ts';
import { tanggalPada } from '../../src/sop/waktu/waktu.ts';
import { aturanKapuas, HARI, wib } from '../sop/kapuas-uji.ts';
import { KantorUji, semua } from '../store/kantor-uji.ts';
import { RumahSqlite } from '../store/sqlite/rumah-sqlite.ts';
import { SkenarioAcak } from '../store/sqlite/skenario-acak.ts';
import { csv, RakBundel } from './bundel-uji.ts';

let rumah: RumahSqlite;
let rak: RakBundel;
beforeEach(() => {
  rumah = new RumahSqlite();
  rak = new RakBundel();
});
afterEach(async () => {
  await rumah.bersihkan();
  rak.buang();
});

const PERIODE = ['2026-09', '2026-10', '2026-12', '2027-01', '2026-Q3', '2026-Q4', '2027-Q1', '2026'];
const ZONA = ['Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;

describe('a bundle of any history', () => {
  it.each([1, 2, 3, 4, 5, 6])('agrees with the recap of its period (seed %i)', async (benih) => {
    const zona = ZONA[benih % 3]!;
    const aturan = { ...aturanKapuas, tenggat: { ...aturanKapuas.tenggat, zona } };
    const kantor = await KantorUji.buka(rumah, aturan, benih % 2 === 0 ? wib('12-14T09:00') : undefined);
    await new SkenarioAcak(kantor, benih).jalankan(300);
    kantor.sekarang += HARI;
    while ((await kantor.store.bunyikanAlarm(kantor.sekarang, 100)).length > 0);
    for (const periode of PERIODE.map((kode) => bacaPeriode(kode)!)) {
      const { hitungan } = await kantor.store.rekap(periode, kantor.sekarang);
      const { dari, sampai } = rentang(periode.kode);
      const bundel = await rak.buat(kantor, { dari, sampai, zona, untuk: 'apip' });
      const laporan = csv(bundel, 'laporan-log.csv');
      const lewat = csv(bundel, 'tenggat-log.csv').filter((t) => t['terlambat'] === 'ya');
      expect({
        periode: periode.kode,
        masuk: laporan.filter((l) => l['masuk_rekap'] === 'ya').length,
        terlambat: lewat.length,
      }).toEqual({ periode: periode.kode, masuk: hitungan.masuk, terlambat: hitungan.terlambat });
    }
  });

  it.each([7, 8, 9])('holds every disposition once and every Berita Acara once (seed %i)', async (benih) => {
    const kantor = await KantorUji.buka(rumah);
    await new SkenarioAcak(kantor, benih).jalankan(300);
    const bundel = await rak.buat(kantor, { untuk: 'apip' });
    const laporan = csv(bundel, 'laporan-log.csv').map((l) => `${l['tracking_id']} ${l['putaran']}`);
    expect(new Set(laporan).size).toBe(laporan.length);
    expect(laporan.filter((l) => !l.endsWith(' ')).sort()).toEqual(
      rumah.mentah((db) =>
        db
          .prepare<[], string>(
            `SELECT k.tracking_id || ' ' || p.n FROM putaran p JOIN kasus k ON k.id = p.kasus_id WHERE p.sebab <> 'balasan'`,
          )
          .pluck()
          .all()
          .sort(),
      ),
    );
    const ba = await semua(kantor.store.ba({}));
    expect(
      csv(bundel, 'ba-log.csv')
        .map((b) => b['nomor_register'] || '-')
        .sort(),
    ).toEqual(ba.map((b) => b.ba.nomorRegister ?? '-').sort());
    expect(ba.length).toBeGreaterThan(0);
  });

  it.each([10, 11])('falls apart into its days without loss or repetition (seed %i)', async (benih) => {
    const kantor = await KantorUji.buka(rumah, undefined, wib('12-30T09:00'));
    const awal = kantor.sekarang;
    await new SkenarioAcak(kantor, benih).jalankan(60);
    const hitung = async (dari: string, sampai: string) => {
      const b = await rak.buat(kantor, { dari, sampai, untuk: 'apip' });
      return ['laporan-log.csv', 'ba-log.csv', 'pengecualian.csv'].map((n) => csv(b, n).length);
    };
    const [tengah, zona] = [tanggalPada(awal + HARI, 'Asia/Pontianak'), 'Asia/Pontianak'] as const;
    const sesudah = tanggalPada(awal + 2 * HARI, zona);
    const [kiri, kanan, penuh] = [
      await hitung('2000-01-01', tengah),
      await hitung(sesudah, '2100-01-01'),
      await hitung('2000-01-01', '2100-01-01'),
    ];
    // A report taken in after its disposition's half is in both: as a disposition there, as taken in here.
    expect([kiri[1]! + kanan[1]!, kiri[2]! + kanan[2]!]).toEqual([penuh[1], penuh[2]]);
    expect(kiri[0]! + kanan[0]!).toBeGreaterThanOrEqual(penuh[0]!);
  });
});

function rentang(kode: string): { readonly dari: string; readonly sampai: string } {
  const [tahun = '', bagian = ''] = kode.split('-');
  const [awal, akhir] = bagian.startsWith('Q')
    ? [Number(bagian[1]) * 3 - 2, Number(bagian[1]) * 3]
    : bagian === ''
      ? [1, 12]
      : [Number(bagian), Number(bagian)];
  const hari = new Date(Date.UTC(Number(tahun), akhir, 0)).getUTCDate();
  const dua = (n: number): string => String(n).padStart(2, '0');
  return { dari: `${tahun}-${dua(awal)}-01`, sampai: `${tahun}-${dua(akhir)}-${dua(hari)}` };
}
