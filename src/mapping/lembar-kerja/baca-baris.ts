import { err, ok } from '../../sop/result.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { MAKS_HURUF_SEL } from '../xlsx/batas.ts';
import type { Sel } from '../xlsx/sel.ts';
import { kosong, ratakan, teksSel } from '../xlsx/sel.ts';
import { KOLOM_AKSI, KOLOM_KETERANGAN, KOLOM_PETUGAS, KOLOM_PILIHAN, KOLOM_TANDA } from './bentuk.ts';
import type { TabelLembar } from './tabel-lembar.ts';
import { alamatSel } from './tabel-lembar.ts';
import type { TandaBaris } from './tanda.ts';
import { bacaTanda } from './tanda.ts';
import type { BarisTerbaca, SebabSel, SelDitolak } from './terbaca.ts';
import { bacaWaktuSel } from './waktu-lembar.ts';

/** One row, read to its end: an officer sees all its bad cells at once. */
export function bacaBaris(tabel: TabelLembar, i: number, zona: Zona): BarisTerbaca {
  const salah: SelDitolak[] = [];
  const alamat = (kolom: string): string => alamatSel(tabel.letak.get(kolom) ?? 0, i + 1);
  const tolak = (kolom: string, sebab: SebabSel, rincian = ''): null => {
    salah.push({ sel: alamat(kolom), kolom, sebab, rincian });
    return null;
  };
  const pembaca: PembacaBaris = { tabel, i, zona, alamat, tolak };
  const tanda = bacaTandaBaris(pembaca);
  const isi = {
    aksi: namaSop(bacaSebaris(pembaca, KOLOM_AKSI) ?? ''),
    isian: bacaIsian(pembaca),
    petugas: bacaSebaris(pembaca, 'petugas'),
    catatan: bacaSel(pembaca, 'catatan', 'teks'),
    pada: bacaSel(pembaca, 'pada', 'waktu'),
    berkas: (bacaSel(pembaca, 'berkas', 'teks') ?? '')
      .split('\n')
      .map((satu) => satu.trim())
      .filter((satu) => satu !== ''),
  };
  const sel = new Map([...tabel.letak.keys()].map((kolom) => [kolom, alamat(kolom)]));
  const terbaca = tanda === null || salah.length > 0 ? err(salah) : ok({ tanda, ...isi });
  return { nomor: i + 1, sel, isi: terbaca };
}

interface PembacaBaris {
  readonly tabel: TabelLembar;
  readonly i: number;
  readonly zona: Zona;
  readonly alamat: (kolom: string) => string;
  readonly tolak: (kolom: string, sebab: SebabSel, rincian?: string) => null;
}

const selDari = ({ tabel, i }: PembacaBaris, kolom: string): Sel =>
  tabel.isi[i]?.[tabel.letak.get(kolom) ?? -1];

/** Whose row it is. Its number must be the one that stands in sight: else a part of the sheet was moved or sorted. */
function bacaTandaBaris(p: PembacaBaris): TandaBaris | null {
  const teks = teksSel(selDari(p, KOLOM_TANDA));
  if (teks === '') return p.tolak(KOLOM_AKSI, 'tanda_hilang');
  const tanda = bacaTanda(teks);
  if (tanda === null) return p.tolak(KOLOM_AKSI, 'tanda_rusak');
  const nomor = ratakan(teksSel(selDari(p, 'nomor')));
  return nomor === tanda.sasaran ? tanda : p.tolak('nomor', 'nomor_tak_cocok', tanda.sasaran);
}

const BUKAN_ISIAN: readonly string[] = [
  ...KOLOM_KETERANGAN,
  KOLOM_AKSI,
  ...KOLOM_PETUGAS,
  KOLOM_PILIHAN,
  KOLOM_TANDA,
];

function bacaIsian(p: PembacaBaris): Readonly<Record<string, string>> {
  const isian = new Map<string, string>();
  for (const [kolom, jenis] of p.tabel.jenis) {
    if (BUKAN_ISIAN.includes(kolom)) continue;
    const berwaktu = jenis === 'waktu' || jenis === 'tanggal';
    const nilai = bacaSel(p, kolom, berwaktu ? 'waktu' : 'teks');
    if (nilai !== null) isian.set(kolom, jenis === 'pilihan' ? namaSop(nilai) : nilai);
  }
  return Object.fromEntries(isian);
}

/** Actions and choices are small letters in every SOP; a spreadsheet capitalizes what is typed. */
const namaSop = (nilai: string): string => ratakan(nilai).toLowerCase();

/** A name of one line: what cannot be seen in it would make another name of it. */
function bacaSebaris(p: PembacaBaris, kolom: string): string | null {
  const nilai = bacaSel(p, kolom, 'teks');
  return nilai !== null && /[\p{Cc}\p{Cf}]/u.test(nilai)
    ? p.tolak(kolom, 'huruf_tersembunyi')
    : (nilai?.trim() ?? null);
}

/** null: empty, or refused, which has been told. */
function bacaSel(p: PembacaBaris, kolom: string, jenis: 'teks' | 'waktu'): string | null {
  const letak = p.tabel.letak.get(kolom) ?? -1;
  if (p.tabel.rumus.has(p.alamat(kolom))) return p.tolak(kolom, 'rumus');
  const gabungan = gabunganBaris(p.tabel, p.i, letak);
  if (gabungan !== null) return p.tolak(kolom, 'gabungan', gabungan);
  const sel = selDari(p, kolom);
  if (kosong(sel)) return null;
  if (jenis === 'waktu') return bacaWaktuSel(sel, p.zona) ?? p.tolak(kolom, 'bukan_waktu');
  return teksDari(sel, (sebab) => p.tolak(kolom, sebab));
}

/** What an officer sees in the cell; a number that the spreadsheet may have changed on the way is no text of theirs. */
function teksDari(sel: Sel, tolak: (sebab: SebabSel) => null): string | null {
  if (sel instanceof Date) return tolak('tanggal_bukan_teks');
  if (typeof sel === 'boolean') return sel ? 'ya' : 'tidak';
  if (typeof sel === 'number') return Number.isSafeInteger(sel) ? String(sel) : tolak('angka_tak_utuh');
  const teks = teksSel(sel).replace(KEMBALI_KERETA, '').toWellFormed();
  return teks.length > MAKS_HURUF_SEL ? tolak('terlalu_panjang') : teks;
}

/** How some programs write the CR of a line end in a cell (ECMA-376 part 1 §22.9.2.19). */
const KEMBALI_KERETA = /_x000D_/gi;

/** The merged range that a cell belongs to; null: none. */
export function gabunganBaris({ gabungan }: TabelLembar, i: number, letak: number): string | null {
  const di = ([dari, sampai]: readonly [number, number], nomor: number): boolean =>
    dari <= nomor && nomor <= sampai;
  return gabungan.find((g) => di(g.baris, i) && di(g.kolom, letak))?.daerah ?? null;
}
