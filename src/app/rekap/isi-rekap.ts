import type { PembacaEkspor, TenggatDiekspor } from '../../ports/store/ekspor.ts';
import type { BarisBuku } from '../../ports/store/rekap.ts';
import type { RekapDibaca } from '../../ports/store.ts';
import type { AturanTenggat } from '../../sop/aturan.ts';
import { hitungBidang } from '../../sop/rekap/bidang-rekap.ts';
import { penghitungHari } from '../../sop/rekap/hari-antara.ts';
import type {
  BarisBukuRekap,
  BarisTerlambat,
  BukuRekap,
  IsiRekap,
  RekapSebelum,
} from '../../sop/rekap/isi-rekap.ts';
import { bedaTerlambat, tanpaPelapor } from '../../sop/rekap/isi-rekap.ts';
import type { PeriodeRekap } from '../../sop/rekap/periode.ts';
import { periodePada, rentangPeriode } from '../../sop/rekap/periode.ts';

/** Figures and words of a recap, of one moment, without any reporter; what is with APIP is counted and not listed. */
export function susunIsiRekap(
  baca: PembacaEkspor,
  periode: PeriodeRekap,
  sekarang: number,
  { kalender, zona }: AturanTenggat,
): IsiRekap & { readonly dibaca: RekapDibaca } {
  const dibaca = baca.rekap(periode, sekarang);
  const hari = penghitungHari(kalender, zona);
  // What was late in a closed period is told as it stood when it was closed.
  const saat = dibaca.final?.pada ?? sekarang;
  const terlambat = [...baca.terlambatRekap(periode, saat)];
  const tampil = terlambat.filter(({ apip }) => !apip);
  const bidang = [...baca.bidangRekap(periode)].filter(({ apip }) => !apip);
  const bersih = bidang.map((b) => ({ ...b, nama: tanpaPelapor(b.nama, siapa(baca, b.kasus, b.nama)) }));
  return {
    periode,
    dibaca,
    hitungan: dibaca.hitungan,
    angka: dibaca.angka,
    kategori: dibaca.kategori,
    sebelum: periodeSebelum(baca, periode, sekarang, dibaca.dataSejak, zona),
    bidang: hitungBidang(bersih, sampaiKini(rentangPeriode(periode, zona), sekarang), hari),
    terlambat: tampil.map((t) => barisTerlambat(t, baca, hari, saat)),
    terlambatBeda: dibaca.final === null ? null : bedaTerlambat(terlambat, dibaca.hitungan),
    tersembunyi: new Set([...dibaca.apip, ...terlambat.filter(({ apip }) => apip).map(({ kasus }) => kasus)])
      .size,
  };
}

/** In a period that is not over, a bidang has been waited for until now, not until its end. */
const sampaiKini = <T extends { readonly sampai: number }>(masa: T, sekarang: number): T => ({
  ...masa,
  sampai: Math.min(masa.sampai, sekarang + 1),
});

function periodeSebelum(
  baca: PembacaEkspor,
  { awal, bulan }: PeriodeRekap,
  sekarang: number,
  dataSejak: number | null,
  zona: AturanTenggat['zona'],
): RekapSebelum | null {
  const { dari } = rentangPeriode({ kode: '', awal, bulan }, zona);
  if (dataSejak === null || dataSejak >= dari) return null;
  const periode = periodePada(dari - 1, bulan, zona);
  const { hitungan, angka } = baca.rekap(periode, sekarang);
  return { periode, hitungan, angka };
}

/** A reporter is looked up only where there is a text that could name one. */
const siapa = (baca: PembacaEkspor, kasus: string, teks: string): readonly string[] =>
  teks === '' ? [] : baca.pelapor(kasus).identitas;

function barisTerlambat(
  t: TenggatDiekspor,
  baca: PembacaEkspor,
  hari: ReturnType<typeof penghitungHari>,
  saat: number,
): BarisTerlambat {
  const hingga = (pada: number | null): number | null => (pada !== null && pada <= saat ? pada : null);
  const selesai = hingga(t.selesai);
  const berakhir = hingga(t.berakhir);
  return {
    nomor: t.trackingId ?? t.nomorRegistrasi ?? t.kasus,
    sop: t.sop,
    jam: t.jam,
    langkah: t.langkah,
    jatuh: t.jatuh,
    selesai,
    berakhir,
    hari: hari(t.jatuh, selesai ?? berakhir ?? saat).hari,
    alasan: tanpaPelapor(t.alasan, siapa(baca, t.kasus, t.alasan)),
  };
}

/**
 * The register, one report after the other; what is with APIP is left out and counted, and so is what is beyond `batas`:
 * to look for a reporter in a title costs 0.4 ms a report.
 */
export function susunBukuRekap(
  baca: PembacaEkspor,
  periode: PeriodeRekap,
  { sekarang, batas }: { readonly sekarang: number; readonly batas: number },
): BukuRekap {
  const buku: BarisBukuRekap[] = [];
  let tersembunyi = 0;
  let selebihnya = 0;
  for (const satu of baca.bukuRekap(periode, sekarang)) {
    if (satu.apip) tersembunyi++;
    else if (buku.length < batas) buku.push(barisBuku(satu, baca));
    else selebihnya++;
  }
  return { buku, selebihnya, tersembunyi };
}

function barisBuku(b: BarisBuku, baca: PembacaEkspor): BarisBukuRekap {
  const identitas = b.dihapus ? [] : baca.pelapor(b.kasus).identitas;
  const bersih = (teks: string): string => tanpaPelapor(teks, identitas);
  return {
    nomor: b.trackingId ?? b.nomorRegistrasi ?? b.kasus,
    kanal: b.kanal,
    kategori: b.kategori ?? '',
    // What LAPOR! does not know has no national deadline, so no class.
    kelas: b.trackingId === null ? '' : b.kelas,
    tanggal: b.dibuat ?? b.terlihat,
    disposisi: b.disposisi,
    pelapor: b.rahasia ? 'rahasia' : b.anonim ? 'anonim' : 'tidak-dicantumkan',
    // A secret report's title and texts stand in no list (delivery.md, "Privacy").
    judul: b.rahasia || b.judul === null ? null : bersih(b.judul),
    dihapus: b.dihapus,
    bidang: b.bidang.map(bersih),
    tanggapan:
      b.tanggapan === null ? null : { ...b.tanggapan, isi: b.rahasia ? '' : bersih(b.tanggapan.isi) },
    sop: b.sop,
    langkah: b.langkah,
  };
}
