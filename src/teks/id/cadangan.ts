import type { SebabCadanganDitolak } from '../../galat.ts';
import type { NamaPeriksaDiri } from '../../ports/store.ts';

/** Backups, their return, and the read-only mode. */
export const cadangan = {
  tahap: {
    basis: (n: number) => `Menyalin basis data (${n} MB)…`,
    berkas: (n: number) => `Menyalin berkas bukti: ${n}…`,
    periksa: (n: number) => `Memeriksa salinannya (${n} berkas)…`,
  },
  selesai: (folder: string) => `Cadangan selesai dan sudah diperiksa: ${folder}`,
  isi: (kasus: number, kiriman: number, berkas: number) =>
    `${kasus} kasus, ${kiriman} kiriman, ${berkas} berkas bukti`,
  jejak: (seq: number, hash: string) => `Jejak sampai baris ${seq}, sidik ${hash}…`,
  denganKunci:
    'Kunci ikut di dalamnya: siapa pun yang memegang folder ini dapat membaca nama dan isi laporan. Simpan terkunci, dan di luar komputer ini.',
  tanpaKunci: (letak: string) =>
    `Kunci tidak ikut. Tanpa berkas ${letak}, cadangan ini tidak dapat dibaca: simpan kunci itu sendiri di tempat lain.`,
  hilang: (n: number) =>
    `${n} berkas bukti sudah hilang atau rusak di folder data, jadi tidak ada dalam cadangan. Periksa: penghubung doctor`,
  ditolak: {
    bukan_cadangan: (letak: string) =>
      `${letak} bukan cadangan yang selesai (cadangan.json tidak ada). Tidak ada yang diubah.`,
    lebih_baru: (letak: string) =>
      `${letak} dibuat versi program yang lebih baru. Perbarui program ini, lalu ulangi. Tidak ada yang diubah.`,
    rusak: (letak: string) =>
      `Cadangan rusak atau berubah: ${letak}. Pakai cadangan lain. Tidak ada yang diubah.`,
    tanpa_kunci: (letak: string) =>
      `Kunci tidak ada (${letak}). Sebutkan letaknya: penghubung restore FOLDER --kunci BERKAS`,
    kunci_lain: (letak: string) => `${letak} bukan kunci basis data ini. Sebutkan yang benar dengan --kunci.`,
    sudah_ada: (letak: string) => `${letak} sudah ada dan tidak ditimpa. Pilih nama lain: --keluaran FOLDER`,
    belum_ada_data: (letak: string) => `Belum ada basis data di ${letak}; tidak ada yang dicadangkan.`,
  } satisfies Readonly<Record<SebabCadanganDitolak, (letak: string) => string>>,
  rencana: {
    judul: 'Rencana pemulihan (belum ada yang diubah)',
    cadangan: (kapan: string, umur: string) => `Cadangan: dibuat ${kapan} (${umur})`,
    kiniKosong: 'Sekarang: belum ada basis data',
    kiniTakTerbaca: 'Sekarang: ada basis data yang tidak dapat dibaca',
    kini: (seq: number, kapan: string) => `Sekarang: jejak sampai baris ${seq}, terakhir ${kapan}`,
    hilang: (n: number) => `${n} baris jejak sesudah cadangan tidak berlaku lagi`,
    bukanLanjutan: 'Basis data sekarang bukan lanjutan cadangan ini',
    disingkirkan: 'Yang sekarang dipindahkan ke samping, tidak dihapus.',
    sesudah:
      'Sesudahnya tidak ada yang dikirim sampai LAPOR! dibaca lagi dan setiap kiriman dicari di sana. Nomor baru melompat, agar nomor yang sudah dipakai tidak terpakai lagi.',
    segel:
      'Jejak yang dipulihkan lebih pendek daripada segel atau catatan di luar yang dibuat sesudah cadangan: simpan alasan pemulihan ini bersamanya.',
    ya: 'Kerjakan dengan: --ya',
  },
  dipulihkan: 'Cadangan sudah dipulihkan. Lanjutkan: penghubung sync',
  lama: (folder: string) => `Data sebelumnya ada di ${folder}.`,
  tanpaFolder: 'Sebutkan folder cadangannya: penghubung restore FOLDER',
  tanpaPemulihan: 'Tidak ada pemulihan yang berjalan.',
  belumBolehSelesai: (n: number) =>
    `Pemulihan belum dapat diakhiri: LAPOR! belum dibaca seluruhnya, atau ${n} kiriman belum dicari. Jalankan: penghubung sync`,
  tuntas: 'Pemulihan selesai: semua kiriman sudah dicocokkan dengan LAPOR!, dan kiriman berjalan lagi.',
  diakhiri: 'Pemulihan diakhiri; kiriman berjalan lagi.',
  berjalan: {
    nama: 'Pemulihan',
    judul: (dari: string, sampai: string) =>
      `PEMULIHAN: tidak ada yang dikirim. Yang terjadi antara ${dari} dan ${sampai} sedang dicari di LAPOR!.`,
    menungguSampai: (kapan: string) => `LAPOR! dibaca seluruhnya oleh sync sesudah ${kapan}.`,
    belumDilihat: (n: number) => `${n} kiriman belum dicari di LAPOR!.`,
    riwayat: (n: number) => `${n} riwayat laporan belum dibaca.`,
    takTerlihat: (n: number) =>
      `Menunggu Anda: ${n} kiriman tidak tampil di LAPOR! dan akan dikirim bila pemulihan diakhiri. Batalkan yang tidak perlu: penghubung kiriman list --status antre`,
    takTercatat: (n: number, laporan: string) =>
      `Menunggu Anda: ${n} entri LAPOR! dari kita (atau tanpa nama) tidak ada catatannya di sini: ${laporan}. Baca: penghubung show NOMOR. Bila itu jawaban kita, susun dan setujui teks yang sama sekarang, lalu: penghubung kiriman mark-sent ID`,
    akhiri: 'Bila sudah benar: penghubung restore --selesai --alasan "…"',
  },
  terputus: (folder: string) =>
    `Pemulihan terputus di tengah jalan; tidak ada yang hilang. Ulangi: penghubung restore ${folder} --ya`,
};

export const hanyaBaca = {
  tulis: (sejak: string, sebab: string) =>
    `Hanya baca sejak ${sejak}: pemeriksaan diri gagal (${sebab}). Tidak ada yang dicatat atau dikirim. Periksa: penghubung doctor. Bila tetap gagal, pulihkan: penghubung restore FOLDER`,
  status: (sebab: string) =>
    `HANYA BACA: pemeriksaan diri gagal (${sebab}). Tidak ada yang dicatat atau dikirim. Periksa: penghubung doctor`,
  cadangan:
    'Pemeriksaan diri sedang gagal: cadangan ini memuat kerusakan yang sama. Simpan sebagai bukti; pulihkan dari yang lebih lama.',
  nama: 'Hanya baca',
  berlaku: 'tidak ada yang ditulis sampai semua pemeriksaan di bawah ini baik',
  lepas: 'semua pemeriksaan baik; boleh menulis lagi',
};

export const periksaDiri = {
  nama: {
    'berkas-basis': 'Basis data',
    rujukan: 'Rujukan',
    jejak: 'Jejak',
    segel: 'Segel = jejak',
    lipatan: 'Jejak = tabel',
    persetujuan: 'Persetujuan',
    nomor: 'Nomor urut',
    rekap: 'Rekap final',
    kunci: 'Kunci',
  } satisfies Readonly<Record<NamaPeriksaDiri, string>>,
  baik: 'utuh',
  sebagian: (n: number, dari: number) => `${n} dari ${dari} diperiksa; semua: penghubung doctor --lengkap`,
  jejak: (n: number) => `utuh, ${n} baris`,
  rusak: (nama: string, rincian: string) =>
    nama === 'jejak'
      ? `rantainya putus (baris ${rincian}): ada yang diubah di luar program ini`
      : `${nama === 'berkas-basis' ? 'rusak' : 'tidak cocok'} (${rincian})`,
  saran: 'Pulihkan cadangan terakhir yang baik: penghubung restore FOLDER',
};
