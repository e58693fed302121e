import type { Kalender } from '../waktu/kalender.ts';
import { hitungHariKerja } from '../waktu/kalender.ts';
import type { Tanggal, Zona } from '../waktu/waktu.ts';
import { tahunDari, tanggalPada } from '../waktu/waktu.ts';

export interface HariAntara {
  /** hari kerja, the day of the start not counted: the same day is 0. */
  readonly hari: number;
  /** A day of them lies in a year without a calendar. */
  readonly sementara: boolean;
}

/** Working days from one moment (ms UTC) to another, pauses included: what the reporter waited. Never below 0. */
export function penghitungHari(kalender: Kalender, zona: Zona): (dari: number, sampai: number) => HariAntara {
  const terhitung = new Map<string, HariAntara>();
  return (dari, sampai) => {
    const awal = tanggalPada(dari, zona);
    const akhir = tanggalPada(sampai, zona);
    const kunci = `${awal}/${akhir}`;
    const ada = terhitung.get(kunci) ?? hitung(kalender, awal, akhir);
    terhitung.set(kunci, ada);
    return ada;
  };
}

const hitung = (kalender: Kalender, awal: Tanggal, akhir: Tanggal): HariAntara =>
  // A disposition that was put right may lie after what was sent: nobody waited then.
  akhir <= awal
    ? { hari: 0, sementara: false }
    : { hari: hitungHariKerja(kalender, awal, akhir), sementara: !dikenal(kalender, awal, akhir) };

function dikenal({ tahun }: Kalender, awal: Tanggal, akhir: Tanggal): boolean {
  for (let satu = Number(tahunDari(awal)); satu <= Number(tahunDari(akhir)); satu++)
    if (tahun[String(satu)] === undefined) return false;
  return true;
}
