import { err, ok, type Result } from '../../sop/result.ts';
import { MAKS_BARIS_PEMBUKA } from '../xlsx/batas.ts';
import type { Lembar } from '../xlsx/lembar.ts';
import { kosong, ratakan, type Sel, teksSel } from '../xlsx/sel.ts';
import type { EksporDitolak, OpsiEkspor } from './ekspor.ts';
import { KOLOM, KOLOM_KUNCI, KOLOM_WAJIB, type Kolom, kunciKolom } from './kolom.ts';

/** Where the table stands and which column is which. */
export interface Kepala {
  readonly lembar: Lembar;
  /** Index of the header row. */
  readonly baris: number;
  /** Every named column, left to right, as the file writes it (on one line). */
  readonly nama: readonly NamaKolom[];
  readonly letak: ReadonlyMap<Kolom, number>;
  /** Of the column that `--disposisi` names. */
  readonly letakDisposisi: number | null;
}

interface NamaKolom {
  readonly nama: string;
  readonly letak: number;
}

/** The header is the first row of any sheet whose first filled cell says `Tracking ID`. */
export function temukanKepala(
  semua: readonly Lembar[],
  disposisi: OpsiEkspor['disposisi'],
): Result<Kepala, EksporDitolak> {
  for (const lembar of semua) {
    const baris = lembar.slice(0, MAKS_BARIS_PEMBUKA).findIndex(adalahKepala);
    if (baris >= 0) return bacaKepala(lembar, baris, disposisi);
  }
  return err({ sebab: 'tanpa_kepala', rincian: [KOLOM_KUNCI] });
}

function adalahKepala(baris: readonly Sel[]): boolean {
  const pertama = baris.find((sel) => !kosong(sel));
  return kunciKolom(teksSel(pertama)) === kunciKolom(KOLOM_KUNCI);
}

function bacaKepala(
  lembar: Lembar,
  baris: number,
  disposisi: OpsiEkspor['disposisi'],
): Result<Kepala, EksporDitolak> {
  const nama = namaKolom(lembar[baris] ?? []);
  const cari = (dicari: string) => nama.find((k) => kunciKolom(k.nama) === kunciKolom(dicari))?.letak ?? null;
  const kurang = KOLOM_WAJIB.filter((k) => cari(k) === null);
  if (kurang.length > 0) return err({ sebab: 'kolom_kurang', rincian: kurang });
  const diminta = disposisi !== null && 'kolom' in disposisi ? disposisi.kolom : null;
  const letakDisposisi = diminta === null ? null : cari(diminta);
  if (diminta !== null && letakDisposisi === null) {
    return err({ sebab: 'kolom_disposisi_tidak_ada', rincian: [diminta] });
  }
  return ok({ lembar, baris, nama, letak: petakan(cari), letakDisposisi });
}

const namaKolom = (kepala: readonly Sel[]): readonly NamaKolom[] =>
  kepala.map((sel, letak) => ({ nama: ratakan(teksSel(sel)), letak })).filter((k) => k.nama !== '');

function petakan(cari: (dicari: string) => number | null): ReadonlyMap<Kolom, number> {
  const letak = new Map<Kolom, number>();
  for (const kolom of KOLOM) {
    const i = cari(kolom);
    if (i !== null) letak.set(kolom, i);
  }
  return letak;
}
