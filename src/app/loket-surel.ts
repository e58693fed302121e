import type { Smtp } from '../config.ts';
import type { LoketSurel } from '../connector/smtp/kirim-surel.ts';
import { bacaRahasia } from './sinkron/sambungan.ts';

/** null: the password's file cannot be read. It stops no pass. */
export function loketDari({ host, port, pengguna, sandi }: Smtp): LoketSurel | null {
  if (pengguna === null || sandi === null) return { host, port, masuk: null };
  try {
    const rahasia = sandi.jenis === 'nilai' ? sandi.nilai.buka() : bacaRahasia(sandi.path);
    return { host, port, masuk: { pengguna, sandi: rahasia } };
  } catch {
    return null;
  }
}

/** Of the sender: what a Message-ID ends in. */
export const domainSurel = ({ dari }: Smtp): string => dari.slice(dari.lastIndexOf('@') + 1);
