/** Results of acts: one, or many from a file. */
export const catat = {
  tidakAda: (sasaran: string) => `"${sasaran}" tidak ditemukan. Lihat yang ada: penghubung list`,
  jamMundur: (terakhir: string) =>
    `Jam komputer menunjukkan waktu sebelum catatan terakhir (${terakhir}). Tidak ada yang dicatat. Betulkan jamnya, lalu periksa: penghubung doctor`,
  boleh: 'Yang boleh sekarang',
  tidakAdaYangBoleh: 'Tidak ada tindakan yang boleh sekarang.',
  dicatat: 'dicatat',
  sama: 'sama, sudah tercatat',
  ditolak: 'ditolak',
  baris: (n: number) => `baris ${n}`,
  kini: (langkah: string) => `kini: ${langkah}`,
  tenggatLangkah: (waktu: string) => `tenggat langkah ini ${waktu}`,
  tenggatNasional: (waktu: string) => `tenggat nasional ${waktu}`,
  berhenti: 'hitungan langkah ini berhenti',
  keAntrean: (kiriman: string) => `masuk antrean: ${kiriman}`,
  jumlah: (dicatat: number, sama: number, ditolak: number) =>
    `${dicatat} dicatat, ${sama} sama, ${ditolak} ditolak`,
  tidakAdaBaris: 'Berkas tidak memuat tindakan.',
  beridentitas: {
    jenis: {
      nama: 'nama pelapor',
      nik: 'angka berbentuk NIK',
      telepon: 'nomor telepon',
      surel: 'surel pelapor',
      alamat: 'alamat pelapor',
    },
    satu: (jenis: string, isian: string) => `${jenis} (isian ${isian})`,
    peringatan: (rincian: string) =>
      `Peringatan: konsep ini memuat ${rincian}. Persetujuannya akan ditolak. Susun lagi tanpa itu, atau dengan --isian samarkan_identitas=ya (di lembar kerja: kolomnya).`,
  },
  barisRusak: 'Baris ini tidak terbaca. Tulis satu objek JSON per baris, dengan tracking_id dan aksi.',
  tanpaPetugas:
    'Belum disebut atas keputusan siapa. Tambahkan "petugas" pada baris ini, atau --sebagai PETUGAS.',
  waktuSalah: (nilai: string) => `"${nilai}" bukan waktu yang terbaca. Tulis seperti "2026-11-20 14:30".`,
  ulangi:
    'Perbaiki baris yang ditolak, lalu jalankan lagi berkas yang sama; yang sudah dicatat tidak dicatat dua kali.',
};
