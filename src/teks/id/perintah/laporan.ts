import { WAKTU } from './waktu.ts';

export const laporan = {
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
  ringkas: {
    ringkas: 'teks pendek siap tempel ke WhatsApp, tanpa identitas pelapor, dengan tenggatnya',
    opsi: { untuk: 'bidang yang dituju; bawaan: bidang yang sedang ditunggu' },
    contoh: ['penghubung ringkas 5489201', 'penghubung ringkas 5489201 --untuk "Bidang Bina Marga"'],
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
      naskah: 'naskah baku yang dipakai, dan penutupnya; isiannya lewat --isian',
      catatan: 'catatan bebas',
      pada: `kapan dilakukan, bila bukan sekarang (${WAKTU})`,
      from: 'berkas banyak tindakan: satu sebaris (.jsonl), atau lembar kerja yang sudah diisi (.xlsx)',
    },
    contoh: [
      'penghubung catat 5489201 telaah --sebagai penghubung1 --isian kesimpulan="Jalan kabupaten, perlu ditanyakan"',
      'penghubung catat --from tindakan-hari-ini.jsonl',
      'penghubung catat --from lembar-kerja-penghubung1-2026-11-23.xlsx --sebagai penghubung1',
    ],
  },
  'lembar-kerja': {
    ringkas: 'kasus terbuka sebagai lembar Excel untuk diisi; dibaca kembali oleh catat --from',
    opsi: {
      langkah: 'hanya pada langkah ini; boleh beberapa',
      milik: 'hanya yang dipegang petugas ini; aksinya menurut perannya (atau peran --sebagai)',
      'meja-kepala': 'hanya yang menunggu persetujuan Kepala, di langkah mana pun; ralat juga',
      keluaran: 'nama berkas .xlsx; bawaan lembar-kerja-PETUGAS-TANGGAL.xlsx',
      timpa: 'menimpa berkas yang sudah ada; isiannya yang belum dicatat hilang',
    },
    contoh: [
      'penghubung lembar-kerja --sebagai penghubung1',
      'penghubung lembar-kerja --milik penghubung1',
      'penghubung lembar-kerja --sebagai kepala --meja-kepala --keluaran meja-kepala.xlsx',
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
      berkas:
        'dokumen yang diserahkan (JPEG, PNG, PDF); boleh beberapa, masing-masing boleh "surat.pdf;sumber=pelapor"',
      sumber: 'asal berkas: kamera, wa (salinan WhatsApp), dinas, atau pelapor',
      dari: 'berkas diterima dari siapa',
      diambil: `kapan fotonya diambil (${WAKTU})`,
      tempat: 'di mana fotonya diambil',
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
      format: 'pdf untuk Kepala dan Inspektorat, atau xlsx dengan Buku Registrasi dan tabel bulanan',
      keluaran: 'berkas tujuan, atau - untuk pipa; bawaan: rekap-PERIODE.pdf di folder ini',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: [
      'penghubung rekap --periode 2026-09 --format pdf',
      'penghubung rekap --periode 2026-Q3',
      'penghubung rekap --periode 2026-Q3 --final --sebagai penghubung1',
    ],
  },
};
