import { readFileSync, statSync } from 'node:fs';
import type { DefinisiSop, IsianFormulir } from '../../sop/definisi/definisi.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiDaftar, opsiTeks } from '../kerangka/konteks.ts';
import { dapatDibaca } from './berkas-dibaca.ts';
import { petaTeks } from './berkas-tindakan.ts';
import { bacaPasangan } from './isian.ts';
import type { Tanya } from './tanya.ts';

type Formulir = Readonly<Record<string, string>>;

/** bytes; a form's longest words many times over. */
const BERKAS_FORMULIR_MAKS = 1_000_000;
const DARI_PIPA = '-';

/**
 * A complaint's form as it was given: fields of the command line over those of a file; null after telling what is
 * wrong. The file is for the reporter's name, which other accounts of the computer could read on the command line.
 */
export function formulirDiberikan(konteks: KonteksPerintah, masukan: Masukan): Formulir | null {
  const berkas = opsiTeks(masukan, 'formulir');
  const dariBerkas = berkas === null ? {} : bacaBerkas(berkas, konteks);
  const pasangan = bacaPasangan(opsiDaftar(masukan, 'isian'), konteks);
  return dariBerkas === null || pasangan === null ? null : { ...dariBerkas, ...pasangan };
}

function bacaBerkas(berkas: string, konteks: KonteksPerintah): Formulir | null {
  if (berkas !== DARI_PIPA && !dapatDibaca(berkas, 'biasa', konteks)) return null;
  const isi = petaTeks(uraikan(berkas));
  if (isi === null) konteks.keluar.warta(konteks.katalog.register.formulirRusak(berkas));
  return isi;
}

function uraikan(berkas: string): unknown {
  const dari = berkas === DARI_PIPA ? 0 : berkas;
  if (dari !== 0 && statSync(dari).size > BERKAS_FORMULIR_MAKS) return null;
  try {
    return JSON.parse(readFileSync(dari, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** At the counter the fields that were not given are asked for, as long as one that the form requires is missing. */
export async function tanyakanSisa(
  diberikan: Formulir,
  { formulir }: Pick<DefinisiSop, 'formulir'>,
  tanya: Tanya,
  { katalog: { register } }: KonteksPerintah,
): Promise<Formulir> {
  const belum = Object.entries(formulir).filter(([nama]) => (diberikan[nama] ?? '').trim() === '');
  if (!belum.some(([, { wajib }]) => wajib)) return diberikan;
  const hasil: Record<string, string> = { ...diberikan };
  for (const [nama, isian] of belum) {
    const isi = await tanya(register.tanya(nama, keteranganIsian(isian), isian.wajib), '');
    if (isi !== '') hasil[nama] = isi;
  }
  return hasil;
}

const keteranganIsian = ({ jenis, pilihan, keterangan }: IsianFormulir): string =>
  keterangan ?? (jenis === 'pilihan' ? pilihan.join(' | ') : '');
