import type { SebabBasisDitolak } from '../../store/sqlite/basis/basis-ditolak.ts';
import type { SebabKunciDitolak } from '../../store/sqlite/brankas/kunci-ditolak.ts';

export const basis: Readonly<Record<SebabBasisDitolak, (path: string) => string>> = {
  bukan_basis: (path) =>
    `${path} bukan basis data. Periksa setelan data di penghubung.yaml; bila berkasnya tertimpa, pulihkan.`,
  rusak: (path) =>
    `Basis data ${path} rusak. Jangan dihapus. Pulihkan cadangan terakhir: penghubung restore FOLDER`,
  bukan_milik_kita: (path) =>
    `${path} milik program lain. Pilih folder lain pada setelan data di penghubung.yaml.`,
  lebih_baru: (path) => `${path} ditulis versi program yang lebih baru. Perbarui program ini, lalu ulangi.`,
  penuh: (path) =>
    `Tempat penyimpanan penuh; ${path} tidak dapat ditulis. Kosongkan tempat, lalu periksa: penghubung doctor`,
  hanya_baca: (path) =>
    `${path} hanya dapat dibaca. Beri hak tulis kepada akun ini, lalu periksa: penghubung doctor`,
  terkunci: (path) => `${path} sedang dipakai program lain. Tunggu sebentar, lalu ulangi.`,
  diganti: (path) =>
    `${path} diganti (cadangan dipulihkan) selagi dibuka; tidak ada yang dicatat. Ulangi perintahnya; jalankan lagi: penghubung run`,
  tidak_ada: (path) =>
    `${path} atau foldernya tidak ada. Periksa setelan data di penghubung.yaml: penghubung doctor`,
  bukan_kunci: (path) =>
    `${path} seharusnya berkas kunci sinkron, dan kosong. Pindahkan atau hapus; program membuatnya lagi.`,
  tanpa_izin: (path) =>
    `Akun ini tidak boleh membuka ${path}. Perbaiki hak aksesnya, lalu periksa: penghubung doctor`,
  setelan: (path) =>
    `Komputer ini tidak memberi jaminan simpan yang diperlukan ${path}. Pindahkan folder data ke disk setempat (bukan folder jaringan).`,
};

export const kunci: Readonly<Record<Exclude<SebabKunciDitolak, 'lain'>, (path: string) => string>> = {
  hilang: (path) =>
    `Kunci enkripsi ${path} hilang, padahal basis data sudah ada. Jangan membuat yang baru. Pulihkan dari cadangan: penghubung restore FOLDER`,
  tidak_terbaca: (path) =>
    `Kunci enkripsi ${path} tidak dapat dibaca. Perbaiki hak aksesnya, lalu periksa: penghubung doctor`,
  cacat: (path) =>
    `Kunci enkripsi ${path} berubah atau terpotong. Pulihkan dari cadangan: penghubung restore FOLDER`,
  tidak_tersimpan: (path) =>
    `Kunci enkripsi ${path} tidak dapat disimpan. Periksa tempat dan hak tulis folder data: penghubung doctor`,
};

/** Nothing else is lost with it: the journal goes on, and no restore of the database is needed. */
const JALAN_KUNCI_SEGEL =
  'Jejak tetap berjalan, tetapi tidak ada segel baru. Salin berkas kunci-segel (hanya berkas itu) dari cadangan ke folder data. Bila tidak ada cadangan yang memuatnya: penghubung jejak checkpoint --ganti-kunci --sebab kunci-hilang --sebagai PETUGAS';

export const kunciSegel: Readonly<Record<SebabKunciDitolak, (path: string) => string>> = {
  hilang: (path) => `Kunci segel ${path} hilang. ${JALAN_KUNCI_SEGEL}`,
  tidak_terbaca: (path) =>
    `Kunci segel ${path} tidak dapat dibaca. Perbaiki hak aksesnya, lalu periksa: penghubung doctor`,
  cacat: (path) => `Kunci segel ${path} berubah atau terpotong. ${JALAN_KUNCI_SEGEL}`,
  tidak_tersimpan: (path) =>
    `Kunci segel ${path} tidak dapat disimpan. Periksa tempat dan hak tulis folder data: penghubung doctor`,
  lain: (path) => `${path} bukan kunci yang terakhir menyegel jejak ini. ${JALAN_KUNCI_SEGEL}`,
};

export const migrasi = (berkas: string): string =>
  `Pembaruan basis data (${berkas}) gagal; tidak ada yang berubah. Pasang lagi program ini secara utuh, lalu periksa: penghubung doctor`;
