import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';
import { alur } from './alur.ts';
import { baganDari } from './bagan.ts';
import { kepala, keterangan, sisi } from './bingkai.ts';
import type { Ukuran } from './kolom.ts';
import type { Halaman } from './svg.ts';
import { keSvg, skalaUntuk } from './svg.ts';
import type { Bidang, Unsur } from './unsur.ts';

/** Wide where the page would be left empty, narrow where it would shrink. */
const UKURAN: readonly Ukuran[] = [
  { kotak: 360, label: 132, akhir: 116 },
  { kotak: 310, label: 132, akhir: 116 },
  { kotak: 270, label: 130, akhir: 112 },
  { kotak: 235, label: 130, akhir: 112 },
  { kotak: 310, label: 175, akhir: 150 },
  { kotak: 360, label: 220, akhir: 190 },
  { kotak: 430, label: 280, akhir: 240 },
];
const LEBAR_MIN = 560;
const JARAK = 22;

/** The steps of an SOP as one page, for people who would rather look. The same SOP is always the same text. */
export const gambarSop = (sop: DefinisiSop, katalog: Katalog): string => keSvg(halamanSop(sop, katalog));

/** The page that may be printed largest. */
export function halamanSop(sop: DefinisiSop, katalog: Katalog): Halaman {
  const [pertama, ...lain] = UKURAN.map((ukuran) => susun(sop, ukuran, katalog));
  if (pertama === undefined) throw new Error('no width to draw in');
  return lain.reduce((baik, calon) => (skala(calon) > skala(baik) ? calon : baik), pertama);
}

const skala = ({ lebar, tinggi }: Halaman): number => skalaUntuk(lebar, tinggi);

function susun(sop: DefinisiSop, ukuran: Ukuran, katalog: Katalog): Halaman {
  const bagan = baganDari(sop, katalog);
  const utama = alur(bagan, ukuran, katalog);
  const samping = sisi(bagan, katalog);
  const isi = utama.lebar + (samping === null ? 0 : JARAK + samping.lebar);
  const lebar = Math.max(LEBAR_MIN, isi);
  const atas = kepala(sop, lebar, katalog);
  const bawah = keterangan(bagan, lebar, katalog);
  const kiri = (lebar - isi) / 2;
  const y = atas.tinggi + JARAK;
  const kaki = y + Math.max(utama.tinggi, samping?.tinggi ?? 0) + JARAK;
  return {
    judul: `${bersih(sop.nama)} (${sop.id})`,
    unsur: [
      ...atas.unsur,
      ...pindahkan(utama, kiri, y),
      ...(samping === null ? [] : pindahkan(samping, kiri + utama.lebar + JARAK, y)),
      ...pindahkan(bawah, 0, kaki),
    ],
    lebar,
    tinggi: kaki + bawah.tinggi,
  };
}

const pindahkan = ({ unsur }: Bidang, x: number, y: number): readonly Unsur[] =>
  unsur.map((satu) =>
    satu.jenis === 'garis'
      ? { ...satu, titik: satu.titik.map(([kanan, turun]) => [kanan + x, turun + y] as const) }
      : { ...satu, x: satu.x + x, y: satu.y + y },
  );
