import type { BidangDitunggu } from '../../sop/kasus/bidang-ditunggu.ts';
import { lewatBatas } from '../../sop/kasus/bidang-ditunggu.ts';
import { rapikan } from '../../sop/kiriman/naskah.ts';
import { hitungHariKerja } from '../../sop/waktu/kalender.ts';
import { isoDenganOffset, tanggalPada } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris } from '../tampilan/tampilan.ts';
import { hariSejak, waktuPendek } from '../tampilan/waktu-terbaca.ts';

type Saat = Pick<TampilanSop, 'zona' | 'sekarang' | 'kalender'>;

/** Dates between, and the working days among them. */
const hariKerjaSejak = (ms: number, { zona, sekarang, kalender }: Saat): number =>
  Math.max(0, hitungHariKerja(kalender, tanggalPada(ms, zona), tanggalPada(sekarang, zona)));

/** "3 hari (1 hari kerja)" */
function lamaTeks(sejak: number, t: TampilanSop, singkat = false): string {
  const hari = hariSejak(sejak, t);
  const selama = t.katalog.waktu.selama(hari);
  return hari === 0 || singkat ? selama : t.katalog.bidang.lama(selama, hariKerjaSejak(sejak, t));
}

const namaTampil = ({ nama }: BidangDitunggu, t: TampilanSop): string =>
  nama === null ? t.katalog.bidang.tanpaNama : bersih(nama);

/** "Bidang Jalan, 3 hari (1 hari kerja), lewat batas"; `singkat`: without the working days. */
export function bidangSingkat(b: BidangDitunggu, t: TampilanSop, singkat = false): string {
  const lewat = lewatBatas(b, t.sekarang) ? `, ${t.katalog.bidang.lewatSingkat}` : '';
  return `${namaTampil(b, t)}, ${lamaTeks(b.sejak, t, singkat)}${lewat}`;
}

/** The same with the time it was given: "…, diminta sebelum 25 Nov 12:00". */
export const bidangTeks = (b: BidangDitunggu, t: TampilanSop): string =>
  [`${namaTampil(b, t)}, ${lamaTeks(b.sejak, t)}`, batasTeks(b, t)].filter((s) => s !== '').join(', ');

/** Until when it was asked for, marked where that has passed; '' where no time was given. */
function batasTeks(b: Pick<BidangDitunggu, 'sebelum'>, t: TampilanSop): string {
  if (b.sebelum === null) return '';
  const { bidang } = t.katalog;
  const pada = waktuPendek(b.sebelum, t);
  return lewatBatas(b, t.sekarang) ? t.gaya.merah(bidang.lewat(pada)) : bidang.sebelum(pada);
}

export const bidangJson = (b: BidangDitunggu, saat: Saat) => ({
  nama: b.nama,
  diminta: isoDenganOffset(b.sejak, saat.zona),
  diminta_sebelum: b.sebelum === null ? null : isoDenganOffset(b.sebelum, saat.zona),
  hari: hariSejak(b.sejak, saat),
  hari_kerja: hariKerjaSejak(b.sejak, saat),
  terlambat: lewatBatas(b, saat.sekarang),
});

interface PerBidang {
  readonly terlama: BidangDitunggu;
  readonly jumlah: number;
  readonly lewat: number;
}

/** The same bidang however its name is spelled; the longest wait first, as they come. */
function perBidang(semua: readonly BidangDitunggu[], sekarang: number): readonly PerBidang[] {
  const kelompok = Map.groupBy(semua, (b) => rapikan(b.nama ?? ''));
  return [...kelompok.values()].flatMap((milik) => {
    const [terlama] = milik;
    const lewat = milik.filter((b) => lewatBatas(b, sekarang)).length;
    return terlama === undefined ? [] : [{ terlama, jumlah: milik.length, lewat }];
  });
}

/** Shown by `status`; who needs them all asks `list`. */
const BIDANG_MAKS = 8;

/** Every bidang that owes an answer: how many, since when, and what is past the time it was given. */
export function bidangStatusBaris(semua: readonly BidangDitunggu[], t: TampilanSop): readonly string[] {
  const { bidang } = t.katalog;
  const kelompok = perBidang(semua, t.sekarang);
  return [
    ...kelompok.slice(0, BIDANG_MAKS).flatMap(({ terlama, jumlah, lewat }) => {
      const tanda = lewat === 0 ? '' : `, ${t.gaya.merah(bidang.jumlahLewat(lewat))}`;
      const isi = `${bidang.terlama(jumlah, hariSejak(terlama.sejak, t) === 0 ? null : lamaTeks(terlama.sejak, t))}${tanda}`;
      return gantungBaris('  ', `${namaTampil(terlama, t)}: ${isi}`, t.lebar);
    }),
    ...(kelompok.length > BIDANG_MAKS ? [`  ${bidang.lagi(kelompok.length - BIDANG_MAKS)}`] : []),
  ];
}

export const bidangStatusJson = (semua: readonly BidangDitunggu[], saat: Saat) =>
  perBidang(semua, saat.sekarang).map(({ terlama, jumlah, lewat }) => ({
    nama: terlama.nama,
    laporan: jumlah,
    terlama: isoDenganOffset(terlama.sejak, saat.zona),
    hari: hariSejak(terlama.sejak, saat),
    hari_kerja: hariKerjaSejak(terlama.sejak, saat),
    terlambat: lewat,
  }));
