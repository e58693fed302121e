import { namaAkun } from '../../../sop/identitas/identitas.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';

/** What identifies the reporter: as LAPOR! tells it, and as the form of our own register holds it. */
export function identitasPelapor(alat: Alat, baris: BarisKasus): readonly string[] {
  const laci = alat.laci(baris);
  const { formulir } = alat.mesin.aturan(baris).sop;
  const rahasia = Object.entries(formulir).flatMap(([nama, { identitas }]) => (identitas ? [nama] : []));
  const isi = rahasia.map((nama) => alat.teks.satu(baris.id, nama, laci));
  return [...namaAkun(alat.laporan(baris, laci)?.namaPelapor ?? ''), ...isi.filter((satu) => satu !== '')];
}

/** The others that share an examination with it, or did in an earlier round: its parent, that one's children, its own. */
function sekaitan({ kasus }: Pick<Alat, 'kasus'>, { id, induk }: BarisKasus): readonly BarisKasus[] {
  const semua = [
    ...kasus.anak(id),
    ...(induk === null ? [] : [kasus.baris(induk), ...kasus.anak(induk)]),
  ].map((baris) => [baris.id, baris] as const);
  return [...new Map(semua).values()].filter((lain) => lain.id !== id);
}

/**
 * What identifies any of those who reported the problem of these cases: whoever writes of one of them knows the others,
 * and the answer to one reporter is no place for the name of another.
 */
export const identitasSekaitan = (alat: Alat, semua: readonly BarisKasus[]): readonly string[] => [
  ...new Set(denganSekaitan(alat, semua).flatMap((baris) => identitasPelapor(alat, baris))),
];

/** These cases and those linked with any of them, each once. */
export const denganSekaitan = (
  alat: Pick<Alat, 'kasus'>,
  semua: readonly BarisKasus[],
): readonly BarisKasus[] => [
  ...new Map(
    [...semua, ...semua.flatMap((baris) => sekaitan(alat, baris))].map((baris) => [baris.id, baris]),
  ).values(),
];
