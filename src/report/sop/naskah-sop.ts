import type { KasusRinci, PindahSopTercatat } from '../../ports/store.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { gantungBaris, namaPetugas, naskahBaris } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** Of a text's hash that people are shown. */
export const HASH_TAMPIL = 12;

/** Two texts may bear the same version: then the hash alone tells them apart. */
export function namaNaskah(
  hash: string,
  { semuaSop, katalog }: Pick<TampilanBanyakSop, 'semuaSop' | 'katalog'>,
): string {
  const sop = semuaSop.get(hash);
  return katalog.pindahSop.nama(sop?.id ?? '', sop?.versi ?? 0, hash.slice(0, HASH_TAMPIL));
}

/** Each move of the case to another SOP text: when, by whom, from which to which, and why. */
export const naskahSopBaris = (
  { pindahSop }: Pick<KasusRinci, 'pindahSop'>,
  { petugas, tutup }: { readonly petugas: readonly Petugas[]; readonly tutup: boolean },
  t: TampilanBanyakSop,
): readonly string[] =>
  pindahSop.flatMap((p) => [
    ...gantungBaris(
      `  ${waktuPendek(p.pada, t)}  `,
      `${t.katalog.pindahSop.naskah(namaNaskah(p.dari, t), namaNaskah(p.ke, t))}, ${olehTeks(p, petugas, t)}`,
      t.lebar,
    ),
    ...(tutup || p.alasan === '' ? [] : naskahBaris(p.alasan, t.lebar, 4)),
  ]);

function olehTeks(
  { oleh, dicatatOleh }: PindahSopTercatat,
  petugas: readonly Petugas[],
  { katalog: { kasus: kata } }: TampilanBanyakSop,
): string {
  const siapa = bersih(namaPetugas(petugas, oleh));
  return oleh === dicatatOleh
    ? kata.oleh(siapa)
    : kata.olehDicatat(siapa, bersih(namaPetugas(petugas, dicatatOleh)));
}
