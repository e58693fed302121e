import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

export const jejak: Katalog['jejak'] = {
  rusak: {
    bentuk: (seq) => `row ${seq} cannot be read as a row of the journal`,
    urutan: (seq) => `row ${seq} is missing, repeated, or out of order`,
    prev: (seq) => `row ${seq} does not follow from the row before it`,
    hash: (seq) => `row ${seq} is not as it was written`,
    waktu: (seq) => `the time of row ${seq} lies before the row before it`,
    payload: (seq) => `the content of row ${seq} does not have its proper form`,
    tracking_id: (seq) => `the report number in row ${seq} is not valid`,
    beda_dari_dikenal: (seq) => `row ${seq} differs from the one printed or kept outside`,
    terpotong: (seq) => `the journal ends before row ${seq}, but a later row is known from outside`,
  },
  tertutup: (n) =>
    `${n} of them are covered in this edition: their place is proven, what stands in them is not.`,
  utuh: (n) =>
    n === 1
      ? 'The journal is whole: 1 row.'
      : `The journal is whole: ${n} rows follow each other from beginning to end.`,
  kosong: 'The journal is still empty.',
  tidakUtuh: 'THE JOURNAL IS NOT WHOLE',
  yangUtuh: (n) => `The ${banyak(n, 'row before it is', 'rows before it are')} sound.`,
  ujung: 'Last row',
  sidik: 'Hash',
  tanpaSegel:
    'Without a checkpoint held outside, cutting off or rewriting the whole journal cannot be proven. Keep this row number and hash outside this computer, at the Inspectorate say.',
  lanjut: 'Change nothing. Copy the data folder as evidence, then compare it with a backup.',
  sebabSegel: {
    bentuk: 'cannot be read as a checkpoint',
    urutan: 'is missing, repeated, or older than the one before it',
    asal: 'belongs to another journal',
    tanda_tangan: 'its signature does not verify',
    kunci: 'is signed by a key that this journal does not know',
    kolom: 'what stands beside it differs from its note',
    akar: 'its content is not that of this journal',
    terpotong: 'this journal is shorter than when it was sealed',
    tiada: 'is spoken of by the journal, and is no longer there',
    rantai_putus: 'cannot be compared, as the chain breaks before its last row',
  },
  sebabBundel: {
    hilang: 'is missing',
    berubah: 'was changed',
    tak_terdaftar: 'is not named in the manifest',
    bukan_berkas: 'is no plain file',
    bentuk: 'is missing or cannot be read',
    tanda_tangan: 'its signature does not verify',
    tanpa_segel:
      'without a seal: nothing is signed, neither journal nor manifest. This bundle does not prove who made it, and anyone can make one like it. Ask for a sealed bundle.',
    tidak_sesuai: 'does not agree with the bundle',
    terlalu_banyak: 'too many or too deep; not checked',
  },
  segelCocok: (n) =>
    `${banyak(n, 'checkpoint agrees with its', 'checkpoints agree with their')} rows and ${n === 1 ? 'its signature' : 'their signatures'}.`,
  segelRusak: (nomor, sebab, letak) => `CHECKPOINT ${nomor} ${sebab}${letak}.`,
  luarCocok: (n, saat) =>
    `Agrees with the checkpoint from outside (${saat}): the first ${banyak(n, 'row is', 'rows are')} proven.`,
  luarBeda: (saat, sebab, letak) =>
    `CHECKPOINT FROM OUTSIDE${saat === '' ? '' : ` (${saat})`} ${sebab}${letak}.`,
  diAntara: ({ dari, sampai }) => `; the difference lies between rows ${dari} and ${sampai}`,
  hilang: ({ dari, sampai }) =>
    dari === sampai ? `; row ${dari} is gone` : `; rows ${dari} to ${sampai} are gone`,
  disebut: ({ dari }) => `; the row that speaks of it is ${dari}`,
  takTerbukti: ({ dari, sampai }) => `; rows ${dari} to ${sampai} are not proven`,
  berkasUtuh: (n) =>
    `${banyak(n, 'file of the bundle agrees', 'files of the bundle agree')} with the signed manifest.`,
  berkasSesuai: (n) =>
    `${banyak(n, 'file of the bundle agrees', 'files of the bundle agree')} with the manifest, but:`,
  temuanLain: (n) => `and ${banyak(n, 'other finding')} (--json has all)`,
  bukanBundel: (path) => `${path} is no bundle: there is no jejak.jsonl in it.`,
  simpanSegel: (nomor) =>
    `Print the lines above or send them out of this office, to the Inspectorate say. Once they are kept there: penghubung jejak checkpoint --disimpan ${nomor} --sebagai PETUGAS`,
  disimpan: (nomor) => `Checkpoint ${nomor} is recorded as held outside.`,
  tanpaSegelNomor: (nomor) => `There is no checkpoint ${nomor}. The newest: penghubung jejak checkpoint`,
  kunciDiganti:
    'The key was changed. The checkpoint below is signed by the old and the new key: keep it outside.',
  kunciTanpaLama: (nomor, seq) =>
    `CHECKPOINT ${nomor}: A NEW KEY WITHOUT THE OLD KEY'S SIGNATURE (row ${seq}: the old key is lost). From here on trust hangs on a copy of the key held outside: a forger without the old key can write the same.`,
  rencanaKunciHilang: [
    "The checkpoint key is going to be changed WITHOUT the old key's signature.",
    'Every verifier will tell so for ever: from here on trust hangs on a copy of the key held outside, since a forger can do this too.',
    'If a backup holds kunci-segel, copy that one file into the data folder; the key need not change.',
    'If there really is none: say it again with --ya, then hand checkpoint and key out of the office with a letter.',
  ],
  kunciMasihAda:
    'The checkpoint key is not lost; nothing was changed. To change it with both signatures: --sebab berkala, bocor, or petugas-berganti',
  kunciDimulai: (kunci) =>
    `The key was changed without the old key's signature. Hand this checkpoint and the public key below out of the office, to the Inspectorate say, with a letter: without that copy nobody can tell this key from a forger's. ${kunci}`,
  surelJudul: (instansi, baris) => `Journal checkpoint ${instansi}: ${banyak(baris, 'row')}`,
  surelIsi: (naskah) =>
    `Keep this letter. With the lines below anyone can prove later that the journal up to now was not changed, cut or rewritten.\n\nTo check: save it as segel.txt, then run\n  penghubung jejak verify BUNDEL --checkpoint segel.txt\n\n${naskah}`,
};
