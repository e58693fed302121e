/** What `doctor` looks at, one by one. */
export const periksa = {
  rem: { nama: 'Rem', lepas: 'tidak ada yang menahan tarikan' },
  setelan: { nama: 'Setelan' },
  berkas: {
    templat: {
      nama: 'Templat Word',
      saran: 'Betulkan berkas itu, atau setelan ba.templat; tanpa setelan itu templat bawaan dipakai',
    },
    naskahBaku: { nama: 'Naskah baku', saran: 'Perbaiki berkasnya: penghubung naskah periksa' },
    logo: {
      nama: 'Logo kop',
      saran: 'Betulkan berkas itu, atau setelan ba.logo; tanpa logo kertas tetap tercetak',
    },
    sandiSurel: { nama: 'Sandi surel', saran: 'Betulkan berkas itu, atau setelan smtp.sandi_file' },
  },
  kalender: {
    nama: 'Kalender',
    lengkap: (tahun: string) => `hari libur tersedia: ${tahun}`,
    kurang: (tahun: string) => `hari libur ${tahun} belum ada; tenggat di tahun itu masih perkiraan`,
    saran: 'Perbarui program ini, atau pasang tahun itu: penghubung kalender impor BERKAS',
  },
  disk: {
    nama: 'Disk',
    bebas: (mb: number) => `${mb} MB bebas`,
    saran: 'Kosongkan tempat di disk tempat folder data berada',
  },
  izin: {
    nama: 'Hak akses',
    tertutup: 'folder data dan kunci hanya dapat dibuka akun ini',
    terbuka: (letak: string) => `dapat dibuka akun lain: ${letak}`,
    windows: 'Windows: hak akses berkas tidak dapat diperiksa dari sini',
    saranWindows: (folder: string) => `Batasi folder ${folder} bagi akun ini saja (Properties, Security)`,
  },
  tempat: {
    nama: 'Tempat',
    dijaga: 'folder data ini dikenali dari salinannya',
    takDijaga: 'sistem berkas ini tidak memberi nomor inode; salinan folder data tidak akan dikenali',
    saran: 'Pindah komputer hanya dengan penghubung backup dan penghubung restore',
  },
  jauh: {
    nama: 'LAPOR!',
    ekspor: 'memakai ekspor Excel; tidak ada sambungan yang perlu diperiksa',
    terhubung: (detik: number) => `terhubung; jam komputer ini berbeda ${detik} detik dari LAPOR!`,
    ditolak: 'menolak token kita',
    takTerjangkau: 'tidak terjangkau, atau jawabannya tidak sah',
    saranJam: 'Betulkan jam komputer (sinkronkan dengan internet)',
    saranToken: 'Minta token baru kepada pengelola LAPOR!, lalu pasang',
    saranAlamat: 'Periksa alamat (lapor.url) dan jaringan, lalu ulangi',
  },
};
