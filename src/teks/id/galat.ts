/** What stopped a command, and the one thing to do about it. */
export const galat = {
  lintasanLain:
    'Lintasan lain sedang berjalan; perintah ini tidak menulis apa pun. Tunggu sebentar, lalu ulangi.',
  segelDitolak: (kalimat: string) =>
    `${kalimat} Tidak ada segel baru yang dibuat. Jangan mengubah apa pun; salin folder data sebagai bukti, lalu: penghubung jejak verify`,
  tanpaSetelan: (berkas: string) => `Berkas setelan ${berkas} tidak ditemukan. Buat dahulu: penghubung init`,
  sudahAda: (berkas: string) =>
    `${berkas} sudah ada dan tidak ditimpa. Ubah berkas itu, atau pilih nama lain: penghubung init --config NAMA.yaml`,
  sopTidakAda: (berkas: string, dikenal: string) =>
    `SOP "${berkas}" tidak ada. Sebut yang tersedia (${dikenal}), atau letak berkas SOP. Setelannya di penghubung.yaml: sop.`,
  rahasia: {
    tidak_terbaca: (letak: string) =>
      `${letak} tidak dapat dibaca. Periksa letak dan hak aksesnya: penghubung doctor`,
    kosong: (letak: string) => `${letak} kosong. Isi dengan token LAPOR!, lalu periksa: penghubung doctor`,
    tidak_layak: (letak: string) =>
      `Isi ${letak} bukan token (lebih dari satu baris, atau bukan huruf biasa). Salin ulang tokennya, lalu periksa: penghubung doctor`,
  },
  tanpaSambungan: (sambungan: string) =>
    `Sambungan ${sambungan} tidak dapat menghubungi LAPOR!. Laporan masuk lewat: penghubung import BERKAS.xlsx`,
  setelanSalah: (n: number) => `Setelan belum benar: ${n} hal harus diperbaiki.`,
  sopSalah: (n: number) => `SOP ditolak: ${n} hal harus diperbaiki.`,
  sopPeriksaLagi: 'Setelah diperbaiki, periksa: penghubung sop periksa BERKAS',
  liburSalah: (n: number) => `Kalender ditolak: ${n} hal harus diperbaiki.`,
  liburPeriksaLagi: 'Setelah diperbaiki, periksa: penghubung kalender periksa BERKAS',
  periksaLagi: 'Setelah diperbaiki, periksa: penghubung doctor',
  perluPetugas: 'Sebutkan atas keputusan siapa: --sebagai PETUGAS',
  diurungkan: 'Diurungkan; tidak ada yang dicatat.',
  pilihanPerintah: (perintah: string) => `Perintah tidak lengkap. Bantuan: penghubung ${perintah} --help`,
  isiTakTerbuka:
    'Isi terenkripsi tidak dapat dibuka dengan kunci ini. Pulihkan kunci dan basis data dari cadangan yang sama.',
  cacat:
    'Terjadi kesalahan pada program ini sendiri. Data yang sudah tersimpan tetap aman. Periksa: penghubung doctor',
};
