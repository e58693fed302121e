import { inspect } from 'node:util';
import { geledah } from '../secrecy/geledah.ts';
import { pendengar } from '../secrecy/kenari.ts';
import { Pelanggaran } from './pelanggaran.ts';

/** Begins every canary of the simulation: one short search hears them all. */
const TANDA = 'Kenari';
const JENIS = ['Nama', 'Judul', 'Isi', 'Berkas', 'Balasan', 'Token'] as const;

/** What a seed's reporters are called, write and hand in, and its tokens: `KenariNama20001`. */
export const kenari = (jenis: (typeof JENIS)[number], benih: number): string => `${TANDA}${jenis}${benih}`;

/** A seed leaves some 9 MB behind, mostly the write-ahead log; each needle more costs 2 ms there. */
const SANDI = ['plain', 'base64'] as const;

const ada = pendengar([TANDA], SANDI);
const apa = pendengar(
  JENIS.map((jenis) => TANDA + jenis),
  SANDI,
);

/** Kinds and encodings: `Judul (base64)`. A report of a leak must not be one. */
function dengar(isi: Buffer): readonly string[] {
  if (ada(isi).length === 0) return [];
  const jenis = apa(isi);
  return (jenis.length > 0 ? jenis : ada(isi)).map((satu) => satu.replace(TANDA, ''));
}

/** I9: null where nothing of a reporter and no token is heard. */
export function bocor(tempat: string, isi: Buffer | string): Pelanggaran | null {
  const temuan = dengar(typeof isi === 'string' ? Buffer.from(isi) : isi);
  return temuan.length === 0 ? null : new Pelanggaran('I9', `${tempat}: ${temuan.join(', ')}`);
}

/** Message, stack, causes and whatever else an error carries. */
export const bocorDiGalat = (galat: unknown): Pelanggaran | null =>
  bocor(
    `galat ${galat instanceof Error ? galat.constructor.name : typeof galat}`,
    inspect(galat, { depth: 8, maxArrayLength: null, maxStringLength: null }),
  );

/** All that stands in a folder: the database with its log, copies, what a restore moved aside, and every name. */
export function bocorDiFolder(folder: string, kecuali: (nama: string) => boolean): Pelanggaran | null {
  const temuan = geledah(folder, folder, { dengar, kecuali });
  return temuan.length === 0
    ? null
    : new Pelanggaran('I9', `berkas ${temuan.join(', ').replaceAll(TANDA, '…')}`);
}
