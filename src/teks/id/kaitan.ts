import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';

type Data = Masalah['data'];

export type KodeKaitan = Extract<
  KodeMasalah,
  | 'kaitan_tanpa_langkah'
  | 'kaitan_lewat'
  | 'kaitan_terjawab'
  | 'kaitan_terkirim'
  | 'kaitan_berakhir'
  | 'tidak_dikaitkan'
  | 'sudah_dikaitkan'
  | 'induk_tidak_ada'
  | 'induk_sendiri'
  | 'induk_berakhir'
  | 'induk_adalah_anak'
  | 'anak_adalah_induk'
  | 'ba_tidak_meliputi'
>;

/** Why reports are not linked, or a link is not undone, and what to do now. */
export const masalahKaitan: Readonly<Record<KodeKaitan, (data: Data) => string>> = {
  kaitan_tanpa_langkah: (d) =>
    `SOP ${d.sop} belum mengenal laporan yang dikaitkan. Tambahkan pada berkas SOP-nya: langkah menunggu-induk, tindakan berefek kaitkan dan lepas-kaitan, serta "kaitan: { lanjut: LANGKAH }" (contohnya data/sop/kapuas-2018.yaml), periksa dengan penghubung sop periksa BERKAS, lalu pindahkan kasusnya: penghubung sop migrate`,
  kaitan_lewat: (d) =>
    `Laporan pada langkah "${d.langkah}" tidak dapat dikaitkan lagi; yang dapat: pada ${d.boleh}. Teruskan laporan ini sendiri.`,
  kaitan_terjawab: (d) =>
    `Jawaban akhirnya (${d.jawaban}) sudah disetujui berdasarkan pemeriksaan induknya, jadi kaitannya tidak dapat dilepas. Bila jawabannya masih antre, tarik dahulu: penghubung catat ${d.kasus ?? 'ID'} tarik-tanggapan; bila ditahan, batalkan: penghubung kiriman cancel ${d.jawaban}`,
  kaitan_terkirim: (d) =>
    `Jawaban akhirnya (${d.jawaban}) sudah terkirim ke LAPOR! berdasarkan pemeriksaan induknya, jadi kaitannya tidak dapat dilepas lagi. Bila jawabannya keliru, ralat: penghubung catat ${d.kasus ?? 'ID'} ralat-tanggapan`,
  kaitan_berakhir: (d) =>
    `Laporan ini sudah berakhir (${d.langkah}), jadi tidak dapat dikaitkan lagi. Lihat: penghubung show ${d.kasus ?? 'ID'}`,
  tidak_dikaitkan: (d) =>
    `Laporan ini tidak dikaitkan pada laporan lain, jadi tidak ada yang dilepas. Periksa nomornya: penghubung show ${d.kasus ?? 'ID'}`,
  sudah_dikaitkan: (d) =>
    `Laporan ini sudah dikaitkan pada ${d.induk}. Bila salah: penghubung lepas-kaitan ${d.kasus ?? 'ID'} --alasan "…", lalu kaitkan lagi.`,
  induk_tidak_ada: (d) => `Laporan induk "${d.induk}" tidak ditemukan. Lihat yang ada: penghubung list`,
  induk_sendiri: () =>
    'Sebuah laporan tidak dapat dikaitkan pada dirinya sendiri. Sebutkan laporan lain: --induk ID',
  induk_berakhir: (d) =>
    `Laporan ${d.induk} sudah berakhir (${d.langkah}), jadi tidak dapat menjadi induk. Teruskan laporan ini sendiri, atau pilih induk yang masih terbuka.`,
  induk_adalah_anak: (d) =>
    `Laporan ${d.induk} sendiri dikaitkan pada ${d.milik}; kaitan hanya satu tingkat dan tidak melingkar. Kaitkan pada ${d.milik}, atau lepas dahulu: penghubung lepas-kaitan ${d.induk} --alasan "…"`,
  anak_adalah_induk: (d) =>
    `Laporan ${d.kasus} adalah induk dari ${d.anak}, jadi tidak dapat dikaitkan pada laporan lain: kaitan hanya satu tingkat. Jadikan ia --induk, atau lepas dahulu yang dikaitkan padanya.`,
  ba_tidak_meliputi: (d) =>
    `Laporan ini diperiksa bersama ${d.induk}, tetapi Berita Acaranya belum meliputinya. Tambahkan: selagi konsep dengan penghubung ba buat ${d.induk} ${d.kasus} --ubah BA; sesudah final dengan penghubung ba buat ${d.induk} ${d.kasus} --meralat BA; atau mintalah pimpinan mengecualikannya: penghubung ba kecualikan ${d.kasus} --alasan "…"`,
};

/** One problem, many reporters. */
export const kaitan = {
  induk: 'Induk',
  indukLepas: (induk: string) => `${induk}, berakhir; laporan ini berjalan sendiri lagi`,
  anak: 'Laporan yang dikaitkan',
  kembali: (n: number) =>
    `${n} laporan berjalan sendiri lagi, karena induknya berakhir. Lihat: penghubung list`,
  tanda: 'induk berakhir',
  ditolak: (anak: string) => `${anak}: ditolak`,
  ikut: (n: number) =>
    n === 1 ? '1 laporan yang dikaitkan ikut berpindah' : `${n} laporan yang dikaitkan ikut berpindah`,
  gugur: (konsep: string, nomor: string) =>
    `Konsep jawaban akhirnya (${konsep}) gugur, karena bertumpu pada pemeriksaan induknya. Bila tiba di tanggapan, susunlah lagi: penghubung catat ${nomor} susun-tanggapan`,
  perluInduk:
    'Sebutkan laporan yang dikaitkan dan induknya: penghubung kaitkan ANAK… --induk INDUK. Usulan: penghubung kaitkan --usul',
  usul: {
    judul: (n: number) =>
      n === 1
        ? 'Satu kelompok laporan yang mungkin tentang satu masalah'
        : `${n} kelompok laporan yang mungkin tentang satu masalah`,
    kosong: 'Tidak ada laporan terbuka yang tampak tentang masalah yang sama.',
    jangan:
      'Usulan dari kemiripan kata saja; tidak ada yang dikaitkan sendiri. Baca dahulu dengan penghubung show, lalu jalankan perintah di bawahnya.',
    /** Who is to run the command, where nobody is named. */
    petugas: 'PETUGAS',
    skor: (persen: number) => `mirip ${persen} %`,
    kecamatan: 'kecamatan sama',
    kelurahan: 'kelurahan sama',
    register: (nomor: string, tracking: string) =>
      `${nomor} masuk lewat kantor dan ${tracking} lewat LAPOR!: keduanya sudah menjadi kasus, jadi kaitkan, juga bila orangnya sama. Register NOMOR --tautkan hanya untuk laporan LAPOR! yang belum tertarik ke sini.`,
    terbatas: (dilihat: number, semua: number) =>
      `Yang dibandingkan ${dilihat} laporan terbaru dari ${semua} yang terbuka.`,
  },
};
