import { DIKEMBALIKAN, DITARIK } from '../kasus/kasus.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { awalHari, tambahBulan, tambahHari } from '../waktu/waktu.ts';
import type { KasusPeriode } from './kasus-periode.ts';
import type { PeriodeRekap } from './periode.ts';

/** A week of a month, or a month of a longer period, and what became by its end of what came in during it. */
export interface Gelombang {
  /** First and last day. */
  readonly awal: Tanggal;
  readonly akhir: Tanggal;
  readonly selesai: number;
  readonly terbuka: number;
  /** Returned, or now with another agency. */
  readonly pergi: number;
}

const HARI_SEPEKAN = 7;
const PERGI: ReadonlySet<string> = new Set([DIKEMBALIKAN, DITARIK]);

/** The last week of a month has the days that are over: 29 to 31. */
export function hitungGelombang(
  semua: Iterable<KasusPeriode>,
  periode: PeriodeRekap,
  zona: Zona,
): readonly Gelombang[] {
  const bagian = potongan(periode).map((satu) => ({ ...satu, selesai: 0, terbuka: 0, pergi: 0 }));
  const batas = bagian.map(({ akhir }) => awalHari(tambahHari(akhir, 1), zona));
  const dari = awalHari(periode.awal, zona);
  for (const { terlihat, berakhir, langkah } of semua) {
    const ke = terlihat < dari ? -1 : batas.findIndex((sampai) => terlihat < sampai);
    const satu = bagian[ke];
    if (satu === undefined) continue;
    if (!berakhir) satu.terbuka++;
    else if (PERGI.has(langkah)) satu.pergi++;
    else satu.selesai++;
  }
  return bagian;
}

function potongan({ awal, bulan }: PeriodeRekap): readonly { awal: Tanggal; akhir: Tanggal }[] {
  const sesudah = tambahBulan(awal, bulan);
  const mulai: Tanggal[] = [];
  for (let ke = 0; ; ke++) {
    const satu = bulan === 1 ? tambahHari(awal, ke * HARI_SEPEKAN) : tambahBulan(awal, ke);
    if (satu >= sesudah) break;
    mulai.push(satu);
  }
  return mulai.map((satu, i) => ({ awal: satu, akhir: tambahHari(mulai[i + 1] ?? sesudah, -1) }));
}
