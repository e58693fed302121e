import type { HariAntara } from './hari-antara.ts';
import type { RataHari } from './kinerja.ts';

/** Times are ms UTC. */
export interface PermintaanDihitung {
  readonly nama: string;
  readonly diminta: number;
  readonly dijawab: number | null;
  /** Its case was open, in that round, when the period ended. */
  readonly terbuka: boolean;
}

export interface HitunganBidang {
  /** As it was first written. */
  readonly nama: string;
  /** Asked in the period; answered in it, after how many days. */
  readonly diminta: number;
  readonly dijawab: RataHari;
  /** At the end still waited for, and the longest of them in hari kerja. */
  readonly menunggu: number;
  readonly terlama: number;
}

interface Masa {
  readonly dari: number;
  readonly sampai: number;
}

/** What each unit was asked, most waited for first. One name in two spellings of case or space is one unit. */
export function hitungBidang(
  semua: Iterable<PermintaanDihitung>,
  { dari, sampai }: Masa,
  hariAntara: (dari: number, sampai: number) => HariAntara,
): readonly HitunganBidang[] {
  const menurut = new Map<string, Ditulis>();
  for (const satu of semua) {
    const kunci = satu.nama.trim().replace(/\s+/g, ' ').toLowerCase();
    if (kunci === '') continue;
    const ada = menurut.get(kunci) ?? kosong(satu.nama.trim());
    menurut.set(kunci, ada);
    if (satu.diminta >= dari && satu.diminta < sampai) ada.diminta++;
    if (satu.dijawab !== null && satu.dijawab < sampai) {
      if (satu.dijawab < dari) continue;
      ada.dijawab.laporan++;
      ada.dijawab.hari += hariAntara(satu.diminta, satu.dijawab).hari;
    } else if (satu.terbuka) {
      ada.menunggu++;
      // The last moment of the period: midnight belongs to the next day.
      ada.terlama = Math.max(ada.terlama, hariAntara(satu.diminta, sampai - 1).hari);
    }
  }
  return [...menurut.values()].sort((a, b) => b.menunggu - a.menunggu || b.diminta - a.diminta);
}

type Ditulis = { -readonly [K in Exclude<keyof HitunganBidang, 'dijawab'>]: HitunganBidang[K] } & {
  readonly dijawab: { hari: number; laporan: number };
};

const kosong = (nama: string): Ditulis => ({
  nama,
  diminta: 0,
  dijawab: { hari: 0, laporan: 0 },
  menunggu: 0,
  terlama: 0,
});
