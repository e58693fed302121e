import type { BeritaAcara } from '../ba/berita-acara.ts';
import { periksaPeran, periksaTerlapor } from '../ba/periksa-ba.ts';
import type { DefinisiSop } from '../definisi/definisi.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { konsepHidup } from '../kasus/kasus.ts';
import { adalahTerlapor, tanpaMandatTerlapor } from '../kasus/terlapor.ts';
import { peranPada } from '../petugas.ts';
import type { Zona } from '../waktu/waktu.ts';
import type { KonteksBoleh } from './boleh.ts';
import { isianSekarang } from './boleh.ts';
import { menyetujui } from './menyetujui.ts';

/** Whoever approves reads what is approved, be the rest of its case hidden (docs/decisions/0023-terlapor.md). */

/** Drafts that this officer may approve now, by their numbers. */
export function konsepUntukDisetujui(
  kasus: Kasus,
  konteks: KonteksBoleh,
  petugas: string | null,
): readonly string[] {
  if (petugas === null || !konteks.petugas.some(({ id }) => id === petugas)) return [];
  const { tindakan } = konteks.aturan.sop;
  const jenis = isianSekarang(kasus, konteks, petugas)
    .filter(({ aksi }) => menyetujui(tindakan[aksi]))
    .flatMap((satu) => satu.jenis ?? ['akhir']);
  return konsepHidup(kasus)
    .filter((konsep) => jenis.includes(konsep.jenis))
    .map(({ id }) => id);
}

/** A final Berita Acara that waits for this officer's approval. */
export function baUntukDisetujui(
  { jenis, status }: Pick<BeritaAcara, 'jenis' | 'status'>,
  kasus: readonly Kasus[],
  semua: KonteksBoleh,
  petugas: string | null,
): boolean {
  if (petugas === null || status !== 'final') return false;
  const konteks = tanpaMandatTerlapor(kasus, semua);
  const { penyetuju = [] } = konteks.aturan.sop.ba[jenis] ?? {};
  const salah = [
    ...periksaTerlapor(kasus, [petugas], konteks),
    ...periksaPeran(petugas, penyetuju, konteks, kasus),
  ];
  return salah.length === 0;
}

interface KonteksPenyetuju extends Pick<KonteksBoleh, 'petugas' | 'penugasan' | 'sekarang'> {
  readonly aturan: {
    readonly sop: Pick<DefinisiSop, 'jawaban' | 'ba'>;
    readonly tenggat: { readonly zona: Zona };
  };
}

/** Whether the approval of a case's answer or Berita Acara is this officer's, whatever waits there now. */
export function penyetujuKasus(
  kasus: Pick<Kasus, 'apip'>,
  semua: KonteksPenyetuju,
  petugas: string,
): boolean {
  if (adalahTerlapor(kasus, [petugas], semua.petugas)) return false;
  const { petugas: orang, penugasan, aturan, sekarang } = tanpaMandatTerlapor([kasus], semua);
  const peran = peranPada(petugas, sekarang, orang, penugasan, aturan.tenggat.zona);
  const { jawaban, ba } = aturan.sop;
  const penyetuju = [...(jawaban?.penyetuju ?? []), ...Object.values(ba).flatMap((jenis) => jenis.penyetuju)];
  return penyetuju.some((satu) => peran.includes(satu));
}
