/** Complaints that come to the office itself. */
export const register = {
  tercatat: (nomor: string) => `${nomor} tercatat`,
  tertaut: (nomor: string, trackingId: string) => `${nomor} tertaut dengan laporan LAPOR! ${trackingId}`,
  tenggat: (waktu: string) => `tenggat langkah ini ${waktu}`,
  lanjut: (nomor: string) => `Cetak tanda terimanya: penghubung cetak tanda-terima ${nomor}`,
  hanyaPengaduan: (opsi: string) =>
    `${opsi} hanya untuk pengaduan baru. Untuk menautkan cukup: penghubung register NOMOR --tautkan TRACKING_ID`,
};
