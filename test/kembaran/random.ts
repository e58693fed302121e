import type { Random } from '../../src/ports/random.ts';

/** The same seed gives the same numbers for ever (mulberry32; not for keys). */
export function randomBerbenih(benih: number): Random {
  let keadaan = benih >>> 0;
  const uint32 = (): number => {
    keadaan = (keadaan + 0x6d2b79f5) >>> 0;
    let t = keadaan;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  return {
    next: () => uint32() / 2 ** 32,
    bytes: (length) => Uint8Array.from({ length }, () => uint32() & 0xff),
  };
}
