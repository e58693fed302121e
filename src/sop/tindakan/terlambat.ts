import type { Kasus } from '../kasus/kasus.ts';
import { terapkan } from '../kasus/terapkan.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { waktuBerlalu } from '../tenggat/waktu-berlalu.ts';
import type { Ajuan } from './ajuan.ts';
import { teks } from './ajuan.ts';
import { ALASAN_TERLAMBAT } from './isian.ts';
import { jatuhSekaligus } from './sekaligus.ts';

/** An act that moves a case out of a late step says why; told together with the other fields. */
export const periksaTerlambat = (kasus: Kasus, ajuan: Ajuan): readonly Masalah[] =>
  teks(ajuan, ALASAN_TERLAMBAT) === '' && alasanPerlu(kasus, ajuan)
    ? [masalah('alasan_terlambat_perlu')]
    : [];

export const alasanPerlu = (kasus: Kasus, saat: SaatTindakan): boolean =>
  saat.tindakan.pindah !== null && terlambatPada(kasus, saat);

/** An act at a time, by the rules of its case. */
type SaatTindakan = Pick<Ajuan, 'tindakan' | 'terjadi'> & {
  readonly konteks: Pick<Ajuan['konteks'], 'aturan'>;
};

/** A pause that has run out counts as ended, whether or not a pass has said so yet. */
export function terlambatPada(kasus: Kasus, ajuan: SaatTindakan): boolean {
  const { aturan } = ajuan.konteks;
  const kini = waktuBerlalu(kasus, ajuan.terjadi, aturan).reduce(
    (k, { peristiwa }) => terapkan(k, peristiwa, kasus),
    kasus,
  );
  const jatuh = jatuhSekaligus(kini, ajuan.tindakan, aturan);
  return jatuh !== null && ajuan.terjadi > jatuh;
}
