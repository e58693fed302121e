/** One benchmark: what it was asked, and what it found. */
export type Ukuran = (opsi: OpsiUkur) => Promise<Hasil>;

export interface OpsiUkur {
  readonly reports: number | null;
  readonly rounds: number | null;
}

export interface Hasil {
  readonly judul: string;
  /** The first row is the heading. */
  readonly tabel: readonly (readonly string[])[];
  readonly sasaran: readonly Sasaran[];
  readonly catatan?: readonly string[];
}

export interface Sasaran {
  readonly teks: string;
  readonly tercapai: boolean;
}

/** Prints a result; answers whether every goal was met. */
export function tampilkan(nama: string, { judul, tabel, sasaran, catatan = [] }: Hasil): boolean {
  console.log(`## ${nama}: ${judul}\n`);
  for (const baris of barisTabel(tabel)) console.log(baris);
  for (const baris of catatan) console.log(baris === '' ? '' : `  ${baris}`);
  for (const { teks, tercapai } of sasaran) console.log(`${tercapai ? '✓' : '✗ MELESET'} ${teks}`);
  console.log('');
  return sasaran.every((s) => s.tercapai);
}

/** Markdown, so that a result can be pasted; numbers stand to the right. */
function barisTabel(tabel: Hasil['tabel']): readonly string[] {
  const [kepala = [], ...isi] = tabel;
  const lebar = kepala.map((_, i) => Math.max(...tabel.map((baris) => (baris[i] ?? '').length)));
  const baris = (sel: readonly string[]) =>
    `| ${lebar.map((n, i) => (i === 0 ? (sel[i] ?? '').padEnd(n) : (sel[i] ?? '').padStart(n))).join(' | ')} |`;
  const garis = lebar.map((n, i) => (i === 0 ? '-'.repeat(n) : `${'-'.repeat(n - 1)}:`));
  return [baris(kepala), baris(garis), ...isi.map(baris), ''];
}
