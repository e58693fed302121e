import type { KelasData } from '../../sop/identitas/masa-simpan.ts';

/** Identity of reporters: shown, erased, held. */
export const identitas = {
  judul: (laporan: string) => `Identitas pelapor ${laporan}`,
  nama: 'Nama',
  tercatat: 'Tercatat di jejak bahwa identitas ini dilihat.',
  rencana: (laporan: string) => `Yang akan dihapus dari kasus ${laporan}`,
  dihapus: (laporan: string) => `Kasus ${laporan}: identitas dan isi dihapus`,
  sudah: (pada: string) => `Sudah dihapus pada ${pada}; yang mungkin tersisa dibersihkan lagi.`,
  bagian: {
    isi: 'isi laporan, identitas, dan kuncinya',
    teks: (n: number) => `${n} teks (tindakan, konsep, jawaban, catatan, isian formulir)`,
    lampiran: (n: number) => `${n} lampiran pelapor`,
    berkas: (n: number) => `${n} berkas tindakan`,
    berkasTetap: (n: number) => `${n} berkas tetap ada, karena dipakai Berita Acara atau kasus lain`,
    riwayat: (n: number) => `${n} entri riwayat LAPOR!`,
    karantina: (n: number) => `${n} badan karantina`,
    kiriman: (n: number) => `isi ${n} kiriman; nomor, waktu, dan buktinya terkirim tetap`,
  },
  tetap:
    'Yang tetap: langkah, waktu, tenggat, nomor, jejak (tetap dapat diperiksa), dan Berita Acara. LAPOR! sendiri tidak diubah; isinya tidak diambil lagi dari sana.',
  cadangan:
    'Cadangan, salinan folder, dan basis data lama yang disingkirkan restore masih memuatnya: hapus atau ganti sendiri.',
  belum: 'Belum ada yang dihapus. Kerjakan dengan: --ya --dasar TEKS',
  tertunda:
    'Berkas basis data belum dipadatkan, karena proses lain sedang membacanya. Ulangi perintah yang sama sesudahnya.',
  tetapArsip:
    'Tidak diusulkan, karena arsip: jejak, Berita Acara, rekap, nomor, dan waktu. Cadangan di luar jangkauan program.',
  retensi: {
    kelas: {
      kasus: 'Identitas, isi, dan berkas kasus',
      lampiran: 'Lampiran pelapor',
      cuplikan: 'Jawaban LAPOR! atas percobaan kirim',
      karantina: 'Badan karantina yang akhirnya terbaca',
    } satisfies Readonly<Record<KelasData, string>>,
    judul: (kelas: string, n: number, tahun: number) => `${kelas}: ${n} lewat ${tahun} tahun`,
    dasar: (dasar: string) => `Dasar masa simpan: ${dasar}.`,
    baris: (laporan: string, pada: string, ditahan: boolean) =>
      `${laporan}  berakhir ${pada}${ditahan ? '  (ditahan untuk keperluan hukum: tidak dihapus)' : ''}`,
    sudah: (n: number, tolak: number) => `${n} dihapus; ${tolak} ditolak atau ditahan.`,
  },
  ditahan: (laporan: string) =>
    `Kasus ${laporan} ditahan untuk keperluan hukum; tidak ada yang boleh dihapus.`,
  dilepas: (laporan: string) => `Penahanan kasus ${laporan} untuk keperluan hukum diakhiri.`,
};
