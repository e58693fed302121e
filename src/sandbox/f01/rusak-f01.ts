import { acak, pilih } from '../acak.ts';

type Baris = Readonly<Record<string, string>>;

/** Ways in which a row breaks "everything a string", as loosely typed servers do. */
const KERUSAKAN: readonly ((baris: Baris) => Record<string, unknown>)[] = [
  (b) => ({ ...b, trackingid: Number(b.trackingid) }),
  (b) => ({ ...b, title: null }),
  (b) => ({ ...b, disposed: '31/02/2026 25:00' }),
  (b) => ({ ...b, anonim: false }),
  (b) => ({ ...b, content: { text: b.content } }),
  ({ status: _, ...b }) => b,
  (b) => ({ ...b, updated: '0000-00-00 00:00:00' }),
];

/** The same row is always broken the same way. */
export const rusakkanF01 = (seed: number, baris: Baris): Record<string, unknown> =>
  pilih(acak(seed, 'kerusakan f01', baris.trackingid ?? ''), KERUSAKAN)(baris);
