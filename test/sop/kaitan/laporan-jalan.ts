/** Invented reports of one category, "Infrastruktur jalan", of one kabupaten: no street, school or person of it exists. */

/** One hole before one school, as five citizens would write of it. */
export const LUBANG: readonly string[] = [
  `Jalan berlubang depan SDN 3 Contohwangi
Mohon diperbaiki jalan berlubang tepat di depan SDN 3 Contohwangi, Jalan Mawar Rekaan. Lubangnya dalam, kalau hujan
tertutup air dan sudah dua kali anak sekolah jatuh dari sepeda.`,
  `lubang besar jl mawar rekaan
min tolong itu lubang di jl mawar rekaan dpn gerbang sd 3 udah parah bgt, kmrn ada motor jatoh pas anter anak sekolah`,
  `Keselamatan siswa terancam akibat kerusakan jalan
Selamat pagi. Sebagai wali murid SD Negeri 3 Contohwangi kami menyampaikan bahwa badan jalan di muka sekolah mengalami
kerusakan cukup parah berupa lubang sedalam kurang lebih 20 cm. Kami khawatir akan keselamatan anak-anak yang menyeberang.`,
  `Aspal rusak dekat sekolah di Mawar Rekaan
Aspal di Jalan Mawar Rekaan dekat SD 3 terkelupas dan berlubang sejak musim hujan. Pengendara harus menghindar ke kanan dan
hampir menabrak anak-anak yang pulang sekolah.`,
  `Sudah sebulan belum diperbaiki
Lubang di depan sekolah SDN 3 Contohwangi makin lebar. Genangan airnya membuat pengendara motor tidak melihat lubang itu. Kapan
Jalan Mawar Rekaan ditambal?`,
];

/** Forty others: other holes, other roads, other things of roads. */
export const LAIN: readonly string[] = [
  `Jalan berlubang di Jalan Kenanga Fiktif\nMohon perbaikan jalan berlubang di Jalan Kenanga Fiktif dekat pasar. Lubangnya banyak dan dalam, sering ada motor jatuh.`,
  `Jalan rusak depan SMP 2 Karangsemu\nJalan di depan SMP 2 Karangsemu rusak parah, siswa kesulitan lewat kalau hujan karena becek dan licin.`,
  `Lampu jalan padam Gang Anyelir\nLampu penerangan jalan di Gang Anyelir Rekaan padam sejak seminggu, warga takut lewat malam hari.`,
  `Drainase tersumbat\nSaluran air di Jalan Flamboyan Rekaan tersumbat sampah sehingga air meluap ke badan jalan tiap hujan.`,
  `Jembatan kayu lapuk\nPapan jembatan menuju Dusun Rekajaya sudah lapuk dan bolong, anak sekolah tiap pagi menyeberang di situ.`,
  `Truk tambang merusak jalan desa\nTruk bermuatan berat melintas siang malam di Desa Sumbersemu, jalan desa jadi hancur dan berdebu.`,
  `Minta polisi tidur\nMohon dibuatkan polisi tidur di depan TK Tunas Rekaan, kendaraan melaju kencang sekali.`,
  `Trotoar dipakai parkir\nTrotoar Jalan Pahlawan Rekaan dipakai parkir mobil toko, pejalan kaki turun ke jalan.`,
  `Zebra cross pudar\nCat zebra cross di depan SDN 1 Karangsemu sudah hilang, siswa menyeberang tanpa tanda.`,
  `Galian PDAM tidak ditutup\nBekas galian pipa di Jalan Teratai Rekaan tidak ditutup kembali, tanahnya berserakan dan jalan menyempit.`,
  `Longsor menutup jalan\nTebing longsor di ruas Bukitsemu menutup separuh badan jalan, mobil harus bergantian.`,
  `Rambu lalu lintas roboh\nRambu dilarang parkir di simpang Jalan Melati Rekaan roboh ditabrak truk dan belum dipasang lagi.`,
  `Jalan becek belum diaspal\nJalan lingkungan RT 05 Desa Rekasari belum pernah diaspal, kalau hujan seperti kubangan.`,
  `Jalan amblas\nBadan jalan di tikungan Bukitsemu amblas sekitar setengah meter, berbahaya bagi pengendara malam hari.`,
  `Proyek jalan mangkrak\nPelebaran Jalan Lingkar Rekaan berhenti sejak tiga bulan, material menumpuk dan menimbulkan debu.`,
  `Debu proyek\nDebu dari pengerjaan jalan di depan rumah kami masuk ke rumah, tolong disiram tiap hari.`,
  `Lubang di jembatan\nSambungan jembatan Kali Rekaan renggang dan berlubang, ban motor bisa masuk ke celahnya.`,
  `Pohon tumbang melintang\nPohon besar tumbang di Jalan Cemara Rekaan dan menutup jalan sejak semalam.`,
  `Lampu merah mati\nLampu lalu lintas di simpang empat Pasar Rekaan mati, kendaraan saling serobot.`,
  `Jalan sempit\nJalan Gang Dahlia Rekaan terlalu sempit untuk mobil ambulans, mohon dilebarkan.`,
  `Kabel menjuntai\nKabel di tiang Jalan Wijaya Rekaan menjuntai rendah sampai menyentuh truk yang lewat.`,
  `Lubang menganga di Jalan Raya Rekajaya\nAda lubang besar menganga di Jalan Raya Rekajaya KM 7, tiap malam ada saja pengendara motor terjatuh.`,
  `Aspal mengelupas\nAspal Jalan Kamboja Rekaan baru tiga bulan sudah mengelupas, kerikilnya berserakan dan licin.`,
  `Gorong-gorong ambrol\nGorong-gorong di pertigaan Desa Sumbersemu ambrol sehingga truk tidak dapat lewat.`,
  `Jalan gelap\nSepanjang Jalan Lingkar Rekaan tidak ada lampu, rawan begal, mohon dipasang penerangan.`,
  `Parkir liar\nParkir liar di depan SMA 1 Contohwangi membuat macet tiap jam pulang sekolah.`,
  `Genangan air di Jalan Teratai\nTiap hujan Jalan Teratai Rekaan tergenang setinggi lutut karena selokan dangkal.`,
  `Tutup selokan hilang\nTutup selokan di trotoar Jalan Pahlawan Rekaan hilang dicuri, kemarin ada anak terperosok.`,
  `Jalan bergelombang\nJalan provinsi arah Karangsemu bergelombang dan bertambal-tambal, tidak nyaman dilalui.`,
  `Marka jalan hilang\nMarka tengah Jalan Lingkar Rekaan tidak kelihatan lagi pada malam hari.`,
  `Pagar jembatan rusak\nPagar pengaman jembatan Kali Rekaan patah, dikhawatirkan ada yang jatuh ke sungai.`,
  `Perbaikan jalan usaha tani\nJalan usaha tani Kelompok Rekatani rusak sehingga hasil panen sulit diangkut.`,
  `Jalan depan sekolah macet\nJalan di depan SDN 5 Rekasari macet setiap pagi karena pedagang berjualan di badan jalan.`,
  `Jalan rusak Desa Tirtasemu\nTolong pak jalan desa Tirtasemu rusak berat dari balai desa sampai masjid, sudah lama tidak diperbaiki.`,
  `Lubang bekas tambalan\nTambalan jalan di Jalan Anggrek Rekaan lepas lagi, lubang kembali muncul setelah hujan.`,
  `Bahu jalan longsor\nBahu jalan di dekat SDN 2 Bukitsemu longsor, siswa berjalan kaki di tengah jalan.`,
  `Besi penutup jalan lepas\nBesi penutup saluran di Jalan Kenanga Fiktif lepas dan berbunyi keras tiap dilewati mobil.`,
  `Portal jalan dirusak\nPortal pembatas tinggi kendaraan di masuk Desa Sumbersemu dirusak, truk besar masuk lagi.`,
  `Permintaan pengaspalan\nMohon pengaspalan Jalan Cempaka Rekaan RT 02 RW 04, sudah diusulkan di musrenbang dua tahun berturut-turut.`,
  `Halte rusak\nAtap halte di depan SMP 2 Karangsemu bocor dan bangkunya patah, siswa menunggu kehujanan.`,
];

/** What a long report says beside its matter. */
export const LATAR: readonly string[] = [
  `Sudah kami sampaikan kepada ketua RT dan kantor desa sejak tiga bulan lalu, tetapi jawabannya selalu menunggu anggaran.`,
  `Kondisi ini sangat mengganggu aktivitas warga, terutama pedagang kecil yang berangkat sebelum subuh.`,
  `Beberapa ibu rumah tangga bahkan harus memutar lewat kampung sebelah dan membayar ojek lebih mahal.`,
  `Kami lampirkan foto yang diambil kemarin petang supaya petugas mudah mengenali lokasinya.`,
  `Petugas pernah datang melihat, mengukur, lalu pergi tanpa kabar lagi sampai hari ini.`,
  `Apabila memang bukan kewenangan dinas ini, mohon diteruskan kepada instansi yang tepat.`,
  `Orang lanjut usia dan penyandang disabilitas paling merasakan akibatnya setiap kali hendak berobat.`,
  `Menurut tetangga yang bekerja di balai, usulannya pernah dibahas dalam musyawarah tetapi tidak diberi nomor.`,
  `Kami bersedia bergotong royong apabila bahannya disediakan pemerintah.`,
  `Tolong kabari jadwalnya lewat papan pengumuman supaya kami dapat bersiap.`,
  `Wisatawan yang lewat pada akhir pekan sering mengeluh dan memotret keadaan tersebut.`,
  `Terakhir kali ada kejadian, korban dibawa ke klinik dan harus dijahit.`,
];

export const INTERNET = `Internet di Jalan Kenari Raya mati berhari-hari
Jaringan internet di Jalan Kenari Raya putus hampir setiap siang dan baru menyala kembali menjelang malam.
Lampu pada perangkat di tiang tetap merah walaupun sudah dicabut dan dipasang lagi oleh penjaga balai.
Anak-anak yang mengerjakan ujian daring terpaksa menumpang ke desa sebelah dengan perahu. Papan informasi menyebut layanan ini dibiayai pemerintah, tetapi nomor gangguannya tidak pernah diangkat.`;

/** The same told again at the counter or by WhatsApp, each with the report it is of: by its place among the five, the forty, and the one on the internet. */
export const PESAN: readonly (readonly [teks: string, laporan: number])[] = [
  ['Internet di Jalan Kenari Raya mati berhari-hari, tolong diperbaiki', 45],
  ['Min, internet di jalan kenari raya ga nyala2', 45],
  ['Min, lampu jln gg anyelir rekaan padam trs', 7],
  ['pak saluran air jl flamboyan rekaan mampet sampah semua', 8],
  ['jembatan kayu dusun rekajaya udah lapuk bgt bahaya', 9],
  ['tolong dong lubang gede di jl raya rekajaya km 7', 26],
  ['Lampu merah simpang empat pasar rekaan mati', 23],
  ['Min pohon tumbang di jl cemara rekaan blm diangkat', 22],
  ['kabel di jl wijaya rekaan menjuntai rendah bgt min', 25],
  ['jl depan sdn 3 contohwangi bolong, tolong', 0],
  ['jalan mawar rekaan dpn sd 3 lubangnya dalem bgt', 0],
  ['Gorong2 pertigaan sumbersemu ambrol gabisa lewat', 28],
  ['parkir liar dpn sma 1 contohwangi bikin macet', 30],
  ['jl teratai rekaan banjir tiap ujan', 31],
  ['halte smp 2 karangsemu bocor', 44],
  ['jalan desa tirtasemu rusak parah min', 38],
];

/** Of none of them. */
export const PESAN_LAIN: readonly string[] = [
  'Min, jalan di depan rumah saya rusak tolong diperbaiki',
  'Lampu jalan Gang Kemboja mati',
  'Jalan berlubang, tolong diperbaiki segera',
  'sampah numpuk di pasar rekaan',
  'Min jalan raya depan sekolah macet',
  'air pdam ga ngalir di jl bougenvil',
  'Jalan rusak di Desa Sukarekaan',
  'internet kantor desa sumbersemu mati',
  'lubang di jalan tulip rekaan',
  'jl rusak depan smp 5 karangsemu',
];
