import type { BarisJejakTersimpan } from '../ports/store.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A row that this edition may not show: its place in the chain and in the tree stays. */
export const barisTertutup = (b: BarisJejakTersimpan): string =>
  `${JSON.stringify({ seq: b.seq, prev: hex(b.prev), hash: hex(b.hash) })}\n`;

/** Whether a row speaks of one of these ids. */
export function menyebut(baris: BarisJejakTersimpan, id: ReadonlySet<string>): boolean {
  if (id.size === 0) return false;
  if (baris.trackingId !== null && id.has(baris.trackingId)) return true;
  const teks = Buffer.from(baris.payload).toString('utf8');
  // Ids are the only strings of that form; a parsed payload would have to be walked to any depth.
  for (const [, satu = ''] of teks.matchAll(/"([^"\\]+)"/g)) if (id.has(satu)) return true;
  return false;
}
