import type { Riwayat } from '../../ports/lapor-api.ts';
import type { EntriRiwayat } from '../../sop/laporan/laporan.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';

/** The answer of getfollowups. INVENTED (docs/decisions/0010). */
const riwayatWire = b.objek({ status: b.berhasil, followups: b.daftar });
const entriWire = b.objek({ date: b.waktu, responder: b.teksAtauKosong, content: b.teks });

/** The public history. A line that cannot be read is left out and counted; a wrong envelope is no answer. */
export function riwayatFromF01(mentah: unknown): Result<Riwayat, string> {
  const hasil = riwayatWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const entri = hasil.data.followups.map(entriFromF01).filter((e) => e !== null);
  return ok({ entri, dilewati: hasil.data.followups.length - entri.length });
}

function entriFromF01(mentah: unknown): EntriRiwayat | null {
  const hasil = entriWire.safeParse(mentah);
  if (!hasil.success) return null;
  const { date: pada, responder, content: keterangan } = hasil.data;
  return { pada, responder, keterangan };
}
