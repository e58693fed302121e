export type Acak = () => number;

/**
 * A generator of its own, in [0, 1), named by its keys: the same keys give the same numbers whatever else was drawn,
 * so that report 999,999 needs no report before it and a fault does not hang on the order of parallel requests.
 * (FNV-1a over the keys, then mulberry32.)
 */
export function acak(...kunci: readonly (number | string)[]): Acak {
  let keadaan = cincang(kunci.join('\0'));
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function cincang(teks: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  return h;
}

export const bulat = (a: Acak, kurangDari: number): number => Math.floor(a() * kurangDari);

export function pilih<T>(a: Acak, dari: readonly T[]): T {
  const satu = dari[bulat(a, dari.length)];
  if (satu === undefined) throw new RangeError('tidak ada pilihan');
  return satu;
}
