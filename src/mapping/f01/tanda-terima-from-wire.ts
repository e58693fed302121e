import type { HasilKirim } from '../../ports/lapor-api.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';

type Terkirim = Omit<Extract<HasilKirim, { jenis: 'terkirim' }>, 'http'>;

/** The answer of addfollowup. INVENTED (docs/decisions/0010). */
const tandaWire = b.objek({
  status: b.berhasil,
  followup_id: b.teksBerisi,
  trackingid: b.teks,
  received: b.waktu,
  report_status: b.teksAtauKosong,
});

/** The receipt of an answer; an error unless it is whole and names the report that was answered. */
export function tandaTerimaFromF01(mentah: unknown, trackingId: string): Result<Terkirim, string> {
  const hasil = tandaWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const { followup_id: idJauh, received: pada, report_status: statusLapor } = hasil.data;
  if (hasil.data.trackingid !== trackingId) return err('trackingid: bukan laporan yang dikirim');
  return ok({ jenis: 'terkirim', idJauh, pada, statusLapor });
}
