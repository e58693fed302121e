import type { LembarRekap } from '../../ports/lembar-rekap.ts';
import { TANPA_PENYEBUT } from '../../sop/rekap/angka-terbaca.ts';
import type { SelLembar } from '../../sop/rekap/sel-lembar.ts';
import type { KolomKertas } from '../kertas.ts';

/** A column of figures and nothing else stands at the right. */
export const kolomKertas = ({ kolom, baris }: LembarRekap): readonly KolomKertas[] =>
  kolom.map(({ judul, lebar }, i) => ({
    judul,
    lebar,
    kanan: baris.some((satu) => angka(satu[i])) && baris.every((satu) => angka(satu[i]) || kosong(satu[i])),
  }));

const angka = (sel: SelLembar | undefined): boolean =>
  typeof sel === 'number' || (typeof sel === 'object' && sel.bentuk !== 'tanggal');

const kosong = (sel: SelLembar | undefined): boolean => sel === '' || sel === TANPA_PENYEBUT;
