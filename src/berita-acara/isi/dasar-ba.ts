import type { DasarBa, RujukanBa } from '../../ports/store.ts';
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
  const tindakan = (satu: DasarBa): readonly string[] =>
    satu.tindakan.map(({ aksi, pada, nilai, teks }) => {
      const bentuk = sop.tindakan[aksi];
      const isi = isianTertulis({ ...nilai, ...teks }, bentuk?.isian ?? {}, kantor)
        .map(([nama, isian]) => `${sebutan(nama)}: ${dikutip(isian, kertasDari(aksi, sop))}`)
        .join('; ');
      return kata.tindakan(bentuk?.nama ?? aksi, tanggalKertas(pada, zona), isi);
    });
  const { bertindakan, serumpun } = pilah(rinci.dasar);
  const [pertama = [], ...lain] = bertindakan.map((satu) => [
    ...asal([satu], diregister, zona),
    ...tindakan(satu),
  ]);
  const perLaporan = [
    ...pertama.slice(0, 1),
    ...asal(serumpun, diregister, zona),
    ...pertama.slice(1),
    ...lain.flat(),
  ];
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

interface Dipilah {
  readonly bertindakan: readonly DasarBa[];
  /** On which nothing was done: they were linked to another. */
  readonly serumpun: readonly DasarBa[];
}

function pilah(dasar: readonly DasarBa[]): Dipilah {
  const sendiri = (satu: DasarBa, i: number) => i === 0 || satu.tindakan.length > 0;
  return { bertindakan: dasar.filter(sendiri), serumpun: dasar.filter((satu, i) => !sendiri(satu, i)) };
}

/** In one sentence for all that came on one day: twenty reports on one problem are no twenty entries. */
function asal(
  semua: readonly DasarBa[],
  diregister: ReadonlySet<string>,
  zona: Kantor['zona'],
): readonly string[] {
  const nomor = new Map<string, { readonly kalimat: (nomor: string) => string; readonly nomor: string[] }>();
  for (const { laporan, disposisi, sumber } of semua) {
    const jenis = diregister.has(laporan) ? 'diregister' : sumber === undefined ? 'laporan' : 'masuk';
    const hari = tanggalKertas(disposisi, zona);
    const kunci = `${jenis} ${hari}`;
    const ada = nomor.get(kunci);
    if (ada === undefined) nomor.set(kunci, { kalimat: (n) => kata[jenis](n, hari), nomor: [laporan] });
    else ada.nomor.push(laporan);
  }
  return [...nomor.values()].map((satu) => satu.kalimat(kata.berderet(satu.nomor)));
}

/** characters; a longer text is cited, and stands whole where it was recorded. */
const KUTIPAN_MAKS = 600;
const KUTIPAN_MIN = 100;

/** Cut at the end of a sentence only: half a name would be no name to the search for what identifies a reporter. */
function dikutip(isi: string, selengkapnya: string): string {
  if (isi.length <= KUTIPAN_MAKS) return isi;
  const akhir = isi.slice(0, KUTIPAN_MAKS).lastIndexOf('. ');
  return akhir < KUTIPAN_MIN ? isi : `${isi.slice(0, akhir + 1)} ${kata.selengkapnya(selengkapnya)}`;
}

/** The paper that says an act in full; else the case itself. */
const kertasDari = (aksi: string, { kertas }: BahanBa['sop']): string =>
  Object.values(kertas).find(({ dari }) => dari.includes(aksi))?.nama ?? kata.catatanKasus;

/** Number and day, as one paper cites another. */
const dirujuk = (
  { nomor, id, tanggal }: RujukanBa,
  zona: Kantor['zona'],
): [nomor: string, tanggal: string] => [nomor ?? id, tanggalKertas(awalHari(tanggal, zona), zona)];
