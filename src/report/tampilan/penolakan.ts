import type { SelDitolak } from '../../mapping/lembar-kerja/terbaca.ts';
import type { BerkasDitolak } from '../../ports/berkas.ts';
import type { PenolakanCatat } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Masalah, Penolakan } from '../../sop/penolakan.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from './lebar.ts';
import { namaTindakan } from './tampilan.ts';
import { waktuTeks } from './waktu-terbaca.ts';

export interface SaatTolak {
  readonly katalog: Katalog;
  readonly zona: Zona;
  readonly sop: DefinisiSop;
  /** What the command called the case: the command to type next then names it, not "ID". */
  readonly kasus?: string;
}

/** Why a line of an acts file, or a typed act, did not even get to the rules. */
type TakTerbaca =
  | { readonly jenis: 'baris_rusak' }
  | { readonly jenis: 'tanpa_petugas' }
  | { readonly jenis: 'waktu_salah'; readonly nilai: string }
  | { readonly jenis: 'berkas_ditolak'; readonly berkas: BerkasDitolak }
  | { readonly jenis: 'sel_ditolak'; readonly sel: readonly SelDitolak[] };

export type GagalCatat = PenolakanCatat | TakTerbaca;

/** Values of `Masalah.data` that are times (ms UTC). */
const WAKTU: ReadonlySet<string> = new Set([
  'mulai',
  'balasan',
  'berakhir',
  'ditutup',
  'disusun',
  'pada',
  'diminta',
  'sebelum',
]);

/** The sentence of one problem, its times in the agency's zone. */
export function masalahTeks(
  { kode, data }: Masalah,
  saat: Pick<SaatTolak, 'katalog' | 'zona' | 'kasus'>,
): string {
  const terbaca = Object.entries(data).map(([nama, nilai]) => [
    nama,
    WAKTU.has(nama) && typeof nilai === 'number' ? waktuTeks(nilai, saat) : nilai,
  ]);
  const sebut = saat.kasus === undefined ? {} : { kasus: bersih(saat.kasus) };
  return saat.katalog.masalah[kode]({ ...sebut, ...Object.fromEntries(terbaca) });
}

/** Why nothing was recorded, and what is allowed now. */
export function penolakanTeks(p: GagalCatat, saat: SaatTolak): readonly string[] {
  const { catat, berkas } = saat.katalog;
  switch (p.jenis) {
    case 'ditolak':
      return [...p.penolakan.masalah.map((m) => masalahTeks(m, saat)), ...bolehTeks(p.penolakan, saat)];
    case 'tidak_ada':
      return [catat.tidakAda(p.sasaran)];
    case 'jam_mundur':
      return [catat.jamMundur(waktuTeks(p.terakhir, saat))];
    case 'baris_rusak':
      return [catat.barisRusak];
    case 'tanpa_petugas':
      return [catat.tanpaPetugas];
    case 'waktu_salah':
      return [catat.waktuSalah(p.nilai)];
    case 'berkas_ditolak':
      return [berkas[p.berkas.sebab](p.berkas.nama)];
    case 'sel_ditolak':
      return p.sel.map((s) => `${s.sel}: ${selTeks(s, saat)}`);
  }
}

/** What is wrong with one cell of a worksheet. */
const selTeks = ({ kolom, sebab, rincian }: SelDitolak, { katalog }: Pick<SaatTolak, 'katalog'>): string =>
  katalog.lembarKerja.sel[sebab](kolom, rincian);

/** An action in every refusal would be noise where the place is right and only a field is wrong. */
const TEMPAT: ReadonlySet<string> = new Set([
  'aksi_tak_dikenal',
  'tidak_di_langkah_ini',
  'peran_tidak_berhak',
]);

function bolehTeks({ masalah, boleh }: Penolakan, { katalog, sop }: SaatTolak): readonly string[] {
  if (boleh.length === 0 || !masalah.some((m) => TEMPAT.has(m.kode))) return [];
  return [
    `${katalog.catat.boleh}:`,
    ...boleh.map(
      (aksi) => `  ${aksi.padEnd(Math.max(...boleh.map((b) => b.length)))}  ${namaTindakan(sop, aksi)}`,
    ),
  ];
}

/** The same for programs. */
export function penolakanJson(p: GagalCatat, saat: SaatTolak) {
  if (p.jenis === 'sel_ditolak')
    return {
      masalah: p.sel.map((s) => ({
        kode: s.sebab,
        data: { sel: s.sel, kolom: s.kolom },
        teks: selTeks(s, saat),
      })),
      boleh: [],
    };
  if (p.jenis !== 'ditolak')
    return { masalah: [{ kode: p.jenis, data: {}, teks: penolakanTeks(p, saat)[0] ?? '' }], boleh: [] };
  const { masalah, boleh } = p.penolakan;
  return { masalah: masalah.map((m) => ({ kode: m.kode, data: m.data, teks: masalahTeks(m, saat) })), boleh };
}
