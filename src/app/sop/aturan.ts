import type { Config } from '../../config.ts';
import { SopDitolak } from '../../galat.ts';
import { bacaSop } from '../../mapping/sop-yaml/baca-sop.ts';
import type { Aturan, AturanTenggat } from '../../sop/aturan.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Kalender } from '../../sop/waktu/kalender.ts';
import { hash } from '../berkas/hash.ts';
import { bacaTeksSop } from './berkas-sop.ts';
import type { Kemampuan } from './kemampuan.ts';

export interface SopTermuat {
  readonly hash: string;
  readonly teks: string;
  readonly definisi: DefinisiSop;
}

/** The SOP in force: one of ours by id, or the agency's own file. @throws SopDitolak with every problem and its line. */
export function muatSop(config: Pick<Config, 'sop'>): SopTermuat {
  const { teks, nama } = bacaTeksSop(config.sop);
  return uraikan(teks, nama);
}

/** All SOPs in force, in the order of the settings: each takes in the complaints of its own channels. */
export const muatSemuaSop = ({ sop, sopLain }: Pick<Config, 'sop' | 'sopLain'>): readonly SopTermuat[] =>
  [sop, ...sopLain].map((satu) => muatSop({ sop: satu }));

/** Texts that this process has read: an office opens with the same few again and again (13 ms each). */
const terurai = new Map<string, SopTermuat>();
const TERURAI_MAKS = 16;

/** A text that a case is pinned to, as it was stored. */
export function uraikan(teks: string, nama: string): SopTermuat {
  const sidik = hash(teks);
  const ada = terurai.get(sidik);
  if (ada !== undefined) return ada;
  const hasil = bacaSop(teks, nama);
  if (!hasil.ok) throw new SopDitolak(nama, hasil.error);
  const termuat = { hash: sidik, teks, definisi: hasil.value };
  if (terurai.size < TERURAI_MAKS) terurai.set(sidik, termuat);
  return termuat;
}

export const aturanTenggat = (config: Config, kalender: Kalender): AturanTenggat => ({
  ...config.tenggat,
  zona: config.instansi.zona,
  kalender,
  jamKerja: config.jamKerja,
});

export const aturanUntuk = (
  sop: DefinisiSop,
  tenggat: AturanTenggat,
  { persetujuan }: Pick<Config, 'persetujuan'>,
  { menghormatiKunci }: Pick<Kemampuan, 'menghormatiKunci'>,
): Aturan => ({ sop, tenggat, persetujuan, rujukan: !menghormatiKunci });
