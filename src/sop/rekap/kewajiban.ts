import type { DefinisiSop, Kewajiban } from '../definisi/definisi.ts';
import type { Zona } from '../waktu/waktu.ts';
import { awalHari } from '../waktu/waktu.ts';
import type { LamaRekap, PeriodeRekap } from './periode.ts';
import { LAMA_REKAP, periodeBerakhir, rentangPeriode } from './periode.ts';

/** A duty with the SOP that asks for it. */
export interface KewajibanSop extends Kewajiban {
  readonly sop: string;
}

/** A period that has ended and whose recap nobody has closed. */
export interface KewajibanTerbuka {
  readonly periode: PeriodeRekap;
  readonly kewajiban: readonly KewajibanSop[];
  /** Since when it could be closed (ms UTC). No SOP sets a limit. */
  readonly sejak: number;
}

/** Duties that ask for a recap of this length. */
export const kewajibanSelama = (semua: readonly DefinisiSop[], bulan: number): readonly KewajibanSop[] =>
  semua.flatMap(({ id, kewajiban }) =>
    kewajiban.filter((k) => k.tiapBulan.includes(bulan)).map((k) => ({ ...k, sop: id })),
  );

export interface SopBerlaku {
  readonly sop: DefinisiSop;
  /** When the office put it in force here (ms UTC). */
  readonly dipakai: number;
}

/** Recaps that are owed, oldest first. `ditutup`: codes of the periods that have a final one. */
export function kewajibanTerbuka(
  berlaku: readonly SopBerlaku[],
  ditutup: ReadonlySet<string>,
  zona: Zona,
  sekarang: number,
): readonly KewajibanTerbuka[] {
  return LAMA_REKAP.flatMap((bulan) => terbukaSelama(berlaku, bulan, zona, sekarang))
    .filter(({ periode }) => !ditutup.has(periode.kode))
    .sort((a, b) => a.sejak - b.sejak || a.periode.bulan - b.periode.bulan);
}

function terbukaSelama(
  berlaku: readonly SopBerlaku[],
  bulan: LamaRekap,
  zona: Zona,
  sekarang: number,
): readonly KewajibanTerbuka[] {
  const menurutKode = new Map<string, KewajibanTerbuka>();
  for (const { sop, dipakai } of berlaku) {
    const kewajiban = kewajibanSelama([sop], bulan);
    if (kewajiban.length === 0) continue;
    for (const periode of periodeBerakhir(mulaiBerlaku(sop, dipakai, zona), bulan, zona, sekarang)) {
      const lain = menurutKode.get(periode.kode)?.kewajiban ?? [];
      const { sampai } = rentangPeriode(periode, zona);
      menurutKode.set(periode.kode, { periode, kewajiban: [...lain, ...kewajiban], sejak: sampai });
    }
  }
  return [...menurutKode.values()];
}

/** Its effective date, but not before the office worked with it here: what lies before is not in these data. */
const mulaiBerlaku = ({ dokumen }: DefinisiSop, dipakai: number, zona: Zona): number =>
  dokumen.berlaku === null ? dipakai : Math.max(dipakai, awalHari(dokumen.berlaku, zona));
