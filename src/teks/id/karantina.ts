export const karantina = {
  kosong: 'Karantina kosong: semua catatan terbaca.',
  kolom: { id: 'Karantina', laporan: 'No. laporan', kali: 'Terlihat', terakhir: 'Terakhir' },
  tanpaNomor: '(tidak terbaca)',
  kali: (n: number) => `${n} kali`,
  sebab: 'Yang tidak terbaca',
  asal: 'Sambungan',
  pertama: 'Pertama terlihat',
  terakhir: 'Terakhir terlihat',
  ditutup: 'Selesai',
  terbuka: 'masih terbuka',
  laporan: 'Laporan',
  terlihat: 'Terlihat',
  sebabLagi: (n: number) => `… dan ${n} sebab lain`,
  lagi: (n: number, semua: number) => `… dan ${n} lagi. Semua: penghubung karantina list --batas ${semua}`,
  lanjut:
    'Laporannya tetap ada di LAPOR!: tangani dari sana. Setelah program diperbarui: penghubung karantina retry',
  dicoba: (terbaca: number, tetap: number) => `${terbaca} kini terbaca, ${tetap} tetap di karantina.`,
};
