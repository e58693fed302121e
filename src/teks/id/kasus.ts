import type { Kasus, KelasNasional, Konsep, SebabPutaran } from '../../sop/kasus/kasus.ts';
import type { SumberDisposisi } from '../../sop/laporan/laporan.ts';

const kelas: Readonly<Record<KelasNasional, string>> = {
  informasi: 'permintaan informasi',
  'tanpa-pemeriksaan-lapangan': 'tanpa pemeriksaan lapangan',
  'pemeriksaan-lapangan': 'dengan pemeriksaan lapangan',
};

const sumber: Readonly<Record<SumberDisposisi, string>> = {
  tanggal_disposisi: 'waktu disposisi dari LAPOR!',
  kolom: 'waktu disposisi dari kolom yang disebut saat impor',
  waktu: 'waktu disposisi yang disebut saat impor',
  tanggal_masuk: 'tanggal laporan masuk, karena ekspor tidak memuat waktu disposisi',
  betulkan: 'waktu disposisi yang dibetulkan petugas dengan bukti',
  register: 'dicatat sendiri di register',
};

const sebabPutaran: Readonly<Record<SebabPutaran, string>> = {
  disposisi: 'disposisi pertama',
  'disposisi-ulang': 'didisposisikan lagi kepada kita',
  'buka-kembali': 'dibuka kembali di LAPOR!',
  balasan: 'balasan pelapor',
  register: 'pengaduan dicatat di register',
};

const statusKonsep: Readonly<Record<Konsep['status'], string>> = {
  hidup: 'menunggu persetujuan',
  disetujui: 'disetujui',
  dikembalikan: 'dikembalikan',
  diganti: 'diganti konsep baru',
};

const jenisKonsep: Readonly<Record<Kasus['konsep'][number]['jenis'], string>> = {
  sementara: 'konsep tanggapan sementara',
  akhir: 'konsep tanggapan akhir',
  ralat: 'konsep ralat',
};

const artiRiwayat: Readonly<Record<string, string>> = {
  kita: 'kita',
  balasan: 'balasan pelapor',
  catatan: 'catatan',
  'tak-tercatat': 'tidak ada catatannya di sini',
};

export const kasus = {
  kelas,
  sumber,
  sebabPutaran,
  statusKonsep,
  jenisKonsep,
  artiRiwayat,
  judul: (nomor: string) => `Laporan ${nomor}`,
  judulPengaduan: (nomor: string) => `Pengaduan ${nomor}`,
  registrasi: 'No. registrasi',
  bagian: {
    tenggat: 'Tenggat',
    pelapor: 'Pelapor',
    isi: 'Isi laporan',
    formulir: 'Isi formulir pengaduan',
    diserahkan: 'Berkas yang diserahkan',
    isiAkhir: 'Isi setelah disunting admin LAPOR!',
    jalan: 'Langkah yang dilalui',
    naskahSop: 'Naskah SOP',
    tindakan: 'Yang sudah dilakukan',
    bidang: 'Bidang yang ditanya',
    konsep: 'Konsep',
    kiriman: 'Kiriman ke LAPOR!',
    ba: 'Berita Acara',
    rekap: 'Rekap',
    riwayat: 'Riwayat di LAPOR!',
    boleh: 'Yang boleh sekarang',
    lampiran: 'Lampiran pelapor',
  },
  langkah: 'Langkah',
  statusLapor: 'Status di LAPOR!',
  statusTakDikenal: 'tidak dikenal',
  balasanTanpaTeks: 'balasan pelapor, teks tidak terbaca: statusnya saja yang berkata ada. Buka di LAPOR!.',
  tipe: 'Tipe laporan',
  klasifikasi: 'Klasifikasi',
  kategori: 'Kategori',
  lokasi: 'Lokasi',
  masuk: 'Masuk di LAPOR!',
  disposisi: 'Didisposisikan',
  disampaikan: 'Disampaikan',
  dicatat: 'Dicatat',
  kanal: 'Kanal',
  terlihat: 'Pertama terlihat',
  kelasNasional: 'Kelas nasional',
  kelasBelum: (kelasnya: string) => `${kelasnya} (belum ditetapkan petugas)`,
  penanggungJawab: 'Penanggung jawab',
  putaran: 'Putaran',
  tenggatSop: 'SOP',
  tenggatNasional: 'Nasional',
  tanpaTenggatSop: 'tidak berjalan pada langkah ini',
  sementara: 'sementara: kalender tahunnya belum ada',
  padaLibur: (hari: string) => `hari libur; hari kerja terakhir sebelumnya ${hari}`,
  tawarSementara: (nomor: string) =>
    `Tenggat nasional jatuh lebih dulu; tanggapan sementara memenuhinya: penghubung catat ${nomor} susun-tanggapan --isian jenis=sementara isi="…"`,
  tanpaTenggatNasional: 'tidak berjalan',
  bukanLapor: 'tidak ada: hanya laporan LAPOR! yang bertenggat nasional',
  penutupan: 'Penutupan',
  bilaTanpaBalasan: (waktu: string, sisa: string) => `selesai ${waktu} (${sisa}) bila pelapor tidak membalas`,
  kenapa: (nomor: string) => `Hitungannya: penghubung why ${nomor}`,
  anonim: 'anonim: identitas tidak disimpan',
  tanpaNama: 'nama tidak ada dalam data',
  namaRahasia: (id: string) => `dirahasiakan; melihatnya tercatat: penghubung identitas lihat ${id}`,
  rahasia: 'RAHASIA: jangan disebarkan; tanggapan tidak boleh tampil untuk umum.',
  apip: 'Laporan ini ditangani APIP. Isinya disembunyikan, kecuali bagi petugas APIP yang ditunjuk (--sebagai).',
  isiDihapus: 'Isi dan identitas laporan ini sudah dihapus.',
  sampai: (mulai: string, selesai: string) => `${mulai} sampai ${selesai}`,
  sejak: (mulai: string) => `sejak ${mulai}`,
  oleh: (siapa: string) => `oleh ${siapa}`,
  olehDicatat: (siapa: string, pencatat: string) => `oleh ${siapa}, dicatat ${pencatat}`,
  belakangan: 'dicatat belakangan',
  terlambat: 'terlambat',
  berkas: (n: number) => `${n} berkas`,
  dijawab: (waktunya: string) => `dijawab ${waktunya}`,
  bidangKe: (n: number) => `Permintaan ke-${n}`,
  baDikecualikan: 'Kepala mengecualikan putaran ini dari Berita Acara.',
  caraMencatat: (nomor: string) =>
    `Mencatat: penghubung catat ${nomor} TINDAKAN --sebagai PETUGAS --isian nama=nilai`,
};
