import type { Katalog } from '../../teks/teks.ts';
import type { Bagan } from './bagan.ts';
import { isiKotak } from './isi-kotak.ts';
import type { Ukuran } from './kolom.ts';
import { susunKolom } from './kolom.ts';
import { keLangkah, lajurBagan } from './lajur.ts';
import { panahBelok, panahMulai, panahSamping, panahTurun, TINGGI_MULAI } from './panah.ts';
import type { Pintu } from './pintu.ts';
import { letakPintu, pintuLangkah, tinggiSisi } from './pintu.ts';
import type { Bidang, Unsur } from './unsur.ts';

/** The steps from top to bottom in the document's order, with their moves. */
export function alur(bagan: Bagan, ukuran: Ukuran, katalog: Katalog): Bidang {
  const { mulai } = katalog.sop.gambar;
  const lajur = lajurBagan(bagan);
  const pintu = bagan.langkah.map((_, n) => pintuLangkah(bagan, n, lajur, ukuran, mulai));
  const kolom = susunKolom(pintu, lajur, ukuran);
  const letak = new Map<Pintu, number>();
  const diAtas = bagan.langkah[0]?.awal === true;
  const unsur: Unsur[] = diAtas ? [...panahMulai(kolom, mulai)] : [];
  let y = diAtas ? TINGGI_MULAI : 0;
  for (const [n, langkah] of bagan.langkah.entries()) {
    const sisi = pintu[n] ?? { kiri: [], kanan: [] };
    const isi = isiKotak(langkah, ukuran.kotak, katalog);
    const tinggi = Math.max(isi.tinggi, tinggiSisi(sisi.kiri), tinggiSisi(sisi.kanan));
    for (const satu of [sisi.kiri, sisi.kanan])
      for (const [pada, garis] of letakPintu(satu, y, tinggi)) letak.set(pada, garis);
    unsur.push(...isi.letakkan(kolom.kiri, y, tinggi), ...panahSamping(sisi, kolom, letak));
    y += tinggi;
    const berikut = bagan.langkah[n + 1];
    if (berikut === undefined) break;
    const lurus = bagan.jalan.filter((satu) => satu.dari === langkah.id && keLangkah(satu) === berikut.id);
    const turun = panahTurun(lurus, kolom, y);
    unsur.push(...turun.unsur);
    y += turun.tinggi;
  }
  return { unsur: [...unsur, ...panahBelok(lajur, kolom, letak)], lebar: kolom.lebar, tinggi: y };
}
