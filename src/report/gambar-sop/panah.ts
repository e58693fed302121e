import type { Jalan } from './bagan.ts';
import type { Kolom } from './kolom.ts';
import { LEBAR_LAJUR, TEPI_LAJUR } from './kolom.ts';
import type { Belokan, Lajur } from './lajur.ts';
import type { Pintu, PintuLangkah } from './pintu.ts';
import { BANTALAN_AKHIR, labelJalan, SELA_GARIS, TEPI_LABEL } from './pintu.ts';
import type { Garis, Unsur } from './unsur.ts';
import { barisDari, tinggiSemua, tulis } from './unsur.ts';

export type Letak = ReadonlyMap<Pintu, number>;

const garis = (mesin: boolean, ...titik: readonly (readonly [number, number])[]): Garis => ({
  jenis: 'garis',
  rupa: mesin ? 'mesin' : 'tindakan',
  titik,
});

export const TINGGI_MULAI = 34;

/** Into the first step. */
export const panahMulai = ({ tengah }: Kolom, nama: string): readonly Unsur[] => [
  { jenis: 'bulatan', x: tengah, y: 5, penuh: true },
  garis(false, [tengah, 9], [tengah, TINGGI_MULAI]),
  ...tulis([{ isi: nama, huruf: 'isi', jorok: 0 }], tengah + 2 * TEPI_LABEL, 0),
];

/** Between two steps: at least, and what an arrow's words need besides. */
const JARAK = 24;
const JARAK_PANAH = 18;

/** Down to the next step; without a move there is only room. */
export function panahTurun(lurus: readonly Jalan[], { tengah, akhir }: Kolom, y: number) {
  if (lurus.length === 0) return { unsur: [], tinggi: JARAK };
  const lebar = akhir - tengah - 2 * TEPI_LABEL;
  const label = lurus.flatMap(({ mesin, label: semua }) =>
    mesin ? semua.flatMap(({ nama }) => barisDari(nama, 'miring', lebar)) : labelJalan(semua, lebar),
  );
  const tinggi = Math.max(JARAK, tinggiSemua(label) + JARAK_PANAH);
  const mesin = lurus.every((satu) => satu.mesin);
  const unsur: readonly Unsur[] = [
    garis(mesin, [tengah, y], [tengah, y + tinggi]),
    ...tulis(label, tengah + TEPI_LABEL + 2, y + (tinggi - tinggiSemua(label)) / 2 - 2),
  ];
  return { unsur, tinggi };
}

/** Words over each arrow at a step's sides, and the ends and beginnings that lie right beside it. */
export function panahSamping({ kiri, kanan }: PintuLangkah, kolom: Kolom, letak: Letak): readonly Unsur[] {
  const y = (pintu: Pintu): number => letak.get(pintu) ?? 0;
  const label = (pintu: Pintu, x: number, jangkar: 'start' | 'end') =>
    tulis(pintu.label, x, y(pintu) - tinggiSemua(pintu.label) - SELA_GARIS / 2, jangkar);
  return [
    ...kanan.flatMap((pintu) => [
      ...(pintu.akhir.length > 0 ? keAkhir(pintu, kolom, y(pintu)) : []),
      ...label(pintu, kolom.kanan + TEPI_LABEL, 'start'),
    ]),
    ...kiri.flatMap((pintu) => [
      ...(pintu.belokan === null ? dariLuar(pintu, kolom, y(pintu)) : []),
      ...label(pintu, kolom.kiri - TEPI_LABEL - 2, 'end'),
    ]),
  ];
}

function keAkhir({ akhir, mesin }: Pintu, kolom: Kolom, y: number): readonly Unsur[] {
  const tinggi = tinggiSemua(akhir) + 2 * BANTALAN_AKHIR;
  const kotak = { x: kolom.akhir, y: y - tinggi / 2, lebar: kolom.lebarAkhir, tinggi };
  return [
    garis(mesin, [kolom.kanan, y], [kolom.akhir, y]),
    { jenis: 'kotak', rupa: 'akhir', ...kotak },
    ...tulis(akhir, kolom.akhir + kolom.lebarAkhir / 2, kotak.y + BANTALAN_AKHIR, 'middle'),
  ];
}

function dariLuar({ mesin }: Pintu, { kiri, lajurKiri }: Kolom, y: number): readonly Unsur[] {
  const x = lajurKiri + TEPI_LABEL;
  return [garis(mesin, [x, y], [kiri, y]), { jenis: 'bulatan', x, y, penuh: false }];
}

/** Out of one step, along a lane, into another. */
export function panahBelok({ maju, mundur }: Lajur, kolom: Kolom, letak: Letak): readonly Unsur[] {
  const tinggi = (belokan: Belokan, arah: Pintu['arah']): number =>
    [...letak].find(([pintu]) => pintu.belokan === belokan && pintu.arah === arah)?.[1] ?? 0;
  const belok = (belokan: Belokan, tepi: number, x: number): Unsur => {
    const [dari, ke] = [tinggi(belokan, 'keluar'), tinggi(belokan, 'masuk')];
    return garis(belokan.jalan.mesin, [tepi, dari], [x, dari], [x, ke], [tepi, ke]);
  };
  const jauh = (nomor: number): number => TEPI_LAJUR + nomor * LEBAR_LAJUR;
  return [
    ...[...maju].map(([satu, nomor]) => belok(satu, kolom.kanan, kolom.lajurKanan + jauh(nomor))),
    ...[...mundur].map(([satu, nomor]) => belok(satu, kolom.kiri, kolom.lajurKiri - jauh(nomor))),
  ];
}
