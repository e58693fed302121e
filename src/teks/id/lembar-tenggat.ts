import type { KelompokLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';

type SebabLembar = 'sandi' | 'masuk' | 'alamat' | 'jauh' | 'tls' | 'penuh' | 'tertutup' | 'tempat' | 'lain';

/** Why one did not go, by the class that the log has; the deed beside it. Of a folder the system's own word stands there. */
const sebab: Readonly<Record<SebabLembar, readonly [apa: string, benahi: string]>> = {
  sandi: ['berkas sandi surel tidak terbaca', 'Betulkan smtp.sandi_file di penghubung.yaml.'],
  masuk: [
    'server surel menolak pengguna atau sandinya',
    'Betulkan smtp.pengguna dan sandinya di penghubung.yaml.',
  ],
  alamat: [
    'server surel menolak alamat penerima atau pengirimnya',
    'Betulkan petugas[].surel dan smtp.dari di penghubung.yaml.',
  ],
  jauh: [
    'server surel tidak terjangkau atau tidak menjawab',
    'Periksa jaringan kantor, serta smtp.host dan smtp.port di penghubung.yaml.',
  ],
  tls: [
    'sambungan aman ke server surel gagal: tidak terjangkau, tidak menawarkan TLS, atau sertifikatnya tidak dipercaya komputer ini',
    'Periksa smtp.host dan smtp.port. Bila sertifikatnya terbitan kantor sendiri, jalankan program dengan NODE_EXTRA_CA_CERTS=BERKAS-CA.pem (di systemd: Environment=).',
  ],
  penuh: ['cakram penuh', 'Kosongkan sebagian cakram.'],
  tertutup: ['folder pagi.folder tidak boleh ditulis', 'Beri izin tulis, atau ganti pagi.folder.'],
  tempat: [
    'pagi.folder bukan folder, atau induknya tidak ada',
    'Ganti pagi.folder di penghubung.yaml, atau pindahkan berkas yang menempatinya.',
  ],
  lain: ['sebabnya tidak dikenal', 'Lihat baris digest.failed di log, dan serahkan kepada pengelola.'],
};

const kelompok: Readonly<Record<KelompokLembar, string>> = {
  terlambat: 'Terlambat',
  hariIni: 'Hari ini: yang dapat Anda kerjakan',
  balasan: 'Balasan pelapor, belum dinilai',
  menunggu: 'Menunggu orang lain',
  penutupan: 'Menunggu penutupan di LAPOR!: minta Admin Instansi mengarsipkannya',
  kepala: 'Di meja Kepala',
};

/** Of the morning digest. No title, no name of a reporter and nobody's words go into it (docs/decisions/0024). */
export const lembarTenggat = {
  judul: 'Lembar tenggat',
  /** Subject of the mail: counts only. */
  surelJudul: (hari: string, terlambat: number, semua: number) =>
    `Lembar tenggat ${hari}: ${terlambat} terlambat, ${semua} kasus`,
  untuk: (nama: string) => `Untuk ${nama}`,
  menurut: (waktu: string) => `Menurut catatan ${waktu}`,
  kosong: 'Tidak ada yang menunggu Anda hari ini.',
  kelompok,
  gagal: 'Gagal: kiriman dan catatan yang tersangkut',
  alarm: 'Alarm sejak lembar sebelumnya',
  /** No earlier one was made for this officer. */
  alarmAwal: (hari: number) => `Alarm ${hari} hari terakhir`,
  kolom: {
    nomor: 'No. laporan',
    tenggat: 'Tenggat, yang dekat dahulu',
    langkah: 'Langkah',
    keterangan: 'Keterangan',
  },
  kolomGagal: { nomor: 'Nomor', apa: 'Apa', sejak: 'Sejak' },
  kolomAlarm: { waktu: 'Berbunyi', nomor: 'No. laporan', apa: 'Alarm' },
  jam: { sop: 'SOP', nasional: 'Nasional' },
  tenggat: (jam: string, kapan: string, tinggal: string) => `${jam} ${kapan}, ${tinggal}`,
  tanpaTenggat: 'tanpa tenggat',
  menunggu: (siapa: string, lama: string | null, sejak: string) =>
    `menunggu ${siapa} sejak ${sejak}${lama === null ? '' : `, ${lama}`}`,
  balasan: (n: number, terakhir: string | null) =>
    `${n} balasan${terakhir === null ? '' : `, terakhir ${terakhir}`}`,
  kiriman: (jenis: string, status: string, laporan: string) => `${jenis} untuk ${laporan}: ${status}`,
  karantina: 'catatan LAPOR! tidak terbaca (karantina)',
  sejak: (waktu: string) => `sejak ${waktu}`,
  lagi: (n: number) => `… dan ${n} lagi: penghubung list`,
  takTerbaca: (n: number) => `${n} kasus terbuka lain tidak dimuat; selengkapnya: penghubung list`,
  rinci: 'Satu kasus: penghubung show NOMOR · Tenggatnya: penghubung why NOMOR',
  tanpaApip: (petugas: string) => `Kasus di APIP tidak dimuat. Petugasnya menambahkan: --sebagai ${petugas}`,
  acara: {
    kalender: (instansi: string) => `Tenggat LAPOR! ${instansi}`,
    judul: (jam: string, nomor: string) => `Tenggat ${jam} ${nomor}`,
    langkah: (judul: string, langkah: string) => `${judul}: ${langkah}`,
    isi: (nomor: string) => `penghubung show ${nomor}`,
  },
  pilih: (format: string) => `--format ${format} memuat satu petugas. Sebutkan: --petugas PETUGAS`,
  kalenderSendiri: (petugas: string) =>
    `Kalender dibuat oleh petugasnya sendiri, supaya acaranya lengkap. Tambahkan: --sebagai ${petugas}`,
  tidakBertugas: (petugas: string, hari: string) =>
    `${petugas} tidak bertugas pada ${hari}: tidak ada lembar tenggatnya.`,
  perluKeluaran: (format: string) =>
    `Sebutkan berkasnya (--keluaran lembar.${format}), atau salurkan ke berkas.`,
  tersimpan: (berkas: string) => `Disimpan: ${berkas}`,
  /** Of `sync`, on stderr. */
  pagi: {
    kemajuan: {
      berkas: (n: number, dari: number) => `menyimpan lembar tenggat ${n} dari ${dari} …`,
      surel: (n: number, dari: number) => `mengirim lembar tenggat ${n} dari ${dari} …`,
    },
    hasil: (rincian: string) => `Lembar tenggat pagi ini: ${rincian}.`,
    berkas: (n: number) => `${n} disimpan`,
    surel: (n: number) => `${n} dikirim lewat surel`,
    kosong: (n: number) => `${n} tanpa pekerjaan, tidak dikirimi surel`,
    gagal: (n: number) => `${n} gagal (sebabnya: penghubung doctor)`,
  },
  status: {
    label: 'Lembar tenggat',
    belum: 'belum pernah dibuat',
    terakhir: (hari: string, jam: string, petugas: number, kosong: number) =>
      `${hari} ${jam}, ${petugas} petugas${kosong === 0 ? '' : `; ${kosong} tanpa pekerjaan, tidak dikirimi surel`}`,
    gagal: (petugas: string, saluran: string, kelas: string) =>
      `Lembar tenggat ${petugas} (${saluran}) gagal: ${kelas}. Periksa: penghubung doctor`,
    takPasti: (petugas: string) =>
      `Lembar tenggat ${petugas} lewat surel mungkin tidak sampai; tidak dikirim dua kali. Lihat: penghubung lembar-tenggat --petugas ${petugas}`,
    saluran: { berkas: 'berkas', surel: 'surel' },
  },
  periksa: {
    nama: 'Lembar tenggat',
    mati: 'tidak dibuat sendiri (setelan pagi)',
    belum: 'belum pernah dibuat; dibuat sync, import, atau run pertama sesudah jamnya',
    baik: (hari: string) => `terakhir ${hari}, semuanya tersimpan atau terkirim`,
    gagal: (saluran: string, petugas: string, apa: string, kelas: string) =>
      `${saluran} untuk ${petugas} gagal: ${apa} (${kelas}).`,
    takPasti: (petugas: string) =>
      `Surel untuk ${petugas} mungkin tidak sampai: terputus sebelum server menjawab; tidak dikirim dua kali.`,
    saranTakPasti: (petugas: string) =>
      `Tanyakan kepada ${petugas}; bila tidak sampai, cetak: penghubung lembar-tenggat --petugas PETUGAS --format pdf`,
    saluran: { berkas: 'Berkas', surel: 'Surel' },
    sebab,
  },
};
