import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Disposisi, Laporan } from '../../sop/laporan.ts';
import { MAKS_HURUF_SEL } from './batas.ts';
import { type BarisTabel, barisTabel } from './baris-tabel.ts';
import type { JenisPeringatan, OpsiEkspor, PeringatanEkspor } from './ekspor.ts';
import type { Kepala } from './kepala.ts';
import { BIDANG_KOLOM, KOLOM, KOLOM_KUNCI, type Kolom, kunciKolom } from './kolom.ts';
import { mentahDariBaris } from './mentah.ts';
import { kosong, ratakan, type Sel, teksSel } from './sel.ts';
import { bacaTipeLaporan } from './tipe-laporan.ts';
import { bacaSaat, ZONA_LAPOR } from './waktu-ekspor.ts';

/** What all rows of one file share. */
export interface KonteksBaris {
  readonly kepala: Kepala;
  /** ms UTC. */
  readonly waktuVersi: number;
  readonly opsi: OpsiEkspor;
}

/** What is found wrong or doubtful while one row is read. */
interface Temuan {
  /** Column and type, no value; one is enough to make the row a `masalah`. */
  readonly sebab: string[];
  readonly peringatan: PeringatanEkspor[];
  readonly tidakDibawa: (keyof Laporan)[];
}

const BENTUK_TRACKING_ID = /^[0-9]{1,12}$/;

export function butirDariBaris(
  baris: BarisTabel,
  konteks: KonteksBaris,
): { readonly butir: ButirLaporan; readonly peringatan: readonly PeringatanEkspor[] } {
  const temuan: Temuan = { sebab: [], peringatan: [], tidakDibawa: bidangTanpaKolom(konteks.kepala) };
  // Read to its end even when a cell is bad, so that the officer sees all problems of a row at once.
  const laporan = susunLaporan(baris, konteks, temuan);
  const { sebab, peringatan, tidakDibawa } = temuan;
  if (sebab.length === 0) return { butir: { jenis: 'laporan', laporan, tidakDibawa }, peringatan };
  const masalah = {
    trackingId: laporan.trackingId || null,
    diperbaruiPada: konteks.waktuVersi,
    sebab,
    mentah: mentahDariBaris(konteks.kepala, baris.isi, laporan.anonim),
  };
  return { butir: { jenis: 'masalah', masalah }, peringatan };
}

/** The export has no attachments at all. */
const bidangTanpaKolom = (kepala: Kepala): (keyof Laporan)[] => [
  'lampiran',
  ...KOLOM.filter((k) => !kepala.letak.has(k)).flatMap((k) => BIDANG_KOLOM[k] ?? []),
];

function susunLaporan(baris: BarisTabel, konteks: KonteksBaris, temuan: Temuan): Laporan {
  const pilihan = (kolom: Kolom) => batasi(kolom, baris, temuan) || null;
  const wajib = (kolom: Kolom) => isiWajib(kolom, baris, temuan);
  const { anonim, rahasia } = bacaTipe(baris, temuan);
  const masukPada = bacaMasuk(baris, konteks, temuan);
  return {
    trackingId: bacaTrackingId(baris, temuan),
    judul: wajib('Judul Laporan'),
    isiAwal: wajib('Isi Laporan Awal'),
    isiAkhir: pilihan('Isi Laporan Akhir'),
    namaPelapor: bacaNama(baris, anonim, temuan),
    klasifikasi: pilihan('Klasifikasi Laporan') ?? '',
    anonim,
    rahasia,
    statusLapor: wajib('Status Laporan'),
    idInstansi: bacaIdInstansi(baris, konteks.opsi, temuan),
    namaInstansi: pilihan('Instansi Terdisposisi') ?? '',
    disposisi: bacaDisposisi(baris, masukPada, konteks, temuan),
    diperbaruiPada: konteks.waktuVersi,
    masukPada,
    idKategori: pilihan('ID Kategori'),
    kategori: pilihan('Kategori'),
    sumber: pilihan('Sumber Laporan'),
    instansiInduk: pilihan('Instansi Induk'),
    alasanTundaArsip: pilihan('Alasan Tunda/Arsip'),
    provinsi: pilihan('Provinsi'),
    kotaKabupaten: pilihan('Kota/Kabupaten'),
    kecamatan: pilihan('Kecamatan'),
    kelurahan: pilihan('Kelurahan'),
    rating: bacaRating(baris, temuan),
    lampiran: [],
  };
}
