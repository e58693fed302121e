/** What `ba export` says while and after it writes the auditor's bundle. */
export const bundel = {
  tahap: {
    jejak: (n: number) => `Memeriksa jejak: ${n} baris…`,
    laporan: (n: number) => `laporan-log: ${n} baris…`,
    kaitan: (n: number) => `kaitan-log: ${n} baris…`,
    koordinasi: (n: number) => `koordinasi-log: ${n} baris…`,
    tenggat: (n: number) => `tenggat-log: ${n} baris…`,
    ba: (n: number) => `ba-log: ${n} baris…`,
    pengecualian: (n: number) => `Menulis jejak: ${n} baris…`,
  },
  selesai: (folder: string) => `Bundel selesai: ${folder}`,
  isi: (ba: number, laporan: number, tenggat: number, terlambat: number) =>
    `${ba} Berita Acara, ${laporan} disposisi, ${tenggat} tenggat (${terlambat} terlambat).`,
  baca: 'Mulailah dari LAPORAN.html; cara memeriksanya dalam BACA-SAYA.txt.',
  tersembunyi: (n: number) =>
    `${n} tidak dimuat karena dialihkan ke APIP. Yang memuatnya: --untuk apip --sebagai petugas APIP kasus itu`,
  tanpaXlsx: (maks: number) =>
    `ba-log.xlsx tidak dibuat: lebih dari ${maks} baris. ba-log.csv memuat semuanya.`,
  rusak: (seq: number) =>
    `RANTAI JEJAK RUSAK pada baris ${seq}. Bundel tetap ditulis dan menyebutkannya, tanpa segel baru. Rinciannya: penghubung jejak verify`,
  segelRusak: (kalimat: string) =>
    `${kalimat} Bundel tetap ditulis dan menyebutkannya, tanpa segel baru. Rinciannya: penghubung jejak verify`,
  tanpaSegel:
    'Bundel ini tanpa segel: jejak belum pernah disegel dan tidak dapat disegel sekarang, atau kunci-segel hilang atau rusak.',
  /** Why stands on stderr. */
  tanpaSegelBaru: 'Bundel ini tanpa segel.',
  diriRusak: (nama: string, rincian: string) =>
    `BASIS DATA TIDAK SESUAI DENGAN JEJAK: ${nama} (${rincian}). Bundel tetap ditulis dan menyebutkannya. Rinciannya: penghubung doctor --lengkap`,
  ditolak: {
    berisi: (letak: string) => `${letak} sudah ada dan tidak kosong. Pilih folder lain: --keluaran FOLDER`,
    sedang_ditulis: (letak: string) =>
      `${letak} sudah ada: ekspor lain sedang berjalan, atau ekspor terdahulu terputus. Bila tidak ada yang berjalan, hapus folder itu lalu ulangi.`,
    xlsx_terlalu_besar: (maks: number) =>
      `Lebih dari ${maks} Berita Acara: terlalu banyak untuk satu lembar xlsx. Pakai --format csv, atau masa yang lebih pendek.`,
  },
  bukanTanggal: (opsi: string, nilai: string) =>
    `${opsi} "${nilai}" bukan tanggal. Tulis seperti 2026-07-01.`,
  terbalik: (dari: string, sampai: string) => `--dari ${dari} sesudah --sampai ${sampai}.`,
  pilihan: (opsi: string, nilai: string, pilihan: string) =>
    `${opsi} "${nilai}" tidak dikenal. Pilihan: ${pilihan}`,
};
