import type { Clock } from '../ports/clock.ts';
import type { Jawaban, LaporApi } from '../ports/lapor-api.ts';
import type { Log } from '../ports/log.ts';
import type { Store } from '../ports/store.ts';
import { HARI_MS } from '../sop/waktu/waktu.ts';
import { atauDihentikan } from './atau-dihentikan.ts';
import { dimintaMenunggu } from './pemutus.ts';
import { dialek } from './pull.ts';

interface AlatSapuan {
  readonly api: LaporApi;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/** Read again after this: a day before the week is over, so that an office which is off at the weekend keeps to it. */
const UMUR_MS = 6 * HARI_MS;
/** Reports read by id in one pass; at 32 passes of an office day 3,200. */
const SAPUAN_MAKS = 100;
/** Reports that cannot be read, in one pass: one alone holds up no other, many mean that the remote is ill. */
const GAGAL_MAKS = 5;
/** One that cannot be read comes again after a day: else a few of them would stand at the head of the line for ever. */
const COBA_LAGI_MS = HARI_MS;

interface HasilSapuan {
  readonly dibaca: number;
  readonly remote: 'ok' | 'refused';
}

/** The weekly sweep: each open case by its id, for what no listing shows. */
export async function sapu(alat: AlatSapuan, signal?: AbortSignal): Promise<HasilSapuan> {
  const { api, store, clock, log } = alat;
  let [dibaca, gagal] = [0, 0];
  for (const trackingId of await store.antreanSapuan(clock.now() - UMUR_MS, SAPUAN_MAKS)) {
    const jawaban = await atauDihentikan(api.bacaLaporan(trackingId, signal), signal);
    if (signal?.aborted) break;
    if (jawaban.jenis === 'ok') await store.applySatu(jawaban.isi, dialek(api), clock.now());
    else log.warn('sweep.unread', { tracking_id: trackingId, reason: jawaban.jenis });
    if (terbaca(jawaban)) {
      await store.tandaiDibaca(trackingId, clock.now());
      dibaca++;
    } else if (jawaban.jenis === 'kredensial') return { dibaca, remote: 'refused' };
    else if (jawaban.jenis === 'tunggu') {
      await store.writeArah(dimintaMenunggu(await store.readArah('tarik'), jawaban.sampai));
      break;
    } else {
      if (takTerjangkau(jawaban)) break;
      await store.tandaiDibaca(trackingId, clock.now() - UMUR_MS + COBA_LAGI_MS);
      if (++gagal >= GAGAL_MAKS) break;
    }
  }
  return { dibaca, remote: 'ok' };
}

/** "Not there" is no departure: it is noted, and the case stays as it is. */
const terbaca = ({ jenis }: Jawaban<unknown>): boolean =>
  jenis === 'ok' || jenis === 'tidak_ada' || jenis === 'terlalu_besar';

const takTerjangkau = (jawaban: Jawaban<unknown>): boolean =>
  jawaban.jenis === 'gangguan' && !jawaban.terjangkau;
