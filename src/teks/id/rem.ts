/** What stops a pass until a person has looked. */
export const rem = {
  judul: 'REM',
  perintah: (run: string) => `penghubung sync --accept-run ${run} --sebagai PETUGAS --alasan "..."`,
  tanpaAlasan:
    'Rem dilepas tanpa --alasan "...": pengecualian yang dibaca auditor akan menunjukkannya kosong.',
  kosong: {
    apa: (terbuka: number) =>
      `LAPOR! tidak menampilkan satu laporan pun, padahal ${terbuka} kasus kita masih terbuka. Tidak ada yang diubah.`,
    arti: 'Mungkin token kita milik instansi lain, atau LAPOR! sedang dikosongkan atau dipulihkan.',
    periksa:
      'Lihat di LAPOR! dengan akun admin instansi: apakah laporan kita masih ada? Periksa token: penghubung doctor',
    lanjut:
      'Bila LAPOR! pulih, rem lepas sendiri pada sync berikut. Bila memang benar kosong, teruskan dengan:',
  },
  pergi: {
    apa: (pergi: number, terbuka: number) =>
      `${pergi} dari ${terbuka} kasus terbuka sekaligus berpindah ke instansi lain atau ditutup di LAPOR!. Belum ada yang diubah.`,
    arti: 'Mungkin token atau ID instansi kita keliru, LAPOR! sedang ditata ulang, atau banyak laporan memang ditutup bersama.',
    periksa:
      'Buka beberapa kasus di LAPOR! dan bandingkan: penghubung list. Tanyakan kepada admin LAPOR! bila ragu.',
    lanjut:
      'Bila laporannya kembali, rem lepas sendiri pada sync atau import berikut. Bila memang benar pergi, teruskan dengan:',
  },
  'semua-berubah': {
    apa: (berubah: number) =>
      `Semua ${berubah} laporan yang kita kenal datang dengan isi lain. Tidak ada yang ditimpa.`,
    arti: 'Mungkin ini LAPOR! yang lain (uji coba?), LAPOR! dipulihkan dari cadangan, atau bentuk datanya berubah.',
    periksa: 'Bandingkan satu laporan di LAPOR! dengan yang kita simpan: penghubung show ID',
    lanjut:
      'Bila LAPOR! pulih, rem lepas sendiri pada sync berikut. Bila isi baru itu benar, teruskan dengan:',
  },
  alamat: {
    sambungan: (dari: string, ke: string) =>
      `Data ini milik ${dari}, sedangkan setelan menunjuk ${ke}. Tidak ada yang ditarik atau dikirim.`,
    instansi: (dari: string, ke: string) =>
      `Data ini milik instansi ${dari}, sedangkan setelan menyebut ${ke}. Tidak ada yang ditarik atau dikirim.`,
    arti: 'Mungkin penghubung.yaml keliru, atau folder data ini milik instansi lain atau LAPOR! uji coba.',
    periksa: 'Periksa lapor.url, instansi.id dan data di penghubung.yaml; betulkan bila keliru.',
    lanjut: 'Bila alamat atau instansinya memang pindah, teruskan dengan:',
  },
  tempat: {
    apa: 'Folder data ini salinan, atau dipindahkan dari cakram lain. Tidak ada yang ditarik atau dikirim.',
    arti: 'Bila program masih berjalan di komputer asalnya, jawaban yang sama dapat tampil dua kali di LAPOR!.',
    periksa: 'Hentikan dahulu program di sana, juga jadwalnya, dan jangan menjalankannya lagi.',
    lanjut:
      'Sesudah itu teruskan di sini dengan perintah berikut; yang menunggu dikirim dicari dahulu di LAPOR!.',
  },
  tidakTepat: {
    tidak_ada: () => 'Tidak ada rem yang terpasang; tidak ada yang perlu dilepas. Jalankan: penghubung sync',
    lain: (berdiri: string | null) =>
      berdiri === null
        ? 'Rem itu sudah lepas sendiri. Jalankan: penghubung sync'
        : `Bukan itu rem yang terpasang sekarang. Baca dahulu: penghubung status. Lalu: penghubung sync --accept-run ${berdiri} --alasan "..."`,
    terpakai: (berdiri: string | null) =>
      berdiri === null
        ? 'Rem itu sudah pernah dilepas. Jalankan: penghubung sync'
        : `Rem itu sudah pernah dilepas; sekarang ada yang baru. Baca dahulu: penghubung status. Lalu: penghubung sync --accept-run ${berdiri} --alasan "..."`,
  },
};
