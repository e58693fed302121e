/** One case: what it was asked, and what it found. */
export type Ukuran = (opsi: OpsiUkur) => Promise<Hasil>;

export interface OpsiUkur {
  readonly reports: number | null;
  readonly rounds: number;
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
  /** null: not measured here, and why is in the text. */
  readonly tercapai: boolean | null;
}

/** Prints a result; answers whether no goal was missed. */
export function tampilkan(nama: string, { judul, tabel, sasaran, catatan = [] }: Hasil): boolean {
  console.log(`## ${nama}: ${judul}\n`);
  for (const baris of barisTabel(tabel)) console.log(baris);
  for (const baris of catatan) console.log(baris === '' ? '' : `  ${baris}`);
  for (const { teks, tercapai } of sasaran) console.log(`${TANDA[String(tercapai)]} ${teks}`);
  console.log('');
  return sasaran.every((s) => s.tercapai !== false);
}

const TANDA: Readonly<Record<string, string>> = { true: '✓', false: '✗ MELESET', null: '– TIDAK DIUKUR' };

/** Markdown, so that a result can be pasted; numbers stand to the right. */
function barisTabel(tabel: Hasil['tabel']): readonly string[] {
  const [kepala = [], ...isi] = tabel;
  const lebar = kepala.map((_, i) => Math.max(...tabel.map((baris) => (baris[i] ?? '').length)));
  const baris = (sel: readonly string[]) =>
    `| ${lebar.map((n, i) => (i === 0 ? (sel[i] ?? '').padEnd(n) : (sel[i] ?? '').padStart(n))).join(' | ')} |`;
  const garis = lebar.map((n, i) => (i === 0 ? '-'.repeat(n) : `${'-'.repeat(n - 1)}:`));
  return [baris(kepala), baris(garis), ...isi.map(baris), ''];
}
