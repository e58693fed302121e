import type { KunciTanpaLama, SegelRusak } from '../../jejak/periksa-jejak.ts';
import type { HasilPeriksa } from '../../jejak/periksa-rantai.ts';
import type { JumlahBundel } from '../../ports/store/ekspor.ts';
import type { HasilPeriksaDiri } from '../../ports/store.ts';
import type { Katalog } from '../../teks/teks.ts';
import { kalimatSegelRusak } from '../jejak/kalimat-segel.ts';

/** What was written into the auditor's bundle. */
export interface BundelTertulis {
  readonly folder: string;
  readonly jumlah: JumlahBundel;
  readonly rantai: HasilPeriksa;
  readonly segelRusak: SegelRusak | null;
  readonly diriRusak: readonly HasilPeriksaDiri[];
  readonly kunciTanpaLama: readonly KunciTanpaLama[];
  /** Rows that one xlsx sheet would have to hold at most; null: it was written, or not asked for. */
  readonly tanpaXlsx: number | null;
  readonly tertutup: number;
  readonly bersegel: boolean;
}

export function bundelTeks(b: BundelTertulis, { bundel }: Katalog): readonly string[] {
  const { ba, laporan, tenggat, terlambat, laporanTersembunyi, baTersembunyi } = b.jumlah;
  const tersembunyi = laporanTersembunyi + baTersembunyi;
  return [
    bundel.selesai(b.folder),
    bundel.isi(ba, laporan, tenggat, terlambat),
    ...(tersembunyi === 0 ? [] : [bundel.tersembunyi(tersembunyi)]),
    ...(b.tanpaXlsx === null ? [] : [bundel.tanpaXlsx(b.tanpaXlsx)]),
    ...(b.bersegel ? [] : [b.segelRusak === null ? bundel.tanpaSegel : bundel.tanpaSegelBaru]),
    bundel.baca,
  ];
}

/** What of the journal is not whole, and that the bundle was written nevertheless; none where all is well. */
export const bundelRusak = (
  { rantai, segelRusak, diriRusak }: BundelTertulis,
  katalog: Katalog,
): readonly string[] => [
  ...(rantai.rusak === null ? [] : [katalog.bundel.rusak(rantai.rusak.seq)]),
  ...(segelRusak === null ? [] : [katalog.bundel.segelRusak(kalimatSegelRusak(segelRusak, katalog))]),
  ...diriRusak.map(({ nama, rincian }) => katalog.bundel.diriRusak(katalog.periksaDiri.nama[nama], rincian)),
];

/** No damage, and told all the same. */
export const bundelPerluDiketahui = (
  { kunciTanpaLama }: BundelTertulis,
  { jejak }: Katalog,
): readonly string[] => kunciTanpaLama.map(({ nomor, seq }) => jejak.kunciTanpaLama(nomor, seq));

export const bundelJson = (b: BundelTertulis) => ({
  folder: b.folder,
  ba: b.jumlah.ba,
  laporan: b.jumlah.laporan,
  tenggat: b.jumlah.tenggat,
  terlambat: b.jumlah.terlambat,
  pengecualian: b.jumlah.pengecualian,
  tidak_dimuat: { laporan: b.jumlah.laporanTersembunyi, ba: b.jumlah.baTersembunyi },
  jejak: {
    utuh: b.rantai.rusak === null && b.segelRusak === null,
    rusak: b.rantai.rusak,
    segel_rusak: b.segelRusak,
    kunci_tanpa_lama: b.kunciTanpaLama.map(({ nomor, seq }) => ({ nomor, baris: seq })),
    tertutup: b.tertutup,
  },
  diri_rusak: b.diriRusak.map(({ nama, rincian }) => ({ nama, rincian })),
  bersegel: b.bersegel,
});
