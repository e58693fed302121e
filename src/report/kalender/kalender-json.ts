import type { MasalahBerkasLibur, PeringatanLibur } from '../../mapping/hari-libur/masalah.ts';
import type { TahunKalender } from '../../mapping/hari-libur/tahun-kalender.ts';
import { hariSetahun } from '../../sop/waktu/beda-kalender.ts';
import { type Kalender, statusHari } from '../../sop/waktu/kalender.ts';
import { kalimat } from '../../teks/kalimat.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { KalenderTampil } from './kalender.ts';

/** The calendar in force. */
export const kalenderJson = ({ semua, kalender, belumAda }: KalenderTampil) => ({
  versi: kalender.versi,
  hari_kerja: kalender.hariKerja,
  cuti_bersama: kalender.cutiBersama,
  libur_sendiri: kalender.liburSendiri,
  tahun: semua.map((satu) => tahunJson(satu, kalender)),
  belum_ada: belumAda,
  sementara_sejak: belumAda === null ? null : `${belumAda}-01-01`,
});

const tahunJson = ({ tahun, libur, asal, berkas }: TahunKalender, kalender: Kalender) => ({
  tahun,
  sumber: libur.sumber,
  sekunder: libur.sekunder === true,
  asal,
  berkas,
  nasional: libur.nasional,
  cuti: libur.cuti,
  jumlah_hari_kerja: hariSetahun(tahun).filter((tanggal) => statusHari(kalender, tanggal).kerja).length,
});

/** A file that can be used. */
export const berkasLiburJson = (
  satu: TahunKalender,
  kalender: Kalender,
  peringatan: readonly PeringatanLibur[],
  katalog: Katalog,
) => ({ sah: true, ...tahunJson(satu, kalender), peringatan: peringatanJson(peringatan, katalog) });

export const peringatanJson = (semua: readonly PeringatanLibur[], { peringatanLibur }: Katalog) =>
  semua.map(({ baris, kolom, path, masalah }) => ({
    baris,
    kolom,
    path,
    kode: masalah.kode,
    nilai: masalah.nilai,
    kalimat: kalimat(peringatanLibur, masalah),
  }));

/** Files that cannot. */
export const kalenderDitolakJson = (semua: readonly MasalahBerkasLibur[], { libur }: Katalog) => ({
  sah: false,
  masalah: semua.map(({ berkas, baris, kolom, path, masalah }) => ({
    berkas,
    baris,
    kolom,
    path,
    kode: masalah.kode,
    kalimat: kalimat(libur, masalah),
  })),
});
