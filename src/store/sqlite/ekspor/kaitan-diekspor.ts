import type { CakupanEkspor, KaitanDiekspor } from '../../../ports/store/ekspor.ts';
import type { Alat } from '../alat.ts';

type BarisKaitan = Omit<KaitanDiekspor, 'alasan'> & {
  readonly garam: Uint8Array | null;
  /** The act that undid it. */
  readonly tindakanLepas: string | null;
};

/** Every link of the period's reports, and every one made or undone in it, as the journal tells them: also those that stand no more. */
export function siapkanKaitan(alat: Alat) {
  const semua = alat.db.prepare<[CakupanEkspor], BarisKaitan>(KAITAN);
  return function* (cakupan: CakupanEkspor): Generator<KaitanDiekspor> {
    for (const { garam, tindakanLepas, ...b } of semua.iterate(cakupan)) {
      const laci = alat.laci({ id: b.kasus, garam });
      const alasan = tindakanLepas === null ? '' : alat.teks.satu(tindakanLepas, 'alasan', laci);
      yield { ...b, alasan };
    }
  };
}

/** The act of that very transaction; null: the parent's own way made or ended it. */
const tindakanPada = (kolom: string, at: string): string =>
  `(SELECT t.${kolom} FROM tindakan t WHERE t.kasus_id = b.kasus AND t.dicatat_at = ${at} ORDER BY t.id DESC LIMIT 1)`;

/** Of the link: that of the newest act until then, for a link begins with one and ends with its round. */
const PUTARAN = `(SELECT t.putaran FROM tindakan t WHERE t.kasus_id = b.kasus AND t.dicatat_at <= b.at
  ORDER BY t.dicatat_at DESC, t.id DESC LIMIT 1)`;

const KAITAN = `WITH baris AS (
    SELECT seq, at, oleh, jenis, CAST(payload AS TEXT) AS isi, CAST(payload AS TEXT) ->> '$.kasus' AS kasus
    FROM jejak WHERE jenis IN ('kasus.dikaitkan', 'kasus.dilepas')
  ), berpasangan AS (
    SELECT *, lead(seq) OVER w AS seq2, lead(at) OVER w AS at2, lead(oleh) OVER w AS oleh2, lead(isi) OVER w AS isi2
    FROM baris WINDOW w AS (PARTITION BY kasus ORDER BY seq)
  ), kaitan AS (
    SELECT b.*, ${PUTARAN} AS putaran FROM berpasangan b WHERE jenis = 'kasus.dikaitkan'
  )
  SELECT b.kasus, k.tracking_id AS trackingId, k.nomor_registrasi AS nomorRegistrasi, k.garam, b.putaran,
    coalesce(i.tracking_id, i.nomor_registrasi) AS induk, b.isi ->> '$.putaranInduk' AS putaranInduk,
    coalesce(${tindakanPada('terjadi_at', 'b.at')}, b.at) AS dikaitkan, b.oleh AS dikaitkanOleh, b.seq,
    coalesce(${tindakanPada('terjadi_at', 'b.at2')}, b.at2) AS dilepas, b.oleh2 AS dilepasOleh, b.seq2 AS seqLepas,
    ${tindakanPada('id', 'b.at2')} AS tindakanLepas,
    -- Another link without an end between: the parent went into a new round, and this report with it.
    CASE WHEN b.seq2 IS NULL THEN NULL ELSE coalesce(b.isi2 ->> '$.sebab', 'induk-putaran-baru') END AS sebab
  FROM kaitan b JOIN kasus k ON k.id = b.kasus JOIN kasus i ON i.id = b.isi ->> '$.induk'
  WHERE b.at >= @dari AND b.at < @sampai OR b.at2 >= @dari AND b.at2 < @sampai
    OR EXISTS (SELECT 1 FROM putaran p WHERE p.kasus_id = b.kasus AND p.n = b.putaran
      AND p.mulai_at >= @dari AND p.mulai_at < @sampai)
  ORDER BY b.seq`;
