/** Complaints that come to the office itself. */
export const register = {
  tercatat: (nomor: string) => `${nomor} tercatat`,
  tertaut: (nomor: string, trackingId: string) => `${nomor} tertaut dengan laporan LAPOR! ${trackingId}`,
  /** Its answer was approved before LAPOR! knew of it. */
  jawabanMenyusul: (kiriman: string) =>
    `Jawabannya sudah disetujui sebelum ditautkan dan belum tercatat di LAPOR!: disiapkan sebagai ${kiriman} dan DITAHAN. Pastikan dahulu nomor laporannya benar. Belum tampil di LAPOR!: penghubung kiriman release ${kiriman} --catatan "…". Sudah disalin ke sana: penghubung kiriman mark-sent ${kiriman} --bukti "…"`,
  tanyaKanal: (semua: string) => `Kanal (${semua})`,
  tanya: (nama: string, keterangan: string, wajib: boolean) =>
    `${nama}${keterangan === '' ? '' : ` (${keterangan})`}${wajib ? ', wajib' : ', boleh kosong'}`,
  formulirRusak: (berkas: string) =>
    `Berkas formulir "${berkas}" tidak terbaca. Isinya satu objek JSON, misalnya: {"nama": "Warga Contoh", "isi": "Bantuan belum diterima"}`,
  lanjut: (nomor: string) => `Cetak tanda terimanya: penghubung cetak tanda-terima ${nomor}`,
  hanyaPengaduan: (opsi: string) =>
    `${opsi} hanya untuk pengaduan baru. Untuk menautkan cukup: penghubung register NOMOR --tautkan TRACKING_ID`,
};
