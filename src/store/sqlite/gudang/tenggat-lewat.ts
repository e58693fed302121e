import { DITARIK, DITUTUP_HULU } from '../../../sop/kasus/kasus.ts';

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

/** LAPOR! took the case away from the step `l` (withdrawn, with another agency, or closed there): nobody met its deadline. */
export const DIAMBIL_LAPOR = `EXISTS (SELECT 1 FROM langkah t WHERE t.kasus_id = l.kasus_id AND t.urut = l.urut + 1
  AND t.putaran = l.putaran AND t.langkah IN ('${DITARIK}', '${DITUTUP_HULU}'))`;

/**
 * The start of the round was put right, by an officer or by LAPOR! itself, at `sejak` (ms UTC, SQL) or later: what was
 * recorded as late before was counted from a day that was wrong.
 */
export const dibetulkanSejak = (kasus: string, putaran: string, sejak: string): string =>
  `EXISTS (SELECT 1 FROM jejak j INDEXED BY jejak_tenggat_berubah
    WHERE j.jenis = 'tenggat.berubah' AND CAST(j.payload AS TEXT) ->> '$.kasus' = +${kasus} AND j.at >= ${sejak}
      AND CAST(j.payload AS TEXT) ->> '$.putaran' = ${putaran}
      AND CAST(j.payload AS TEXT) ->> '$.mulaiBaru' <> CAST(j.payload AS TEXT) ->> '$.mulaiLama')`;
