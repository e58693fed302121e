import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../../sop/kiriman/kiriman.ts';

const jenis: Readonly<Record<JenisKiriman, string>> = {
  sementara: 'tanggapan sementara',
  akhir: 'tanggapan akhir',
  ralat: 'ralat tanggapan',
  kembalikan: 'pengembalian',
};

const status: Readonly<Record<StatusKiriman, string>> = {
  antre: 'antre',
  mengirim: 'sedang dikirim',
  belum_pasti: 'belum pasti',
  terkirim: 'terkirim',
  gagal: 'gagal',
  ditahan: 'ditahan',
  dibatalkan: 'dibatalkan',
  diganti: 'diganti',
};

const kelas: Readonly<Record<KelasKiriman, string>> = {
  ditolak: 'LAPOR! menolak isinya',
  tidak_ada: 'laporannya tidak ada lagi di LAPOR!',
  tertutup: 'laporannya sudah ditutup atau dipindahkan di LAPOR!',
  kredensial: 'LAPOR! menolak token kita',
  tunggu: 'LAPOR! meminta menunggu',
  tak_terjangkau: 'LAPOR! tidak terjangkau; belum ada yang terkirim',
  tak_pasti: 'sambungan putus di tengah jalan; mungkin sudah sampai',
  proses_mati: 'program berhenti di tengah pengiriman; mungkin sudah sampai',
  percobaan_habis: 'semua percobaan sudah dipakai',
  berkas_hilang: 'berkasnya hilang atau berubah sejak disetujui',
  dipulihkan: 'dari cadangan atau salinan: dicari dahulu di LAPOR!',
  unknown_outcome: 'sudah dicari berkali-kali, tetap tidak pasti sampai atau tidak',
};

const dasar: Readonly<Record<DasarTerkirim, string>> = {
  'jawaban-server': 'jawaban LAPOR!',
  'terbaca-kembali': 'terbaca kembali di riwayat LAPOR!',
  'pernyataan-petugas': 'pernyataan petugas dengan bukti',
};

/** What a person does about a row of each state; null: nothing. */
const selanjutnya: Readonly<Record<StatusKiriman, ((id: string) => string) | null>> = {
  antre: () => 'Dikirim pada lintasan berikut: penghubung sync',
  mengirim: null,
  belum_pasti: () => 'Program mencarinya dahulu di LAPOR! sebelum mengirim ulang: penghubung sync',
  terkirim: null,
  gagal: (id) => `Setelah sebabnya diatasi: penghubung replay --id ${id} --alasan "…"`,
  ditahan: (id) => `Lepaskan: penghubung kiriman release ${id} --catatan "…"`,
  dibatalkan: null,
  diganti: null,
};

const fase: Readonly<Record<string, string>> = {
  sent: 'berangkat',
  done: 'dijawab',
  not_sent: 'tidak berangkat',
  died: 'program mati di tengahnya',
  look: 'dicari di LAPOR!',
};

const pemicu: Readonly<Record<string, string>> = {
  auto: 'otomatis',
  manual: 'oleh orang',
  batch: 'kirim ulang',
};

export const kiriman = {
  jenis,
  status,
  kelas,
  dasar,
  selanjutnya,
  fase,
  pemicu,
  kosong: 'Tidak ada kiriman.',
  siapDisalin: 'siap disalin',
  salin: (id: string) =>
    `Sambungan ini tidak dapat mengirimnya. Salin sendiri: penghubung kiriman salin ${id}`,
  kolom: { id: 'Kiriman', laporan: 'No. laporan', jenis: 'Jenis', keadaan: 'Keadaan' },
  percobaanKe: (n: number) => `percobaan ke-${n}`,
  belumDicoba: 'belum dicoba',
  laporan: 'Laporan',
  keadaan: 'Keadaan',
  sebab: 'Sebab',
  atasDasar: 'Atas dasar',
  disetujui: 'Disetujui',
  terkirimPada: 'Terkirim',
  cobaLagi: 'Dicoba lagi',
  cariLagi: 'Dipastikan lagi',
  ditahanSampai: 'Ditahan sampai',
  nomorBa: 'Nomor BA',
  idJauh: 'Nomor di LAPOR!',
  kunci: 'Kunci',
  isi: 'Naskah (sudah disetujui, tidak dapat diubah)',
  berkas: 'Berkas',
  judulKeputusan: 'Keputusan orang',
  judulPercobaan: 'Percobaan',
  belumSelesai: 'belum ada jawaban',
  takDijawab: 'tanpa jawaban',
  http: (kode: number) => `kode HTTP ${kode}`,
  lanjut: 'Selanjutnya',
  lagi: (n: number, semua: number) => `… dan ${n} lagi. Semua: penghubung kiriman list --batas ${semua}`,
  disalin: {
    sudahAda: (folder: string) =>
      `Di ${folder} sudah ada berkas dengan nama itu; tidak ada yang ditimpa. Sebut folder lain.`,
    naskahDi: (letak: string) => `   Naskah yang sama, sebagai berkas: ${letak}`,
    judul: (jenisnya: string, laporan: string) => `Salin ${jenisnya} untuk laporan ${laporan}`,
    langkah1: (laporan: string) =>
      `1. Buka LAPOR! dengan akun admin, cari laporan ${laporan}, lalu pilih Tindak Lanjut.`,
    langkah1Kembali: (laporan: string) =>
      `1. Buka LAPOR! dengan akun admin, cari laporan ${laporan}, lalu pilih Kembalikan.`,
    langkah2: '2. Salin teks di antara kedua garis, tanpa mengubahnya:',
    langkah3: (n: number) => `3. Lampirkan ${n} berkas ini, berurutan:`,
    tanpaBerkas: '3. Tidak ada berkas yang dilampirkan.',
    langkah4: '4. Setelah tampil di LAPOR!, catat di sini dengan buktinya (misalnya tangkapan layar):',
    rahasia: 'RAHASIA: pastikan tanggapan tidak tampil untuk umum.',
    petugas: 'PETUGAS',
    tangkapan: 'TANGKAPAN-LAYAR.png',
    sudah: 'Kiriman ini sudah terkirim. Jangan dipasang lagi.',
    belumPasti: 'Belum pasti sudah sampai atau belum. Cari dahulu di LAPOR!; pasang hanya bila tidak ada.',
    tidakBerlaku: 'Kiriman ini sudah dibatalkan atau diganti. Jangan dipasang.',
  },
  ulang: {
    judul: 'Rencana kirim ulang',
    kosong: 'Tidak ada kiriman gagal yang cocok. Lihat semua: penghubung kiriman list',
    cariDahulu: 'dicari dahulu di LAPOR!, karena mungkin sudah sampai',
    kirimLagi: 'dikirim lagi, naskah sama',
    belum: (n: number) =>
      `${n} kiriman. Belum ada yang dikerjakan. Bila benar, ulangi perintah ini dengan --ya`,
    sidik: 'sidik naskah',
    galat: 'jawaban terakhir',
    sudah: (n: number) => `${n} kiriman masuk antrean lagi.`,
    tanpaLingkup:
      'Sebutkan yang mana: --id, --laporan, --kelas, --sejak, atau --semua-gagal. Bantuan: penghubung replay --help',
    nanti: 'Lintasan lain sedang berjalan; dialah yang mengirim.',
    ditolak: (kiriman: string, sebab: string) => `Tidak dikirim ulang: ${kiriman}. ${sebab}`,
  },
};
