import type { KolomKertas } from './kertas.ts';

/** characters: a number of the register has 15; what is longer (an address of the web) is broken. */
const KATA_MAKS = 18;

/**
 * Points of each column: its share, but at least what its longest word takes, so that no number and no name of a
 * category is broken in two. Where all of them do not fit, the shares stand.
 * @param lebarKata of a word as it is set
 */
export function lebarKolom(
  kolom: readonly KolomKertas[],
  baris: readonly (readonly string[])[],
  ruang: number,
  lebarKata: (kata: string, tebal: boolean) => number,
): readonly number[] {
  const perlu = kolom.map(({ judul }, i) =>
    Math.max(
      terlebar([judul], (satu) => lebarKata(satu, true)),
      terlebar(
        baris.map((satu) => satu[i] ?? ''),
        (satu) => lebarKata(satu, false),
      ),
    ),
  );
  return bagi(
    kolom.map(({ lebar }) => lebar),
    perlu,
    ruang,
  );
}

/** As set, not as counted: of two words of twelve letters one is wider ("Kependudukan", "Administrasi"). */
function terlebar(isi: readonly string[], lebarKata: (kata: string) => number): number {
  const kata = new Set(isi.flatMap((satu) => satu.split(/\s+/)));
  let lebar = 0;
  for (const satu of kata) if (satu.length <= KATA_MAKS) lebar = Math.max(lebar, lebarKata(satu));
  return lebar;
}

/** Who needs more than its share gets what it needs; the others share what is left. */
function bagi(bagian: readonly number[], perlu: readonly number[], ruang: number): readonly number[] {
  const tetap = new Set<number>();
  const dibagi = (): readonly number[] => {
    const sisa = ruang - jumlah(perlu.filter((_, i) => tetap.has(i)));
    const jumlahBagian = jumlah(bagian.filter((_, i) => !tetap.has(i)));
    return bagian.map((satu, i) => (tetap.has(i) ? (perlu[i] ?? 0) : (sisa * satu) / jumlahBagian));
  };
  if (jumlah(perlu) >= ruang) return dibagi();
  for (;;) {
    const lebar = dibagi();
    const kurang = lebar.flatMap((satu, i) => (!tetap.has(i) && satu < (perlu[i] ?? 0) ? [i] : []));
    if (kurang.length === 0) return lebar;
    for (const i of kurang) tetap.add(i);
  }
}

const jumlah = (semua: readonly number[]): number => semua.reduce((a, b) => a + b, 0);
