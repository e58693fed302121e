import type { BaRinci } from '../../ports/store.ts';
import type { JenisBa } from '../../sop/definisi/definisi.ts';
import { hariDalamMinggu } from '../../sop/waktu/waktu.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import { bulan, hari } from '../../teks/kertas/tanggal.ts';

/** Fields that every Berita Acara gives a template, beside those of its own form. */
export const ISIAN_TUNGGAL = [
  'nomor_naskah',
  'nomor_register',
  'laporan',
  'hari',
  'tanggal',
  'tanggal_terbilang',
  'bulan',
  'tahun_terbilang',
  'tempat',
] as const;

/** A template may name a field that was left empty. */
export const kosong = (jenis: JenisBa | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(jenis?.isian ?? {}).map((nama) => [nama, '']));

export function isianTunggal(
  rinci: BaRinci,
  tempat: string | null,
): Readonly<Record<(typeof ISIAN_TUNGGAL)[number], string>> {
  const { ba } = rinci;
  const h = hariBa(rinci);
  return {
    nomor_naskah: ba.nomorNaskah ?? kata.nomorKosong,
    nomor_register: ba.nomorRegister ?? kata.belumBernomor,
    laporan: rinci.trackingId.join(', '),
    hari: h.hari,
    tanggal: h.angka,
    tanggal_terbilang: kata.terbilang(h.tanggal),
    bulan: h.bulan,
    tahun_terbilang: kata.terbilang(h.tahun),
    tempat: tempat ?? '',
  };
}

/** Day and date as the opening sentence writes them. */
export function hariBa({ tanggal }: BaRinci) {
  const [tahun = 0, nomorBulan = 1, tgl = 1] = tanggal.split('-').map(Number);
  return {
    hari: hari[hariDalamMinggu(tanggal)] ?? '',
    tanggal: tgl,
    bulan: bulan[nomorBulan - 1] ?? '',
    tahun,
    angka: tanggal.split('-').toReversed().join('-'),
  };
}
