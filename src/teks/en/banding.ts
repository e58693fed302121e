import type { Katalog } from '../katalog.ts';

export const banding: Katalog['banding'] = {
  judul: (baris, pada) => `Compared with ${baris} rows of the export as of ${pada}`,
  sama: (n) => `Same: ${n}`,
  hanyaMereka: (n) => `Only in the export: ${n}`,
  karantina: (n) => `In the export, and here still in quarantine: ${n}`,
  hanyaKita: (n) => `Only here: ${n}`,
  bedaStatus: (n) => `Another status: ${n}`,
  beda: (id, kita, mereka, baru) =>
    `${id}: here ${kita}, in the export ${mereka}${baru ? ' (the record here is newer than the export)' : ''}`,
  takTerbaca: (n) => `${n} rows of the export cannot be read and were not compared.`,
  arti: 'Exports may be filtered: what is only here need not be missing in LAPOR!. What is only in the export can be taken in with sync --full or import.',
  tercatat: (sha256) => `Nothing was changed; journalled with the SHA-256 of the file, ${sha256}.`,
  lagi: (n) => `… and ${n} more. All of them: add --json`,
};
