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
      lebarKata(terpanjang([judul]), true),
      lebarKata(terpanjang(baris.map((satu) => satu[i] ?? '')), false),
    ),
  );
  return bagi(
    kolom.map(({ lebar }) => lebar),
    perlu,
    ruang,
  );
}

function terpanjang(isi: readonly string[]): string {
  let kata = '';
  for (const satu of isi)
    for (const calon of satu.split(/\s+/))
      if (calon.length > kata.length && calon.length <= KATA_MAKS) kata = calon;
  return kata;
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
