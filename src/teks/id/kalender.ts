import type { SebabLibur } from '../../sop/waktu/kalender.ts';

/** The calendar in force, and what another year of it would change. */
export const kalender = {
  sah: (berkas: string) => `${berkas}: dapat dipakai; tidak ada yang harus diperbaiki.`,
  label: { keputusan: 'Keputusan', isi: 'Isi', berkas: 'Berkas' },
  isi: (nasional: number, cuti: number, kerja: number) =>
    `${nasional} libur nasional, ${cuti} cuti bersama; ${kerja} hari kerja`,
  bawaan: 'bawaan program ini',
  sekunder: (tahun: string) =>
    `Sumber sekunder: ${tahun} tidak dibaca dari naskah SKB. Cocokkan dengan SKB-nya, lalu: penghubung kalender impor BERKAS`,
  kolom: { bulan: 'Bulan', kerja: 'Hari kerja', libur: 'Hari libur' },
  tanpaLibur: '–',
  arti: {
    cuti: '* cuti bersama',
    cutiKerja: '* cuti bersama, di kantor ini hari kerja',
    sendiri: '+ libur instansi sendiri',
    akhirPekan: '(…) jatuh pada akhir pekan',
  },
  liburLain: (hari: string) => `Libur instansi sendiri di tahun yang belum ada: ${hari}`,
  belumAda: (tahun: string, sejak: string) =>
    `${tahun} belum ada: tenggat yang sampai ke ${sejak} bersifat sementara, ${tahun} dianggap tanpa hari libur. Bila SKB-nya terbit: penghubung kalender impor BERKAS`,
  peringatan: (n: number) => `${n} tanggal patut dilihat lagi; tidak ada yang ditolak karenanya.`,
  ganti: {
    judul: (tahun: string) => `Kalender ${tahun}`,
    kini: 'Berlaku',
    menjadi: 'Menjadi',
    dari: { bawaan: 'bawaan program ini', instansi: 'berkas instansi', belumAda: 'belum ada' },
    isiSama: 'Harinya sama dengan yang berlaku.',
    menjadiLibur: (n: number) => `Menjadi hari libur (${n})`,
    menjadiKerja: (n: number) => `Menjadi hari kerja (${n})`,
    tanpaAkibat: (hari: string) => `Ditulis lain tanpa akibat bagi hari kerja: ${hari}`,
    kerja: 'hari kerja',
    libur: {
      sabtu: 'Sabtu',
      minggu: 'Minggu',
      nasional: 'libur nasional',
      cuti_bersama: 'cuti bersama',
      libur_sendiri: 'libur instansi sendiri',
    } satisfies Readonly<Record<SebabLibur, string>>,
    tahunDikenal: (tahun: string) => `Tenggat yang sampai ke ${tahun} tidak lagi bersifat sementara.`,
    tahunHilang: (tahun: string) =>
      `${tahun} tidak dikenal lagi: tenggat yang sampai ke sana bersifat sementara.`,
    tenggat: (n: number, sop: number, nasional: number, tunggu: number) =>
      `Tenggat ${n} kasus berpindah (SOP ${sop}, nasional ${nasional}, masa tunggu ${tunggu})`,
    tanpaTenggat: (n: number) => `Tidak ada tenggat yang berpindah (${n} kasus berjalan diperiksa).`,
    menjadiTerlambat: (n: number) => `${n} kasus menjadi terlambat.`,
    tidakLagi: (n: number) => `${n} kasus tidak lagi terlambat.`,
    sop: 'SOP',
    nasional: 'nasional',
    tunggu: 'masa tunggu',
    seketika: 'berakhir seketika',
    tanpa: '–',
    terlambat: 'terlambat',
    lagi: (n: number) => `… dan ${n} kasus lagi. Semuanya: tambahkan --json`,
    tidakBerubah: 'Tidak ada yang berubah: isinya sudah berlaku.',
    belum: 'Belum ada yang diubah. Kerjakan dengan: --ya',
    disimpan: (letak: string) => `Disimpan: ${letak}`,
    dihapus: (letak: string) => `Tidak dipakai lagi: ${letak}`,
    salinan: (letak: string) => `Yang lama disimpan sebagai ${letak}`,
    dihitung: (n: number) => `${n} kasus dihitung ulang; masing-masing tercatat di jejak.`,
    tanpaBerkas: (tahun: string) =>
      `Instansi ini tidak punya berkas hari libur ${tahun}. Lihat yang berlaku: penghubung kalender periksa`,
    pilihSatu: 'Sebut satu: BERKAS yang diimpor, atau --hapus TAHUN (empat angka).',
    tahap: {
      tinjau: (n: number) => `Memeriksa tenggat: ${n} kasus…`,
      hitung: (n: number) => `Menghitung ulang: ${n} kasus…`,
    },
  },
};
