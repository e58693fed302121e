/** Figures of a recap beside those of the register, on a screen. The papers' own words stand in src/teks/kertas. */
export const rekapAngka = {
  koma: ',',
  kelas: 'Masuk dari LAPOR! menurut kelas nasional',
  kategori: 'Masuk menurut kategori',
  tanpaKategori: 'tanpa kategori',
  ketepatan: 'Ketepatan waktu: tenggat yang jatuh dalam periode',
  kolom: {
    jam: 'Jam',
    jatuh: 'Jatuh',
    tepat: 'Tepat',
    terlambat: 'Terlambat',
    berjalan: 'Berjalan',
    persen: '%tepat',
    tanpaJeda: 'Tanpa jeda',
  },
  sop: (langkah: string) => `SOP: ${langkah}`,
  nasional: (menuju: string) => `Nasional: ${menuju}`,
  artiKetepatan:
    'Persen: tepat dibagi tepat dan terlambat. Tanpa jeda: persen bila jam tidak pernah berhenti menunggu pelapor, laporan induk, atau pengembalian.',
  kinerja: (n: number) => `Angka kinerja: ${n} laporan LAPOR! yang didisposisikan dalam periode`,
  tl: '%TL',
  rtlPertama: 'RTL pertama',
  rtlSubstantif: 'RTL substantif',
  rhp: 'RHP',
  bagian: (n: number, dari: number) => `${n} dari ${dari} laporan`,
  hari: (rata: string, hari: number, laporan: number) =>
    laporan === 0 ? rata : `${rata} hari kerja (${hari} hari, ${laporan} laporan)`,
  artiKinerja:
    '%TL: yang tanggapannya, sementara atau akhir, sudah terkirim. RTL pertama dan substantif: rata-rata hari kerja dari disposisi sampai tanggapan pertama dan tanggapan akhir terkirim. RHP: sampai selesai atau ditutup. Jeda tidak dikurangkan; yang dikembalikan atau ditarik tidak dihitung. Dasbor LAPOR! dapat berbeda.',
  tanpaWaktuDisposisi: (n: number) =>
    `${n} laporan tanpa waktu disposisi memakai waktu masuknya: angkanya tampak lebih lama.`,
  sementara: 'Ada hari pada tahun tanpa kalender libur: angka hari kerja masih sementara.',
  sebelum: (periode: string) => `Dibandingkan dengan ${periode}`,
  dariKe: (lalu: string, kini: string) => `${lalu} → ${kini}`,
  masuk: 'Masuk',
  selesai: 'Selesai',
  terbuka: 'Terbuka',
  terlambat: 'Terlambat',
  bidang: 'Bidang',
  bidangBaris: (diminta: number, dijawab: number, menunggu: number, terlama: number) =>
    `diminta ${diminta}, dijawab ${dijawab}, masih menunggu ${menunggu}${
      menunggu === 0 ? '' : ` (terlama ${terlama} hari kerja)`
    }`,
  balasan: 'Balasan pelapor',
  balasanBaris: (masuk: number, keberatan: number, dataBaru: number, terimaKasih: number) =>
    `${masuk} masuk; dinilai keberatan ${keberatan}, data baru ${dataBaru}, terima kasih ${terimaKasih}`,
  rating: 'Rating',
  ratingBaris: (rata: string, laporan: number) => `${rata} dari 5 (${laporan} laporan)`,
  daftarTerlambat: (n: number) => `Terlambat, dengan alasannya (${n})`,
  jatuh: (waktu: string) => `jatuh ${waktu}`,
  belum: 'belum dilakukan',
  takDilakukan: (waktu: string) => `tidak dilakukan, kasusnya berakhir ${waktu}`,
  lewatHari: (n: number) => `lewat ${n} hari kerja`,
  tanpaAlasan: 'tanpa alasan tercatat',
  lagi: (n: number, kode: string) =>
    `dan ${n} lagi: penghubung rekap --periode ${kode} --format xlsx --keluaran BERKAS.xlsx`,
  tersembunyi: (n: number) => `${n} laporan di tangan APIP terhitung, tetapi tidak dimuat dalam daftar.`,
  dibekukan:
    'Angkanya dibekukan saat ditutup. Daftar kasus, nama bidang, dan alasan dibaca lagi dari catatan hari ini.',
  terlambatBeda: (daftar: number, dibekukan: number) =>
    `Daftar terlambat kini memuat ${daftar} tenggat, sedangkan ${dibekukan} yang dihitung saat ditutup: ada yang dicatat atau dibetulkan sesudahnya.`,
  hanyaSop: 'Cakupan',
  artiHanyaSop:
    'hanya SOP yang meminta periode ini. Rekap bulanan menghitung semua SOP, jadi jumlah bulannya dapat melebihi angka ini',
  kertas: (kode: string) =>
    `Untuk Kepala dan Inspektorat: penghubung rekap --periode ${kode} --format pdf, atau --format xlsx`,
  formatAsing: (boleh: string) => `--format hanya ${boleh}. Tanpa --format rekap ditampilkan di layar.`,
  keluaranTanpaFormat: '--keluaran memerlukan --format: pdf atau xlsx',
};
