import { langkahBerlaku, tenggatSop } from '../jadwal.ts';
import type { Kasus } from '../kasus.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { hitungTenggat } from '../tenggat.ts';
import { terapkan } from '../terapkan.ts';
import { waktuBerlalu } from '../waktu-berlalu.ts';
import type { Ajuan } from './ajuan.ts';
import { teks } from './ajuan.ts';
import { dilewatiSekaligus } from './berlaku-di.ts';
import { ALASAN_TERLAMBAT } from './isian.ts';

/** An act that moves a case out of a late step says why; told together with the other fields. */
export const periksaTerlambat = (kasus: Kasus, ajuan: Ajuan): readonly Masalah[] =>
  ajuan.tindakan.pindah !== null && teks(ajuan, ALASAN_TERLAMBAT) === '' && terlambatPada(kasus, ajuan)
    ? [masalah('alasan_terlambat_perlu')]
    : [];

/** A pause that has run out counts as ended, whether or not a pass has said so yet. */
export function terlambatPada(kasus: Kasus, ajuan: Ajuan): boolean {
  const { aturan } = ajuan.konteks;
  const kini = waktuBerlalu(kasus, ajuan.terjadi, aturan).reduce(
    (k, { peristiwa }) => terapkan(k, peristiwa, kasus),
    kasus,
  );
  const jatuh = jatuhSekaligus(kini, ajuan);
  return jatuh !== null && ajuan.terjadi > jatuh;
}

/** When nobody wrote down how three steps of ten minutes shared their half hour, only the half hour counts. */
function jatuhSekaligus(kasus: Kasus, { tindakan, konteks }: Ajuan): number | null {
  const { sop, tenggat } = konteks.aturan;
  const ini = tenggatSop(kasus, sop, tenggat)?.jatuh ?? null;
  return dilewatiSekaligus(sop, tindakan, kasus.langkah).reduce<number | null>((mulai, id) => {
    const batas = langkahBerlaku(sop, id, tenggat)?.batas ?? null;
    return mulai === null || batas === null ? null : hitungTenggat({ mulai, batas, jeda: [] }, tenggat).jatuh;
  }, ini);
}
