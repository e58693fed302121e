import type { Jawaban } from '../ports/lapor-api.ts';
import type { KirimanDipulihkan, Pemulihan } from '../ports/store.ts';
import { atauDihentikan } from './atau-dihentikan.ts';
import { bacaKembali } from './baca-kembali.ts';
import type { AlatPull } from './pull.ts';
import { jawabanLain } from './tengok.ts';

/** Kiriman looked up in one pass; the others stay for the next. */
const DILIHAT_MAKS = 500;
/** Histories in a row that cannot be read: one alone holds up no other, so many mean that the remote is ill. */
const GAGAL_BERUNTUN_MAKS = 20;

/** A full pass counts only when it began once late effects show; until then the ordinary pull goes on. */
export const perluTarikPenuh = ({ siap, tarikPenuh }: Pemulihan, sekarang: number): boolean =>
  tarikPenuh === null && sekarang >= siap;

/**
 * After a restored backup: learns from LAPOR! what happened meanwhile, and sends nothing. Ends the restore when nothing
 * is left to look up and nothing waits for a person (docs/decisions/0011).
 */
export async function rekonsiliasi(alat: AlatPull, tarikPenuh: boolean, signal?: AbortSignal): Promise<void> {
  const { store, clock } = alat;
  if (tarikPenuh) await store.tarikPenuhSelesai(clock.now());
  if ((await store.pemulihan())?.tarikPenuh == null) return;
  let gagal = 0;
  for (const kiriman of await store.kirimanDipulihkan(DILIHAT_MAKS)) {
    const hasil = await lihat(alat, kiriman, signal);
    gagal = hasil === 'tak_terbaca' ? gagal + 1 : 0;
    if (hasil === 'berhenti' || gagal === GAGAL_BERUNTUN_MAKS) return;
  }
  await store.tuntaskanPemulihan(clock.now());
}

/** `tak_terbaca`: this one cannot be read, and stays to be looked up. `berhenti`: LAPOR! does not answer now. */
type HasilLihat = 'dilihat' | 'tak_terbaca' | 'berhenti';

async function lihat(
  { store, api, clock, log }: AlatPull,
  kiriman: KirimanDipulihkan,
  signal?: AbortSignal,
): Promise<HasilLihat> {
  const { id, trackingId } = kiriman;
  // A return stands in no history: the full pull has ended the case where it took effect.
  if (kiriman.jenis === 'kembalikan') {
    await store.catatTerlihat(id, null, clock.now());
    return 'dilihat';
  }
  const jawaban = await atauDihentikan(api.bacaRiwayat(trackingId, signal), signal);
  if (signal?.aborted) return 'berhenti';
  if (jawaban.jenis !== 'ok') {
    log.warn('restore.unread', { tracking_id: trackingId, reason: jawaban.jenis });
    return dijawab(jawaban) ? 'tak_terbaca' : 'berhenti';
  }
  const rinci = await store.kasus(trackingId);
  const namaPelapor = rinci?.laporan?.namaPelapor ?? null;
  const jejak = { ...kiriman, namaPelapor, lain: await jawabanLain(store, rinci, id) };
  const hasil = kiriman.isi === '' ? null : bacaKembali(jawaban.isi, jejak);
  // Nobody can tell: it stays uncertain, and a person ends the restore.
  if (hasil?.jenis !== 'ragu')
    await store.catatTerlihat(id, hasil?.jenis === 'ada' ? hasil.pada : null, clock.now());
  return 'dilihat';
}

/**
 * The remote is there and wants neither a wait nor other credentials: only this report cannot be read. One that is not
 * there now (404) may be back tomorrow, with the answer in its history: that is no proof that there is none.
 */
const dijawab = (jawaban: Jawaban<unknown>): boolean =>
  jawaban.jenis === 'tidak_ada' ||
  jawaban.jenis === 'terlalu_besar' ||
  (jawaban.jenis === 'gangguan' && jawaban.terjangkau);
