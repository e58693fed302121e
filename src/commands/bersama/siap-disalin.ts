import type { App } from '../../app.ts';
import { perluDisalin } from '../../report/kiriman/kiriman.ts';
import { JENIS_KIRIMAN } from '../../sop/kiriman/kiriman.ts';

/** Answers that no connection will send: they wait for an officer, who would not see it from "antre". */
export async function siapDisalin({ store, kemampuan }: Pick<App, 'store' | 'kemampuan'>): Promise<number> {
  if (kemampuan.membawaBerkas && JENIS_KIRIMAN.every((jenis) => kemampuan.jenis.includes(jenis))) return 0;
  let jumlah = 0;
  for await (const k of store.kiriman({ status: ['antre'] })) if (perluDisalin(k, { kemampuan })) jumlah++;
  return jumlah;
}
