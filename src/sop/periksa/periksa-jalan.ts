import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Jalan } from './jalan.ts';
import { jelajah, semuaJalan } from './jalan.ts';
import type { MasalahJalur } from './masalah-definisi.ts';
import { lapor } from './masalah-definisi.ts';
import { langkahAwal } from './periksa-awal.ts';

/** Every place is reachable, and from every step an end. */
export function periksaJalan(sop: DefinisiSop): MasalahJalur[] {
  const jalan = semuaJalan(sop);
  const maju = jalan.filter(({ tersurat }) => tersurat);
  const terjangkau = jelajah(langkahAwal(sop).slice(0, 1), jalan);
  const keAkhir = jelajah(Object.keys(sop.akhir), maju.map(balik));
  const langkah = Object.keys(sop.langkah);
  const buntu = langkah.filter((id) => !maju.some(({ dari }) => dari === id));
  const berputar = langkah.filter((id) => !keAkhir.has(id) && !buntu.includes(id));
  const takTerjangkau = (id: string) => terjangkau.size > 0 && !terjangkau.has(id);
  return [
    ...langkah.filter(takTerjangkau).map((id) => lapor('langkah_tak_terjangkau', id, 'langkah', id)),
    ...Object.keys(sop.akhir)
      .filter(takTerjangkau)
      .map((id) => lapor('akhir_tak_terjangkau', id, 'akhir', id)),
    ...buntu.map((id) => lapor('buntu', id, 'langkah', id)),
    ...berputar.map((id) => lapor('tanpa_jalan_ke_akhir', id, 'langkah', id)),
  ];
}

const balik = (jalan: Jalan): Jalan => ({ ...jalan, dari: jalan.ke, ke: jalan.dari });
