import type { JenisBa } from '../../sop/definisi/definisi.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import type { BagianKertas } from '../kertas.ts';
import type { BahanBa } from './bahan-ba.ts';
import { isianTertulis, sebutan } from './isian-tertulis.ts';

/** Fields with a place of their own; any other is a part with its own heading. */
const BERTEMPAT: readonly string[] = ['tempat', 'tanggal', 'dasar', 'penutup'];

/** What was filled in; what was left empty, from the same-named field of the acts that had to come before. */
export function isianBa(
  { rinci, sop, kantor }: BahanBa,
  jenis: JenisBa | undefined,
): ReadonlyMap<string, string> {
  const bentuk = jenis?.isian ?? {};
  const sebelum = rinci.dasar
    .flatMap(({ tindakan }) => tindakan)
    .filter(({ aksi }) => jenis?.sesudah.includes(aksi))
    .flatMap(({ aksi, nilai, teks }) =>
      isianTertulis({ ...nilai, ...teks }, sop.tindakan[aksi]?.isian ?? {}, kantor),
    )
    .filter(([nama]) => bentuk[nama]?.wajib === false && !BERTEMPAT.includes(nama));
  const sendiri = isianTertulis({ ...rinci.nilai, ...rinci.teks }, bentuk, kantor);
  const semua = new Map([...sebelum, ...sendiri]);
  return new Map(Object.keys(bentuk).flatMap((nama) => pasanganAda(nama, semua.get(nama))));
}

const pasanganAda = (nama: string, isi: string | undefined): readonly (readonly [string, string])[] =>
  isi === undefined ? [] : [[nama, isi]];

export const bagianIsian = (
  isian: ReadonlyMap<string, string>,
  jenis: JenisBa | undefined,
): readonly BagianKertas[] =>
  Object.keys(jenis?.isian ?? {})
    .filter((nama) => !BERTEMPAT.includes(nama))
    .flatMap((nama) => {
      const teks = isian.get(nama);
      return teks === undefined
        ? []
        : [{ judul: kata.isian[nama] ?? sebutan(nama), isi: { jenis: 'paragraf' as const, teks } }];
    });
