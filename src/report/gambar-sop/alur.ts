import type { Katalog } from '../../teks/teks.ts';
import type { Bagan, Jalan } from './bagan.ts';
import { isiKotak } from './isi-kotak.ts';
import { bagiLajur } from './lajur.ts';
import type { Belokan, Pintu, PintuLangkah } from './pintu.ts';
import {
  BANTALAN_AKHIR,
  LEBAR_AKHIR,
  LEBAR_LABEL,
  labelJalan,
  pintuLangkah,
  tinggiPintu,
  tinggiPintuSemua,
} from './pintu.ts';
import type { Baris, Unsur } from './unsur.ts';
import { barisDari, tinggiSemua, tulis } from './unsur.ts';

/** A part of the drawing: its elements, and how much room they take from (0, 0). */
export interface Bidang {
  readonly unsur: readonly Unsur[];
  readonly lebar: number;
  readonly tinggi: number;
}

const LEBAR_LAJUR = 13;
const TEPI_LAJUR = 9;
/** Between two steps: at least, and what an arrow's words need besides. */
const JARAK = 24;
const JARAK_PANAH = 18;
const TINGGI_MULAI = 34;
const SELA_LABEL = 6;

/** Where the columns are: lanes, words, boxes, words, ends, lanes. */
interface Kolom {
  readonly kotak: number;
  readonly lebarKotak: number;
  readonly akhir: number;
  readonly lajurKiri: number;
  readonly lajurKanan: number;
  readonly lebar: number;
}

/** The steps from top to bottom in the document's order, with their moves. */
export function alur(bagan: Bagan, lebarKotak: number, katalog: Katalog): Bidang {
  const belok = belokan(bagan);
  const pintu = bagan.langkah.map((_, n) => pintuLangkah(bagan, n, belok, katalog.sop.gambar.mulai));
  const lajur = bagiLajurDua(belok);
  const kolom = susunKolom(pintu, lajur, lebarKotak);
  const awal = bagan.langkah[0]?.awal === true ? TINGGI_MULAI : 0;
  const letak = new Map<Pintu, number>();
  const unsur: Unsur[] = awal > 0 ? [...mulai(kolom, katalog)] : [];
  let y = awal;
  for (const [n, langkah] of bagan.langkah.entries()) {
    const isi = isiKotak(langkah, lebarKotak, katalog);
    const { kiri, kanan } = pintu[n] ?? { kiri: [], kanan: [] };
    const tinggi = Math.max(isi.tinggi, ...[kiri, kanan].map((sisi) => tinggiPintuSemua(sisi) + SELA_LABEL));
    unsur.push(...isi.letakkan(kolom.kotak, y, tinggi));
    for (const sisi of [kiri, kanan]) sebarPintu(sisi, y, tinggi, letak);
    y += tinggi;
    const berikut = bagan.langkah[n + 1];
    if (berikut === undefined) break;
    const lurus = bagan.jalan.filter((j) => j.dari === langkah.id && keLangkah(j) === berikut.id);
    const turun = panahTurun(lurus, kolom, y);
    unsur.push(...turun.unsur);
    y += turun.tinggi;
  }
  return {
    unsur: [
      ...unsur,
      ...pintu.flatMap((satu) => gambarPintu(satu, kolom, lajur, letak)),
      ...gambarBelokan(pintu, kolom, lajur, letak),
    ],
    lebar: kolom.lebar,
    tinggi: y,
  };
}

const keLangkah = ({ ke }: Jalan): string | null => ('langkah' in ke ? ke.langkah : null);

function belokan({ langkah, jalan }: Bagan): readonly Belokan[] {
  const nomor = new Map(langkah.map(({ id }, n) => [id, n]));
  return jalan.flatMap((satu) => {
    const dari = nomor.get(satu.dari);
    const ke = nomor.get(keLangkah(satu) ?? '');
    return dari === undefined || ke === undefined || ke === dari + 1 ? [] : [{ dari, ke, jalan: satu }];
  });
}

type Lajur = ReadonlyMap<Belokan, number>;

/** Forward at the right, back at the left. */
const bagiLajurDua = (belok: readonly Belokan[]): Lajur =>
  new Map([
    ...bagiLajur(belok.filter(({ dari, ke }) => ke > dari)),
    ...bagiLajur(belok.filter(({ dari, ke }) => ke < dari)),
  ]);

function susunKolom(pintu: readonly PintuLangkah[], lajur: Lajur, lebarKotak: number): Kolom {
  const kanan = pintu.flatMap((satu) => satu.kanan);
  const kiri = pintu.flatMap((satu) => satu.kiri);
  const lebarLajur = (maju: boolean): number => {
    const nomor = [...lajur].filter(([{ dari, ke }]) => ke > dari === maju).map(([, n]) => n + 1);
    return nomor.length === 0 ? 0 : Math.max(...nomor) * LEBAR_LAJUR + TEPI_LAJUR;
  };
  const kotak = lebarLajur(false) + (kiri.length > 0 ? LEBAR_LABEL : 0);
  const akhir = kotak + lebarKotak + (kanan.length > 0 ? LEBAR_LABEL : 0);
  const lajurKanan = akhir + (kanan.some((satu) => satu.akhir.length > 0) ? LEBAR_AKHIR : 0);
  return {
    kotak,
    lebarKotak,
    akhir,
    lajurKiri: kotak - (kiri.length > 0 ? LEBAR_LABEL : 0),
    lajurKanan,
    lebar: lajurKanan + lebarLajur(true),
  };
}

function mulai({ kotak, lebarKotak }: Kolom, { sop }: Katalog): readonly Unsur[] {
  const x = kotak + lebarKotak / 2;
  const label: Baris = { isi: sop.gambar.mulai, huruf: 'isi', jorok: 0 };
  return [
    { jenis: 'bulatan', x, y: 5, penuh: true },
    garis('tindakan', [
      [x, 9],
      [x, TINGGI_MULAI],
    ]),
    ...tulis([label], x + 12, 0),
  ];
}

const garis = (rupa: 'tindakan' | 'mesin', titik: readonly (readonly [number, number])[]): Unsur => ({
  jenis: 'garis',
  rupa,
  titik,
});

/** To the next step; without a move there is only room. */
function panahTurun(lurus: readonly Jalan[], kolom: Kolom, y: number): Omit<Bidang, 'lebar'> {
  if (lurus.length === 0) return { unsur: [], tinggi: JARAK };
  const x = kolom.kotak + kolom.lebarKotak / 2;
  const lebar = kolom.akhir - x - 2 * SELA_LABEL;
  const label = lurus.flatMap(({ mesin, label: semua }) =>
    mesin ? semua.flatMap(({ nama }) => barisDari(nama, 'miring', lebar)) : labelJalan(semua, lebar),
  );
  const tinggi = Math.max(JARAK, tinggiSemua(label) + JARAK_PANAH);
  const rupa = lurus.every(({ mesin }) => mesin) ? 'mesin' : 'tindakan';
  return {
    unsur: [
      garis(rupa, [
        [x, y],
        [x, y + tinggi],
      ]),
      ...tulis(label, x + SELA_LABEL + 2, y + (tinggi - tinggiSemua(label)) / 2 - 2),
    ],
    tinggi,
  };
}

/** The heights of a side's arrows, in the middle of the box. */
function sebarPintu(semua: readonly Pintu[], y: number, tinggi: number, letak: Map<Pintu, number>): void {
  let atas = y + (tinggi - tinggiPintuSemua(semua)) / 2;
  for (const pintu of semua) {
    letak.set(pintu, atas + pintu.atas + SELA_LABEL / 2);
    atas += tinggiPintu(pintu);
  }
}

/** Words over the arrow, and what it leads to or comes from beside the step. */
function gambarPintu(
  { kiri, kanan }: PintuLangkah,
  kolom: Kolom,
  lajur: Lajur,
  letak: ReadonlyMap<Pintu, number>,
): readonly Unsur[] {
  const tepiKanan = kolom.kotak + kolom.lebarKotak;
  const label = (pintu: Pintu, x: number, jangkar: 'start' | 'end'): readonly Unsur[] =>
    tulis(pintu.label, x, (letak.get(pintu) ?? 0) - tinggiSemua(pintu.label) - SELA_LABEL / 2, jangkar);
  void lajur;
  return [
    ...kanan.flatMap((pintu) => [
      ...label(pintu, tepiKanan + SELA_LABEL, 'start'),
      ...(pintu.akhir.length > 0 ? akhirLangkah(pintu, kolom, letak.get(pintu) ?? 0) : []),
    ]),
    ...kiri.flatMap((pintu) => [
      ...label(pintu, kolom.kotak - SELA_LABEL, 'end'),
      ...(typeof pintu.untuk === 'string' ? dariSetiap(kolom, letak.get(pintu) ?? 0) : []),
    ]),
  ];
}

function akhirLangkah(pintu: Pintu, { kotak, lebarKotak, akhir }: Kolom, y: number): readonly Unsur[] {
  const tinggi = tinggiSemua(pintu.akhir) + 2 * BANTALAN_AKHIR;
  const x = akhir + 2;
  const lebar = LEBAR_AKHIR - 4;
  return [
    garis(pintu.mesin ? 'mesin' : 'tindakan', [
      [kotak + lebarKotak, y],
      [x, y],
    ]),
    { jenis: 'kotak', rupa: 'akhir', x, y: y - tinggi / 2, lebar, tinggi },
    ...tulis(pintu.akhir, x + lebar / 2, y - tinggi / 2 + BANTALAN_AKHIR, 'middle'),
  ];
}

const dariSetiap = ({ kotak, lajurKiri }: Kolom, y: number): readonly Unsur[] => [
  garis('tindakan', [
    [lajurKiri + 8, y],
    [kotak, y],
  ]),
  { jenis: 'bulatan', x: lajurKiri + 8, y, penuh: false },
];

/** Out of one step, along a lane, into another. */
function gambarBelokan(
  pintu: readonly PintuLangkah[],
  kolom: Kolom,
  lajur: Lajur,
  letak: ReadonlyMap<Pintu, number>,
): readonly Unsur[] {
  const semua = pintu.flatMap(({ kiri, kanan }) => [...kiri, ...kanan]);
  const tinggi = (belok: Belokan, arah: Pintu['arah']): number =>
    letak.get(semua.find((satu) => satu.untuk === belok && satu.arah === arah) as Pintu) ?? 0;
  return [...lajur].map(([belok, nomor]) => {
    const maju = belok.ke > belok.dari;
    const tepi = maju ? kolom.kotak + kolom.lebarKotak : kolom.kotak;
    const jauh = TEPI_LAJUR + nomor * LEBAR_LAJUR;
    const x = maju ? kolom.lajurKanan + jauh : kolom.lajurKiri - jauh;
    const [dari, ke] = [tinggi(belok, 'keluar'), tinggi(belok, 'masuk')];
    return garis(belok.jalan.mesin ? 'mesin' : 'tindakan', [
      [tepi, dari],
      [x, dari],
      [x, ke],
      [tepi, ke],
    ]);
  });
}
