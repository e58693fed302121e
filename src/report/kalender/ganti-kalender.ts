import type { PeringatanLibur } from '../../mapping/hari-libur/masalah.ts';
import type { TahunKalender } from '../../mapping/hari-libur/tahun-kalender.ts';
import type { Pergeseran } from '../../ports/store.ts';
import type { BedaTahun } from '../../sop/waktu/beda-kalender.ts';
import { isoDenganOffset, type Tanggal, type Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih, lebarTeks, rata } from '../tampilan/lebar.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  type Pasangan,
  pasanganBaris,
  type Tampilan,
} from '../tampilan/tampilan.ts';
import { tanggalTeks, waktuPendek } from '../tampilan/waktu-terbaca.ts';
import type { RingkasanPergeseran } from '../tenggat/pergeseran.ts';
import { daftarTanggal } from './kalender.ts';
import { peringatanJson } from './kalender-json.ts';

/** What a year's replacement changes, seen before it is done. */
export interface RencanaKalender {
  readonly tahun: string;
  /** null: the year is unknown, before or afterwards. */
  readonly lama: TahunKalender | null;
  readonly baru: TahunKalender | null;
  readonly berkas: 'ditulis' | 'dihapus' | 'sama';
  readonly beda: BedaTahun;
  readonly pergeseran: RingkasanPergeseran;
  readonly peringatan: readonly PeringatanLibur[];
}

/** What was done about it. */
export interface KalenderDiganti {
  readonly rencana: RencanaKalender;
  /** The agency's file of that year. */
  readonly letak: string;
  /** Where the replaced file is kept; null: there was none of the agency's own. */
  readonly salinanLama: string | null;
  /** Cases whose deadlines were computed again and came out otherwise. */
  readonly dihitungUlang: number;
}

/** Cases that people are shown; --json gives all. */
const KASUS_TAMPIL = 20;

export const takBerubah = ({ berkas, pergeseran }: RencanaKalender): boolean =>
  berkas === 'sama' && pergeseran.kasus.length === 0;

export function rencanaTeks(r: RencanaKalender, t: Tampilan): readonly string[] {
  const { ganti } = t.katalog.kalender;
  return [
    judulBagian(ganti.judul(r.tahun), t),
    ...pasanganBaris(
      [asalTeks(ganti.kini, r.lama, t.katalog), asalTeks(ganti.menjadi, r.baru, t.katalog)],
      t,
    ),
    '',
    ...hariBaris(r, t),
    '',
    ...tenggatBaris(r.pergeseran, t),
  ];
}

export function diganti(
  { rencana, letak, salinanLama, dihitungUlang }: KalenderDiganti,
  t: Tampilan,
): readonly string[] {
  const { ganti } = t.katalog.kalender;
  const berkas = { ditulis: [ganti.disimpan(letak)], dihapus: [ganti.dihapus(letak)], sama: [] };
  return [
    ...berkas[rencana.berkas],
    ...(salinanLama === null ? [] : [ganti.salinan(salinanLama)]),
    ...(dihitungUlang === 0 ? [] : [ganti.dihitung(dihitungUlang)]),
  ];
}

function asalTeks(label: string, satu: TahunKalender | null, { kalender }: Katalog): Pasangan {
  const { dari } = kalender.ganti;
  return [label, satu === null ? dari.belumAda : `${bersih(satu.libur.sumber)} (${dari[satu.asal]})`];
}

function hariBaris({ tahun, lama, baru, beda }: RencanaKalender, t: Tampilan): readonly string[] {
  const { ganti } = t.katalog.kalender;
  const { menjadiLibur, menjadiKerja, tanpaAkibat } = beda;
  const hari = (tanggal: Tanggal, arti: string): string => `  ${tanggalTeks(tanggal, t.katalog)}  ${arti}`;
  const baris = [
    ...(menjadiLibur.length === 0 ? [] : [ganti.menjadiLibur(menjadiLibur.length)]),
    ...menjadiLibur.map(({ tanggal, sebab }) => hari(tanggal, ganti.libur[sebab])),
    ...(menjadiKerja.length === 0 ? [] : [ganti.menjadiKerja(menjadiKerja.length)]),
    ...menjadiKerja.map((tanggal) => hari(tanggal, ganti.kerja)),
    ...(tanpaAkibat.length === 0
      ? []
      : kalimatBaris(ganti.tanpaAkibat(daftarTanggal(tanpaAkibat, t.katalog)), t.lebar, 0)),
    ...(lama === null && baru !== null ? [ganti.tahunDikenal(tahun)] : []),
    ...(lama !== null && baru === null ? [ganti.tahunHilang(tahun)] : []),
  ];
  return baris.length === 0 ? [ganti.isiSama] : baris;
}

function tenggatBaris(p: RingkasanPergeseran, t: Tampilan): readonly string[] {
  const { ganti } = t.katalog.kalender;
  if (p.kasus.length === 0) return kalimatBaris(ganti.tanpaTenggat(p.diperiksa), t.lebar, 0);
  const lebarNomor = Math.max(...p.kasus.slice(0, KASUS_TAMPIL).map((satu) => lebarTeks(nomor(satu))));
  const sisa = p.kasus.length - KASUS_TAMPIL;
  return [
    judulBagian(ganti.tenggat(p.kasus.length, p.sop, p.nasional, p.tunggu), t),
    ...(p.menjadiTerlambat > 0 ? [`  ${t.gaya.merah(ganti.menjadiTerlambat(p.menjadiTerlambat))}`] : []),
    ...(p.tidakLagiTerlambat > 0 ? [`  ${ganti.tidakLagi(p.tidakLagiTerlambat)}`] : []),
    ...p.kasus.slice(0, KASUS_TAMPIL).flatMap((satu) => kasusBaris(satu, lebarNomor, t)),
    ...(sisa > 0 ? [`  ${ganti.lagi(sisa)}`] : []),
  ];
}

const nomor = ({ trackingId, nomorRegistrasi }: Pergeseran): string =>
  bersih(trackingId ?? nomorRegistrasi ?? '');

/** Each clock that moves on its own line, the number once. */
function kasusBaris(p: Pergeseran, lebarNomor: number, t: Tampilan): readonly string[] {
  const { ganti } = t.katalog.kalender;
  const jam = [
    { nama: ganti.sop, lama: p.sopLama, baru: p.sopBaru, lewat: ganti.terlambat },
    { nama: ganti.nasional, lama: p.nasionalLama, baru: p.nasionalBaru, lewat: ganti.terlambat },
    { nama: ganti.tunggu, lama: p.tungguLama, baru: p.tungguBaru, lewat: ganti.seketika },
  ].filter(({ lama, baru }) => lama !== baru);
  const lebarJam = Math.max(...[ganti.sop, ganti.nasional, ganti.tunggu].map(lebarTeks));
  return jam.flatMap(({ nama, lama, baru, lewat }, i) => {
    const awal = `  ${rata(i === 0 ? nomor(p) : '', lebarNomor)}  ${rata(nama, lebarJam)}  `;
    const sudahLewat = baru !== null && baru < t.sekarang ? ` (${lewat})` : '';
    return gantungBaris(awal, `${saatTeks(lama, t)} → ${saatTeks(baru, t)}${sudahLewat}`, t.lebar);
  });
}

const saatTeks = (ms: number | null, t: Tampilan): string =>
  ms === null ? t.katalog.kalender.ganti.tanpa : waktuPendek(ms, t);

/** @param hasil null: nothing has been done. */
export const rencanaJson = (
  r: RencanaKalender,
  hasil: KalenderDiganti | null,
  { zona, katalog }: Pick<Tampilan, 'zona' | 'katalog'>,
) => ({
  tahun: r.tahun,
  dikerjakan: hasil !== null,
  berubah: !takBerubah(r),
  berkas: r.berkas,
  lama: asalJson(r.lama),
  baru: asalJson(r.baru),
  hari: {
    menjadi_libur: r.beda.menjadiLibur,
    menjadi_kerja: r.beda.menjadiKerja,
    tanpa_akibat: r.beda.tanpaAkibat,
  },
  peringatan: peringatanJson(r.peringatan, katalog),
  tenggat: {
    diperiksa: r.pergeseran.diperiksa,
    kasus: r.pergeseran.kasus.length,
    sop: r.pergeseran.sop,
    nasional: r.pergeseran.nasional,
    menunggu: r.pergeseran.tunggu,
    menjadi_terlambat: r.pergeseran.menjadiTerlambat,
    tidak_lagi_terlambat: r.pergeseran.tidakLagiTerlambat,
  },
  kasus: r.pergeseran.kasus.map((p) => pergeseranJson(p, zona)),
  disimpan: hasil?.rencana.berkas === 'ditulis' ? hasil.letak : null,
  salinan_lama: hasil?.salinanLama ?? null,
  dihitung_ulang: hasil?.dihitungUlang ?? null,
});

const asalJson = (satu: TahunKalender | null) =>
  satu === null
    ? null
    : {
        sumber: satu.libur.sumber,
        sekunder: satu.libur.sekunder === true,
        asal: satu.asal,
        berkas: satu.berkas,
      };

const pergeseranJson = (p: Pergeseran, zona: Zona) => ({
  tracking_id: p.trackingId,
  nomor_registrasi: p.nomorRegistrasi,
  langkah: p.langkah,
  tenggat_sop_lama: saatJson(p.sopLama, zona),
  tenggat_sop_baru: saatJson(p.sopBaru, zona),
  tenggat_nasional_lama: saatJson(p.nasionalLama, zona),
  tenggat_nasional_baru: saatJson(p.nasionalBaru, zona),
  menunggu_sampai_lama: saatJson(p.tungguLama, zona),
  menunggu_sampai_baru: saatJson(p.tungguBaru, zona),
});

const saatJson = (ms: number | null, zona: Zona): string | null =>
  ms === null ? null : isoDenganOffset(ms, zona);
