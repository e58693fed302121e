import type { BentukPerintah, KelompokPerintah } from './bentuk-perintah.ts';
import { harian } from './daftar/harian.ts';
import { lapor } from './daftar/lapor.ts';
import { siap } from './daftar/siap.ts';

/** Every command, in the order in which help shows them: the day's work first. */
export const daftarPerintah: Readonly<Record<KelompokPerintah, readonly BentukPerintah[]>> = {
  harian,
  lapor,
  siap,
};
