/** A message for WhatsApp: what it says, and what is said beside it. */
export const ringkas = {
  laporan: (nomor: string) => `Laporan LAPOR! ${nomor}`,
  pengaduan: (nomor: string) => `Pengaduan ${nomor}`,
  dari: 'Dari',
  untuk: 'Untuk',
  judul: 'Judul',
  lokasi: 'Lokasi',
  isi: 'Isi',
  diminta: (siapa: string | null) => (siapa === null ? 'Yang diminta' : `Yang diminta dari ${siapa}`),
  mohon: (siapa: string | null) =>
    siapa === null
      ? 'Mohon data dan tanggapan atas laporan ini.'
      : `Mohon data dan tanggapan ${siapa} atas laporan ini.`,
  batas: (siapa: string | null) => (siapa === null ? 'Batas jawaban' : `Batas jawaban ${siapa}`),
  sebelum: (waktu: string) => `sebelum ${waktu}`,
  tenggatSop: 'Tenggat SOP',
  tenggatNasional: 'Tenggat nasional',
  lewat: (waktu: string) => `${waktu} (SUDAH LEWAT)`,
  tanpaIsi: {
    rahasia: 'Laporan ini rahasia: judul dan isinya disampaikan langsung, tidak lewat pesan.',
    dihapus: 'Isi laporan ini sudah dihapus.',
  },
  tanpaIdentitas: 'Identitas pelapor sengaja tidak disertakan.',
  belumDiminta: (nomor: string) =>
    `Bidang itu belum dicatat sebagai yang ditanya. Catat: penghubung catat ${nomor} teruskan-bidang --isian bidang="…"`,
  /** In the place of what identifies the reporter. */
  samaran: { nama: '[nama]', nik: '[NIK]', telepon: '[nomor telepon]', surel: '[surel]', alamat: '[alamat]' },
  takTampil: '(tidak ditampilkan: memuat identitas yang tidak dapat disamarkan)',
  bacaDahulu: (anonim: boolean): string =>
    anonim
      ? 'Baca dahulu sebelum dikirim: nama pelapor anonim tidak kita simpan, jadi bila ia menulis namanya sendiri, nama itu tidak tersamarkan.'
      : 'Baca dahulu sebelum dikirim: nama orang lain di dalam teks tidak tersamarkan.',
};
