import type { Lembar } from '../xlsx/lembar.ts';
import { kosong, ratakan, type Sel, teksSel } from '../xlsx/sel.ts';
import { kunciKolom } from './kolom.ts';

/** The labelled lines above the header. */
export interface Pembuka {
  readonly judul: string | null;
  readonly namaInstansi: string | null;
  /** The cell that says when the export was made, where one does. */
  readonly tanggalGenerate: { readonly sel: Sel; readonly baris: number } | null;
}

export function bacaPembuka(lembar: Lembar, barisKepala: number): Pembuka {
  const baris = lembar.slice(0, barisKepala).map(bacaBerlabel);
  const cari = (label: string) => baris.findIndex((b) => b !== null && b.label === kunciKolom(label));
  const teks = (label: string) => ratakan(teksSel(baris[cari(label)]?.isi)) || null;
  const generate = cari('Tanggal Generate');
  return {
    judul: teks('Judul Laporan'),
    namaInstansi: teks('Nama Instansi'),
    tanggalGenerate: generate < 0 ? null : { sel: baris[generate]?.isi, baris: generate + 1 },
  };
}

/** `Label | isi`, `Label | : | isi`, `Label : isi` in one cell, whichever cells were merged. */
function bacaBerlabel(baris: readonly Sel[]): { readonly label: string; readonly isi: Sel } | null {
  const [pertama, ...lain] = baris.filter((sel) => !kosong(sel) && teksSel(sel) !== ':');
  if (pertama === undefined) return null;
  const [, label = '', isi = ''] = /^([^:]*)(?::\s*(.*))?$/s.exec(teksSel(pertama)) ?? [];
  return { label: kunciKolom(label), isi: isi !== '' ? isi : tanpaTitikDua(lain[0]) };
}

const tanpaTitikDua = (sel: Sel): Sel => (typeof sel === 'string' ? sel.replace(/^\s*:\s*/, '') : sel);
