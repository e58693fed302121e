import type { RekapTercetak } from '../../ports/lembar-rekap.ts';
import type { RekapDibaca, Segel } from '../../ports/store.ts';
import type { BukuRekap, IsiRekap } from '../../sop/rekap/isi-rekap.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import { rentangPeriode } from '../../sop/rekap/periode.ts';
import { labelZona, menitDalamHari, tahunDari, tanggalPada } from '../../sop/waktu/waktu.ts';
import { rekap as kata } from '../../teks/kertas/rekap.ts';
import { bulan } from '../../teks/kertas/tanggal.ts';
import { baganRekap } from './bagan-rekap.ts';
import type { PembacaLembar } from './lembar-daftar.ts';
import {
  lembarBuku,
  lembarBulanan,
  lembarDefinisi,
  lembarLangkah,
  lembarTerlambat,
} from './lembar-daftar.ts';
import { lembarRingkasan } from './lembar-ringkasan.ts';

export interface BahanTercetak extends BukuRekap {
  readonly isi: IsiRekap;
  readonly dibaca: Pick<RekapDibaca, 'final' | 'dataSejak'>;
  readonly sekarang: number;
  /** Ids of the SOPs that it counts, where the office works by more; null: all. */
  readonly hanyaSop: readonly string[] | null;
  readonly ujung: { readonly seq: number; readonly hash: string };
  readonly segel: Pick<Segel, 'nomor' | 'seq' | 'dibuat'> | null;
  readonly namaPetugas: (id: string) => string;
}

/** All that a paper or a workbook of a recap says, in the Indonesian of papers. */
export function rekapTercetak(b: BahanTercetak, p: PembacaLembar): RekapTercetak {
  const { periode } = b.isi;
  const { dari, sampai } = rentangPeriode(periode, p.zona);
  return {
    judul: namaPeriode(periode),
    rentang: kata.rentang(hari(dari, p), hari(sampai - 1, p)),
    keadaan: keadaan(b, sampai, p),
    catatan: catatan(b, dari, p),
    jejak: { ...b.ujung, segel: segelTeks(b.segel, p) },
    ringkasan: lembarRingkasan(b.isi, (id) => p.namaLangkah(null, id)),
    langkah: lembarLangkah(b.isi, p),
    buku: lembarBuku(b, p),
    bulanan: lembarBulanan(b, p),
    terlambat: lembarTerlambat(b.isi.terlambat, p),
    definisi: lembarDefinisi(),
    bagan: baganRekap(b.isi, p),
  };
}

const namaPeriode = ({ bulan: lama, awal }: PeriodeRekap): string =>
  kata.periode[lama](Math.ceil(Number(awal.slice(5, 7)) / lama), tahunDari(awal));

function keadaan(
  { dibaca: { final }, sekarang, namaPetugas }: BahanTercetak,
  sampai: number,
  p: PembacaLembar,
): string {
  if (final !== null) return kata.final(namaPetugas(final.oleh), waktu(final.pada, p), final.sidik);
  return sampai > sekarang ? kata.belumBerakhir(waktu(sekarang, p)) : kata.belumFinal(waktu(sekarang, p));
}

function catatan(
  { isi, hanyaSop, dibaca: { dataSejak, final } }: BahanTercetak,
  dari: number,
  p: PembacaLembar,
) {
  const { kinerja } = isi.angka;
  return [
    ...(hanyaSop === null ? [] : [kata.sop(hanyaSop.join(', '))]),
    ...(dataSejak === null || dataSejak <= dari ? [] : [kata.dataSejak(waktu(dataSejak, p))]),
    ...(kinerja.tanpaWaktuDisposisi === 0 ? [] : [kata.tanpaWaktuDisposisi(kinerja.tanpaWaktuDisposisi)]),
    ...(kinerja.sementara ? [kata.sementara] : []),
    ...(isi.tersembunyi === 0 ? [] : [kata.apip(isi.tersembunyi)]),
    ...(final === null ? [] : [kata.dibekukan]),
    ...(isi.terlambatBeda === null ? [] : [kata.terlambatBeda(isi.terlambatBeda)]),
    kata.tentang,
  ];
}

const segelTeks = (segel: BahanTercetak['segel'], p: PembacaLembar): string =>
  segel === null ? kata.tanpaSegel : kata.segel(segel.nomor, segel.seq, waktu(segel.dibuat, p));

/** `20 November 2026` */
function hari(ms: number, { zona }: PembacaLembar): string {
  const tanggal = tanggalPada(ms, zona);
  return `${Number(tanggal.slice(8))} ${bulan[Number(tanggal.slice(5, 7)) - 1] ?? ''} ${tahunDari(tanggal)}`;
}

/** `20 November 2026 14.30 WIB` */
function waktu(ms: number, p: PembacaLembar): string {
  const menit = menitDalamHari(ms, p.zona);
  const jam = [Math.floor(menit / 60), menit % 60].map((n) => String(n).padStart(2, '0')).join('.');
  return `${hari(ms, p)} ${jam} ${labelZona(p.zona)}`;
}
