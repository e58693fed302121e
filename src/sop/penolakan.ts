/** Why an act is refused. The words come from the catalogue (src/teks); here are only the code and its values. */
export interface Masalah {
  readonly kode: KodeMasalah;
  readonly data: Readonly<Record<string, string | number>>;
}

export type KodeMasalah =
  | 'aksi_tak_dikenal'
  | 'tidak_di_langkah_ini'
  | 'peran_tidak_berhak'
  | 'petugas_tak_dikenal'
  | 'isian_kurang'
  | 'isian_tak_dikenal'
  | 'isian_pilihan'
  | 'isian_waktu'
  | 'isian_terlalu_panjang'
  | 'isian_petugas'
  | 'waktu_di_depan'
  | 'waktu_sebelum_langkah'
  | 'jam_mundur'
  | 'alasan_terlambat_perlu'
  | 'bidang_belum_ditanya'
  | 'bidang_tidak_menunggu'
  | 'tidak_lengkap_dan_tidak_jelas'
  | 'belum_diminta_kelengkapan'
  | 'pemeriksaan_belum_tercatat'
  | 'sudah_tercatat_di_putaran'
  | 'ba_belum_final'
  | 'ba_belum_disetujui'
  | 'ba_tanpa_foto'
  | 'tidak_ada_balasan'
  | 'tidak_ada_pengembalian'
  | 'pengembalian_di_jalan'
  | 'akhir_hanya_di_tanggapan'
  | 'jawaban_belum_sampai'
  | 'kanal_tak_dikenal'
  | 'tracking_id_salah'
  | 'tracking_id_dipakai'
  | 'sudah_tertaut'
  | 'bukan_dari_register'
  | 'sop_tanpa_lapor'
  | 'pengaduan_berakhir'
  | 'jawaban_beridentitas'
  | 'belum_di_lapor'
  | 'isian_huruf_kendali'
  | 'isian_nik'
  | 'pengaduan_terlalu_lama'
  | 'rekap_belum_berakhir'
  | 'rekap_sebelum_dipakai'
  | 'rekap_sudah_final'
  | 'rekap_tanpa_kewajiban'
  | 'akhir_sudah_disetujui'
  | 'kiriman_masih_hidup'
  | 'hasil_belum_diketahui'
  | 'tidak_ada_konsep'
  | 'konsep_lebih_dari_satu'
  | 'tidak_ada_antre'
  | 'antre_lebih_dari_satu'
  | 'rujukan_tidak_terkirim'
  | 'bukti_perlu'
  | 'terlapor_tidak_boleh'
  | 'identitas_dalam_naskah'
  | 'naskah_terlalu_panjang'
  | 'terlalu_banyak_berkas'
  | 'tanpa_tracking_id'
  | 'ba_tidak_ada'
  | 'ba_tanpa_kasus'
  | 'ba_status'
  | 'ba_nomor_dipakai'
  | 'ba_jenis'
  | 'di_luar_putaran'
  | 'kiriman_status'
  | 'tahan_sudah_lewat'
  | 'waktu_disposisi_di_depan'
  | 'putaran_tanpa_disposisi'
  | 'waktu_sebelum_balasan'
  | 'nomor_ba_terlalu_panjang'
  | 'id_tindakan_dipakai';

export interface Penolakan {
  readonly masalah: readonly Masalah[];
  /** Actions that this case allows now, to this officer where one is named. */
  readonly boleh: readonly string[];
}

export const masalah = (
  kode: KodeMasalah,
  data: Readonly<Record<string, string | number>> = {},
): Masalah => ({ kode, data });
