import type { EntriRiwayat } from '../sop/laporan.ts';
import { rapikan } from '../sop/naskah.ts';

/** What an answer of ours would look like in the public history. */
export interface JejakKiriman {
  readonly isi: string;
  /** Approved then (ms UTC): the same words of an earlier answer are not this one. */
  readonly dibuat: number;
  /** Names under which this agency speaks. */
  readonly namaKita: readonly string[];
}

const MENIT_MS = 60_000;
/** Our clock may stand before the remote's by so much. */
const SELISIH_JAM_MS = 5 * MENIT_MS;

/** The entry that is this answer: its text, under our own name, from when it was approved on. */
export function entriKiriman(
  riwayat: readonly EntriRiwayat[],
  { isi, dibuat, namaKita }: JejakKiriman,
): EntriRiwayat | null {
  const naskah = rapikan(isi);
  const nama = namaKita.map(rapikan);
  // The history tells minutes only.
  const sejak = dibuat - SELISIH_JAM_MS - MENIT_MS;
  const cocok = (e: EntriRiwayat): boolean =>
    e.pada >= sejak && nama.includes(rapikan(e.responder ?? '')) && rapikan(e.keterangan) === naskah;
  return riwayat.find(cocok) ?? null;
}
