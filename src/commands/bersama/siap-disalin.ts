import type { App } from '../../app.ts';
import type { BarisKiriman } from '../../ports/store.ts';
import { perluDisalin } from '../../report/kiriman/kiriman.ts';
import { JENIS_KIRIMAN } from '../../sop/kiriman/kiriman.ts';

type Kantor = Pick<App, 'store' | 'kemampuan'>;

/** Answers that no connection will send: they wait for an officer, who would not see it from "antre". */
async function* menungguDisalin({ store, kemampuan }: Kantor): AsyncGenerator<BarisKiriman> {
  if (kemampuan.membawaBerkas && JENIS_KIRIMAN.every((jenis) => kemampuan.jenis.includes(jenis))) return;
  for await (const k of store.kiriman({ status: ['antre'] })) if (perluDisalin(k, { kemampuan })) yield k;
}

export async function siapDisalin(kantor: Kantor): Promise<number> {
  let jumlah = 0;
  for await (const _ of menungguDisalin(kantor)) jumlah++;
  return jumlah;
}

/** Their numbers by the report they answer. */
export async function siapDisalinPerLaporan(kantor: Kantor): Promise<ReadonlyMap<string, readonly string[]>> {
  const semua = new Map<string, string[]>();
  for await (const { id, trackingId } of menungguDisalin(kantor)) {
    if (trackingId === null) continue;
    const ada = semua.get(trackingId);
    if (ada === undefined) semua.set(trackingId, [id]);
    else ada.push(id);
  }
  return semua;
}
