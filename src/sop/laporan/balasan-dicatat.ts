import type { Kasus } from '../kasus/kasus.ts';
import type { Kiriman } from '../kiriman/kiriman.ts';
import { rapikan } from '../kiriman/naskah.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { MENIT_MS } from '../waktu/waktu.ts';

/** A reply with its words: typed in by an officer, or read in the history. */
export interface BalasanTerbaca {
  /** ms UTC. */
  readonly pada: number;
  readonly isi: string;
}

/** LAPOR! shows minutes only, and so does whoever types from its screen. */
export const awalMenit = (pada: number): number => pada - (pada % MENIT_MS);

/** The same words in the same minute: "terima kasih" the day after is another reply. */
export const balasanSama = (a: BalasanTerbaca, b: BalasanTerbaca): boolean =>
  awalMenit(a.pada) === awalMenit(b.pada) && rapikan(a.isi) === rapikan(b.isi);

/** Why a reply typed in cannot be one: still to come, before anything of ours stood there, or known already. */
export function periksaBalasan(
  kasus: Kasus,
  balasan: BalasanTerbaca,
  { sekarang, dikenal }: { readonly sekarang: number; readonly dikenal: readonly BalasanTerbaca[] },
): Masalah | null {
  if (balasan.pada > sekarang) return masalah('isian_di_depan', { isian: 'waktu' });
  const sama = dikenal.find((b) => balasanSama(b, balasan));
  if (sama !== undefined) return masalah('balasan_sudah_tercatat', { balasan: sama.pada });
  // Of what LAPOR! does not know no kiriman tells when we answered.
  if (kasus.trackingId === null) return null;
  const sejak = jawabanPertama(kasus);
  // What reached the office before any answer (a call, a visit) is typed in too.
  return sejak !== null && balasan.pada < awalMenit(sejak)
    ? masalah('balasan_sebelum_jawaban', { balasan: balasan.pada, mulai: sejak })
    : null;
}

/** From when on a reply may stand beneath an answer of ours (ms UTC). */
function jawabanPertama(kasus: Kasus): number | null {
  const waktu = kasus.kiriman
    .filter((k) => k.status === 'terkirim' && k.jenis !== 'kembalikan')
    .flatMap((k) => tampilSejak(kasus, k) ?? []);
  return waktu.length === 0 ? null : Math.min(...waktu);
}

/** Marked sent by hand, perhaps hours after it was posted: not before it was drafted. */
function tampilSejak({ konsep }: Kasus, k: Kiriman): number | null {
  if (k.dasarTerkirim !== 'pernyataan-petugas') return k.terkirimPada;
  return konsep.find(({ id }) => id === k.konsep)?.disusun ?? k.terkirimPada;
}
