import type { Kasus } from './kasus.ts';
import {
  kirimanPutaranIni,
  konsepHidup,
  langkahIni,
  MENUNGGU_INDUK,
  MENUNGGU_PELAPOR,
  MENUNGGU_PENGEMBALIAN,
  putaranIni,
} from './kasus.ts';

/** Whom a case waits for: it decides the group in which `list` shows it. */
export interface Menunggu {
  readonly siapa: 'kepala' | 'bidang' | 'pelapor' | 'lapor' | 'induk';
  readonly sejak: number;
}

export function menunggu(kasus: Kasus): Menunggu | null {
  const jalan = langkahIni(kasus);
  if (jalan === null || jalan.selesai !== null) return null;
  if (jalan.langkah === MENUNGGU_PENGEMBALIAN) return { siapa: 'lapor', sejak: jalan.mulai };
  if (jalan.langkah === MENUNGGU_INDUK) return { siapa: 'induk', sejak: jalan.mulai };
  const diKepala = konsepHidup(kasus).find((k) => k.jenis !== 'sementara');
  if (diKepala !== undefined) return { siapa: 'kepala', sejak: diKepala.disusun };
  const bidang = jawabanDisetujui(kasus) ? undefined : kasus.bidang.find((b) => b.dijawab === null);
  if (bidang !== undefined) return { siapa: 'bidang', sejak: bidang.diminta };
  const jeda = jalan.jeda.find((j) => j.selesai === null);
  if (jeda !== undefined) return { siapa: 'pelapor', sejak: jeda.mulai };
  if (jalan.langkah !== MENUNGGU_PELAPOR || ralatDikembalikan(kasus)) return null;
  return (kasus.balasan?.belumDinilai ?? 0) === 0 ? { siapa: 'pelapor', sejak: jalan.mulai } : null;
}

/** A correction that the head gave back is the officer's to write anew. */
function ralatDikembalikan({ konsep }: Kasus): boolean {
  const terakhir = konsep.at(-1);
  return terakhir?.jenis === 'ralat' && terakhir.status === 'dikembalikan';
}

/** The round's final answer was approved: what a bidang still owes it comes too late for. */
function jawabanDisetujui(kasus: Kasus): boolean {
  const batal = (status: string): boolean => status === 'dibatalkan' || status === 'diganti';
  if (kasus.trackingId !== null)
    return kirimanPutaranIni(kasus).some((k) => k.jenis === 'akhir' && !batal(k.status));
  const n = putaranIni(kasus)?.n;
  return kasus.konsep.some((k) => k.putaran === n && k.jenis === 'akhir' && k.status === 'disetujui');
}

/** A finished case waits for nobody, but for the head where a correction of its answer was drafted. */
export function menungguRalat(kasus: Kasus): Menunggu | null {
  const ralat = konsepHidup(kasus).find(({ jenis }) => jenis === 'ralat');
  return ralat === undefined ? null : { siapa: 'kepala', sejak: ralat.disusun };
}

/** The same by name, for people: a Berita Acara that waits for the head's approval comes before all else. */
export function menungguSiapa(
  kasus: Kasus,
  bahan: { readonly namaBidang: ReadonlyMap<number, string>; readonly baFinalSejak: number | null },
): (Menunggu & { readonly nama: string | null }) | null {
  if (bahan.baFinalSejak !== null) return { siapa: 'kepala', nama: null, sejak: bahan.baFinalSejak };
  const siapa = menunggu(kasus);
  if (siapa === null) return null;
  return { ...siapa, nama: siapa.siapa === 'bidang' ? [...bahan.namaBidang.values()][0] || null : null };
}
