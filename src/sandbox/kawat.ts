/** A report as the contract writes it (fixtures/wire/lapor-rest.openapi.yaml, Laporan). */
export interface LaporanKawat {
  readonly tracking_id: string;
  readonly tanggal_laporan_masuk: string;
  readonly nama_pelapor: string | null;
  readonly klasifikasi_laporan: string;
  readonly id_kategori: string | null;
  readonly kategori: string | null;
  readonly judul_laporan: string;
  readonly isi_laporan_awal: string;
  readonly isi_laporan_akhir: string | null;
  readonly tipe_laporan: '' | 'Anonim' | 'Rahasia' | 'Anonim, Rahasia';
  readonly sumber_laporan: string | null;
  readonly instansi_induk: string | null;
  readonly id_instansi_terdisposisi: string;
  readonly instansi_terdisposisi: string;
  readonly tanggal_disposisi: string;
  readonly status_laporan: string;
  readonly alasan_tunda_arsip: string | null;
  readonly provinsi: string | null;
  readonly kota_kabupaten: string | null;
  readonly kecamatan: string | null;
  readonly kelurahan: string | null;
  readonly rating: number | null;
  readonly lampiran: readonly LampiranKawat[];
  readonly diperbarui_pada: string;
}

export interface LampiranKawat {
  readonly id: string;
  readonly nama_berkas: string;
  readonly tipe_media: string;
  readonly ukuran: number;
  readonly url: string;
}

export interface EntriRiwayatKawat {
  readonly tanggal: string;
  readonly responder: string | null;
  readonly keterangan: string;
}

export interface Instansi {
  readonly id: string;
  readonly nama: string;
}

/** Closed or archived: the contract refuses every further write with 409. */
export const tertutup = (status: string): boolean => /^(Ditutup|Diarsipkan) /.test(status);
