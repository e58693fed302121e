import type { Katalog } from '../katalog.ts';

export const jejak: Katalog['jejak'] = {
  rusak: {
    urutan: (seq) => `row ${seq} is missing, repeated, or out of order`,
    prev: (seq) => `row ${seq} does not follow from the row before it`,
    hash: (seq) => `row ${seq} is not as it was written`,
    waktu: (seq) => `the time of row ${seq} lies before the row before it`,
    payload: (seq) => `the content of row ${seq} does not have its proper form`,
    tracking_id: (seq) => `the report number in row ${seq} is not valid`,
    beda_dari_dikenal: (seq) => `row ${seq} differs from the one printed or kept outside`,
    terpotong: (seq) => `the journal ends before row ${seq}, but a later row is known from outside`,
  },
  utuh: (n) => `The journal is whole: ${n} rows follow each other from beginning to end.`,
  kosong: 'The journal is still empty.',
  tidakUtuh: 'THE JOURNAL IS NOT WHOLE',
  yangUtuh: (n) => `The ${n} rows before it are sound.`,
  ujung: 'Last row',
  sidik: 'Hash',
  tanpaSegel:
    'Without a checkpoint held outside, cutting off or rewriting the whole journal cannot be proven. Keep this row number and hash outside this computer, at the Inspectorate say.',
  dicocokkan: (n) => `Agrees with ${n} points known from outside.`,
  lanjut: 'Change nothing. Copy the data folder as evidence, then compare it with a backup.',
};
