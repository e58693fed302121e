import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';
import type { GagalCatat } from '../tampilan/penolakan.ts';

/** Of no act that stands in a row: Berita Acara, register, recap, handover, erasure. Told at the action, were it ever. */
const BUKAN_BARIS = null;

type Kolom = string | null | ((data: Masalah['data']) => string);

/** The cell that each problem is about, where it names no field itself: a new code must be decided here. */
const KOLOM: Readonly<Record<KodeMasalah, Kolom>> = {
  aksi_tak_dikenal: 'aksi',
  tidak_di_langkah_ini: 'aksi',
  isian_kurang: 'aksi',
  isian_tak_dikenal: 'aksi',
  isian_pilihan: 'aksi',
  isian_waktu: 'aksi',
  isian_terlalu_panjang: 'aksi',
  isian_petugas: 'aksi',
  isian_huruf_kendali: 'aksi',
  isian_di_depan: 'aksi',

  peran_tidak_berhak: 'petugas',
  petugas_tak_dikenal: 'petugas',
  petugas_tidak_bertugas: 'petugas',
  terlapor_tidak_boleh: 'petugas',
  apip_tertutup: 'petugas',
  apip_bukan_petugasnya: 'petugas',
  apip_petugas_terlapor: 'petugas_apip',
  // Of an act: the officer to whom the case goes at APIP.
  penerima_tidak_bertugas: 'petugas_apip',

  waktu_di_depan: 'pada',
  waktu_sebelum_langkah: 'pada',
  waktu_sebelum_konsep: 'pada',
  waktu_sebelum_permintaan: 'pada',
  waktu_sebelum_balasan: 'pada',
  alasan_terlambat_perlu: 'alasan_terlambat',
  jam_mundur: 'aksi',

  bidang_belum_ditanya: 'tanpa_bidang',
  bidang_tidak_menunggu: 'bidang',
  diminta_sebelum_permintaan: 'diminta_sebelum',
  tidak_lengkap_dan_tidak_jelas: 'tidak_lengkap',
  belum_diminta_kelengkapan: 'alasan_tanpa_diminta',
  pemeriksaan_belum_tercatat: 'aksi',
  sudah_tercatat_di_putaran: 'aksi',
  ba_belum_final: 'aksi',
  ba_belum_disetujui: 'aksi',
  ba_tanpa_foto: 'aksi',
  ba_tidak_meliputi: 'aksi',

  naskah_tak_dikenal: 'naskah',
  naskah_bukan_untuk: 'naskah',
  naskah_tanpa_tempat: 'naskah',
  naskah_ganda: 'naskah',
  naskah_dan_isian: 'naskah',
  isian_naskah_kurang: 'naskah',

  akhir_hanya_di_tanggapan: 'jenis',
  tidak_ada_konsep: ({ jenis = '' }) => (jenis === '' ? 'aksi' : 'jenis'),
  konsep_lebih_dari_satu: 'jenis',
  konsep_berganti: 'aksi',
  antre_lebih_dari_satu: 'jenis',
  tidak_ada_antre: 'aksi',
  sudah_terkirim: 'aksi',
  akhir_sudah_disetujui: 'aksi',
  jawaban_belum_sampai: 'aksi',
  kiriman_masih_hidup: 'aksi',
  hasil_belum_diketahui: 'aksi',
  rujukan_tidak_terkirim: 'merujuk',
  bukti_perlu: 'bukti',
  naskah_terlalu_panjang: 'isi',
  // Found when it is approved: the draft is not in the row, its reason can be.
  identitas_dalam_naskah: 'alasan_identitas',
  nomor_ba_terlalu_panjang: 'nomor_ba',
  terlalu_banyak_berkas: 'berkas',
  tanpa_tracking_id: 'aksi',
  belum_di_lapor: 'aksi',

  tidak_ada_balasan: 'aksi',
  balasan_dijawab_bersama: 'aksi',
  balasan_sebelum_jawaban: 'waktu',
  balasan_sudah_tercatat: 'waktu',
  waktu_disposisi_di_depan: 'waktu',
  putaran_tanpa_disposisi: 'aksi',
  tidak_ada_pengembalian: 'aksi',
  pengembalian_di_jalan: 'aksi',

  induk_tidak_ada: 'induk',
  induk_sendiri: 'induk',
  induk_berakhir: 'induk',
  induk_adalah_anak: 'induk',
  anak_adalah_induk: 'aksi',
  sudah_dikaitkan: 'aksi',
  tidak_dikaitkan: 'aksi',
  kaitan_tanpa_langkah: 'aksi',
  kaitan_lewat: 'aksi',
  kaitan_terjawab: 'aksi',
  kaitan_terkirim: 'aksi',
  kaitan_berakhir: 'aksi',

  id_tindakan_dipakai: 'aksi',
  baris_sudah_dicatat: 'aksi',
  kasus_berubah: 'nomor',
  isi_sudah_dihapus: 'nomor',

  kanal_tak_dikenal: BUKAN_BARIS,
  tracking_id_salah: BUKAN_BARIS,
  tracking_id_dipakai: BUKAN_BARIS,
  sudah_tertaut: BUKAN_BARIS,
  bukan_dari_register: BUKAN_BARIS,
  sop_tanpa_lapor: BUKAN_BARIS,
  pengaduan_berakhir: BUKAN_BARIS,
  jawaban_beridentitas: BUKAN_BARIS,
  isian_nik: BUKAN_BARIS,
  pengaduan_terlalu_lama: BUKAN_BARIS,
  rekap_belum_berakhir: BUKAN_BARIS,
  rekap_sebelum_dipakai: BUKAN_BARIS,
  rekap_sudah_final: BUKAN_BARIS,
  rekap_tanpa_kewajiban: BUKAN_BARIS,
  ba_tidak_ada: BUKAN_BARIS,
  ba_tanpa_kasus: BUKAN_BARIS,
  ba_status: BUKAN_BARIS,
  ba_nomor_dipakai: BUKAN_BARIS,
  ba_jenis: BUKAN_BARIS,
  di_luar_putaran: BUKAN_BARIS,
  kiriman_status: BUKAN_BARIS,
  tahan_sudah_lewat: BUKAN_BARIS,
  ba_langkah_berbeda: BUKAN_BARIS,
  ba_kasus_terlalu_banyak: BUKAN_BARIS,
  ba_ralat_lain_kasus: BUKAN_BARIS,
  ba_ralat_konsep: BUKAN_BARIS,
  ba_ralat_batal: BUKAN_BARIS,
  ba_sebelum_mulai: BUKAN_BARIS,
  ba_berkas_tidak_ada: BUKAN_BARIS,
  ba_tanpa_orang: BUKAN_BARIS,
  ba_dirujuk: BUKAN_BARIS,
  ba_tanpa_gerbang: BUKAN_BARIS,
  identitas_dalam_ba: BUKAN_BARIS,
  ba_sudah_bernomor: BUKAN_BARIS,
  ba_templat_kurang: BUKAN_BARIS,
  ba_pindaian_perlu: BUKAN_BARIS,
  ba_tte_pdf: BUKAN_BARIS,
  ba_bukan_penanda_tangan: BUKAN_BARIS,
  orang_di_luar_masa: BUKAN_BARIS,
  orang_dua_kali: BUKAN_BARIS,
  orang_terlalu_banyak: BUKAN_BARIS,
  kasus_masih_terbuka: BUKAN_BARIS,
  kiriman_belum_tuntas: BUKAN_BARIS,
  tahan_hukum_berdiri: BUKAN_BARIS,
  tahan_hukum_tidak_ada: BUKAN_BARIS,
  identitas_tidak_disimpan: BUKAN_BARIS,
  pemegang_tak_dikenal: BUKAN_BARIS,
  penerima_tak_dikenal: BUKAN_BARIS,
  penerima_tanpa_peran: BUKAN_BARIS,
  pengalih_tidak_bertugas: BUKAN_BARIS,
  alih_tidak_berhak: BUKAN_BARIS,
  alih_apip: BUKAN_BARIS,
  alih_ke_pemegang: BUKAN_BARIS,
  alih_berakhir: BUKAN_BARIS,
  alih_berubah: BUKAN_BARIS,
  alih_terlalu_banyak: BUKAN_BARIS,
};

/** Why a row did not even get to the rules. */
const KOLOM_GAGAL: Readonly<Record<Exclude<GagalCatat['jenis'], 'ditolak' | 'sel_ditolak'>, string>> = {
  tidak_ada: 'nomor',
  jam_mundur: 'aksi',
  baris_rusak: 'aksi',
  tanpa_petugas: 'petugas',
  waktu_salah: 'pada',
  berkas_ditolak: 'berkas',
};

export const KOLOM_AKSI = 'aksi';

export function kolomMasalah({ kode, data }: Masalah): string {
  const kolom = KOLOM[kode];
  return typeof kolom === 'function' ? kolom(data) : (kolom ?? KOLOM_AKSI);
}

/** Codes that the act of a row is never refused with. */
export const bukanBaris = (kode: KodeMasalah): boolean => KOLOM[kode] === BUKAN_BARIS;

export const kolomGagal = (jenis: keyof typeof KOLOM_GAGAL): string => KOLOM_GAGAL[jenis];
