import type { BaganRekap } from '../../ports/lembar-rekap.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import type { Huruf } from '../huruf.ts';
import { pecahBaris, tercetak } from '../huruf.ts';
import { LEBAR } from '../tata-kertas.ts';
import type { Isi } from './svg.ts';
import { batang, garis, HITAM, kotak, lukis, PUTIH, RAPAT, teks } from './svg.ts';

/**
 * Three charts that a photocopier leaves readable: each part has its own filling (black, white, hatched) with an
 * outline, and its number beside it. Points, at the width of the page.
 */

const UKURAN = 8;
const TINGGI = 150;
/** Above the bars for their numbers, below them for their labels, and for the legend. */
const ATAS = 16;
const BAWAH = 18;
const LEGENDA = 16;

interface Bagian {
  readonly label: string;
  readonly isi: Isi;
}

const MASUK: readonly (Bagian & { readonly apa: 'selesai' | 'terbuka' | 'pergi' })[] = [
  { apa: 'selesai', label: kata.bagan.selesai, isi: HITAM },
  { apa: 'terbuka', label: kata.bagan.terbuka, isi: PUTIH },
  { apa: 'pergi', label: kata.bagan.pergi, isi: RAPAT },
];

export function baganMasuk(semua: BaganRekap['masuk']): string {
  const jumlah = semua.map((g) => g.selesai + g.terbuka + g.pergi);
  return tegak(
    semua.map(({ label }, i) => ({ label, jumlah: jumlah[i] ?? 0 })),
    (i) => MASUK.map(({ apa, isi }) => ({ n: semua[i]?.[apa] ?? 0, isi })),
    MASUK,
  );
}

export const baganLama = (semua: BaganRekap['lama']): string =>
  tegak(
    semua.map(({ label, laporan }) => ({ label, jumlah: laporan })),
    (i) => [{ n: semua[i]?.laporan ?? 0, isi: HITAM }],
    [],
  );

interface Potongan {
  readonly n: number;
  readonly isi: Isi;
}

/** Bars that stand beside each other, their parts on top of each other, the sum above. */
function tegak(
  batangnya: readonly { readonly label: string; readonly jumlah: number }[],
  potongan: (ke: number) => readonly Potongan[],
  bagian: readonly Bagian[],
): string {
  const tertinggi = Math.max(0, ...batangnya.map(({ jumlah }) => jumlah));
  const tinggi = ATAS + TINGGI + BAWAH + (bagian.length === 0 ? 0 : LEGENDA);
  const dasar = ATAS + TINGGI;
  if (tertinggi === 0) return kosong();
  const jarak = LEBAR / batangnya.length;
  const lebar = Math.min(jarak * 0.62, 56);
  const isi = batangnya.flatMap(({ label, jumlah }, i) => {
    const kiri = jarak * (i + 0.5) - lebar / 2;
    const tengah = jarak * (i + 0.5);
    let atas = dasar;
    const bagiannya = potongan(i).map(({ n, isi: pola }) => {
      const bagianTinggi = (TINGGI * n) / tertinggi;
      atas -= bagianTinggi;
      return n === 0 ? '' : batang(kiri, atas, lebar, bagianTinggi, pola);
    });
    return [
      ...bagiannya,
      teks(tengah, atas - 4, String(jumlah), { ukuran: UKURAN, letak: 'middle', tebal: true }),
      teks(tengah, dasar + 11, label, { ukuran: UKURAN, letak: 'middle' }),
    ];
  });
  return lukis(LEBAR, tinggi, [...isi, garis(0, dasar, LEBAR, dasar), ...legenda(bagian, dasar + BAWAH + 8)]);
}

/** Beside the longest bar: three numbers of five digits with their words. */
const LEBAR_ANGKA = 200;
const TINGGI_BATANG = 11;
const TINGGI_BARIS = 31;

const KETEPATAN: readonly Bagian[] = [
  { label: kata.bagan.tepat, isi: HITAM },
  { label: kata.bagan.terlambat, isi: PUTIH },
];

/** Bars that lie, their name above them: names of steps are long. The length is how many fell due. */
export function baganKetepatan(semua: BaganRekap['ketepatan'], huruf: Huruf): string {
  const terbanyak = Math.max(0, ...semua.map((k) => k.tepat + k.terlambat));
  if (terbanyak === 0) return kosong();
  const ruang = LEBAR - LEBAR_ANGKA;
  const isi = semua.flatMap(({ label, tepat, terlambat, berjalan }, i) => {
    const atas = i * TINGGI_BARIS + 14;
    const panjang = (n: number): number => (ruang * n) / terbanyak;
    const [nama = ''] = pecahBaris(tercetak(label, huruf), BIDANG_LABEL, huruf);
    return [
      teks(4, atas - 3, nama, { ukuran: UKURAN, letak: 'start' }),
      ...(tepat === 0 ? [] : [batang(0, atas, panjang(tepat), TINGGI_BATANG, HITAM)]),
      ...(terlambat === 0 ? [] : [batang(panjang(tepat), atas, panjang(terlambat), TINGGI_BATANG, PUTIH)]),
      teks(panjang(tepat + terlambat) + 5, atas + 8.5, angka(tepat, terlambat, berjalan), {
        ukuran: UKURAN,
        letak: 'start',
        tebal: true,
      }),
    ];
  });
  const bawah = semua.length * TINGGI_BARIS + 6;
  return lukis(LEBAR, bawah + LEGENDA, [...isi, garis(0, 0, 0, bawah - 6), ...legenda(KETEPATAN, bawah + 8)]);
}

const BIDANG_LABEL = { lebar: LEBAR - 4, ukuran: UKURAN, tebal: false, barisMaks: 1 };

const angka = (tepat: number, terlambat: number, berjalan: number): string =>
  [
    `${tepat} ${kata.bagan.tepat}, ${terlambat} ${kata.bagan.terlambat}`,
    ...(berjalan === 0 ? [] : [`${berjalan} ${kata.bagan.berjalan}`]),
  ].join(', ');

const kosong = (): string =>
  lukis(LEBAR, 30, [teks(0, 16, kata.bagan.kosong, { ukuran: UKURAN + 1, letak: 'start' })]);

function legenda(bagian: readonly Bagian[], y: number): readonly string[] {
  return bagian.flatMap(({ label, isi }, i) => {
    const kiri = i * 150;
    return [kotak(kiri, y - 7, 9, isi), teks(kiri + 14, y, label, { ukuran: UKURAN, letak: 'start' })];
  });
}
