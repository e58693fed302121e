/** Who of the office was asked, and how long it has been waited for. */
export const bidang = {
  lama: (hari: string, hariKerja: number) => `${hari} (${hariKerja} hari kerja)`,
  sebelum: (waktu: string) => `diminta sebelum ${waktu}`,
  lewat: (waktu: string) => `LEWAT BATAS ${waktu}`,
  lewatSingkat: 'lewat batas',
  beberapa: (n: number) => `${n} bidang`,
  menunggu: (siapa: string) => `menunggu ${siapa}`,
  tanpaNama: '(nama bidang tidak ditampilkan)',
  judul: 'Bidang yang ditunggu',
  terlama: (n: number, lama: string | null) =>
    `${n} laporan, ${lama === null ? 'sejak hari ini' : `terlama ${lama}`}`,
  jumlahLewat: (n: number) => `${n} lewat batas`,
  lagi: (n: number) => `… dan ${n} bidang lagi`,
  belumMenjawab: (n: number) =>
    `Perhatian: ${n} bidang yang ditanya belum menjawab. Jawaban yang datang kemudian tetap dapat dicatat (jawaban-bidang).`,
};
