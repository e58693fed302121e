import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { straceAda, TANPA_STRACE } from './strace.ts';
import { type Adegan, type NamaCacat, Penyuntik } from './suntik.ts';

const ada = straceAda();
const BATAS_MS = 60_000;

/** A spread-out sample: one place a process in the long form (npm run inject) strikes hundreds. */
const SAMPEL: readonly (readonly [Adegan, NamaCacat, readonly number[]])[] = [
  ['tarik', 'fsync EIO', [0.05, 0.4, 0.7]],
  ['tarik', 'fsync kill', [0.3]],
  ['tarik', 'name EIO', [0.01, 0.5]],
  ['tarik', 'pwrite ENOSPC', [0.6]],
  ['catat', 'fsync EIO', [0.2, 0.5]],
  ['catat', 'pwrite ENOSPC', [0.5]],
  ['catat', 'pwrite EIO', [0.99]],
  ['catat', 'pwrite kill', [0.8]],
  ['catat', 'pread EIO', [0.5]],
  ['kirim', 'fsync EIO', [0.6]],
  ['kirim', 'fsync kill', [0.5]],
  ['kirim', 'pwrite EIO', [0.3]],
  ['kirim', 'name kill', [0.01]],
];

describe(
  ada ? 'a call to the kernel that fails' : `a call to the kernel that fails (${TANPA_STRACE})`,
  () => {
    let penyuntik: Penyuntik;
    beforeAll(async () => {
      if (ada) penyuntik = await Penyuntik.siap();
    }, BATAS_MS);
    afterAll(() => penyuntik?.[Symbol.asyncDispose]());

    it.skipIf(!ada).each(SAMPEL)(
      'while the office does "%s" (%s): it ends as documented, keeps what it acknowledged, sends nothing twice',
      async (adegan, cacat, bagian) => {
        const jumlah = await penyuntik.hitung(adegan, cacat);
        for (const b of bagian) {
          const hasil = await penyuntik.suntik(adegan, cacat, Math.max(1, Math.floor(b * jumlah)));
          expect(hasil).toMatchObject({ kena: true, salah: [] });
        }
      },
      BATAS_MS,
    );
  },
);
