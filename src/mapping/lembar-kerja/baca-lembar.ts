import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { bacaBuku } from '../xlsx/lembar.ts';
import { kosong } from '../xlsx/sel.ts';
import { bacaBaris, gabunganBaris } from './baca-baris.ts';
import { KOLOM_AKSI, KOLOM_KETERANGAN, KOLOM_PILIHAN, KOLOM_TANDA } from './bentuk.ts';
import type { TabelLembar } from './tabel-lembar.ts';
import { alamatSel, bacaTabel } from './tabel-lembar.ts';
import { idTindakan } from './tanda.ts';
import type { BarisTerbaca, LembarDitolak, LembarTerbaca } from './terbaca.ts';

/** A filled-in worksheet: the rows in which an action was chosen, each readable or with all its bad cells named. */
export async function bacaLembarKerja(
  bytes: Uint8Array,
  zona: Zona,
): Promise<Result<LembarTerbaca, LembarDitolak>> {
  const buku = await bacaBuku(bytes);
  if (!buku.ok) return buku;
  const tabel = bacaTabel(buku.value);
  return tabel.ok ? ok(bacaIsi(tabel.value, zona)) : tabel;
}

function bacaIsi(tabel: TabelLembar, zona: Zona): LembarTerbaca {
  const baris: BarisTerbaca[] = [];
  const tanpaAksi: number[] = [];
  for (let i = 1; i < tabel.isi.length; i++) {
    if (beraksi(tabel, i)) baris.push(bacaBaris(tabel, i, zona));
    else if (terisi(tabel, i)) tanpaAksi.push(i + 1);
  }
  return { baris: tolakGanda(baris), tanpaAksi, kolomLain: tabel.kolomLain };
}

/** A formula without a result looks empty, and so do all but the first of merged cells: both are told. */
function beraksi(tabel: TabelLembar, i: number): boolean {
  const letak = tabel.letak.get(KOLOM_AKSI) ?? -1;
  return (
    !kosong(tabel.isi[i]?.[letak]) ||
    tabel.rumus.has(alamatSel(letak, i + 1)) ||
    gabunganBaris(tabel, i, letak) !== null
  );
}

/** `petugas` stands there from the start. */
const BUKAN_ISIAN: readonly string[] = [
  ...KOLOM_KETERANGAN,
  KOLOM_AKSI,
  'petugas',
  KOLOM_PILIHAN,
  KOLOM_TANDA,
];

const terisi = ({ letak, isi }: TabelLembar, i: number): boolean =>
  [...letak].some(([nama, k]) => !BUKAN_ISIAN.includes(nama) && !kosong(isi[i]?.[k]));

/** A row copied within the sheet is one act twice, or a second act that nobody could tell from the first. */
function tolakGanda(semua: readonly BarisTerbaca[]): readonly BarisTerbaca[] {
  const pertama = new Map<string, string>();
  return semua.map((baris) => {
    if (!baris.isi.ok) return baris;
    const id = idTindakan(baris.isi.value.tanda);
    const sel = baris.sel.get(KOLOM_AKSI) ?? '';
    const dulu = pertama.get(id);
    if (dulu === undefined) pertama.set(id, sel);
    if (dulu === undefined) return baris;
    const ganda = { sel, kolom: KOLOM_AKSI, sebab: 'baris_ganda', rincian: dulu } as const;
    return { ...baris, isi: { ok: false, error: [ganda] } };
  });
}
