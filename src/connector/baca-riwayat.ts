import type { Clock } from '../ports/clock.ts';
import type { Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { atauDihentikan } from './atau-dihentikan.ts';
import { dimintaMenunggu } from './pemutus.ts';

interface AlatRiwayat {
  readonly api: LaporApi;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Histories read in one pass; the others stay in line for the next. */
const RIWAYAT_MAKS = 200;
/** Histories that cannot be read, in one pass: one alone holds up no other, many mean that the remote is ill. */
const GAGAL_MAKS = 5;

/** Replies of reporters stand in the public history of reports that changed. */
export async function bacaRiwayat(
  { api, store, clock, log }: AlatRiwayat,
  signal?: AbortSignal,
): Promise<'ok' | 'refused'> {
  let gagal = 0;
  for (const trackingId of await store.antreanRiwayat(RIWAYAT_MAKS)) {
    const jawaban = await atauDihentikan(api.bacaRiwayat(trackingId, signal), signal);
    if (signal?.aborted) return 'ok';
    if (jawaban.jenis === 'ok') await store.applyRiwayat(trackingId, jawaban.isi.entri, clock.now());
    else if (jawaban.jenis === 'tidak_ada') await store.applyRiwayat(trackingId, [], clock.now());
    else {
      log.warn('history.unread', { tracking_id: trackingId, reason: jawaban.jenis });
      if (jawaban.jenis === 'kredensial') return 'refused';
      if (jawaban.jenis === 'tunggu') {
        await store.writeArah(dimintaMenunggu(await store.readArah('tarik'), jawaban.sampai));
        return 'ok';
      }
      if (takTerjangkau(jawaban)) return 'ok';
      await store.tundaRiwayat(trackingId, clock.now());
      if (++gagal >= GAGAL_MAKS) return 'ok';
    }
  }
  return 'ok';
}

/**
 * Where no connection shows a history, the status alone tells of a reply: its text stays to be read in LAPOR!. The
 * tracking ids of the reports that it tells of.
 */
export async function balasanMenurutStatus(store: Store, sekarang: number): Promise<readonly string[]> {
  const semua: string[] = [];
  for (;;) {
    const ditanggapi = await store.antreanRiwayat(RIWAYAT_MAKS, 'ditanggapi');
    for (const trackingId of ditanggapi) await store.applyRiwayat(trackingId, [], sekarang);
    semua.push(...ditanggapi);
    if (ditanggapi.length < RIWAYAT_MAKS) return semua;
  }
}

const takTerjangkau = (jawaban: Jawaban<unknown>): boolean =>
  jawaban.jenis === 'gangguan' && !jawaban.terjangkau;
