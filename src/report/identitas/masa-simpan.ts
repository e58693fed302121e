import type { KelasData, MasaSimpan, UsulHapus } from '../../sop/identitas/masa-simpan.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

export interface BahanRetensi {
  readonly kelas: readonly KelasData[];
  readonly masa: MasaSimpan;
  readonly usul: readonly UsulHapus[];
  /** null: nothing was done yet. */
  readonly hasil: { readonly dihapus: number; readonly tuntas: boolean } | null;
}

/** More would push the sums off the screen; --json gives all. */
const TAMPIL_MAKS = 20;

/** What has outlived its time, class by class, and on what basis it is erased. */
export function retensiTeks({ kelas, masa, usul, hasil }: BahanRetensi, t: Tampilan): readonly string[] {
  const { retensi, belum, tertunda, tetapArsip } = t.katalog.identitas;
  return [
    ...kelas.flatMap((satu) => {
      const milik = usul.filter((u) => u.kelas === satu);
      const sisa = milik.length - TAMPIL_MAKS;
      return [
        retensi.judul(retensi.kelas[satu], milik.length, masa[satu]),
        ...milik
          .slice(0, TAMPIL_MAKS)
          .map((u) => `  ${retensi.baris(bersih(u.sasaran), waktuTeks(u.berakhir, t), u.ditahan)}`),
        ...(sisa > 0 ? [`  ${t.katalog.banding.lagi(sisa)}`] : []),
      ];
    }),
    tetapArsip,
    retensi.dasar(bersih(masa.dasar)),
    ...(hasil === null
      ? [belum]
      : [retensi.sudah(hasil.dihapus, usul.length - hasil.dihapus), ...(hasil.tuntas ? [] : [tertunda])]),
  ];
}

/** `identitas retensi --json` */
export const retensiJson = ({ kelas, masa, usul, hasil }: BahanRetensi, zona: Zona) => ({
  tahun: masa.kasus,
  masa_simpan: Object.fromEntries(kelas.map((satu) => [satu, masa[satu]])),
  dasar: masa.dasar,
  usul: usul.map((u) => ({
    kelas: u.kelas,
    id: u.sasaran,
    berakhir: isoDenganOffset(u.berakhir, zona),
    banyak: u.banyak,
    ditahan: u.ditahan,
  })),
  dihapus: hasil?.dihapus ?? null,
  tuntas: hasil?.tuntas ?? null,
});
