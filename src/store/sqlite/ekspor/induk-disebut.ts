import type { KasusDisebut } from '../../../ports/store/ekspor.ts';

/** The parent of a case `k` in its round `p`; a later link of another round says nothing of this one. */
export interface IndukDisebut {
  readonly induk_sebutan: string | null;
  readonly induk_apip: number | null;
}

export const KOLOM_INDUK = `coalesce(i.tracking_id, i.nomor_registrasi) AS induk_sebutan,
  i.apip IS NOT NULL AS induk_apip`;

export const GABUNG_INDUK = `LEFT JOIN kasus i
  ON i.id = k.induk AND k.kaitan_status = 'berlaku' AND k.kaitan_putaran = p.n`;

export const indukDisebut = ({ induk_sebutan: sebutan, induk_apip }: IndukDisebut): KasusDisebut | null =>
  sebutan === null ? null : { sebutan, apip: induk_apip === 1 };
