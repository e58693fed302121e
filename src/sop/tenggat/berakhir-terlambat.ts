import type { Aturan } from '../aturan.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { langkahIni } from '../kasus/kasus.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { JamBerjalan, JamTenggat } from './alarm.ts';
import { jamBerjalan, sudahTerlampaui, TINDAK_LANJUT_PERTAMA } from './alarm.ts';
import { jatuhTenggat } from './jatuh-tenggat.ts';
import { saatLangkah } from './saat-langkah.ts';

/**
 * Deadlines that a change met too late before any pass had noticed: without this, whoever is late and quick to record
 * it would leave no trace of a breach. None for an act that took place in time and was only recorded late.
 */
export function berakhirTerlambat(
  lama: Kasus,
  baru: Kasus,
  sekarang: number,
  aturan: Aturan,
): readonly Perubahan[] {
  return [...langkahBerakhir(lama, baru, aturan), ...nasionalBerakhir(lama, baru, aturan)].flatMap(
    ({ jam: { masukan, ...milik }, selesai }) => {
      const jatuh = jatuhTenggat(masukan, aturan.tenggat);
      if (jatuh === null || selesai <= jatuh || sudahTerlampaui(baru, milik)) return [];
      return [{ peristiwa: { jenis: 'tenggat.terlampaui', ...milik, jatuh, pada: sekarang } } as const];
    },
  );
}

interface JamBerakhir {
  readonly jam: JamBerjalan;
  /** When its step was left, or its answer reached LAPOR! (ms UTC). */
  readonly selesai: number;
}

/** Steps that the change has left, each with its clock as it stood then, its pauses closed. */
function langkahBerakhir(lama: Kasus, baru: Kasus, aturan: Aturan): readonly JamBerakhir[] {
  return baru.jalan.flatMap((langkah, urut) => {
    const { selesai } = langkah;
    if (selesai === null || (lama.jalan[urut]?.selesai ?? null) !== null) return [];
    const saatItu = saatLangkah(baru, urut);
    if (saatItu === null) return [];
    return jamBerjalan(saatItu, aturan).flatMap((jam) => (jam.jam === 'sop' ? [{ jam, selesai }] : []));
  });
}

function nasionalBerakhir(lama: Kasus, baru: Kasus, aturan: Aturan): readonly JamBerakhir[] {
  const jam = jamBerjalan(lama, aturan).find((j) => j.jam === 'nasional');
  if (jam === undefined || jamBerjalan(baru, aturan).some((j) => samaJam(j, jam))) return [];
  return [{ jam, selesai: terjawab(jam, baru) ?? meninggalkanKita(lama, baru) }];
}

const samaJam = (a: JamTenggat, b: JamTenggat): boolean =>
  a.putaran === b.putaran && a.langkah === b.langkah && a.jam === b.jam;

/** The remote's time of the answer that ended it. */
function terjawab(jam: JamTenggat, baru: Kasus): number | null {
  const putaran = baru.putaran.find((p) => p.n === jam.putaran);
  if (putaran === undefined) return null;
  return jam.langkah === TINDAK_LANJUT_PERTAMA ? putaran.pertamaTerkirim : putaran.akhirTerkirim;
}

/** The move that took it from us, or began another round; a case closed where it stood shows it in its record. */
const meninggalkanKita = (lama: Kasus, baru: Kasus): number =>
  baru.jalan.length > lama.jalan.length ? (langkahIni(baru)?.mulai ?? baru.versi) : baru.versi;
