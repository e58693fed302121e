import type { SebabRusak } from '../../jejak/periksa-rantai.ts';
import type { NamaPeriksaDiri } from '../../ports/store.ts';
import { sebabSegel } from '../id/jejak.ts';

const sebabRusak: Readonly<Record<SebabRusak, string>> = {
  bentuk: 'tidak terbaca sebagai baris jejak',
  urutan: 'urutannya terputus, berulang, atau bertukar',
  prev: 'tidak menyambung ke baris sebelumnya',
  hash: 'isinya tidak cocok dengan hash-nya',
  waktu: 'waktunya mendahului baris sebelumnya atau bukan waktu',
  payload: 'isinya tidak ditulis dalam bentuk baku',
  tracking_id: 'nomor laporannya kosong',
  beda_dari_dikenal: 'berbeda dari baris yang dikenal dari luar',
  terpotong: 'jejak berakhir sebelum baris yang dikenal dari luar',
};

const diri: Readonly<Record<NamaPeriksaDiri, string>> = {
  'berkas-basis': 'berkas basis data',
  rujukan: 'rujukan antartabel',
  jejak: 'rantai jejak',
  segel: 'segel',
  lipatan: 'kasus menurut jejak',
  persetujuan: 'kiriman menurut jejak',
  nomor: 'nomor urut',
  rekap: 'rekap final menurut jejak',
  kunci: 'kunci enkripsi',
};

const untuk = {
  umum: 'umum (kasus yang dialihkan ke APIP tidak dimuat)',
  apip: 'APIP (memuat kasus yang dialihkan ke APIP bila terbuka bagi petugas yang mengekspor; jangan diteruskan)',
  publik: 'publik (tanpa nama dan akun petugas, tanpa teks bebas)',
};

const golongan: Readonly<Record<string, string>> = {
  'dikecualikan-dari-ba': 'Dikecualikan dari Berita Acara oleh Kepala',
  'ba-batal': 'Berita Acara dibatalkan',
  jeda: 'Jam SOP dijeda atau jedanya berakhir',
  'tidak-ditanggapi': 'Laporan tidak ditanggapi',
  'bukan-wewenang': 'Dikembalikan karena bukan wewenang, atau batal dikembalikan',
  'kelas-berubah': 'Kelas nasional ditetapkan atau diubah',
  'dicatat-belakangan': 'Dicatat lebih dari satu hari kerja sesudah terjadi',
  'pernyataan-petugas': 'Ditandai terkirim atas pernyataan petugas',
  'kiriman-diubah-orang': 'Kiriman ditahan, dilepas, atau dibatalkan orang',
  replay: 'Kiriman gagal diulang orang',
  'rem-dilepas': 'Rem dilepas orang',
  setelan: 'Setelan yang menentukan berubah',
  'tenggat-digeser': 'Tenggat bergeser',
  'pindah-sop': 'Kasus dipindahkan ke naskah SOP lain',
  apip: 'Kasus dialihkan ke APIP',
  'plt-plh': 'Diputuskan pejabat pengganti (plt, plh, a.n., u.b.)',
  identitas: 'Identitas dibuka atau dihapus',
  pemulihan: 'Basis data dipulihkan dari cadangan',
  'nomor-dilompati': 'Nomor dilompati sesudah pemulihan',
  segel: 'Kunci segel dipasang atau berganti',
};

/** The bundle's own page and its note: papers for an auditor. */
export const bundel = {
  judul: 'Laporan bundel pemeriksaan',
  sebabRusak,
  sebabSegel,
  diri,
  untuk,
  golongan,
  tentang: {
    judul: '1. Tentang bundel ini',
    instansi: 'Instansi',
    masa: 'Masa',
    masaIsi: (dari: string, sampai: string, menurut: string) => `${dari} sampai ${sampai}, ${menurut}`,
    menurut: {
      ba: 'Berita Acara menurut tanggalnya',
      disposisi: 'Berita Acara menurut tanggal disposisi laporannya',
    },
    edisi: 'Edisi',
    dibuat: 'Dibuat',
    rantai: 'Rantai jejak',
    jejak: 'Jejak',
    jejakIsi: (baris: number, hash: string) => `${baris} baris, kepala ${hash}`,
    segel: 'Segel',
    segelIsi: (nomor: number) => `nomor ${nomor}, dalam folder segel/`,
    tanpaSegel:
      'tidak ada segel dalam bundel ini: tidak dapat dibuktikan bahwa jejak ini tidak ditulis ulang',
  },
  isi: {
    judul: '2. Isi',
    berkas: 'Berkas',
    arti: 'Isinya',
    byte: 'Byte',
    tiap: {
      'ba-log.csv': 'Berita Acara, satu baris satu Berita Acara',
      'ba-log.jsonl': 'sama dengan ba-log.csv, satu objek JSON tiap baris',
      'ba-log.xlsx': 'sama dengan ba-log.csv, lembar kerja tanpa rumus',
      'laporan-log.csv':
        'populasi: setiap disposisi dalam masa ini, dengan atau tanpa Berita Acara, dan laporan yang masuk tanpa disposisi',
      'kaitan-log.csv':
        'setiap kaitan pada laporan induk, juga yang sudah dilepas: sejak kapan, sampai kapan, oleh siapa, mengapa',
      'koordinasi-log.csv': 'setiap koordinasi dengan instansi lain dalam masa ini, dan hasilnya',
      'tenggat-log.csv': 'setiap tenggat langkah SOP dan jam nasional yang jatuh dalam masa ini',
      'pengecualian.csv': 'keputusan dan keadaan di luar jalan biasa, dari jejak',
      'bukti.csv': 'hash setiap berkas bukti Berita Acara',
      'BACA-SAYA.txt': 'cara memeriksa bundel ini, langkah demi langkah',
      'manifest.json': 'SHA-256 dan ukuran setiap berkas bundel ini',
      'manifest.segel': 'tanda tangan atas manifest.json',
      'jejak.jsonl': 'seluruh jejak sejak baris pertama; hanya dengan itu rantainya dapat diperiksa',
    } as Readonly<Record<string, string>>,
    naskah: (n: number) => `naskah ${n} Berita Acara (PDF)`,
    isiBaku: (n: number) =>
      `isi ${n} Berita Acara, tepat byte yang di-hash saat final: SHA-256-nya "Hash isi"`,
    bukti: (n: number, asli: boolean) =>
      `${n} berkas bukti, bernama hash isinya; foto ${asli ? 'asli (sha256_asli)' : 'sebagai salinan tanpa EXIF dan GPS (sha256_terbit), aslinya disimpan kantor (sha256_asli)'} dalam bukti.csv`,
    segel: 'segel jejak dan kunci publiknya',
    tanpaNaskah: 'Naskah PDF Berita Acara tidak dimuat dalam bundel ini.',
    tanpaXlsx: (maks: number) =>
      `ba-log.xlsx tidak dibuat karena barisnya lebih dari ${maks}. Buka ba-log.csv, atau ekspor masa yang lebih pendek.`,
  },
  ringkasan: {
    judul: '3. Ringkasan',
    laporan: 'Disposisi dan laporan masuk',
    tersembunyi: (n: number, apip: boolean) =>
      `${n} tidak dimuat: dialihkan ke APIP${apip ? ', dan tidak terbuka bagi yang mengekspor' : ''}`,
    tenggat: 'Tenggat yang jatuh',
    terlambat: 'di antaranya terlambat',
    ba: 'Berita Acara',
    banding: 'Perbandingan dengan ekspor Admin Instansi',
    pengecualian: 'Pengecualian',
    kosong: 'tidak ada',
  },
  pelapor: {
    judul: 'Identitas pelapor',
    sel: (n: number) =>
      `Kata-kata petugas dalam log dan halaman ini diperiksa terhadap nama, NIK, telepon, surel, dan alamat pelapor kasusnya; ${n === 0 ? 'tidak satu sel pun memuatnya' : `${n} sel memuatnya dan bagian itu diganti "[identitas disamarkan]"`}.`,
    naskah: (n: number) => `${n} naskah PDF tidak dimuat: menyebut pelapor, dan tidak dapat disamarkan.`,
    isi: (n: number) =>
      `${n} isi Berita Acara (ba/NOMOR.isi.json) tidak dimuat karena menyebut pelapor: yang disamarkan tidak lagi cocok dengan hash-nya. Naskahnya dicetak sebagai salinan tersamar; isi aslinya ada pada edisi APIP.`,
    baris: (n: number) =>
      `${n} baris jejak ditutup karena nomor surat di dalamnya menyebut pelapor; isinya tidak dapat diubah tanpa memutus rantai.`,
    tidakDiperiksa:
      'Naskah PDF yang menyebut pelapor dicetak sebagai salinan tersamar. Dari Berita Acara seperti itu, dan dari setiap laporan rahasia dan anonim, hanya foto pemeriksaan yang dimuat; berkas lain hanya hash-nya. Setiap foto dimuat sebagai salinan tanpa EXIF dan GPS; foto aslinya ada pada edisi APIP. Yang tidak diperiksa: apa yang tampak dalam gambar dan pindaian, orang lain yang disebut petugas, pelapor kasus lain, dan pelapor anonim yang identitasnya tidak disimpan (padanya hanya pola NIK dan telepon yang dikenali).',
    apip: (n: number) =>
      n === 0
        ? 'Edisi ini tidak menyamarkan apa pun: kata-kata petugas dapat menyebut pelapor.'
        : `Karena ada kasus yang ditutup, ${n} alasan bersama yang menyebut pelapor disamarkan. Selain itu edisi ini tidak menyamarkan apa pun: kata-kata petugas dapat menyebut pelapor.`,
  },
  banding: {
    belum: 'belum pernah: bahwa semua laporan di LAPOR! ada di sini hanyalah kata kantor ini sendiri',
    diLuarMasa: 'tidak ada dalam masa ini; yang terakhir:',
    selebihnya: (n: number) =>
      `dan ${n} yang lebih lama dalam masa ini: lihat banding.dibuat dalam jejak.jsonl`,
    per: 'ekspor per',
    /** By their names in the journal. */
    hitungan: {
      baris: 'baris',
      sama: 'sama',
      hanya_mereka: 'hanya di ekspor',
      karantina: 'di sini dalam karantina',
      hanya_kita: 'hanya di sini',
      luar_masa: 'di sini, di luar masa ekspor',
      beda_status: 'statusnya berbeda',
      tak_terbaca: 'tidak terbaca',
    },
    jejak: (seq: number) => `Jejak baris ${seq}, dengan SHA-256 berkasnya.`,
  },
  petugas: {
    judul: 'Petugas',
    kolom: {
      id: 'Disebut',
      nama: 'Nama',
      jabatan: 'Jabatan',
      nip: 'NIP',
      peran: 'Peran',
      masa: 'Masa tugas',
    },
    masaTugas: (dari: string | null, sampai: string | null): string =>
      [dari === null ? '' : `sejak ${dari}`, sampai === null ? '' : `sampai ${sampai}`]
        .filter((satu) => satu !== '')
        .join(' ') || 'tidak dibatasi',
    catatan:
      'Menurut setelan pada waktu bundel dibuat. Nama dan jabatan pada hari pemeriksaan tertulis dalam naskah Berita Acara masing-masing.',
  },
  ba: {
    judul: '4. Berita Acara',
    tanpa: 'Tidak ada Berita Acara dalam masa ini.',
    sebagian: (n: number, semua: number) => `Yang ditampilkan ${n} dari ${semua}; semuanya dalam ba-log.`,
    tanpaNomor: (id: string) => `${id} (belum bernomor)`,
    status: 'Status',
    naskah: 'Nomor naskah',
    tanggal: 'Tanggal',
    disusun: 'Disusun',
    disetujui: 'Disetujui',
    belum: 'belum disetujui',
    akunSama: 'konsep dan persetujuan dicatat dari akun dan komputer yang sama',
    akunBeda: 'konsep dan persetujuan dicatat dari akun atau komputer yang berbeda',
    sidik: 'Hash isi',
    isi: 'Isi yang di-hash',
    jejak: 'Baris jejak terakhir',
    berkas: 'Naskah',
    laporan: (nomor: string, putaran: number) => `Laporan ${nomor}, putaran ${putaran}`,
    disposisi: 'Disposisi',
    dikecualikan: (oleh: string) => `Dikecualikan dari Berita Acara yang disetujui, oleh ${oleh}`,
    langkah: { langkah: 'Langkah', mulai: 'Mulai', selesai: 'Selesai', jatuh: 'Tenggat', hasil: 'Hasil' },
    tepat: 'tepat waktu',
    lewat: 'terlambat',
    berjalan: 'berjalan',
    tanpaTenggat: 'tanpa tenggat',
    kiriman: {
      nomor: 'Kiriman',
      jenis: 'Jenis',
      dibuat: 'Disetujui',
      percobaan: 'Percobaan',
      diterima: 'Diterima LAPOR!',
    },
    belumDiterima: (status: string) => `belum (${status})`,
    tanpaKiriman: 'Belum ada jawaban yang disetujui.',
  },
  terlambat: {
    judul: '5. Yang terlambat, dan alasannya',
    tanpa: 'Tidak ada tenggat yang terlampaui dalam masa ini.',
    kolom: {
      laporan: 'Laporan',
      jam: 'Jam',
      langkah: 'Langkah',
      jatuh: 'Tenggat',
      selesai: 'Selesai',
      alasan: 'Alasan',
    },
    jam: { sop: 'SOP', nasional: 'nasional' },
    tanpaAlasan: 'tidak diberikan',
    belumSelesai: 'tidak ada penyelesaian yang tercatat',
    dihapus: 'isi kasus telah dihapus',
    nasional: {
      'tindak-lanjut-pertama': 'Tindak lanjut pertama',
      'tanggapan-akhir': 'Tanggapan akhir',
    } as Readonly<Record<string, string>>,
    tidakDimuat: 'tidak dimuat',
    sebagian: (n: number, semua: number) =>
      `Yang ditampilkan ${n} dari ${semua}; semuanya dalam tenggat-log.csv.`,
  },
  nomor: {
    judul: '6. Nomor register',
    tahun: (tahun: string) => `Tahun ${tahun}`,
    tanpa: 'tidak ada nomor yang diberikan',
    rentang: (n: number, dari: string, sampai: string) => `${n} nomor, ${dari} sampai ${sampai}`,
    batal: (n: number) => `${n} batal; nomornya tetap:`,
    tersembunyi: (n: number) => `${n} di antaranya tidak dimuat dalam ba-log edisi ini: dialihkan ke APIP.`,
    tanpaCelah: 'Tidak ada nomor yang terlewat.',
    celah: (dari: number, sampai: number) =>
      dari === sampai ? `Nomor urut ${dari} terlewat` : `Nomor urut ${dari} sampai ${sampai} terlewat`,
    dilompati: (seq: number) => `dilompati sesudah pemulihan cadangan, jejak baris ${seq}`,
    tanpaSebab: 'TANPA SEBAB YANG TERCATAT',
  },
  rantai: {
    judul: '7. Rantai jejak',
    utuh: (n: number) => `Utuh: ${n} baris saling menyambung dan cocok dengan hash-nya.`,
    rusak: (seq: number, sebab: string) =>
      `RUSAK pada baris ${seq}: ${sebab}. Baris sebelumnya utuh; baris itu dan sesudahnya tidak dapat dipercaya.`,
    segelRusak: (nomor: number, sebab: string) => `SEGEL ${nomor} TIDAK COCOK: ${sebab}.`,
    diriRusak: (nama: string, rincian: string) =>
      `BASIS DATA TIDAK SESUAI DENGAN JEJAK: ${nama} (${rincian}). Tabel dan naskah dalam bundel ini dibuat dari basis data itu.`,
    letakSegel: (dari: number, sampai: number) => `Bedanya ada di antara baris ${dari} dan ${sampai}.`,
    disebut: (seq: number) => `Yang menyebutnya: baris ${seq}.`,
    hilang: (dari: number, sampai: number) =>
      dari === sampai ? `Baris ${dari} hilang.` : `Baris ${dari} sampai ${sampai} hilang.`,
    kunciTanpaLama: (nomor: number, seq: number) =>
      `SEJAK SEGEL ${nomor} (BARIS ${seq}) KUNCI BARU TANPA TANDA TANGAN KUNCI LAMA: kunci lama disebut hilang. Lihat bagian 8.`,
    tertutup: (n: number) =>
      `${n} baris ditutup dalam edisi ini: hanya prev dan hash-nya yang dimuat. Isinya ada dalam edisi APIP yang diekspor petugas kasusnya.`,
  },
  tidakTerbukti: {
    judul: '8. Yang tidak dapat dibuktikan bundel ini',
    kunciTanpaLama: (nomor: number) =>
      `Bahwa kunci sejak segel ${nomor} adalah kunci kantor ini. Kunci lama tidak ikut menandatanganinya karena disebut hilang; pemalsu yang mengubah jejak tanpa kunci lama dapat menulis hal yang sama. Dari sini kepercayaan bergantung pada salinan kunci di luar: cocokkan segel/kunci.txt dengan kunci yang diserahkan kantor dengan surat, dan jejak dengan segel dari luar yang dibuat sebelumnya.`,
    butir: [
      'Bahwa yang dicatat itu benar. Jejak hanya menunjukkan bahwa catatan tidak berubah sesudah ditulis.',
      'Bahwa jejak tidak ditulis ulang seluruhnya, dipotong, atau diganti cadangan lama. Hanya segel yang disimpan di luar kantor sebelum itu yang menunjukkannya, dan hanya untuk baris sampai segel itu.',
      'Bahwa log, naskah PDF, dan halaman ini sama isinya dengan jejak. Tanda tangan atas manifest.json menunjukkan bahwa berkas tidak berubah sesudah diekspor, tetapi kuncinya ada di kantor. Cocokkan contohnya: kolom jejak_seq dan hash dalam ba-log dengan baris itu dalam jejak.jsonl.',
      'Siapa yang duduk di depan komputer. Baris perintah tidak memeriksa jati diri petugas; persetujuan tanpa bukti adalah pernyataan pencatatnya. Kolom akun_sama menunjukkan bila konsep dan persetujuan datang dari akun yang sama.',
      'Bahwa semua laporan di LAPOR! ada di sini. Bandingkan dengan ekspor Admin Instansi (penghubung banding).',
      'Bahwa jawaban yang ditandai terkirim atas pernyataan petugas (dasar_terkirim = pernyataan-petugas) sungguh terpasang.',
      'Tenggat nasional yang tidak terlampaui dihitung menurut setelan saat bundel dibuat (kolom dasar = dihitung).',
    ],
  },
  periksa: {
    judul: '9. Cara memeriksa',
    lihat: 'Langkah demi langkah, dengan openssl dan tanpa program kami: BACA-SAYA.txt.',
  },
  tidakAda: '–',
};
