import type { KelompokLembar } from '../../sop/lembar-tenggat/lembar-tenggat.ts';

const kelompok: Readonly<Record<KelompokLembar, string>> = {
  terlambat: 'Terlambat',
  hariIni: 'Hari ini: yang dapat Anda kerjakan',
  balasan: 'Balasan pelapor, belum dinilai',
  menunggu: 'Menunggu orang lain',
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
  tidakBertugas: (petugas: string, hari: string) =>
    `${petugas} tidak bertugas pada ${hari}: tidak ada lembar tenggatnya.`,
  perluKeluaran: (format: string) =>
    `Sebutkan berkasnya (--keluaran lembar.${format}), atau salurkan ke berkas.`,
  tersimpan: (berkas: string) => `Disimpan: ${berkas}`,
  status: {
    label: 'Lembar tenggat',
    belum: 'belum pernah dibuat',
    terakhir: (hari: string, jam: string, petugas: number) => `${hari} ${jam}, ${petugas} petugas`,
    gagal: (petugas: string, saluran: string, kelas: string) =>
      `Lembar tenggat ${petugas} (${saluran}) gagal: ${kelas}. Periksa: penghubung doctor`,
    takPasti: (petugas: string) =>
      `Lembar tenggat ${petugas} lewat surel mungkin tidak sampai; tidak dikirim dua kali. Lihat: penghubung lembar-tenggat --petugas ${petugas}`,
    saluran: { berkas: 'berkas', surel: 'surel' },
  },
  periksa: {
    nama: 'Lembar tenggat',
    mati: 'tidak dibuat sendiri (setelan pagi)',
    belum: 'belum pernah dibuat; dibuat sync pertama sesudah jamnya',
    baik: (hari: string) => `terakhir ${hari}, semuanya tersimpan atau terkirim`,
    mungkinTls:
      'ETLS dan ESOCKET: server surel tidak terjangkau, tidak menawarkan TLS, atau sertifikatnya tidak dipercaya.',
    saranSurel:
      'Periksa bagian smtp dan petugas[].surel di penghubung.yaml; hari ini: penghubung lembar-tenggat',
    saranBerkas: 'Periksa pagi.folder di penghubung.yaml: folder itu harus dapat ditulis',
  },
};
