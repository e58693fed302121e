/** Statements that name every column of a row: `sisipKe` and `samaDengan` keep the two lists from drifting apart. */

export const sisipKe = (tabel: string, kolom: readonly string[]): string =>
  `INSERT INTO ${tabel} (${kolom.join(', ')}) VALUES (${kolom.map((k) => `@${k}`).join(', ')})`;

export const samaDengan = (kolom: readonly string[]): string => kolom.map((k) => `${k} = @${k}`).join(', ');

export const bit = (nilai: boolean): 0 | 1 => (nilai ? 1 : 0);
