import type { DefinisiSop } from './definisi.ts';
import { KANAL_LAPOR } from './definisi.ts';
import type { Kasus } from './kasus.ts';
import { ASAL_REGISTER } from './pengaduan-baru.ts';
import type { Penolakan } from './penolakan.ts';
import { masalah } from './penolakan.ts';
import type { Perubahan } from './peristiwa.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';

/** characters; LAPOR!'s own ids are short numbers. */
const PANJANG_TRACKING_ID_MAKS = 64;

/**
 * A complaint of our register that was entered in LAPOR! too: from now on it is that report.
 * `pemilik`: what the case is called that already has this id.
 */
export function tautkanLapor(
  kasus: Kasus,
  trackingId: string,
  pemilik: string | null,
  sop: Pick<DefinisiSop, 'kanal'>,
): Result<readonly Perubahan[], Penolakan> {
  const tolak = (...salah: Parameters<typeof masalah>) => err({ masalah: [masalah(...salah)], boleh: [] });
  if (trackingId === '' || trackingId.length > PANJANG_TRACKING_ID_MAKS || /\s/.test(trackingId))
    return tolak('tracking_id_salah', { nilai: trackingId.slice(0, PANJANG_TRACKING_ID_MAKS) });
  if (pemilik !== null) return tolak('tracking_id_dipakai', { trackingId, kasus: pemilik });
  if (kasus.trackingId !== null) return tolak('sudah_tertaut', { trackingId: kasus.trackingId });
  if (kasus.asal !== ASAL_REGISTER) return tolak('bukan_dari_register');
  if (!sop.kanal.includes(KANAL_LAPOR)) return tolak('sop_tanpa_lapor');
  return ok([{ peristiwa: { jenis: 'kasus.tertaut', trackingId } }]);
}
