import type { LembarRekap } from '../../ports/lembar-rekap.ts';
import { kolomAngka } from '../../sop/rekap/sel-lembar.ts';
import type { KolomKertas } from '../kertas.ts';

export const kolomKertas = ({ kolom, baris }: LembarRekap): readonly KolomKertas[] =>
  kolom.map(({ judul, lebar }, i) => ({ judul, lebar, kanan: kolomAngka(baris, i) }));
