import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { putaranIni, sebutan } from '../kasus/kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import type { BeritaAcara } from './berita-acara.ts';
import { setidaknyaDisetujui, setidaknyaFinal } from './berita-acara.ts';

/**
 * What an approved answer rests on is not taken from under it: it would stand in LAPOR! with the number of a void paper.
 * Either the answer goes first, or another Berita Acara of the kind is there, or a correction follows.
 * @param lain other Berita Acara of its cases
 */
export function periksaBatal(
  ba: BeritaAcara,
  kasus: readonly Kasus[],
  lain: readonly BeritaAcara[],
  sop: DefinisiSop,
): readonly Masalah[] {
  for (const { id, putaran } of ba.kasus) {
    const satu = kasus.find((k) => k.id === id);
    if (satu === undefined || !ditumpu(ba, satu, putaran, sop)) continue;
    const jawaban = jawabanDisetujui(satu, putaran);
    const pengganti = lain.some((b) => menggantikan(b, ba, { id, putaran }, sop));
    if (jawaban !== null && !pengganti)
      return [masalah('ba_dirujuk', { ba: ba.id, jawaban, kasus: sebutan(satu) })];
  }
  return [];
}

/** Where a gate stands before the answer, from the approval on; else once it has let the case end. */
function ditumpu(ba: BeritaAcara, kasus: Kasus, putaran: number, sop: DefinisiSop): boolean {
  if ((sop.ba[ba.jenis]?.gerbang ?? null) !== null) return setidaknyaDisetujui(ba);
  const berjalan = terbuka(kasus, sop) && putaranIni(kasus)?.n === putaran;
  return setidaknyaFinal(ba) && !berjalan;
}

/** One that failed or is held may still be sent as it was approved. */
function jawabanDisetujui({ trackingId, kiriman, konsep }: Kasus, putaran: number): string | null {
  const akhir = ({ jenis, putaran: n }: { readonly jenis: string; readonly putaran: number }) =>
    jenis === 'akhir' && n === putaran;
  if (trackingId === null) return konsep.find((k) => akhir(k) && k.status === 'disetujui')?.id ?? null;
  return kiriman.find((k) => akhir(k) && k.status !== 'dibatalkan' && k.status !== 'diganti')?.id ?? null;
}

function menggantikan(
  lain: BeritaAcara,
  ba: BeritaAcara,
  milik: { readonly id: string; readonly putaran: number },
  sop: DefinisiSop,
): boolean {
  const gerbang = sop.ba[ba.jenis]?.gerbang ?? null;
  const sama = lain.kasus.some((k) => k.id === milik.id && k.putaran === milik.putaran);
  if (lain.jenis !== ba.jenis || !sama) return false;
  if (gerbang === null) return setidaknyaFinal(lain);
  return setidaknyaDisetujui(lain) && (!gerbang.foto || lain.foto > 0);
}
