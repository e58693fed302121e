/** What a command answers to how it was used, before or beside its work. */
export const pakai = {
  kelompok: {
    harian: 'Sehari-hari',
    lapor: 'Bertukar data dengan LAPOR!',
    siap: 'Mencoba, menyiapkan, memeriksa',
  },
  terlaluBanyak: 'Terlalu banyak kata. Kalimat yang memuat spasi ditulis dalam tanda kutip.',
  mungkin: (kata: string) => `Mungkin maksudnya: ${kata}`,
  nilai: (opsi: string, nilai: string, boleh: string) => `${opsi} "${nilai}" keliru; seharusnya ${boleh}.`,
  waktu: (opsi: string, nilai: string) =>
    `${opsi} "${nilai}" bukan waktu yang terbaca. Tulis seperti "2026-11-20 14:30".`,
  belumTiba: (opsi: string, nilai: string) =>
    `${opsi} "${nilai}" belum terjadi. Sebut waktu yang sudah lewat, atau hilangkan.`,
  tidakAda: (sasaran: string, daftar: string) =>
    `"${sasaran}" tidak ditemukan. Lihat yang ada: penghubung ${daftar}`,
  takTerbaca: (berkas: string) =>
    `"${berkas}" tidak dapat dibaca. Periksa apakah itu berkas, dan hak aksesnya, lalu ulangi.`,
  bukanFolder: (path: string) => `"${path}" bukan folder. Periksa setelan data di penghubung.yaml.`,
  hanyaSatuan: (opsi: string) =>
    `${opsi} tidak dipakai bersama --from: tiap baris berkas menyebutnya sendiri.`,
  peranAsing: (petugas: string, peran: string, dikenal: string) =>
    `Peran "${peran}" milik ${petugas} tidak ada dalam SOP ini (${dikenal}); tidak ada tindakan yang dapat dilakukan dengannya. Perbaiki di penghubung.yaml.`,
  keluaranGagal: (kode: string) =>
    `Keluaran tidak dapat ditulis (${kode}). Periksa tempat penyimpanannya, lalu ulangi.`,
  diskGagal: (kode: string) =>
    `Disk gagal membaca atau menulis (${kode}). Yang sudah tercatat tetap tersimpan. Periksa tempat dan keadaan disk: penghubung doctor`,
  peran: {
    nama: 'Peran',
    sesuai: 'setiap peran petugas ada dalam SOP',
  },
  jam: {
    nama: 'Jam',
    baik: 'tidak mendahului catatan terakhir',
    mundur: (terakhir: string) =>
      `menunjukkan waktu sebelum catatan terakhir (${terakhir}); tindakan ditolak sampai jamnya benar`,
    saran: 'Betulkan jam komputer (sinkronkan dengan internet)',
  },
};
