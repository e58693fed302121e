import type { DefinisiSop } from '../../sop/definisi.ts';
import { KOSAKATA } from '../../sop/kosakata.ts';
import { type MasalahDefinisi, periksaDefinisi } from '../../sop/periksa-definisi.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { bacaBentuk } from '../yaml/bentuk.ts';
import type { MasalahBaris, MasalahBentuk } from '../yaml/masalah.ts';
import { bacaNaskah, menurutBaris } from '../yaml/naskah.ts';
import { skemaSop } from './skema.ts';

/** A problem of an SOP file, at its line. */
export interface MasalahSop extends MasalahBaris<MasalahBentuk | MasalahDefinisi> {
  readonly berkas: string;
}

/** An SOP from its YAML text; or every problem of its form, else every problem of its meaning. */
export function bacaSop(teks: string, namaBerkas: string): Result<DefinisiSop, readonly MasalahSop[]> {
  const hasil = baca(teks);
  return hasil.ok
    ? hasil
    : err(menurutBaris(hasil.error).map((masalah) => ({ berkas: namaBerkas, ...masalah })));
}

function baca(teks: string): Result<DefinisiSop, readonly MasalahBaris<MasalahBentuk | MasalahDefinisi>[]> {
  const naskah = bacaNaskah(teks);
  if (!naskah.ok) return naskah;
  const sop = bacaBentuk(skemaSop, naskah.value);
  if (!sop.ok) return sop;
  const masalah = periksaDefinisi(sop.value, KOSAKATA);
  if (masalah.length === 0) return ok(sop.value);
  return err(masalah.map((satu) => naskah.value.masalah(jalurYaml(satu.path), satu.masalah)));
}

/** Names that the file writes otherwise than the definition. */
const NAMA_DI_BERKAS: Readonly<Record<string, string>> = {
  wajibKecuali: 'wajib_kecuali',
  disusunDi: 'disusun_di',
  penandaTangan: 'penanda_tangan',
};

/** The file writes `pindah: { menurut, ya: … }`, the definition `pindah.pilihan.ya`. */
const jalurYaml = (path: readonly string[]): readonly string[] =>
  path
    .filter((ruas, n) => !(path[n - 1] === 'pindah' && n === 3 && (ruas === 'pilihan' || ruas === 'ke')))
    .map((ruas) => NAMA_DI_BERKAS[ruas] ?? ruas);
