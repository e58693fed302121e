import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';
import type { BarisTabel } from './baris-tabel.ts';
import { bacaIdInstansi, bacaRating, bacaTeks, bacaTeksWajib, bacaTipe, bacaTrackingId } from './bidang.ts';
import { bacaDisposisi, bacaMasuk } from './bidang-waktu.ts';
import type { OpsiEkspor, PeringatanEkspor } from './ekspor.ts';
import type { Kepala } from './kepala.ts';
import { BIDANG_KOLOM, KOLOM, type Kolom } from './kolom.ts';
import { mentahDariBaris } from './mentah.ts';
import { type Temuan, temuanBaris } from './temuan.ts';

/** What all rows of one file share. */
export interface KonteksBaris {
  readonly kepala: Kepala;
  /** ms UTC. */
  readonly waktuVersi: number;
  readonly opsi: OpsiEkspor;
}

export interface ButirTerbaca {
  readonly butir: ButirLaporan;
  readonly peringatan: readonly PeringatanEkspor[];
}

/** One row of ours: its report, or all that is wrong with it. */
export function butirDariBaris(baris: BarisTabel, konteks: KonteksBaris): ButirTerbaca {
  const temuan = temuanBaris(baris.nomor, bidangTanpaKolom(konteks.kepala));
  // Read to its end even when a cell is bad, so that the officer sees all problems of a row at once.
  const laporan = susunLaporan(baris, konteks, temuan);
  if (temuan.sebab.length > 0)
    return { butir: masalah(laporan, baris, konteks, temuan.sebab), peringatan: [] };
  // That an anonymous reporter has no name needs no column to say so.
  const tidakDibawa = temuan.tidakDibawa.filter((b) => !(b === 'namaPelapor' && laporan.anonim));
  return { butir: { jenis: 'laporan', laporan, tidakDibawa }, peringatan: temuan.peringatan };
}

/** No export has attachments. */
const bidangTanpaKolom = (kepala: Kepala): readonly (keyof Laporan)[] => [
  'lampiran',
  ...KOLOM.filter((k) => !kepala.letak.has(k)).flatMap((k) => BIDANG_KOLOM[k] ?? []),
];

function susunLaporan(
  baris: BarisTabel,
  { kepala, opsi, waktuVersi }: KonteksBaris,
  temuan: Temuan,
): Laporan {
  const teks = (kolom: Kolom) => bacaTeks(kolom, baris, temuan);
  const wajib = (kolom: Kolom) => bacaTeksWajib(kolom, baris, temuan);
  const trackingId = bacaTrackingId(baris, temuan);
  const { anonim, rahasia } = bacaTipe(baris, temuan);
  const masukPada = bacaMasuk(baris, opsi.sekarang, temuan);
  return {
    trackingId,
    judul: wajib('Judul Laporan'),
    isiAwal: wajib('Isi Laporan Awal'),
    isiAkhir: teks('Isi Laporan Akhir'),
    namaPelapor: anonim ? null : teks('Nama Pelapor'),
    klasifikasi: teks('Klasifikasi Laporan') ?? '',
    anonim,
    rahasia,
    statusLapor: wajib('Status Laporan'),
    idInstansi: bacaIdInstansi(baris, opsi.idInstansi, temuan),
    namaInstansi: teks('Instansi Terdisposisi') ?? '',
    disposisi: bacaDisposisi(baris, masukPada, kepala, opsi, temuan),
    diperbaruiPada: waktuVersi,
    masukPada,
    idKategori: teks('ID Kategori'),
    kategori: teks('Kategori'),
    sumber: teks('Sumber Laporan'),
    instansiInduk: teks('Instansi Induk'),
    alasanTundaArsip: teks('Alasan Tunda/Arsip'),
    provinsi: teks('Provinsi'),
    kotaKabupaten: teks('Kota/Kabupaten'),
    kecamatan: teks('Kecamatan'),
    kelurahan: teks('Kelurahan'),
    rating: bacaRating(baris, temuan),
    lampiran: [],
  };
}

const masalah = (
  laporan: Laporan,
  baris: BarisTabel,
  konteks: KonteksBaris,
  sebab: readonly string[],
): ButirLaporan => ({
  jenis: 'masalah',
  masalah: {
    trackingId: laporan.trackingId || null,
    diperbaruiPada: konteks.waktuVersi,
    sebab,
    mentah: mentahDariBaris(konteks.kepala, baris.isi, laporan.anonim),
  },
});
