import { kosong, type Sel, teksSel } from '../xlsx/sel.ts';
import type { Kepala } from './kepala.ts';

type Nilai = string | number | boolean | null;

/**
 * The row as JSON, by the file's own column names, left to right; cells outside any named column keep their place.
 * Of an anonymous reporter the name is left out here too: it is kept nowhere.
 */
export function mentahDariBaris(kepala: Kepala, isi: readonly Sel[], anonim: boolean): string {
  const letakNama = kepala.letak.get('Nama Pelapor');
  const nama = new Map(kepala.nama.map((k) => [k.letak, k.nama]));
  const mentah = new Map<string, Nilai>();
  for (const [letak, sel] of isi.entries()) {
    const kolom = nama.get(letak) ?? (kosong(sel) ? null : 'kolom');
    if (kolom === null) continue;
    const kunci = mentah.has(kolom) || !nama.has(letak) ? `${kolom} ${letak + 1}` : kolom;
    mentah.set(kunci, anonim && letak === letakNama ? null : nilaiSel(sel));
  }
  return JSON.stringify(Object.fromEntries(mentah));
}

const nilaiSel = (sel: Sel): Nilai => {
  if (sel === undefined || sel === null) return null;
  return sel instanceof Date ? teksSel(sel) : sel;
};
