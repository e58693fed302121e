import type { DefinisiSop, Isian } from '../../sop/definisi/definisi.ts';
import type { Petugas } from '../../sop/petugas.ts';
import type { Kalender } from '../../sop/waktu/kalender.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import type { Gaya } from './gaya.ts';
import { bersihBerbaris, bungkus, lebarTeks, rata } from './lebar.ts';
import type { SaatBaca } from './waktu-terbaca.ts';
import { tanggalTeks, waktuTeks } from './waktu-terbaca.ts';

/** How a reader sees: in which words, at what time, how wide, with or without colour. */
export interface Tampilan extends SaatBaca {
  /** Columns. */
  readonly lebar: number;
  readonly gaya: Gaya;
}

/** What lines are set by, whenever they are read. */
type Halaman = Pick<Tampilan, 'lebar' | 'gaya'>;

/** With the SOP, whose names of steps and actions are shown. */
export interface TampilanSop extends Tampilan {
  readonly sop: DefinisiSop;
  /** By which working days are counted. */
  readonly kalender: Kalender;
}

/** Where cases of several SOPs stand side by side: their texts by hash, those in force first. */
export interface TampilanBanyakSop extends TampilanSop {
  readonly semuaSop: ReadonlyMap<string, DefinisiSop>;
}

/** The step as the case's own SOP calls it: the same id may be another step elsewhere. */
export const namaLangkahKasus = (
  { semuaSop, sop }: Pick<TampilanBanyakSop, 'semuaSop' | 'sop'>,
  kasus: { readonly sop: string; readonly langkah: string },
): string => namaLangkah(semuaSop.get(kasus.sop) ?? sop, kasus.langkah);

export const namaLangkah = (sop: DefinisiSop, id: string): string =>
  sop.langkah[id]?.nama ?? sop.akhir[id]?.nama ?? id;

export const namaTindakan = (sop: DefinisiSop, id: string): string => sop.tindakan[id]?.nama ?? id;

export const namaPetugas = (petugas: readonly Petugas[], id: string): string =>
  petugas.find((p) => p.id === id)?.nama ?? id;

export type Pasangan = readonly [label: string, isi: string | null];

/** `Label  isi`, labels in one column, long values wrapped beneath themselves; null values are left out. */
export function pasanganBaris(semua: readonly Pasangan[], t: Halaman, jorok = 2): readonly string[] {
  const ada = semua.filter((p): p is readonly [string, string] => p[1] !== null && p[1] !== '');
  const lebarLabel = Math.max(0, ...ada.map(([label]) => lebarTeks(label)));
  const awal = jorok + lebarLabel + 2;
  return ada.flatMap(([label, isi]) =>
    bungkus(isi, t.lebar - awal).map((baris, i) =>
      `${' '.repeat(jorok)}${i === 0 ? t.gaya.redup(rata(label, lebarLabel)) : ' '.repeat(lebarLabel)}  ${baris}`.trimEnd(),
    ),
  );
}

export const judulBagian = (judul: string, { gaya }: Halaman): string => gaya.tebal(judul);

/** A sentence, wrapped, each of its lines moved in. */
export const kalimatBaris = (teks: string, lebar: number, jorok = 2): readonly string[] =>
  bungkus(teks, lebar - jorok).map((baris) => `${' '.repeat(jorok)}${baris}`);

/** A beginning, and what follows it wrapped beneath itself. */
export function gantungBaris(awal: string, isi: string, lebar: number): readonly string[] {
  const jorok = lebarTeks(awal);
  return bungkus(isi, lebar - jorok).map((baris, i) => (i === 0 ? awal : ' '.repeat(jorok)) + baris);
}

/** A field that is a time, or only a date. */
export const nilaiWaktu = (ms: number, isian: Isian | undefined, t: Tampilan): string =>
  isian?.jenis === 'tanggal' ? tanggalTeks(tanggalPada(ms, t.zona), t.katalog) : waktuTeks(ms, t);

/** What somebody wrote, in its own paragraphs. */
export const naskahBaris = (teks: string, lebar: number, jorok = 2): readonly string[] =>
  bersihBerbaris(teks).flatMap((baris) => (baris === '' ? [''] : kalimatBaris(baris, lebar, jorok)));
