/** The parent of a case `k` in its round `p`; a later link of another round says nothing of this one. */
export interface IndukDisebut {
  readonly induk_sebutan: string | null;
}

export const KOLOM_INDUK = 'coalesce(i.tracking_id, i.nomor_registrasi) AS induk_sebutan';

export const GABUNG_INDUK = `LEFT JOIN kasus i
  ON i.id = k.induk AND k.kaitan_status = 'berlaku' AND k.kaitan_putaran = p.n`;
