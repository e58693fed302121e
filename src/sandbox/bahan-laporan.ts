/** What the reports are made of. People, villages and streets are invented; only the regency and its province exist. */

export interface Pokok {
  readonly idKategori: string;
  readonly judul: readonly string[];
  /** `{t}` is the place, in every title and first sentence. The first always stands in the text, the others as it grows. */
  readonly uraian: readonly string[];
}

export const KATEGORI = [
  { id: '1', induk: '0', nama: 'Komunikasi dan Informatika' },
  { id: '11', induk: '1', nama: 'Jaringan Internet dan Seluler' },
  { id: '12', induk: '1', nama: 'Situs dan Aplikasi Layanan Publik' },
  { id: '13', induk: '1', nama: 'Informasi Publik dan Hoaks' },
  { id: '2', induk: '0', nama: 'Infrastruktur' },
  { id: '21', induk: '2', nama: 'Jalan dan Jembatan' },
  { id: '22', induk: '2', nama: 'Penerangan Jalan Umum' },
  { id: '23', induk: '2', nama: 'Drainase dan Air Bersih' },
  { id: '3', induk: '0', nama: 'Lingkungan dan Kebersihan' },
  { id: '4', induk: '0', nama: 'Administrasi Kependudukan' },
  { id: '5', induk: '0', nama: 'Kesehatan' },
  { id: '6', induk: '0', nama: 'Bantuan Sosial' },
] as const;

const PENGADUAN: readonly Pokok[] = [
  {
    idKategori: '11',
    judul: ['Internet {t} mati berhari-hari', 'Wi-Fi publik di {t} tidak dapat dipakai'],
    uraian: [
      'Jaringan internet di {t} putus hampir setiap siang dan baru menyala kembali menjelang malam.',
      'Lampu pada perangkat di tiang tetap merah walaupun sudah dicabut dan dipasang lagi oleh penjaga balai.',
      'Anak-anak yang mengerjakan ujian daring terpaksa menumpang ke desa sebelah dengan perahu.',
      'Papan informasi menyebut layanan ini dibiayai pemerintah, tetapi nomor gangguannya tidak pernah diangkat.',
    ],
  },
  {
    idKategori: '12',
    judul: ['Situs layanan tidak bisa dibuka dari {t}', 'Aplikasi antrean di {t} selalu gagal masuk'],
    uraian: [
      'Halaman pendaftaran layanan yang diarahkan petugas di {t} selalu menampilkan pesan kesalahan setelah tombol kirim ditekan.',
      'Sudah dicoba dari tiga telepon dan dua jaringan berbeda, hasilnya sama saja.',
      'Kode verifikasi baru masuk satu jam kemudian, padahal masa berlakunya hanya lima menit.',
      'Berkas yang diunggah hilang sehingga kami harus mengulang dari awal sebanyak empat kali.',
    ],
  },
  {
    idKategori: '21',
    judul: ['Jalan berlubang di {t} membahayakan', 'Jembatan kayu {t} lapuk dan miring'],
    uraian: [
      'Badan jalan di {t} berlubang dalam sepanjang kurang lebih seratus meter dan tergenang setiap hujan.',
      'Dalam dua pekan terakhir sudah tiga pengendara sepeda motor terjatuh, satu di antaranya ibu hamil.',
      'Warga sempat menimbun dengan tanah seadanya, namun hanyut kembali pada hujan berikutnya.',
      'Truk bermuatan berat tetap lewat pada malam hari walaupun ada rambu larangan.',
    ],
  },
  {
    idKategori: '22',
    judul: ['Lampu jalan {t} padam', 'Penerangan di {t} mati sejak bulan lalu'],
    uraian: [
      'Sebelas lampu jalan berturut-turut di {t} padam sehingga ruas itu gelap gulita setelah magrib.',
      'Dua kali terjadi penjambretan di tikungan dekat langgar karena tidak ada cahaya sama sekali.',
      'Kabel pada salah satu tiang tampak menjuntai dan dikhawatirkan masih beraliran listrik.',
      'Ketua RT sudah mencatat nomor tiangnya dan siap menunjukkan lokasinya kepada petugas.',
    ],
  },
  {
    idKategori: '23',
    judul: ['Air bersih di {t} keruh dan berbau', 'Saluran tersumbat, {t} tergenang'],
    uraian: [
      'Air yang mengalir ke rumah-rumah di {t} berwarna cokelat dan berbau besi sejak pipa utama diperbaiki.',
      'Bayi tetangga kami gatal-gatal dan bidan menyarankan agar air tersebut tidak dipakai dahulu.',
      'Tagihan bulanan tetap datang penuh, padahal air hanya mengalir dua jam pada dini hari.',
      'Saluran di tepi jalan penuh lumpur sehingga sisa air meluap ke halaman sekolah.',
    ],
  },
  {
    idKategori: '3',
    judul: ['Sampah menumpuk di {t}', 'Pembakaran sampah di {t} mengganggu warga'],
    uraian: [
      'Sampah di tempat penampungan {t} tidak diangkut selama sembilan hari dan sudah meluber ke badan jalan.',
      'Baunya tercium sampai ruang kelas dan lalat masuk ke warung-warung makan.',
      'Sebagian orang akhirnya membakar sampah pada malam hari sehingga asapnya menyesakkan.',
      'Petugas kebersihan menyampaikan bahwa truk pengangkut rusak, tanpa kepastian kapan selesai diperbaiki.',
    ],
  },
  {
    idKategori: '6',
    judul: ['Nama kami di {t} hilang dari daftar bantuan', 'Bantuan sosial di {t} tidak tepat sasaran'],
    uraian: [
      'Nama kami tidak lagi ada dalam daftar penerima bantuan di {t} tanpa pemberitahuan apa pun.',
      'Sementara itu beberapa keluarga yang memiliki toko dan kendaraan roda empat masih menerima.',
      'Operator desa menyebut datanya ditolak sistem, tetapi tidak dapat menjelaskan sebabnya.',
      'Orang tua kami sudah lanjut usia dan tidak sanggup datang berulang kali ke kantor kecamatan.',
    ],
  },
  {
    idKategori: '5',
    judul: ['Antrean berobat di {t} terlalu lama', 'Petugas jaga tidak ada di {t}'],
    uraian: [
      'Pelayanan berobat di {t} baru dibuka menjelang siang walaupun papan jam layanan menyebut pukul delapan.',
      'Pasien lanjut usia menunggu berdiri karena kursi tunggu hanya enam buah.',
      'Obat yang diresepkan sering kosong sehingga pasien diminta membeli sendiri di luar.',
      'Kotak saran di depan loket terkunci dan tampaknya sudah lama tidak pernah dibuka.',
    ],
  },
];

const ASPIRASI: readonly Pokok[] = [
  {
    idKategori: '11',
    judul: ['Usul titik internet umum di {t}', 'Mohon penguat sinyal untuk {t}'],
    uraian: [
      'Kami mengusulkan agar {t} mendapat satu titik internet umum yang dapat dipakai pelajar dan pelaku usaha kecil.',
      'Warga bersedia menyediakan tempat, listrik, dan penjaga secara bergiliran.',
      'Saat ini sinyal hanya muncul di atas bukit kecil di belakang makam.',
      'Karang taruna sudah mengumpulkan tanda tangan dari seratus dua puluh kepala keluarga.',
    ],
  },
  {
    idKategori: '3',
    judul: ['Usul bank sampah di {t}', 'Saran jadwal pengangkutan sampah {t}'],
    uraian: [
      'Kami menyarankan dibangunnya bank sampah di {t} supaya sampah plastik tidak lagi dibuang ke sungai.',
      'Ibu-ibu pengajian sudah berlatih memilah dan hanya kekurangan timbangan serta gudang kecil.',
      'Jadwal pengangkutan sebaiknya ditempel di pos ronda agar warga tidak mengeluarkan sampah terlalu cepat.',
      'Contoh serupa sudah berjalan baik di desa tetangga selama satu tahun.',
    ],
  },
];

const PERMINTAAN_INFORMASI: readonly Pokok[] = [
  {
    idKategori: '13',
    judul: ['Mohon penjelasan kabar yang beredar tentang {t}', 'Permintaan data layanan informasi di {t}'],
    uraian: [
      'Di grup percakapan beredar kabar bahwa layanan di {t} akan ditutup bulan depan dan warga diminta membayar biaya pindah.',
      'Kami ingin memastikan apakah kabar tersebut benar atau hanya berita bohong.',
      'Apabila ada surat edaran resminya, mohon disebutkan nomor dan tautannya.',
      'Beberapa orang tua sudah terlanjur mengirim uang kepada nomor yang tidak dikenal.',
    ],
  },
  {
    idKategori: '4',
    judul: ['Syarat pindah domisili ke {t}', 'Jadwal layanan keliling di {t}'],
    uraian: [
      'Kami ingin mengetahui syarat lengkap dan jadwal layanan keliling kependudukan di {t} untuk bulan ini.',
      'Keterangan di papan pengumuman berbeda dengan yang disampaikan lewat telepon.',
      'Apakah surat keterangan dari ketua RT masih diperlukan, atau cukup dengan kartu keluarga?',
      'Mohon dijelaskan pula berapa hari kerja dokumen tersebut selesai.',
    ],
  },
];

export const POKOK: Readonly<Record<string, readonly Pokok[]>> = {
  Pengaduan: PENGADUAN,
  Aspirasi: ASPIRASI,
  'Permintaan Informasi': PERMINTAAN_INFORMASI,
};

export const PEMBUKA = [
  'Assalamualaikum, selamat siang Bapak/Ibu admin.',
  'Yth. Bapak/Ibu pengelola pengaduan.',
  'Selamat pagi, izin menyampaikan hal berikut.',
  'Dengan hormat, bersama ini kami sampaikan keadaan di lingkungan kami.',
];

export const SEJAK = [
  'Keadaan ini sudah berlangsung kurang lebih tiga pekan.',
  'Hal ini terjadi sejak awal bulan dan semakin parah setelah hujan lebat.',
  'Kejadiannya kami catat sejak hari Senin pekan lalu.',
  'Sudah dua bulan berlalu tanpa perubahan yang berarti.',
];

export const UPAYA = [
  'Kami sudah melapor kepada ketua RT dan kantor desa, namun diminta menunggu tanpa kepastian.',
  'Sebelumnya sudah kami sampaikan lewat telepon, tetapi sambungannya selalu terputus.',
  'Foto keadaan di lapangan dapat kami kirimkan; nomor saya 0812-0055-1708.',
  'Bila perlu verifikasi, NIK saya 6203010101551708 dan tetangga bersedia menjadi saksi.',
  'Kami tidak bermaksud menyalahkan siapa pun, hanya berharap ada kejelasan.',
];

export const PENUTUP = [
  'Mohon kiranya dapat segera ditindaklanjuti. Terima kasih.',
  'Atas perhatian dan bantuannya kami ucapkan terima kasih banyak.',
  'Besar harapan kami ada petugas yang meninjau langsung. Terima kasih.',
  'Kami menunggu kabar baiknya, semoga Bapak/Ibu sehat selalu.',
];

export const WILAYAH = [
  { kecamatan: 'Muara Tembaga', kelurahan: ['Sei Mekar', 'Panggung Jaya', 'Tanjung Kelapa'] },
  { kecamatan: 'Hulu Rasau', kelurahan: ['Batu Nyiur', 'Rasau Indah', 'Teluk Purun'] },
  { kecamatan: 'Lembah Pinang', kelurahan: ['Pinang Habang', 'Saka Lestari', 'Karya Mulia Baru'] },
  { kecamatan: 'Tamban Raya', kelurahan: ['Anjir Melati', 'Sumber Galam', 'Handil Kencana'] },
];

/** Every place, reporter and file has a "Kenari" in its name: the tests listen for it where no reporter may be heard, as for the two numbers above. */
export const JALAN = [
  'Jalan Kenari Biru',
  'Jalan Kelotok Kenari',
  'Gang Kenari',
  'Jalan Kenari Raya',
  'Handil Kenari Tengah',
  'Jalan Kenari Emas',
];

export const NAMA_DEPAN = [
  'Suryati',
  'Bahrudin',
  'Melisa',
  'Yohanes',
  'Ratna',
  'Hendri',
  'Norlina',
  'Dedy',
  'Kristina',
  'Samsul',
  'Windi',
  'Arjuna',
];
export const NAMA_BELAKANG = [
  'Tambunan Kenari',
  'Kenariwirya',
  'Kenariningsih',
  'Gumilang Kenari',
  'Kenarihei',
  'Manggala Kenari',
  'Kenari Sembadra',
  'Kenarigalam',
  'Kenari Wanasepi',
  'Kenariputra',
];

export const SUMBER = ['Website', 'Aplikasi Android', 'Aplikasi iOS', 'SMS 1708', 'Media Sosial', null];

/** As reporters name them: two are no safe paths, which is the reason a name is never one. */
export const NAMA_BERKAS = [
  'IMG_20260113_Kenari.jpg',
  'foto jalan Kenari (2).jpeg',
  'WhatsApp Image Kenari 07.55.10.jpeg',
  '../../foto-Kenari.jpg',
  'bukti\\Kenari:1.jpg',
  'kondisi terkini – Gang Kenari.JPG',
];
