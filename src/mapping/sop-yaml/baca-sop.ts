import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { KOSAKATA } from '../../sop/definisi/kosakata.ts';
import { type MasalahDefinisi, periksaDefinisi } from '../../sop/periksa/periksa-definisi.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import { bacaBentuk } from '../yaml/bentuk.ts';
import type { MasalahBaris, MasalahBentuk } from '../yaml/masalah.ts';
import type { Naskah } from '../yaml/naskah.ts';
import { bacaNaskah, menurutBaris } from '../yaml/naskah.ts';
import { skemaSop } from './skema.ts';
import { berdiriSendiri, tambal } from './tambal.ts';

/** A problem of an SOP file, at its line. */
export interface MasalahSop extends MasalahBaris<MasalahBentuk | MasalahDefinisi> {
  readonly berkas: string;
}

/** An SOP from its YAML text; or every problem of its form and of its meaning. */
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
  if (!sop.ok) return err([...sop.error, ...maknaYangTersisa(naskah.value, sop.error)]);
  const masalah = masalahMakna(sop.value, naskah.value);
  return masalah.length === 0 ? ok(sop.value) : err(masalah);
}

const masalahMakna = (sop: DefinisiSop, naskah: Naskah): readonly MasalahBaris<MasalahDefinisi>[] =>
  periksaDefinisi(sop, KOSAKATA).map((satu) => naskah.masalah(jalurYaml(satu.path), satu.masalah));

/** A fault taken out may leave a value missing, which then is filled in; deeper than this no file is mended. */
const PUTARAN_TAMBAL_MAKS = 6;

/** What is wrong with the meaning of a file besides the faults of its form. */
function maknaYangTersisa(naskah: Naskah, masalah: readonly MasalahBaris[]) {
  let isi = naskah.isi;
  let terakhir = masalah;
  const rusak: string[] = [];
  for (let n = 0; n < PUTARAN_TAMBAL_MAKS; n++) {
    rusak.push(...terakhir.map(({ path }) => path).filter((path) => path !== ''));
    isi = tambal(isi, terakhir);
    const sop = bacaBentuk(skemaSop, { ...naskah, isi, keliru: [] });
    if (sop.ok) return masalahMakna(sop.value, naskah).filter((satu) => berdiriSendiri(satu, rusak));
    terakhir = sop.error;
  }
  return [];
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
