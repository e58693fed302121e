import { WAKTU } from './waktu.ts';

export const beritaAcara = {
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
      'tanpa-anak': 'jangan sertakan laporan yang dikaitkan pada laporan ini',
      meralat:
        'Berita Acara yang diralat; isian, orang, dan fotonya terbawa kecuali tanggalnya; yang lama tetap',
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
    ringkas: 'mencatat keputusan Kepala: tanggapan akhir tanpa BA yang disetujui dan berfoto',
    opsi: { alasan: 'alasan Kepala' },
    contoh: [
      'penghubung ba kecualikan 5489201 --sebagai kepala --alasan "Kamera rusak di lapangan; tidak ada foto"',
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
      untuk: 'publik: ditolak bila memuat tanda pengenal pelapor',
      samarkan: 'dengan --untuk publik: tanda pengenal pelapor diganti, bukan ditolak',
      keluaran: 'berkas tujuan, atau - untuk pipa; bawaan: NOMOR-REGISTER.pdf di folder ini',
      timpa: 'mengganti berkas yang sudah ada',
    },
    contoh: [
      'penghubung ba cetak BA-000007',
      'penghubung ba cetak BA-000007 --format docx --templat templat-kami.docx',
      'penghubung ba cetak BA-000007 --untuk publik --samarkan',
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
      untuk:
        'apip (kasus di APIP hanya bagi petugasnya: --sebagai) atau publik (tanpa nama petugas dan teks bebas)',
      pemisah: 'pemisah CSV: , (bawaan) atau ; bagi Excel berbahasa Indonesia',
      bom: 'CSV diawali tanda BOM agar Excel membacanya sebagai UTF-8',
      bukti: 'sertakan berkas bukti, bukan hanya hash-nya',
    },
    contoh: [
      'penghubung ba export --dari 2026-07-01 --sampai 2026-09-30 --keluaran audit-2026-Q3',
      'penghubung ba export --dari 2026-01-01 --sampai 2026-12-31 --keluaran untuk-apip --untuk apip --sebagai irban --bukti',
    ],
  },
};
