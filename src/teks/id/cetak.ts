/** Papers on their way to a printer; what stands on them is in src/teks/kertas. */
export const cetak = {
  bukanRegister: (nomor: string) =>
    `${nomor} datang dari LAPOR! dan tidak bernomor registrasi: pelapornya sudah mendapat nomor laporan dari LAPOR!. Tanda terima hanya untuk pengaduan yang dicatat dengan register.`,
  bukanAkhiran: (berkas: string, format: string) =>
    `--keluaran "${berkas}" harus berakhiran .${format}, supaya tidak menimpa berkas lain.`,
  formatAsing: (dikenal: string) => `--format mengenal: ${dikenal}.`,
  bukanKertas: (nama: string, sop: string, dikenal: string) =>
    `SOP ${sop} tidak menyebut kertas "${nama}". ${dikenal === '' ? 'Ia tidak menyebut kertas apa pun.' : `Yang disebutnya: ${dikenal}.`}`,
  belumTercatat: (nama: string, aksi: string) =>
    `${nama} belum dapat dicetak: belum ada tindakan ${aksi} yang tercatat dalam putaran ini.`,
  untukAsing: '--untuk mengenal: publik. --samarkan hanya bersama --untuk publik.',
  beridentitas: (ba: string, jenis: string) =>
    `${ba} memuat tanda pengenal pelapor (${jenis}) dan tidak dicetak untuk publik. Tambahkan --samarkan supaya diganti.`,
  tanpaKasus: (ba: string) => `Kasus ${ba} tidak ditemukan.`,
  apip: (id: string) =>
    `${id} memuat kasus yang dialihkan ke APIP: hanya petugas APIP yang ditunjuk dapat mencetaknya (--sebagai).`,
  logo: {
    tidak_ada: (berkas: string) => `Logo "${berkas}" (setelan ba.logo) tidak dapat dibaca.`,
    terlalu_besar: (berkas: string) => `Logo "${berkas}" (setelan ba.logo) terlalu besar.`,
    tipe: (berkas: string) => `Logo "${berkas}" (setelan ba.logo) bukan PNG atau JPEG.`,
    rusak: (berkas: string) => `Logo "${berkas}" (setelan ba.logo) rusak.`,
  },
  templat: {
    tidak_terbaca: (berkas: string) => `Templat "${berkas}" tidak dapat dibaca.`,
    isian_tak_dikenal: (berkas: string, nama: string) =>
      `Templat "${berkas}" memuat isian yang tidak dikenal: ${nama}. Yang dikenal: docs/templat-word.md. Tidak ada berkas yang ditulis.`,
    kurung: (berkas: string) =>
      `Templat "${berkas}" memuat isian yang tidak lengkap: setiap { perlu }, dan setiap {#daftar} perlu {/daftar} di tempat yang setara.`,
    bukan_docx: (berkas: string) => `Templat "${berkas}" bukan berkas Word (.docx).`,
    makro: (berkas: string) =>
      `Templat "${berkas}" memuat makro, kontrol, atau objek tertanam. Simpan dari Word sebagai .docx tanpa makro, lalu ulangi. Tidak ada berkas yang ditulis.`,
    tautan_luar: (berkas: string) =>
      `Templat "${berkas}" mengambil isi dari luar berkasnya (gambar, templat, atau data yang ditautkan). Tanamkan isinya di Word, lalu ulangi. Tidak ada berkas yang ditulis.`,
    rusak: (berkas: string) => `Templat "${berkas}" rusak, atau bukan berkas Word (.docx).`,
    terenkripsi: (berkas: string) => `Templat "${berkas}" terkunci sandi.`,
    terlalu_besar: (berkas: string) => `Templat "${berkas}" terlalu besar.`,
  },
  bukanPipa:
    '--keluaran - menulis PDF ke pipa, misalnya: penghubung cetak … --keluaran - | lp. Untuk layar atau --json, sebut nama berkas.',
  sudahAda: (berkas: string) =>
    `"${berkas}" sudah ada dan tidak ditimpa. Tambahkan --timpa, atau --keluaran dengan nama lain.`,
  tidakTertulis: (berkas: string) =>
    `"${berkas}" tidak dapat ditulis. Periksa foldernya dan hak aksesnya, lalu ulangi.`,
  tersimpan: (berkas: string) => `Disimpan: ${berkas}`,
  sesudahnya: 'Cetak dan serahkan; berkas ini memuat data pelapor, hapus bila tidak diperlukan lagi.',
};
