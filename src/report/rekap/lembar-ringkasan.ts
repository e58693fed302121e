import type { BarisLembar, LembarRekap } from '../../ports/lembar-rekap.ts';
import type { HitunganRekap } from '../../sop/rekap/hitungan.ts';
import type { IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import type { Kinerja, RataHari } from '../../sop/rekap/kinerja.ts';
import type { SelLembar } from '../../sop/rekap/sel-lembar.ts';
import { selPersen, selRata } from '../../sop/rekap/sel-lembar.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import { bersih } from '../tampilan/lebar.ts';

const LEBAR = [40, 13, 13, 36] as const;

/** One line a figure, with the period before and of what it is made. @param namaAkhir of an end, by its id */
export function lembarRingkasan(isi: IsiRekap, namaAkhir: (id: string) => string): LembarRekap {
  return {
    nama: kata.lembar.ringkasan,
    kolom: kata.kolomRingkasan.map((judul, i) => ({ judul, lebar: LEBAR[i] ?? 20 })),
    baris: [...barisMasuk(isi), ...barisAkhir(isi, namaAkhir), ...barisKinerja(isi), ...barisLain(isi)],
  };
}

function barisMasuk({ hitungan, angka, kategori, sebelum }: IsiRekap): readonly BarisLembar[] {
  const lalu = sebelum?.hitungan ?? null;
  return [
    hitung(kata.baris.masuk, hitungan, lalu, 'masuk'),
    ...Object.entries(hitungan.kanal).map(([nama, n]) => [
      kata.baris.kanal(bersih(nama)),
      n.masuk,
      lalu === null ? '' : (lalu.kanal[nama]?.masuk ?? 0),
      '',
    ]),
    ...Object.entries(angka.kelas).map(([id, n]) => [
      kata.baris.kelas(kata.kelas[id] ?? id),
      n,
      sebelum === null ? '' : (sebelum.angka.kelas[id] ?? 0),
      '',
    ]),
    ...Object.entries(kategori)
      .sort(([, a], [, b]) => b - a)
      .map(([nama, n]) => [kata.baris.kategori(bersih(nama) || kata.baris.tanpaKategori), n, '', '']),
  ];
}

function barisAkhir(
  { hitungan, sebelum }: IsiRekap,
  namaAkhir: (id: string) => string,
): readonly BarisLembar[] {
  const lalu = sebelum?.hitungan ?? null;
  return [
    hitung(kata.baris.selesai, hitungan, lalu, 'selesai'),
    ...Object.entries(hitungan.akhir).map(([id, n]) => [
      kata.baris.akhir(namaAkhir(id)),
      n,
      lalu === null ? '' : (lalu.akhir[id] ?? 0),
      '',
    ]),
    hitung(kata.baris.terbuka, hitungan, lalu, 'terbuka'),
    hitung(kata.baris.terlambat, hitungan, lalu, 'terlambat'),
  ];
}

const hitung = (
  nama: string,
  kini: HitunganRekap,
  lalu: HitunganRekap | null,
  apa: 'masuk' | 'selesai' | 'terbuka' | 'terlambat',
): BarisLembar => [nama, kini[apa], lalu?.[apa] ?? '', ''];

function barisKinerja({ angka, sebelum }: IsiRekap): readonly BarisLembar[] {
  const { kinerja: kini } = angka;
  const lalu = sebelum?.angka.kinerja ?? null;
  const tl = (k: Kinerja): SelLembar => selPersen(k.ditindaklanjuti, k.laporan);
  const hari = (nama: string, apa: 'rtlPertama' | 'rtlSubstantif' | 'rhp'): BarisLembar => [
    nama,
    selRata(kini[apa]),
    lalu === null ? '' : selRata(lalu[apa]),
    keterangan(kini[apa]),
  ];
  return [
    [
      kata.baris.tl,
      tl(kini),
      lalu === null ? '' : tl(lalu),
      kini.laporan === 0 ? '' : kata.dari(kini.ditindaklanjuti, kini.laporan),
    ],
    hari(kata.baris.rtlPertama, 'rtlPertama'),
    hari(kata.baris.rtlSubstantif, 'rtlSubstantif'),
    hari(kata.baris.rhp, 'rhp'),
  ];
}

const keterangan = ({ hari, laporan }: RataHari): string => (laporan === 0 ? '' : kata.hari(hari, laporan));

function barisLain({ hitungan, angka, bidang, sebelum }: IsiRekap): readonly BarisLembar[] {
  const { balasan, rating } = angka;
  const jumlah = (h: HitunganRekap): number => Object.values(h.terkirim).reduce((a, b) => a + b, 0);
  const lalu = sebelum?.hitungan ?? null;
  const bintang = selRata({ hari: rating.jumlah, laporan: rating.laporan });
  return [
    [kata.baris.terkirim, jumlah(hitungan), lalu === null ? '' : jumlah(lalu), ''],
    [
      kata.baris.pernyataan,
      hitungan.terkirim['pernyataan-petugas'],
      lalu?.terkirim['pernyataan-petugas'] ?? '',
      '',
    ],
    [kata.baris.balasan, balasan.masuk, sebelum?.angka.balasan.masuk ?? '', ''],
    [kata.baris.keberatan, balasan.keberatan, sebelum?.angka.balasan.keberatan ?? '', ''],
    ...(rating.laporan === 0 ? [] : [[kata.baris.rating, bintang, '', kata.ratingDari(rating.laporan)]]),
    ...bidang.map((b) => [
      kata.baris.bidang(bersih(b.nama)),
      b.menunggu,
      '',
      kata.bidang(b.diminta, b.dijawab.laporan, b.terlama),
    ]),
  ];
}
