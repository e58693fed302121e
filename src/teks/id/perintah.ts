/** Help of the commands: a line, the options by their long name, and what an officer would type. */
const WAKTU = '"2026-11-20 14:30" atau 2026-11-20; zona waktu instansi';

export const umum = {
  ringkas: 'Meja kerja pejabat penghubung untuk LAPOR!-SP4N',
  opsi: {
    config: 'berkas setelan (bawaan: penghubung.yaml di folder ini)',
    bahasa: 'bahasa: id atau en',
    json: 'tulis satu dokumen JSON, untuk program lain',
    sebagai: 'petugas yang memutuskan tindakan ini',
    'dicatat-oleh': 'petugas yang mengetik, bila bukan yang memutuskan',
    help: 'tampilkan bantuan',
    version: 'tampilkan versi',
  },
  kataPerintah: 'perintah',
  kataPilihan: 'pilihan',
  pemakaian: 'Pemakaian',
  argumen: 'Argumen',
  daftarOpsi: 'Pilihan',
  opsiUmum: 'Pilihan umum',
  daftarPerintah: 'Perintah',
  contoh: 'Contoh',
  takDikenal: (kata: string) => `"${kata}" tidak dikenal.`,
  argumenKurang: (nama: string) => `${nama} belum disebut.`,
  isianDuaKali: (nama: string) => `Isian "${nama}" disebut dua kali. Sebutkan sekali saja.`,
  nilaiSalah: (opsi: string, boleh: string) => `Nilai ${opsi} keliru; seharusnya ${boleh}.`,
  bantuan: (perintah: string) => `Bantuan: penghubung ${perintah === '' ? '' : `${perintah} `}--help`,
};

export const argumen = {
  id: 'nomor laporan LAPOR! atau nomor registrasi',
  register: 'nomor registrasi yang ditautkan, misalnya REG-2026-000001',
  aksi: 'tindakan SOP; yang boleh sekarang: penghubung show ID',
  ekspor: 'berkas ekspor admin LAPOR! (.xlsx)',
  ba: 'nomor Berita Acara, misalnya BA-000007',
  kiriman: 'nomor kiriman, misalnya TL-2026-000123',
  karantina: 'nomor karantina, misalnya KR-000003',
  cakupan: 'nomor kiriman yang dikirim ulang',
  cadangan: 'folder hasil backup',
  libur: 'berkas hari libur satu tahun (.json), bentuknya seperti data/hari-libur',
  sop: 'letak berkas SOP, atau id SOP bawaan seperti kapuas-2018',
  bundel: 'folder hasil ba export, diperiksa tanpa basis data',
};

export const perintah = {
  demo: {
    ringkas: 'mencoba seluruh alur dengan data rekaan, tanpa setelan dan tanpa jaringan',
    opsi: {},
    contoh: ['penghubung demo', 'penghubung --bahasa en demo'],
  },
  init: {
    ringkas: 'membuat penghubung.yaml yang berpenjelasan; berkas yang ada tidak ditimpa',
    opsi: {
      id: 'id instansi di LAPOR!; boleh beberapa, dipisah koma',
      nama: 'nama instansi',
      zona: 'zona waktu: Asia/Jakarta, Asia/Pontianak, Asia/Makassar, atau Asia/Jayapura',
      sambungan: 'cara terhubung: rest, f01, atau ekspor-xlsx',
      url: 'alamat API LAPOR! (rest, f01)',
      'token-env': 'nama variabel lingkungan yang berisi token',
      sop: 'SOP bawaan atau letak berkas SOP',
      'hitungan-hari': '"hari" dalam SOP dihitung: kalender atau kerja',
      petugas: 'petugas: id:peran:nama; boleh diulang',
    },
    contoh: [
      'penghubung init',
      'penghubung init --sambungan ekspor-xlsx --id 5501 --nama "Diskominfo Kab. Kapuas" --zona Asia/Pontianak',
    ],
  },
  sandbox: {
    ringkas: 'menjalankan LAPOR! tiruan di komputer ini untuk berlatih',
    opsi: {
      port: 'nomor port (bawaan 8731)',
      reports: 'banyaknya laporan rekaan',
      faults: 'gangguan tiruan: none, mild, atau harsh',
      seed: 'angka awal, supaya data dan gangguan dapat diulang',
      'max-late': 'efek paling lambat menyusul sesudah ini bila sambungan diputus (bawaan 15m)',
      'vis-lag': 'jawaban baru tampak di riwayat sesudah ini (bawaan 0s; harsh: 5m)',
    },
    contoh: ['penghubung sandbox', 'penghubung sandbox --reports 200 --faults mild'],
  },
  sync: {
    ringkas: 'satu lintasan: menarik laporan dan mengirim yang sudah disetujui',
    opsi: {
      only: 'satu arah saja: pull (tarik) atau push (kirim)',
      full: 'menarik semua laporan dari awal',
      'accept-run': 'meneruskan tarikan yang ditahan rem lintasan ini, sekali',
    },
    contoh: ['penghubung sync', 'penghubung sync --only push', 'penghubung sync --full'],
  },
  run: {
    ringkas: 'menjalankan sync menurut jadwal, sampai dihentikan (Ctrl+C)',
    opsi: {},
    contoh: ['penghubung run', 'penghubung run --config /etc/penghubung/penghubung.yaml'],
  },
  import: {
    ringkas: 'memasukkan ekspor Excel admin LAPOR!',
    opsi: { disposisi: `awal hitungan: nama kolom di berkas, atau satu waktu (${WAKTU})` },
    contoh: [
      'penghubung import ekspor-november.xlsx',
      'penghubung import ekspor-november.xlsx --disposisi "Tanggal Disposisi"',
      'penghubung import ekspor-november.xlsx --disposisi "2026-11-20 08:00"',
    ],
  },
  banding: {
    ringkas: 'membandingkan register kita dengan ekspor Admin Instansi; tidak mengubah apa pun',
    opsi: {},
    contoh: ['penghubung banding ekspor-november.xlsx', 'penghubung banding ekspor-november.xlsx --json'],
  },
  status: {
    ringkas: 'keadaan hari ini: kasus per langkah, tenggat terdekat, kiriman, karantina',
    opsi: {},
    contoh: ['penghubung status', 'penghubung status --json'],
  },
  list: {
    ringkas: 'kasus terbuka, tenggat terdekat dahulu',
    opsi: {
      langkah: 'hanya pada langkah ini; boleh beberapa',
      terlambat: 'hanya yang terlambat',
      milik: 'hanya yang dipegang petugas ini',
      pada: `dinilai pada waktu ini (${WAKTU})`,
      batas: 'paling banyak sekian kasus',
    },
    contoh: [
      'penghubung list',
      'penghubung list --terlambat',
      'penghubung list --milik penghubung1 --langkah telaah',
    ],
  },
  show: {
    ringkas: 'satu kasus selengkapnya, dengan tindakan yang boleh sekarang',
    opsi: {},
    contoh: ['penghubung show 5489201', 'penghubung show 5489201 --sebagai kepala'],
  },
  why: {
    ringkas: 'menjelaskan kedua tenggat sebuah kasus, hari demi hari',
    opsi: {},
    contoh: ['penghubung why 5489201', 'penghubung why 5489201 --json'],
  },
  catat: {
    ringkas: 'mencatat satu tindakan SOP, atau banyak dari berkas',
    opsi: {
      isian: 'isian tindakan: nama=nilai; boleh beberapa',
      berkas:
        'foto atau dokumen (JPEG, PNG, PDF); boleh beberapa, masing-masing boleh "foto.jpg;sumber=wa;dari=Pak RT"',
      sumber: 'asal berkas: kamera, wa (salinan WhatsApp), dinas, atau pelapor',
      dari: 'berkas diterima dari siapa',
      diambil: `kapan fotonya diambil (${WAKTU})`,
      tempat: 'di mana fotonya diambil',
      catatan: 'catatan bebas',
      pada: `kapan dilakukan, bila bukan sekarang (${WAKTU})`,
      from: 'berkas banyak tindakan, satu sebaris (.jsonl)',
    },
    contoh: [
      'penghubung catat 5489201 telaah --sebagai penghubung1 --isian kesimpulan="Jalan kabupaten, perlu ditanyakan"',
      'penghubung catat 5489201 teruskan-bidang --sebagai penghubung1 --isian bidang="Bidang Bina Marga" lewat="nota dinas"',
      'penghubung catat --from tindakan-hari-ini.jsonl',
    ],
  },
  register: {
    ringkas: 'mencatat pengaduan yang datang langsung atau daring, atau menautkannya',
    opsi: {
      kanal: 'lewat apa pengaduan datang, menurut SOP (misalnya langsung)',
      isian:
        'isian formulir menurut SOP: nama=nilai; boleh beberapa. Di layar, yang belum disebut ditanyakan',
      formulir:
        'berkas JSON berisi isian, atau - untuk pipa: nama pelapor lalu tidak tampak pada baris perintah',
      berkas: 'dokumen yang diserahkan (JPEG, PNG, PDF); boleh beberapa',
      pada: `kapan pengaduan disampaikan, bila bukan sekarang (${WAKTU})`,
      tautkan: 'Tracking ID LAPOR! bagi pengaduan yang sudah bernomor',
    },
    contoh: [
      'penghubung register --sebagai petugas1 --kanal langsung',
      'penghubung register --sebagai petugas1 --kanal langsung --isian nama="Warga Contoh" isi="Bantuan belum diterima"',
      'penghubung register REG-2026-000001 --sebagai petugas1 --tautkan 5489201',
    ],
  },
  rekap: {
    ringkas: 'rekap satu periode: angka dan kasusnya; --final menutup kewajiban berkala SOP',
    opsi: {
      periode: 'bulan, triwulan, semester, atau tahun: 2026-08, 2026-Q3, 2026-S2, 2026',
      final: 'menutup periode yang sudah berakhir, sekali',
    },
    contoh: [
      'penghubung rekap --periode 2026-Q3',
      'penghubung rekap --periode 2026-Q3 --final --sebagai penghubung1',
    ],
  },
  cetak: {
    ringkas: 'mencetak kertas sebuah kasus',
    opsi: {},
    contoh: ['penghubung cetak tanda-terima REG-2026-000001'],
  },
  'cetak tanda-terima': {
    ringkas: 'tanda terima bagi pelapor dari pengaduan di register, satu halaman PDF',
    opsi: {
      keluaran: 'berkas .pdf tujuan, atau - untuk pipa; bawaan: tanda-terima-NOMOR.pdf di folder ini',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: [
      'penghubung cetak tanda-terima REG-2026-000001',
      'penghubung cetak tanda-terima REG-2026-000001 --keluaran cetak.pdf --timpa',
    ],
  },
  'cetak telaah': {
    ringkas: 'hasil telaah sebuah kasus, menurut yang tercatat',
    opsi: {
      format: 'pdf (bawaan) atau docx',
      jenis: 'kertas mana, bila SOP menyebut beberapa (misalnya penyelesaian)',
      templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
      keluaran: 'berkas tujuan, atau - untuk pipa',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: ['penghubung cetak telaah 5489201'],
  },
  'cetak disposisi': {
    ringkas: 'lembar disposisi sebuah kasus, menurut yang tercatat',
    opsi: {
      format: 'pdf (bawaan) atau docx',
      jenis: 'kertas mana, bila SOP menyebut beberapa (misalnya penyelesaian)',
      templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
      keluaran: 'berkas tujuan, atau - untuk pipa',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: ['penghubung cetak disposisi 5489201'],
  },
  'cetak nota-dinas': {
    ringkas: 'nota dinas sebuah kasus, menurut yang tercatat',
    opsi: {
      format: 'pdf (bawaan) atau docx',
      jenis: 'kertas mana, bila SOP menyebut beberapa (misalnya penyelesaian)',
      templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
      keluaran: 'berkas tujuan, atau - untuk pipa',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: ['penghubung cetak nota-dinas 5489201'],
  },
  'cetak formulir': {
    ringkas: 'formulir yang disebut SOP, terisi menurut yang tercatat',
    opsi: {
      format: 'pdf (bawaan) atau docx',
      jenis: 'kertas mana, bila SOP menyebut beberapa (misalnya penyelesaian)',
      templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
      keluaran: 'berkas tujuan, atau - untuk pipa',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: ['penghubung cetak formulir 5489201'],
  },
  ba: {
    ringkas: 'Berita Acara: membuat, mengunci, menyetujui, menandatangani, membatalkan',
    opsi: {},
    contoh: ['penghubung ba list', 'penghubung ba buat 5489201 --sebagai penghubung1 --berkas foto1.jpg'],
  },
  'ba buat': {
    ringkas: 'membuat konsep Berita Acara untuk satu laporan atau lebih',
    opsi: {
      jenis: 'jenis Berita Acara, bila SOP mengenal lebih dari satu',
      isian: 'isian Berita Acara: nama=nilai; boleh beberapa; dengan --ubah, nilai kosong menghapusnya',
      orang:
        'yang tercantum: PETUGAS, PETUGAS=tidak-hadir, atau "nama=…;jabatan=…;hadir=menolak-tanda-tangan"; bawaan: penyusunnya',
      berkas:
        'foto atau dokumen pemeriksaan; boleh beberapa, masing-masing boleh "foto.jpg;sumber=wa;dari=Pak RT"',
      sumber: 'asal berkas: kamera, wa (salinan WhatsApp), dinas, atau pelapor',
      dari: 'berkas diterima dari siapa',
      diambil: `kapan fotonya diambil (${WAKTU})`,
      tempat: 'di mana fotonya diambil',
      pada: `kapan diperiksa, bila bukan sekarang (${WAKTU})`,
      ubah: 'konsep yang diubah; yang tidak disebut tetap seperti semula',
      'lepas-berkas': 'nomor berkas yang dikeluarkan dari konsep; lihat ba show',
      meralat: 'Berita Acara yang diralat; yang lama tetap',
    },
    contoh: [
      'penghubung ba buat 5489201 --sebagai penghubung1 --isian tempat="Jl. Tambun Bungai" tanggal=2026-11-20 --berkas foto1.jpg foto2.jpg',
      'penghubung ba buat --ubah BA-000007 --sebagai penghubung1 --isian temuan="Kabel putus" --orang penghubung1 "nama=Slamet Rekaan;jabatan=Ketua RT"',
      'penghubung ba buat --meralat BA-000007 --sebagai penghubung1 --isian uraian="Tempatnya di RT 5"',
    ],
  },
  'ba final': {
    ringkas: 'mengunci isi Berita Acara dan memberinya nomor register',
    opsi: {
      nomor: 'nomor naskah kantor, bila sudah ada',
      urut: 'nomor urut dari buku nomor surat; templat ba.nomor mengisi sisanya',
    },
    contoh: [
      'penghubung ba final BA-000007 --sebagai penghubung1',
      'penghubung ba final BA-000007 --sebagai penghubung1 --nomor 555/03/IKP/XI/2026',
    ],
  },
  'ba setujui': {
    ringkas: 'mencatat persetujuan Kepala atas Berita Acara yang final',
    opsi: {
      cara: 'cara menyetujui: langsung, paraf, nota-dinas, tte, atau lisan',
      bukti: 'bukti persetujuan, misalnya nomor nota dinas',
      nomor: 'nomor naskah kantor, bila baru ada',
      urut: 'nomor urut dari buku nomor surat, bila baru ada',
    },
    contoh: [
      'penghubung ba setujui BA-000007 --sebagai kepala',
      'penghubung ba setujui BA-000007 --sebagai kepala --dicatat-oleh penghubung1 --cara nota-dinas --bukti "ND 045/XI/2026"',
    ],
  },
  'ba tanda-tangan': {
    ringkas: 'mencatat Berita Acara yang sudah ditandatangani, dengan pindaiannya',
    opsi: {
      cara: 'basah, atau tte (tanda tangan elektronik)',
      berkas: 'pindaian PDF, JPEG, atau PNG; untuk tte: PDF aslinya',
      'penanda-tangan':
        'siapa yang menandatangani, menurut nomornya di ba show; 0: yang mengetahui; bawaan: semua yang hadir dan yang mengetahui',
      nomor: 'nomor naskah kantor, bila baru ada',
      urut: 'nomor urut dari buku nomor surat, bila baru ada',
    },
    contoh: [
      'penghubung ba tanda-tangan BA-000007 --sebagai penghubung1 --cara basah --berkas BA-000007.pdf',
      'penghubung ba tanda-tangan BA-000007 --sebagai penghubung1 --cara tte --berkas BA-000007-tte.pdf --penanda-tangan 0 1',
    ],
  },
  'ba kecualikan': {
    ringkas: 'mencatat keputusan Kepala bahwa tanggapan tidak perlu Berita Acara',
    opsi: { alasan: 'alasan Kepala' },
    contoh: [
      'penghubung ba kecualikan 5489201 --sebagai kepala --alasan "Sudah diperiksa bersama laporan 5489100"',
    ],
  },
  'ba batal': {
    ringkas: 'membatalkan Berita Acara; nomornya tetap tercatat',
    opsi: { alasan: 'alasan pembatalan' },
    contoh: ['penghubung ba batal BA-000007 --sebagai penghubung1 --alasan "Salah tempat pemeriksaan"'],
  },
  'ba list': {
    ringkas: 'daftar Berita Acara',
    opsi: { batas: 'paling banyak sekian baris' },
    contoh: ['penghubung ba list', 'penghubung ba list --json'],
  },
  'ba cetak': {
    ringkas: 'mencetak Berita Acara untuk ditandatangani: PDF, atau templat Word kantor',
    opsi: {
      format: 'pdf (bawaan) atau docx',
      templat: 'templat Word (.docx) untuk --format docx; bawaan: setelan ba.templat',
      keluaran: 'berkas tujuan, atau - untuk pipa; bawaan: NOMOR-REGISTER.pdf di folder ini',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: [
      'penghubung ba cetak BA-000007',
      'penghubung ba cetak BA-000007 --format docx --templat templat-kami.docx',
    ],
  },
  'ba show': {
    ringkas: 'satu Berita Acara selengkapnya',
    opsi: {},
    contoh: ['penghubung ba show BA-000007', 'penghubung ba show BA-000007 --json'],
  },
  'ba export': {
    ringkas: 'bundel bagi auditor: log, tenggat, pengecualian, jejak, dan cara memeriksanya',
    opsi: {
      dari: 'tanggal pertama, YYYY-MM-DD',
      sampai: 'tanggal terakhir, ikut termasuk',
      keluaran: 'folder tujuan; dibuat, dan bila sudah ada harus kosong',
      format: 'hanya csv, jsonl, atau xlsx bagi ba-log (bawaan: semuanya)',
      menurut: 'ba (bawaan) atau disposisi: tanggal yang menentukan masa Berita Acara',
      untuk: 'apip (memuat kasus yang dialihkan ke APIP) atau publik (tanpa nama petugas dan teks bebas)',
      pemisah: 'pemisah CSV: , (bawaan) atau ; bagi Excel berbahasa Indonesia',
      bom: 'CSV diawali tanda BOM agar Excel membacanya sebagai UTF-8',
      bukti: 'sertakan berkas bukti, bukan hanya hash-nya',
    },
    contoh: [
      'penghubung ba export --dari 2026-07-01 --sampai 2026-09-30 --keluaran audit-2026-Q3',
      'penghubung ba export --dari 2026-01-01 --sampai 2026-12-31 --keluaran untuk-apip --untuk apip --bukti',
    ],
  },
  kiriman: {
    ringkas: 'antrean ke LAPOR!: melihat, menahan, membatalkan, menyalin',
    opsi: {},
    contoh: ['penghubung kiriman list', 'penghubung kiriman salin TL-2026-000123'],
  },
  'kiriman list': {
    ringkas: 'daftar kiriman',
    opsi: { status: 'hanya yang berkeadaan ini; boleh beberapa', batas: 'paling banyak sekian baris' },
    contoh: ['penghubung kiriman list', 'penghubung kiriman list --status gagal belum_pasti'],
  },
  'kiriman show': {
    ringkas: 'satu kiriman dengan naskah dan semua percobaannya',
    opsi: {},
    contoh: ['penghubung kiriman show TL-2026-000123', 'penghubung kiriman show TL-2026-000123 --json'],
  },
  'kiriman hold': {
    ringkas: 'menahan kiriman yang belum berangkat',
    opsi: { catatan: 'alasan menahan', sampai: `dilepas sendiri pada waktu ini (${WAKTU})` },
    contoh: [
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu data terbaru"',
      'penghubung kiriman hold TL-2026-000123 --sebagai penghubung1 --catatan "Menunggu rapat" --sampai "2026-11-23 08:00"',
    ],
  },
  'kiriman release': {
    ringkas: 'melepas kiriman yang ditahan',
    opsi: { catatan: 'catatan' },
    contoh: ['penghubung kiriman release TL-2026-000123 --sebagai penghubung1 --catatan "Data sudah benar"'],
  },
  'kiriman cancel': {
    ringkas: 'membatalkan kiriman; barisnya tetap tercatat',
    opsi: { alasan: 'alasan pembatalan' },
    contoh: [
      'penghubung kiriman cancel TL-2026-000123 --sebagai penghubung1 --alasan "Disampaikan lewat surat"',
    ],
  },
  'kiriman mark-sent': {
    ringkas: 'mencatat bahwa tanggapan sudah tampil di LAPOR!, dengan buktinya',
    opsi: {
      bukti: 'bukti bahwa sudah tampil di LAPOR!',
      berkas: 'tangkapan layar; boleh beberapa',
      pada: `kapan dipasang, bila bukan sekarang (${WAKTU})`,
    },
    contoh: [
      'penghubung kiriman mark-sent TL-2026-000123 --sebagai penghubung1 --bukti "Tampil di LAPOR! pukul 14.20" --berkas layar.png',
    ],
  },
  'kiriman salin': {
    ringkas: 'menyiapkan teks dan foto untuk disalin sendiri ke LAPOR!',
    opsi: { keluaran: 'folder tempat naskah dan foto tanpa metadata ditaruh' },
    contoh: [
      'penghubung kiriman salin TL-2026-000123 --keluaran salin-123',
      'penghubung kiriman salin TL-2026-000123',
      'penghubung kiriman salin TL-2026-000123 --json',
    ],
  },
  replay: {
    ringkas: 'mengirim ulang yang gagal; tanpa --ya hanya menampilkan rencananya',
    opsi: {
      id: 'kiriman ini; boleh beberapa',
      laporan: 'semua kiriman gagal laporan ini; boleh beberapa',
      kelas: 'hanya yang gagal karena sebab ini',
      sejak: `hanya yang dibuat sejak waktu ini (${WAKTU})`,
      'semua-gagal': 'semua yang gagal',
      alasan: 'alasan mengirim ulang',
      ya: 'sungguh dikerjakan',
    },
    contoh: [
      'penghubung replay --semua-gagal --alasan "LAPOR! sudah pulih"',
      'penghubung replay --id TL-2026-000123 --alasan "Laporan sudah dibuka lagi" --ya',
    ],
  },
  karantina: {
    ringkas: 'catatan LAPOR! yang tidak terbaca',
    opsi: {},
    contoh: ['penghubung karantina list', 'penghubung karantina retry'],
  },
  'karantina list': {
    ringkas: 'daftar karantina',
    opsi: { semua: 'juga yang sudah selesai', batas: 'paling banyak sekian baris' },
    contoh: ['penghubung karantina list', 'penghubung karantina list --semua'],
  },
  'karantina show': {
    ringkas: 'satu catatan karantina dan sebabnya',
    opsi: {},
    contoh: ['penghubung karantina show KR-000003', 'penghubung karantina show KR-000003 --json'],
  },
  'karantina retry': {
    ringkas: 'membaca lagi isi karantina, setelah program diperbarui',
    opsi: {},
    contoh: ['penghubung karantina retry', 'penghubung karantina retry --json'],
  },
  sop: {
    ringkas: 'SOP: memeriksa, menggambar, mencoba, dan memindahkan kasus',
    opsi: {},
    contoh: ['penghubung sop periksa sop-kami.yaml', 'penghubung sop gambar kapuas-2018 --keluaran sop.svg'],
  },
  'sop periksa': {
    ringkas: 'memeriksa berkas SOP: semua yang harus diperbaiki, dengan barisnya',
    opsi: {},
    contoh: ['penghubung sop periksa sop-kami.yaml', 'penghubung sop periksa kapuas-2018 --json'],
  },
  'sop gambar': {
    ringkas: 'menggambar langkah-langkah SOP sebagai SVG satu halaman A4',
    opsi: { keluaran: 'berkas gambar (.svg); bawaan: ke layar' },
    contoh: [
      'penghubung sop gambar kapuas-2018 --keluaran kapuas.svg',
      'penghubung sop gambar sop-kami.yaml --keluaran sop-kami.svg',
    ],
  },
  'sop simulate': {
    ringkas: 'mencoba SOP yang diubah pada kasus yang lalu: apa yang akan terlambat',
    opsi: {
      sejak: `kasus yang dimulai sejak waktu ini; ${WAKTU}`,
      kalender: 'berkas hari libur satu tahun yang ikut dicoba',
    },
    contoh: [
      'penghubung sop simulate sop-kami.yaml --sejak 2026-01-01',
      'penghubung sop simulate kapuas-2018 --kalender hari-libur-2027.json --sejak 2026-11-01',
    ],
  },
  'sop migrate': {
    ringkas: 'memindahkan kasus ke SOP yang berlaku; tanpa --ya hanya menampilkan akibatnya',
    opsi: {
      id: 'hanya kasus ini',
      dari: 'hanya kasus yang dipaku pada naskah SOP ini: awal hash-nya, 12 huruf',
      ke: 'SOP yang dituju, di antara yang berlaku; bawaan: yang ber-id sama',
      padanan: 'langkah yang tidak ada lagi, dan penggantinya di SOP yang dituju',
      alasan: 'alasan pemindahan, tersimpan bersama tiap kasus',
      ya: 'sungguh dikerjakan, setiap kasus tersendiri',
    },
    contoh: [
      'penghubung sop migrate',
      'penghubung sop migrate --id 5489201 5489202',
      'penghubung --sebagai kepala sop migrate --ya --alasan "SOP baru berlaku"',
    ],
  },
  identitas: {
    ringkas: 'identitas pelapor: dilihat, dihapus, atau ditahan untuk hukum; semuanya tercatat',
    opsi: {},
    contoh: ['penghubung identitas lihat 5489201 --alasan "Menghubungi pelapor" --sebagai penghubung1'],
  },
  'identitas lihat': {
    ringkas: 'menampilkan identitas pelapor; yang melihat dan alasannya tercatat di jejak',
    opsi: { alasan: 'untuk apa identitas itu dilihat' },
    contoh: ['penghubung identitas lihat 5489201 --alasan "Menghubungi pelapor" --sebagai penghubung1'],
  },
  'identitas hapus': {
    ringkas: 'menghapus selamanya identitas dan isi kasus yang berakhir; tanpa --ya rencananya',
    opsi: {
      dasar: 'dasar hukum atau permintaan yang dipenuhi',
      ya: 'sungguh dihapus; tidak dapat dibatalkan',
    },
    contoh: [
      'penghubung identitas hapus 5489201 --sebagai penghubung1',
      'penghubung identitas hapus 5489201 --dasar "Permintaan pelapor, UU 27/2022 Pasal 8" --ya --sebagai penghubung1',
    ],
  },
  'identitas retensi': {
    ringkas: 'mengusulkan kasus yang lewat masa simpan; dengan --ya identitas dan isi dihapus',
    opsi: {
      tahun: 'lewat berapa tahun sesudah berakhir (bawaan: 5)',
      dasar: 'dasar hukum penghapusan',
      ya: 'sungguh dihapus; tidak dapat dibatalkan',
    },
    contoh: [
      'penghubung identitas retensi',
      'penghubung identitas retensi --ya --dasar "JRA 2026 nomor 3" --sebagai kepala',
    ],
  },
  'identitas tahan': {
    ringkas: 'menahan kasus untuk keperluan hukum: selama ditahan tidak ada yang dihapus',
    opsi: { alasan: 'perkara atau pemeriksaan yang memerlukannya' },
    contoh: ['penghubung identitas tahan 5489201 --alasan "Pemeriksaan Inspektorat 7/2026" --sebagai kepala'],
  },
  'identitas lepas': {
    ringkas: 'mengakhiri penahanan untuk keperluan hukum',
    opsi: { alasan: 'mengapa penahanan berakhir' },
    contoh: ['penghubung identitas lepas 5489201 --alasan "Pemeriksaan selesai" --sebagai kepala'],
  },
  jejak: {
    ringkas: 'jejak: catatan berantai semua perubahan',
    opsi: {},
    contoh: ['penghubung jejak verify'],
  },
  'jejak verify': {
    ringkas: 'memeriksa bahwa jejak utuh dan tidak diubah, di basis data atau dalam bundel',
    opsi: { checkpoint: 'segel yang disimpan di luar; boleh beberapa' },
    contoh: [
      'penghubung jejak verify',
      'penghubung jejak verify --checkpoint segel-dari-inspektorat.txt',
      'penghubung jejak verify bundel-2026 --json',
    ],
  },
  'jejak checkpoint': {
    ringkas: 'menyegel jejak dan menampilkan baris untuk dicetak atau dikirim ke luar',
    opsi: {
      disimpan: 'segel bernomor ini sudah disimpan di luar kantor',
      'ganti-kunci': 'mengganti kunci segel; kunci lama ikut menandatangani lalu dimusnahkan',
    },
    contoh: [
      'penghubung jejak checkpoint',
      'penghubung jejak checkpoint --disimpan 12 --sebagai penghubung1',
      'penghubung jejak checkpoint --ganti-kunci --sebagai kepala',
    ],
  },
  kalender: {
    ringkas: 'hari libur: yang berlaku, dan tahun dengan SKB-nya',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender impor hari-libur-2028.json'],
  },
  'kalender periksa': {
    ringkas: 'menampilkan kalender yang berlaku, atau memeriksa berkas hari libur satu tahun',
    opsi: {},
    contoh: ['penghubung kalender periksa', 'penghubung kalender periksa hari-libur-2028.json'],
  },
  'kalender impor': {
    ringkas: 'memasang hari libur satu tahun; tanpa --ya hanya menampilkan akibatnya',
    opsi: {
      hapus: 'berhenti memakai berkas instansi tahun ini; kembali ke bawaan program',
      ya: 'sungguh dikerjakan; berkas lama disimpan, tenggat dihitung ulang',
    },
    contoh: [
      'penghubung kalender impor hari-libur-2028.json',
      'penghubung kalender impor hari-libur-2028.json --ya --sebagai kepala',
      'penghubung kalender impor --hapus 2027 --ya',
    ],
  },
  doctor: {
    ringkas: 'memeriksa setelan, jam, token, disk, kalender, jejak, dan basis data',
    opsi: { lengkap: 'seluruh isi, bukan contohnya' },
    contoh: ['penghubung doctor', 'penghubung doctor --lengkap'],
  },
  backup: {
    ringkas: 'membuat cadangan yang diperiksa, juga selagi program berjalan',
    opsi: {
      keluaran: 'folder baru (bawaan: cadangan-WAKTU di folder ini)',
      'tanpa-kunci': 'kunci tidak ikut; simpan sendiri di tempat lain',
    },
    contoh: ['penghubung backup', 'penghubung backup --keluaran /media/usb/cadangan-senin'],
  },
  restore: {
    ringkas: 'memulihkan cadangan; tanpa --ya hanya menampilkan rencananya',
    opsi: {
      ya: 'sungguh dikerjakan; data sekarang dipindahkan, tidak dihapus',
      kunci: 'letak kunci, bila tidak ada dalam cadangan',
      selesai: 'mengakhiri pemulihan sesudah memeriksa LAPOR!',
      alasan: 'alasan mengakhirinya',
    },
    contoh: [
      'penghubung restore cadangan-senin',
      'penghubung restore cadangan-senin --ya',
      'penghubung restore --selesai --alasan "Semua jawaban sudah dicocokkan"',
    ],
  },
};
