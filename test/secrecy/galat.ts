import { inspect } from 'node:util';
import { terdengar } from './kenari.ts';

const SUMBER = new URL('../../src/', import.meta.url).pathname;
const TEMUAN = new Set<string>();

/** An error of ours is heard where it is made, with its causes: some are caught and printed, some end in a log. */
function dengar(galat: Error): void {
  const { message, cause } = galat;
  const kenari = terdengar(Buffer.from(cause === undefined ? message : `${message} ${inspect(cause)}`));
  if (kenari.length === 0) return;
  const asal = (galat.stack ?? '')
    .split('\n')
    .find((baris) => /^ {4}at /.test(baris) && !/secrecy/.test(baris));
  if (asal?.includes(SUMBER)) for (const satu of kenari) TEMUAN.add(`error made ${asal.trim()}: ${satu}`);
}

globalThis.Error = new Proxy(Error, {
  construct(asli, isi, baru) {
    const galat = Reflect.construct(asli, isi, baru) as Error;
    dengar(galat);
    return galat;
  },
});

/** What was heard since the last time it was asked. */
export function galatTerdengar(): readonly string[] {
  const temuan = [...TEMUAN];
  TEMUAN.clear();
  return temuan;
}
