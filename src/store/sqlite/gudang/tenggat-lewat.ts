/** A step that the case left for a return and came back to is one walk: its last part (`l`) holds it all. */
export const BAGIAN_TERAKHIR = `NOT EXISTS (SELECT 1 FROM langkah lanjut WHERE lanjut.kasus_id = l.kasus_id
  AND lanjut.urut > l.urut AND lanjut.putaran = l.putaran AND lanjut.langkah = l.langkah
  AND lanjut.mulai_at = l.mulai_at)`;

/**
 * Moving a case to another SOP text gives its step another deadline: that the one before had passed (the alarm `a`)
 * stays counted, once, within @dari and @sampai and by @sekarang.
 */
export const LEWAT_SEBELUM_PINDAH_SOP = `EXISTS (SELECT 1 FROM jejak j INDEXED BY jejak_pindah_sop
    JOIN langkah l ON l.kasus_id = a.kasus_id
    WHERE j.jenis = 'kasus.pindah-sop' AND CAST(j.payload AS TEXT) ->> '$.kasus' = +a.kasus_id
      AND j.at >= a.jatuh_at AND l.putaran = a.putaran AND l.langkah = a.langkah
      AND (l.selesai_at IS NULL OR l.selesai_at >= j.at))
  AND NOT EXISTS (SELECT 1 FROM langkah l WHERE l.kasus_id = a.kasus_id AND l.putaran = a.putaran
    AND l.langkah = a.langkah AND l.tenggat_at >= @dari AND l.tenggat_at < @sampai
    AND l.tenggat_at < coalesce(l.selesai_at, @sekarang))`;
