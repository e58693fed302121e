import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { kirimanPutaranIni, putaranIni } from '../kasus/kasus.ts';
import type { Kiriman } from '../kiriman/kiriman.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';

/** The round's final answer: over LAPOR! a kiriman; outside it a frozen text, whose delivery an act records. */

/** Id of the one that stands in the way of another; null: none was approved, or it was withdrawn or failed. */
export const jawabanBerlaku = (kasus: Kasus): string | null =>
  kasus.trackingId === null
    ? jawabanBeku(kasus)
    : (kirimanPutaranIni(kasus).find((k) => k.jenis === 'akhir' && masihBerlaku(k))?.id ?? null);

/** Id of the one that stands, or that may still go out: a held one leaves by itself when its hold is over. */
export const jawabanMungkinKeluar = (kasus: Kasus): string | null =>
  jawabanBerlaku(kasus) ??
  kirimanPutaranIni(kasus).find((k) => k.jenis === 'akhir' && k.status === 'ditahan')?.id ??
  null;

/** LAPOR! has it; outside LAPOR! it may be delivered. */
export const jawabanSampai = (kasus: Kasus): boolean =>
  kasus.trackingId === null
    ? jawabanBeku(kasus) !== null
    : kirimanPutaranIni(kasus).some((k) => k.jenis === 'akhir' && k.status === 'terkirim');

export function jawabanBeku(kasus: Kasus): string | null {
  const n = putaranIni(kasus)?.n;
  const beku = kasus.konsep.find((k) => k.putaran === n && k.jenis === 'akhir' && k.status === 'disetujui');
  return beku?.id ?? null;
}

/** A gagal or ditahan one may be replaced by a new text; any other stands in its way. */
const masihBerlaku = (k: Kiriman): boolean =>
  k.status === 'antre' || k.status === 'mengirim' || k.status === 'belum_pasti' || k.status === 'terkirim';

/** A final answer is drafted at its step, and stays a draft on the way to the act that freezes it. */
function dapatDijawab(kasus: Kasus, { jawaban, tindakan }: DefinisiSop): boolean {
  if (jawaban === null) return false;
  return (
    kasus.langkah === jawaban.disusunDi || (tindakan[jawaban.membekukan]?.di.includes(kasus.langkah) ?? false)
  );
}

/** Why no answer of this kind may be drafted where the case stands. */
export function bolehMenyusun(kasus: Kasus, jenis: 'sementara' | 'akhir', sop: DefinisiSop): Masalah | null {
  if (jenis === 'akhir' && !dapatDijawab(kasus, sop))
    return masalah('akhir_hanya_di_tanggapan', { langkah: sop.jawaban?.disusunDi ?? '' });
  const akhir = jawabanBerlaku(kasus);
  return akhir === null ? null : masalah('akhir_sudah_disetujui', { kiriman: akhir });
}
