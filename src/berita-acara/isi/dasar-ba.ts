import type { RujukanBa } from '../../ports/store.ts';
import { setidaknyaFinal } from '../../sop/ba/berita-acara.ts';
import { awalHari } from '../../sop/waktu/waktu.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import type { BahanBa } from './bahan-ba.ts';
import { isianTertulis, sebutan } from './isian-tertulis.ts';
import type { Kantor } from './sebutan-jabatan.ts';
import { tanggalKertas } from './waktu-kertas.ts';

export function dasarBa(
  { rinci, sop, kantor, diregister }: BahanBa,
  tertulis: string | undefined,
): readonly string[] {
  const { zona } = kantor;
  const perLaporan = rinci.dasar.flatMap(({ laporan, disposisi, sumber, tindakan }) => [
    kata[diregister.has(laporan) ? 'diregister' : sumber === undefined ? 'laporan' : 'masuk'](
      laporan,
      tanggalKertas(disposisi, zona),
    ),
    ...tindakan.map(({ aksi, pada, nilai, teks }) => {
      const bentuk = sop.tindakan[aksi];
      const isi = isianTertulis({ ...nilai, ...teks }, bentuk?.isian ?? {}, kantor)
        .map(([nama, satu]) => `${sebutan(nama)}: ${satu}`)
        .join('; ');
      return kata.tindakan(bentuk?.nama ?? aksi, tanggalKertas(pada, zona), isi);
    }),
  ]);
  // A draft has its basis frozen by nobody yet: the reports at least are known.
  const dasar = perLaporan.length > 0 ? perLaporan : rinci.trackingId.map((nomor) => `${nomor}`);
  const { meralat } = rinci;
  // Only what stands corrects: a draft may still come to nothing.
  const diralat = rinci.diralatOleh.filter(setidaknyaFinal);
  return [
    ...dasar,
    ...(tertulis === undefined ? [] : [tertulis]),
    ...(meralat === null ? [] : [kata.meralat(...dirujuk(meralat, zona))]),
    ...diralat.map((satu) => kata.diralat(...dirujuk(satu, zona))),
  ];
}

/** Number and day, as one paper cites another. */
const dirujuk = (
  { nomor, id, tanggal }: RujukanBa,
  zona: Kantor['zona'],
): [nomor: string, tanggal: string] => [nomor ?? id, tanggalKertas(awalHari(tanggal, zona), zona)];
