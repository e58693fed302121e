import { DIKEMBALIKAN, DITARIK } from '../kasus/kasus.ts';
import type { HariAntara } from './hari-antara.ts';
import type { KasusPeriode } from './kasus-periode.ts';

/** A mean before it is divided, so that it can be journalled and added up. */
export interface RataHari {
  /** hari kerja, of all of them together. */
  readonly hari: number;
  readonly laporan: number;
}

/** The figures that an agency is judged by (docs/kamus.md, "Angka kinerja"). A denominator of 0 is shown as "–". */
export interface Kinerja {
  /** L: reports of LAPOR! whose disposition lies in the period, but those returned or withdrawn by its end. */
  readonly laporan: number;
  /** Of L those with a follow-up that reached LAPOR! by the end: %TL is this of L. */
  readonly ditindaklanjuti: number;
  readonly rtlPertama: RataHari;
  readonly rtlSubstantif: RataHari;
  readonly rhp: RataHari;
  /** Of L those whose disposition is only the day the report was made: they look slower than they were. */
  readonly tanpaWaktuDisposisi: number;
  /** A day counted lies in a year without a calendar. */
  readonly sementara: boolean;
  /** Days to the end → how many of L took as long. */
  readonly lama: Readonly<Record<string, number>>;
}

type HitungHari = (dari: number, sampai: number) => HariAntara;

interface Masa {
  /** ms UTC, `sampai` exclusive. */
  readonly dari: number;
  readonly sampai: number;
}

const KELUAR: ReadonlySet<string> = new Set([DIKEMBALIKAN, DITARIK]);

export function hitungKinerja(semua: Iterable<KasusPeriode>, masa: Masa, hariAntara: HitungHari): Kinerja {
  const pertama = perata(hariAntara);
  const substantif = perata(hariAntara);
  const selesai = perata(hariAntara);
  const lama: Record<string, number> = {};
  let laporan = 0;
  let tanpaWaktu = 0;
  for (const satu of semua) {
    const mulai = mulaiDalam(satu, masa);
    if (mulai === null) continue;
    laporan++;
    if (satu.disposisi?.sumber === 'tanggal_masuk') tanpaWaktu++;
    pertama.tambah(mulai, dalamMasa(satu.pertamaTerkirim, masa));
    substantif.tambah(mulai, dalamMasa(satu.akhirTerkirim, masa));
    const hari = selesai.tambah(mulai, dalamMasa(satu.diselesaikan, masa));
    if (hari !== null) lama[hari] = (lama[hari] ?? 0) + 1;
  }
  return {
    laporan,
    ditindaklanjuti: pertama.rata.laporan,
    rtlPertama: pertama.rata,
    rtlSubstantif: substantif.rata,
    rhp: selesai.rata,
    tanpaWaktuDisposisi: tanpaWaktu,
    sementara: [pertama, substantif, selesai].some((satu) => satu.sementara),
    lama,
  };
}

/** When it was disposed to us, where it belongs to L. */
function mulaiDalam({ diLapor, disposisi, berakhir, langkah }: KasusPeriode, masa: Masa): number | null {
  if (!diLapor || disposisi === null) return null;
  if (disposisi.pada < masa.dari || disposisi.pada >= masa.sampai) return null;
  return berakhir && KELUAR.has(langkah) ? null : disposisi.pada;
}

/** What came after the period belongs to what is told of a later one. */
const dalamMasa = (pada: number | null, { sampai }: Masa): number | null =>
  pada !== null && pada < sampai ? pada : null;

function perata(hariAntara: HitungHari) {
  const rata = { hari: 0, laporan: 0 };
  let sementara = false;
  return {
    rata,
    get sementara(): boolean {
      return sementara;
    },
    /** Its days; null where it has not come to pass. */
    tambah(dari: number, sampai: number | null): number | null {
      if (sampai === null) return null;
      const satu = hariAntara(dari, sampai);
      rata.hari += satu.hari;
      rata.laporan++;
      sementara ||= satu.sementara;
      return satu.hari;
    },
  };
}
