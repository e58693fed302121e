import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Sel } from '../xlsx/sel.ts';
import { barisTabel } from './baris-tabel.ts';
import { butirDariBaris } from './butir-dari-baris.ts';
import type { OpsiEkspor } from './ekspor.ts';
import { temukanKepala } from './kepala.ts';
import { KOLOM_KUNCI, kunciKolom } from './kolom.ts';

/** A quarantined row again (`karantina retry`), from its `mentah`; null where that is no row of an export. */
export function bacaUlang(mentah: string, waktuVersi: number, opsi: OpsiEkspor): ButirLaporan | null {
  const baris = bacaMentah(mentah);
  if (baris === null) return null;
  const sel = kunciDahulu(Object.entries(baris));
  const isi = sel.map(([, satu]) => satu);
  const kepala = temukanKepala([[sel.map(([kolom]) => kolom), isi]], opsi.disposisi);
  if (!kepala.ok) return null;
  return butirDariBaris(barisTabel(kepala.value, isi, 2), { kepala: kepala.value, waktuVersi, opsi }).butir;
}

/** JavaScript puts a column called "2026" before all others, and the header is known by what stands first. */
const kunciDahulu = (sel: readonly (readonly [string, Sel])[]) =>
  sel.toSorted(([a], [b]) => Number(adalahKolomKunci(b)) - Number(adalahKolomKunci(a)));

const adalahKolomKunci = (kolom: string): boolean => kunciKolom(kolom) === kunciKolom(KOLOM_KUNCI);

function bacaMentah(mentah: string): Readonly<Record<string, Sel>> | null {
  try {
    const nilai: unknown = JSON.parse(mentah);
    return adalahBaris(nilai) ? nilai : null;
  } catch {
    return null;
  }
}

const adalahBaris = (nilai: unknown): nilai is Readonly<Record<string, Sel>> =>
  typeof nilai === 'object' &&
  nilai !== null &&
  Object.values(nilai).every((n) => n === null || ['string', 'number', 'boolean'].includes(typeof n));
