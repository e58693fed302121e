export const pemeliharaan = {
  doctor: {
    ringkas: 'memeriksa setelan, jam, token, disk, kalender, jejak, dan basis data',
    opsi: { lengkap: 'seluruh isi, bukan contohnya' },
    contoh: ['penghubung doctor', 'penghubung doctor --lengkap'],
  },
  backup: {
    ringkas: 'membuat cadangan yang diperiksa, juga selagi program berjalan',
    opsi: {
      keluaran: 'folder baru (bawaan: cadangan-WAKTU di folder ini)',
      'tanpa-kunci': 'kunci tidak ikut; simpan sendiri di tempat lain',
    },
    contoh: ['penghubung backup', 'penghubung backup --keluaran /media/usb/cadangan-senin'],
  },
  restore: {
    ringkas: 'memulihkan cadangan; tanpa --ya hanya menampilkan rencananya',
    opsi: {
      ya: 'sungguh dikerjakan; data sekarang dipindahkan, tidak dihapus',
      kunci: 'letak kunci, bila tidak ada dalam cadangan',
      selesai: 'mengakhiri pemulihan sesudah memeriksa LAPOR!',
      alasan: 'mengapa dipulihkan, atau mengapa diakhiri',
    },
    contoh: [
      'penghubung restore cadangan-senin',
      'penghubung restore cadangan-senin --ya --sebagai kepala --alasan "Cakram rusak"',
      'penghubung restore --selesai --alasan "Semua jawaban sudah dicocokkan"',
    ],
  },
};
