import type { Ringkasan } from '../../ports/store.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { namaLangkah } from '../tampilan/tampilan.ts';

type Jumlah = Readonly<Record<string, number>>;
type SopTampil = Pick<TampilanBanyakSop, 'sop' | 'semuaSop'>;

/** Steps in the SOP's order, ends after them; names that the SOP does not know come last. */
export function urutLangkah(sop: DefinisiSop, ada: Jumlah): readonly string[] {
  const dikenal = [...Object.keys(sop.langkah), ...Object.keys(sop.akhir)];
  const lain = Object.keys(ada).filter((id) => !dikenal.includes(id));
  return [...dikenal, ...lain];
}

interface KelompokSop {
  readonly sop: DefinisiSop;
  /** Open cases per step, of all texts of this SOP. */
  readonly jumlah: Jumlah;
}

/** SOPs that have open cases, in the order of the settings; the agency's first one where none has. */
function kelompokSop(
  { perSop }: Pick<Ringkasan, 'perSop'>,
  { sop, semuaSop }: SopTampil,
): readonly KelompokSop[] {
  const kelompok = new Map<string, KelompokSop>();
  for (const [hash, definisi] of semuaSop) {
    const ada = kelompok.get(definisi.id) ?? { sop: definisi, jumlah: {} };
    const jumlah = tambahkan(ada.jumlah, perSop[hash] ?? {});
    kelompok.set(definisi.id, { ...ada, jumlah });
  }
  const terisi = [...kelompok.values()].filter(({ jumlah }) => Object.keys(jumlah).length > 0);
  return terisi.length > 0 ? terisi : [{ sop, jumlah: {} }];
}

function tambahkan(a: Jumlah, b: Jumlah): Jumlah {
  const jumlah: Record<string, number> = { ...a };
  for (const [langkah, n] of Object.entries(b)) jumlah[langkah] = (jumlah[langkah] ?? 0) + n;
  return jumlah;
}

/** Open cases by SOP and step, for programs. */
export const langkahPerSop = (ringkasan: Ringkasan, t: SopTampil): Readonly<Record<string, Jumlah>> =>
  Object.fromEntries(kelompokSop(ringkasan, t).map(({ sop, jumlah }) => [sop.id, jumlah]));

/** Cases per step: under the name of its SOP where there are several; ends of all of them together. */
export function langkahBaris(ringkasan: Ringkasan, t: TampilanBanyakSop): readonly string[] {
  const { status } = t.katalog;
  const { perLangkah, terlambat } = ringkasan;
  if (Object.keys(perLangkah).length === 0) return [`  ${status.tidakAda}`];
  const kelompok = kelompokSop(ringkasan, t);
  const sendiri = kelompok.length === 1 && kelompok[0]?.sop.id === t.sop.id;
  const akhir = akhirTerhitung(ringkasan, kelompok, t);
  const tabel = [
    ...kelompok.map(({ sop, jumlah }) => ({
      judul: sendiri ? null : `${sop.nama} (${sop.id})`,
      baris: langkahTerhitung(sop, jumlah),
    })),
    { judul: status.berakhir, baris: akhir },
  ].filter(({ baris }) => baris.length > 0);
  const lebarNama = Math.min(
    t.lebar - 12,
    Math.max(...tabel.flatMap(({ baris }) => baris.map(([nama]) => lebarTeks(nama)))),
  );
  return [
    ...tabel.flatMap(({ judul, baris }) => [
      ...(judul === null ? [] : [t.gaya.redup(`  ${potong(judul, t.lebar - 2)}`)]),
      ...baris.map(([nama, n]) => `  ${rata(nama, lebarNama)}  ${String(n).padStart(6)}`),
    ]),
    terlambat > 0
      ? `  ${t.gaya.merah(status.terlambat(terlambat))}`
      : `  ${t.gaya.hijau(status.tidakTerlambat)}`,
  ];
}

type Terhitung = readonly (readonly [nama: string, n: number])[];

/** Every step of the SOP, those without a case too; then what only an older text of it knows. */
const langkahTerhitung = (sop: DefinisiSop, jumlah: Jumlah): Terhitung =>
  urutLangkah(sop, jumlah)
    .filter((id) => id in sop.langkah || (jumlah[id] ?? 0) > 0)
    .map((id) => [namaLangkah(sop, id), jumlah[id] ?? 0]);

/** What stands at no step: all cases of an id, less the open ones. */
function akhirTerhitung(
  { perLangkah }: Ringkasan,
  kelompok: readonly KelompokSop[],
  { sop, semuaSop }: SopTampil,
): Terhitung {
  const terbuka = (id: string): number => kelompok.reduce((n, { jumlah }) => n + (jumlah[id] ?? 0), 0);
  const bernama = [sop, ...semuaSop.values()];
  return urutLangkah(sop, perLangkah).flatMap((id) => {
    const n = (perLangkah[id] ?? 0) - terbuka(id);
    const pemilik = bernama.find((s) => id in s.akhir) ?? sop;
    return n > 0 ? [[namaLangkah(pemilik, id), n] as const] : [];
  });
}
