import type { Katalog } from '../../teks/teks.ts';
import type { Perintah } from './konteks.ts';

/** One command: its form, and the module that does it, loaded only when it is asked for. */
export interface BentukPerintah {
  readonly nama: keyof Katalog['perintah'];
  readonly alias?: readonly string[];
  /** As commander writes them: `<ID>`, `[BERKAS]`, `<ID...>`. */
  readonly argumen?: readonly (readonly [bentuk: string, arti: keyof Katalog['argumen']])[];
  /** Long name → its value's form; '' for a switch. */
  readonly opsi?: Readonly<Record<string, string>>;
  readonly muat: () => Promise<{ readonly jalankan: Perintah }>;
}

export type KelompokPerintah = keyof Katalog['pakai']['kelompok'];

/** How a time and a number are asked for. */
export const WAKTU = '<WAKTU>';
export const BATAS = '<N>';
