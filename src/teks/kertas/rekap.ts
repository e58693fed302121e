import { bulan } from './tanggal.ts';

const ROMAWI = ['I', 'II', 'III', 'IV'];

/** A recap as it is handed to the head and to the Inspektorat: its paper and its workbook. */
export const rekap = {
  judul: 'REKAP PENGADUAN MASYARAKAT',
  periode: {
    1: (ke: number, tahun: string) => `${bulan[ke - 1] ?? ''} ${tahun}`,
    3: (ke: number, tahun: string) => `Triwulan ${ROMAWI[ke - 1] ?? ''} ${tahun}`,
    6: (ke: number, tahun: string) => `Semester ${ROMAWI[ke - 1] ?? ''} ${tahun}`,
    12: (_ke: number, tahun: string) => `Tahun ${tahun}`,
  },
  labelPeriode: 'Periode',
  rentang: (dari: string, sampai: string) => `${dari} sampai ${sampai}`,
  final: (siapa: string, waktu: string, sidik: string) =>
    `Final: ditutup ${siapa} pada ${waktu}; sidik daftar ${sidik}.`,
  belumFinal: (waktu: string) => `Belum final: keadaan ${waktu}.`,
  belumBerakhir: (waktu: string) => `Periode belum berakhir: keadaan sementara ${waktu}.`,
  dataSejak: (waktu: string) => `Data baru tercatat sejak ${waktu}; aduan sebelumnya tidak terhitung.`,
  apip: (n: number) =>
    `${n} laporan yang ditangani APIP terhitung dalam angka, tetapi tidak dimuat dalam daftar.`,
  dibekukan:
    'Angka, kelas, dan kategori dibekukan saat ditutup. Daftar, nama bidang, dan alasan dibaca dari catatan saat berkas ini dibuat, jadi dapat berbeda.',
  terlambatBeda: ({ daftar, dibekukan }: { readonly daftar: number; readonly dibekukan: number }) =>
    `Daftar terlambat kini memuat ${daftar} tenggat, sedangkan ${dibekukan} yang dihitung saat ditutup: ada yang dicatat atau dibetulkan sesudahnya.`,
  sop: (id: string) =>
    `Hanya kasus SOP yang meminta periode ini: ${id}. Rekap bulanan menghitung semua SOP, jadi jumlah bulannya dapat melebihi angka ini.`,
  jejak: (seq: number, hash: string) => `Jejak saat dibuat: baris ${seq}, SHA-256 ${hash}.`,
  segel: (nomor: number, seq: number, waktu: string) =>
    `Segel terakhir: nomor ${nomor}, sampai baris ${seq}, ${waktu}.`,
  tanpaSegel: 'Jejak ini belum bersegel.',
  lembar: {
    ringkasan: 'Ringkasan',
    langkah: 'Per langkah',
    buku: 'Buku Registrasi',
    bulanan: 'Tabel bulanan',
    terlambat: 'Terlambat',
    definisi: 'Definisi',
  },
  kolomRingkasan: ['Uraian', 'Periode ini', 'Sebelumnya', 'Keterangan'],
  kolomLangkah: [
    'Jam',
    'Langkah',
    'Jatuh tempo',
    'Tepat',
    'Terlambat',
    'Berjalan',
    '% tepat',
    'Tepat tanpa jeda',
    '% tanpa jeda',
    '% lalu',
  ],
  kolomBuku: [
    'No',
    'Nomor',
    'Tanggal laporan',
    'Disposisi',
    'Kanal',
    'Kategori',
    'Kelas',
    'Pelapor',
    'Judul',
    'Bidang',
    'Keadaan',
  ],
  kolomBulanan: [
    'No',
    'Tanggal',
    'Tracking ID',
    'Pelapor',
    'Judul',
    'Stakeholder',
    'Tanggapan',
    'Keterangan',
  ],
  kolomTerlambat: [
    'No',
    'Nomor',
    'Jam',
    'Langkah',
    'Jatuh tempo',
    'Dilakukan',
    'Lewat (hari kerja)',
    'Alasan',
  ],
  kolomDefinisi: ['Istilah', 'Arti'],
  pelapor: { anonim: 'anonim', rahasia: 'rahasia', 'tidak-dicantumkan': 'tidak dimuat' },
  judulRahasia: '(rahasia)',
  dihapus: '(isi sudah dihapus)',
  tanpaJudul: '(tanpa judul)',
  tanpaTanggapan: 'belum ada',
  tanggapanRahasia: '(rahasia)',
  tanggapan: {
    sementara: (isi: string) => `(sementara) ${isi}`,
    ralat: (isi: string) => `(ralat) ${isi}`,
    akhir: (isi: string) => isi,
  },
  keterangan: (keadaan: string, terkirim: string | null) =>
    terkirim === null ? keadaan : `${keadaan}; tanggapan terkirim ${terkirim}`,
  jam: { sop: 'SOP', nasional: 'Nasional' },
  menuju: {
    'tindak-lanjut-pertama': 'tindak lanjut pertama',
    'tanggapan-akhir': 'tanggapan akhir',
  } as Readonly<Record<string, string>>,
  kelas: {
    informasi: 'permintaan informasi',
    'tanpa-pemeriksaan-lapangan': 'tanpa pemeriksaan lapangan',
    'pemeriksaan-lapangan': 'dengan pemeriksaan lapangan',
  } as Readonly<Record<string, string>>,
  belumDilakukan: 'belum dilakukan',
  takDilakukan: (hari: string) => `tidak dilakukan; berakhir ${hari}`,
  tanpaAlasan: 'tanpa alasan tercatat',
  baris: {
    masuk: 'Diterima',
    kanal: (nama: string) => `Diterima lewat ${nama}`,
    kelas: (nama: string) => `Kelas (LAPOR!): ${nama}`,
    kategori: (nama: string) => `Kategori: ${nama}`,
    tanpaKategori: 'tanpa kategori',
    selesai: 'Selesai',
    akhir: (nama: string) => `Berakhir: ${nama}`,
    terbuka: 'Terbuka pada akhir periode',
    terlambat: 'Tenggat yang terlampaui',
    tl: '%TL',
    rtlPertama: 'RTL pertama (hari kerja)',
    rtlSubstantif: 'RTL substantif (hari kerja)',
    rhp: 'RHP (hari kerja)',
    terkirim: 'Jawaban terkirim ke LAPOR!',
    pernyataan: 'di antaranya menurut pernyataan petugas',
    balasan: 'Balasan pelapor yang masuk',
    keberatan: 'Dinilai keberatan',
    rating: 'Rating rata-rata',
    bidang: (nama: string) => `${nama}: masih menunggu`,
  },
  dari: (n: number, dari: number) => `${n} dari ${dari} laporan`,
  hari: (hari: number, laporan: number) => `${hari} hari, ${laporan} laporan`,
  ratingDari: (n: number) => `dari 5, ${n} laporan`,
  bidang: (diminta: number, dijawab: number, terlama: number) =>
    `diminta ${diminta}, dijawab ${dijawab}; terlama ${terlama} hari kerja`,
  tanpaWaktuDisposisi: (n: number) =>
    `${n} laporan tanpa waktu disposisi dihitung dari waktu masuknya: angkanya tampak lebih lama.`,
  sementara: 'Ada hari pada tahun tanpa kalender libur: angka hari kerja masih sementara.',
  bagan: {
    nama: 'Bagan',
    masuk: 'Laporan yang diterima, menurut keadaannya pada akhir periode',
    ketepatan: 'Tenggat yang jatuh dalam periode: tepat dan terlambat',
    lama: 'Lama penyelesaian dalam hari kerja (laporan LAPOR! yang didisposisikan dalam periode)',
    selesai: 'selesai',
    terbuka: 'terbuka',
    pergi: 'dikembalikan atau ditarik',
    tepat: 'tepat',
    terlambat: 'terlambat',
    berjalan: 'masih berjalan',
    kosong: 'Tidak ada yang dihitung dalam periode ini.',
    hari: (dari: number, sampai: number | null) =>
      sampai === null ? `> ${dari - 1}` : dari === sampai ? String(dari) : `${dari}–${sampai}`,
  },
  lampiran: (nomor: string, judul: string) => `Lampiran ${nomor}: ${judul}`,
  takSemua: (n: number, semua: number) => `Dimuat ${n} dari ${semua} baris; selebihnya dalam berkas xlsx.`,
  tidakAda: 'Tidak ada.',
  tentang:
    'Dibuat dari catatan kantor. Arti tiap angka ada dalam lampiran Definisi. Dasbor LAPOR! dapat berbeda: ia memakai waktu dan rumusnya sendiri.',
  pimpinan: 'Kepala',
  definisi: [
    [
      'Diterima',
      'Laporan yang pertama diterima (ditarik, diimpor, atau didaftarkan) dalam periode. Laporan yang dikaitkan sebagai anak dihitung sendiri.',
    ],
    ['Selesai', 'Pada akhir periode berada pada akhir yang dicapai di dalam periode, kapan pun diterima.'],
    ['Terbuka', 'Pada akhir periode masih pada sebuah langkah, kapan pun diterima.'],
    [
      'Tenggat yang terlampaui',
      'Tenggat langkah SOP atau tenggat nasional yang jatuh dalam periode dan tidak dipenuhi sampai saat itu. Bila kasusnya berakhir tanpa dipenuhi, lewatnya dihitung sampai hari ia berakhir.',
    ],
    [
      'Tepat',
      'Tenggat yang jatuh dalam periode dan dipenuhi. Persen = tepat / (tepat + terlambat). Yang masih berjalan tidak dihitung; juga bukan yang kasusnya ditarik, berpindah instansi, atau ditutup di LAPOR! sebelum tenggatnya jatuh. Bila waktu disposisi dibetulkan, tenggat dihitung lagi darinya.',
    ],
    [
      'Tanpa jeda',
      'Tepat bila jam SOP tidak pernah berhenti menunggu kelengkapan pelapor, laporan induknya, atau pengembalian.',
    ],
    [
      'L',
      'Laporan LAPOR! yang disposisinya jatuh dalam periode, selain yang dikembalikan atau ditarik; sekali tiap laporan, dengan putaran pertamanya.',
    ],
    [
      '%TL',
      'Persentase tindak lanjut. Pembilang: L dengan sedikitnya satu tanggapan, sementara atau akhir, yang terkirim sampai akhir periode. Penyebut: semua L.',
    ],
    [
      'RTL pertama',
      'Rata-rata tindak lanjut: hari kerja dari disposisi sampai tanggapan pertama, sementara atau akhir, terkirim, dibagi banyaknya laporan L yang tanggapan pertamanya terkirim.',
    ],
    [
      'RTL substantif',
      'Rata-rata tindak lanjut: hari kerja dari disposisi sampai tanggapan akhir pertama terkirim, dibagi banyaknya laporan L yang tanggapan akhirnya terkirim.',
    ],
    [
      'RHP',
      'Rata-rata hari penyelesaian: hari kerja dari disposisi sampai selesai atau ditutup di LAPOR!, dibagi banyaknya laporan L yang selesai atau ditutup sampai akhir periode.',
    ],
    [
      'Hari kerja',
      'Menurut kalender dan zona waktu instansi; hari disposisi tidak dihitung, jadi hari yang sama bernilai 0. Jeda tidak dikurangkan.',
    ],
    [
      'Nasional: tanggapan akhir',
      'Jam nasionalnya berjalan sesudah tanggapan pertama. Laporan yang belum pernah ditanggapi hanya terlambat untuk tindak lanjut pertama.',
    ],
    [
      'Kelas',
      'Kelas nasional laporan LAPOR! yang diterima. Aduan yang hanya ada di register tidak bertenggat nasional, jadi tidak berkelas.',
    ],
    [
      'Balasan pelapor',
      'Semua balasan yang masuk dalam periode: atas tanggapan kita, dan atas permintaan kelengkapan. Keberatan dihitung pada periode ia dinilai.',
    ],
    [
      'SOP yang dihitung',
      'Periode yang diminta sebuah SOP, misalnya triwulan, hanya menghitung kasus SOP itu. Periode yang tidak diminta SOP mana pun menghitung semua; jumlah bulannya karena itu dapat melebihi triwulannya.',
    ],
    [
      'Final',
      'Angka, kelas, dan kategori dibekukan saat rekap ditutup. Yang terlambat dimuat menurut keadaan saat itu; bila catatan sesudahnya mengubah daftarnya, itu disebut. Daftar lain menurut catatan saat berkas dibuat.',
    ],
    ['–', 'Penyebutnya 0: tidak ada yang dapat dihitung.'],
    [
      'Dasbor LAPOR!',
      'Dapat berbeda: memakai waktunya sendiri, mungkin hari kalender, dan menghitung laporan yang tidak pernah ditarik ke sini.',
    ],
  ] as readonly (readonly [istilah: string, arti: string])[],
};
