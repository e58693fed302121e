import type { Result } from '../../sop/result.ts';
import { err, ok } from '../../sop/result.ts';
import type { LembarBuku } from '../xlsx/lembar.ts';
import type { Sel } from '../xlsx/sel.ts';
import { baku, kosong, ratakan, teksSel } from '../xlsx/sel.ts';
import type { JenisKolom } from './bentuk.ts';
import { BARIS_LEMBAR_MAKS, BENTUK_LEMBAR, hurufKolom, LEMBAR } from './bentuk.ts';
import type { LembarDitolak } from './terbaca.ts';

/** The rows of a worksheet with every column of ours found by its name. */
export interface TabelLembar {
  readonly isi: LembarBuku['isi'];
  readonly letak: ReadonlyMap<string, number>;
  readonly jenis: ReadonlyMap<string, JenisKolom | ''>;
  readonly kolomLain: readonly string[];
  /** Addresses of cells with a formula. */
  readonly rumus: ReadonlySet<string>;
  readonly gabungan: readonly Gabungan[];
}

/** A range of merged cells; rows and columns from 0. */
export interface Gabungan {
  readonly daerah: string;
  readonly baris: readonly [dari: number, sampai: number];
  readonly kolom: readonly [dari: number, sampai: number];
}

/** Each is looked at for each cell; nobody merges that many by hand. */
const MAKS_GABUNGAN = 1_000;

/** Rows looked through: those that hold nothing are not counted. */
export function bacaTabel(buku: readonly LembarBuku[]): Result<TabelLembar, LembarDitolak> {
  const bentuk = buku.find((l) => l.nama === LEMBAR.bentuk)?.isi ?? [];
  if (teksSel(bentuk[0]?.[0]) !== BENTUK_LEMBAR) return err({ sebab: 'bukan_lembar', rincian: [] });
  const lembar = buku.find((l) => kunci(l.nama) === LEMBAR.kasus);
  if (lembar === undefined) return err({ sebab: 'tanpa_lembar_kasus', rincian: [LEMBAR.kasus] });
  const terisi = lembar.isi.filter((baris) => !baris.every(kosong)).length;
  if (terisi - 1 > BARIS_LEMBAR_MAKS)
    return err({ sebab: 'terlalu_banyak_baris', rincian: [String(BARIS_LEMBAR_MAKS)] });
  const jenis = new Map(
    bentuk.slice(1).map(([nama, satu]) => [teksSel(nama), teksSel(satu) as JenisKolom | '']),
  );
  const kepala = lembar.isi[0] ?? [];
  const letak = letakKolom(kepala, [...jenis.keys()]);
  if (!letak.ok) return letak;
  const gabungan = [...lembar.xml.matchAll(SEL_GABUNGAN)].flatMap(
    ([, daerah = '']) => bacaGabungan(daerah) ?? [],
  );
  if (gabungan.length > MAKS_GABUNGAN) return err({ sebab: 'terlalu_besar', rincian: ['sel gabungan'] });
  const milikKita = new Set(letak.value.values());
  return ok({
    isi: lembar.isi,
    letak: letak.value,
    jenis,
    kolomLain: kepala.flatMap((sel, i) => (milikKita.has(i) || kosong(sel) ? [] : [ratakan(teksSel(sel))])),
    rumus: new Set([...lembar.xml.matchAll(SEL_RUMUS)].map(([, alamat = '']) => alamat)),
    gabungan,
  });
}

function letakKolom(
  kepala: readonly Sel[],
  kolom: readonly string[],
): Result<ReadonlyMap<string, number>, LembarDitolak> {
  const tertulis = kepala.map((sel) => kunci(teksSel(sel)));
  const hitung = (nama: string): number => tertulis.filter((k) => k === kunci(nama)).length;
  const ganda = kolom.filter((nama) => hitung(nama) > 1);
  if (ganda.length > 0) return err({ sebab: 'kolom_ganda', rincian: ganda });
  const hilang = kolom.filter((nama) => hitung(nama) === 0);
  if (hilang.length > 0) return err({ sebab: 'kolom_hilang', rincian: hilang });
  return ok(new Map(kolom.map((nama) => [nama, tertulis.indexOf(kunci(nama))])));
}

/** Case, blanks and letters that are not seen make no difference between names. */
const kunci = (nama: string): string =>
  baku(nama)
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();

/** `<f>` is the first child of a cell (ECMA-376 part 1 §18.3.1.4). */
const SEL_RUMUS =
  /<(?:[^\s<>:/]*:)?c\s(?:[^<>]*\s)?r="([A-Z]{1,3}\d{1,7})"[^<>]*>\s*<(?:[^\s<>:/]*:)?f[\s/>]/g;
const SEL_GABUNGAN = /<(?:[^\s<>:/]*:)?mergeCell\s(?:[^<>]*\s)?ref="([^"<>]{1,24})"/g;
const DAERAH = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/;

function bacaGabungan(daerah: string): Gabungan | null {
  const [, kiri = '', atas = '', kanan = '', bawah = ''] = DAERAH.exec(daerah) ?? [];
  if (bawah === '') return null;
  return {
    daerah,
    baris: [Number(atas) - 1, Number(bawah) - 1],
    kolom: [nomorKolom(kiri), nomorKolom(kanan)],
  };
}

const nomorKolom = (huruf: string): number =>
  [...huruf].reduce((nomor, h) => nomor * 26 + h.charCodeAt(0) - 64, 0) - 1;

export const alamatSel = (letak: number, nomor: number): string => `${hurufKolom(letak)}${nomor}`;
