/** A changed SOP or calendar run over past cases. */
export const simulasi = {
  judul: (sop: string, sejak: string) => `${sop} atas kasus sejak ${sejak}`,
  kalender: (tahun: string, sumber: string) => `Dengan kalender ${tahun}: ${sumber}`,
  kosong: 'Tidak ada kasus dari SOP ini sejak tanggal itu.',
  label: {
    kasus: 'Kasus',
    jam: 'Tenggat dibandingkan',
    lama: 'Terlambat menurut yang dijalani',
    baru: 'Terlambat menurut perubahan',
    menjadi: 'Menjadi terlambat',
    tidakLagi: 'Tidak lagi terlambat',
    takTerbanding: 'Tidak dapat dibandingkan',
  },
  angka: (n: number, kasus: number) => (n === 0 ? '0' : `${n} (pada ${kasus} kasus)`),
  langkahHilang: (langkah: string, n: number) =>
    `${langkah}: ${n} kali dijalani, tidak ada di SOP yang diubah`,
  kolom: { jam: 'Langkah', dijalani: 'Dijalani', lama: 'Terlambat', baru: 'Menjadi' },
  menjadi: 'Menjadi terlambat',
  tidakLagi: 'Tidak lagi terlambat',
  nasional: {
    'tindak-lanjut-pertama': 'Nasional: tindak lanjut pertama',
    'tanggapan-akhir': 'Nasional: tanggapan akhir',
  },
  selesai: (waktu: string) => `selesai ${waktu}`,
  berjalan: 'masih berjalan',
  tanpa: '–',
  lagi: (n: number) => `… dan ${n} lagi. Semuanya: tambahkan --json`,
  ukuran:
    'Terlambat: menurut tenggat yang tercatat ketika langkahnya ditinggalkan. Menjadi: menurut naskah ini, dengan setelan dan kalender hari ini.',
  tidakMenulis: 'Ini hanya perhitungan: tidak ada yang diubah.',
  kemajuan: (n: number) => `Menghitung: ${n} kasus…`,
};
