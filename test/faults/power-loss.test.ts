import { describe, expect, it } from 'vitest';
import { padamkan } from './padam.ts';
import { straceAda, TANPA_STRACE } from './strace.ts';

const ada = straceAda();
const BATAS_MS = 90_000;

describe(ada ? 'a power cut' : `a power cut (${TANPA_STRACE})`, () => {
  it.skipIf(!ada)(
    'at any moment leaves an office that opens, whose journal verifies, and that has all it acknowledged',
    async () => {
      const hasil = await padamkan({ seed: 11, perDiakui: 8, diAntara: 12 });
      expect(hasil.salah).toEqual([]);
      expect(hasil.bocor).toEqual([]);
      expect(hasil.diakui).toBe(6);
      expect(hasil.citra).toBeGreaterThan(100);
    },
    BATAS_MS,
  );

  it.skipIf(!ada)(
    'would lose what was acknowledged if commits did not wait for the disk: this trial sees it',
    async () => {
      const { salah } = await padamkan({ seed: 11, perDiakui: 0, diAntara: 0, tanpaTunggu: true });
      expect(salah.filter((s) => s.includes('acknowledged journal rows lost')).length).toBeGreaterThan(3);
    },
    BATAS_MS,
  );
});
