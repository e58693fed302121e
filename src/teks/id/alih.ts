import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';

type Data = Masalah['data'];

export type KodeAlih = Extract<
  KodeMasalah,
  | 'pemegang_tak_dikenal'
  | 'penerima_tak_dikenal'
  | 'penerima_tidak_bertugas'
  | 'penerima_tanpa_peran'
  | 'pengalih_tidak_bertugas'
  | 'alih_tidak_berhak'
  | 'alih_apip'
  | 'alih_ke_pemegang'
  | 'alih_berakhir'
  | 'alih_berubah'
  | 'alih_terlalu_banyak'
>;

/** Why a case is not handed over, and what to do now. */
export const masalahAlih: Readonly<Record<KodeAlih, (data: Data) => string>> = {
  pemegang_tak_dikenal: (d) =>
    `Petugas "${d.dari}" tidak terdaftar dan tidak memegang kasus terbuka. Yang terdaftar: ${d.dikenal}. Perbaiki namanya, lalu ulangi.`,
  penerima_tak_dikenal: (d) =>
    `Penerima "${d.kepada}" tidak terdaftar. Yang terdaftar: ${d.dikenal}. Pakai salah satunya: --kepada PETUGAS, atau tambahkan orangnya di penghubung.yaml.`,
  penerima_tidak_bertugas: (d) =>
    `Penerima ${d.kepada} tidak bertugas ${d.pada === undefined ? 'hari ini' : `pada ${d.pada}`} (masa tugasnya ${masa(d)}). Pilih petugas lain, atau betulkan berlaku_dari dan berlaku_sampai di penghubung.yaml.`,
  penerima_tanpa_peran: (d) =>
    `Penerima ${d.kepada} tidak memegang peran yang boleh mengerjakan kasus SOP ${d.sop} (${d.peran}). Pilih petugas lain, atau tambahkan perannya di penghubung.yaml.`,
  pengalih_tidak_bertugas: (d) =>
    `Petugas ${d.petugas} tidak sedang bertugas, jadi tidak dapat menyerahkan. Mintalah pimpinan (${d.peran}) memutuskannya: --sebagai PETUGAS.`,
  alih_tidak_berhak: (d) =>
    `Yang boleh menyerahkan: penanggung jawabnya (${d.pemilik}) atau pimpinan (${d.peran}); ${d.petugas} bukan keduanya. Catat atas keputusan salah satunya: --sebagai PETUGAS.`,
  alih_apip: (d) =>
    `Kasus ${d.kasus} pada APIP tidak ikut diserahkan. Mintalah petugas APIP yang ditunjuk menyerahkannya, bila perlu kepada petugas lain: penghubung alihkan ${d.kasus} --kepada PETUGAS --alasan "…" --sebagai PETUGAS-APIP`,
  alih_ke_pemegang: (d) =>
    `${d.kepada} sudah menjadi penanggung jawabnya. Sebutkan petugas lain: --kepada PETUGAS.`,
  alih_berakhir: (d) =>
    `Kasus ini sudah berakhir dan tidak menyisakan kiriman: tidak ada yang perlu diserahkan. Rinciannya: penghubung show ${d.kasus ?? 'NOMOR'}`,
  alih_berubah: () =>
    'Kasusnya berubah sejak ditampilkan, jadi belum ada yang diserahkan. Jalankan lagi perintah yang sama.',
  alih_terlalu_banyak: (d) =>
    `Lebih dari ${d.maks} kasus. Serahkan sebagian dahulu satu per satu: penghubung alihkan NOMOR --kepada PETUGAS --alasan "…"`,
};

function masa({ dari, sampai }: Data): string {
  if (dari === '') return `sampai ${sampai}`;
  return sampai === '' ? `mulai ${dari}` : `${dari} sampai ${sampai}`;
}

/** Cases that go to another officer. */
export const alih = {
  sasaran:
    'Sebutkan satu nomor laporan, atau semua kasus seorang petugas: --semua-milik PETUGAS (tidak keduanya).',
  dialihkan: (nomor: string, dari: string, kepada: string) => `${nomor} diserahkan: ${dari} → ${kepada}`,
  belumDipegang: '(belum ada)',
  jumlah: (n: number, kepada: string) =>
    `${n} kasus diserahkan kepada ${kepada}; masing-masing tercatat di jejak.`,
  kosong: (dari: string) => `${dari} tidak memegang kasus terbuka.`,
  tetap: (n: number) => `${n} kasus tidak diserahkan`,
  lagi: (n: number) => `… dan ${n} kasus lagi. Semuanya: tambahkan --json`,
  rencana: {
    judul: (dari: string, kepada: string) => `Serah terima: ${dari} → ${kepada}`,
    kasus: (n: number, terlambat: number) =>
      `${n} kasus${terlambat === 0 ? '' : `, ${terlambat} di antaranya terlambat`}`,
    bidang: (nama: string, lama: string) => `menunggu jawaban ${nama}, ${lama}`,
    konsep: (jenis: string, id: string) => `${jenis} ${id}`,
    kiriman: (id: string, status: string) => `kiriman ${id}: ${status}`,
    ba: (id: string) => `Berita Acara ${id} masih konsep`,
    tenggat: (sop: string, nasional: string) => `SOP ${sop} · nasional ${nasional}`,
    belum:
      'Belum ada yang diserahkan. Kerjakan dan cetak daftarnya dengan: --ya --sebagai PETUGAS (petugas itu sendiri, atau pimpinan)',
  },
  tercatat: (nomor: string, n: number) =>
    `${nomor}: ${n} kasus diserahkan. Tandatangani daftarnya. Mencetak lagi: penghubung serah-terima --cetak ${nomor}`,
  nihil: 'Tidak ada yang perlu diserahkan; daftarnya dicetak nihil.',
  nomorTakDikenal: (nomor: string) =>
    `Tidak ada serah terima bernomor "${nomor}". Nomornya tertulis di daftar yang dicetak, dan pada penghubung show NOMOR.`,
  belumTertulis: (nomor: string) =>
    `Serah terima ${nomor} sudah tercatat, tetapi berkasnya tidak tertulis. Cetak lagi: penghubung serah-terima --cetak ${nomor} --keluaran BERKAS`,
  riwayat: {
    judul: 'Penanggung jawab sebelumnya',
    baris: (dari: string, kepada: string, oleh: string) => `${dari} → ${kepada}, atas keputusan ${oleh}`,
    pertama: (kepada: string, oleh: string) => `diserahkan kepada ${kepada}, atas keputusan ${oleh}`,
  },
  tidakBertugas: {
    nama: 'Penanggung jawab',
    baik: 'setiap kasus terbuka dipegang petugas yang bertugas',
    kasus: (nama: string, n: number) =>
      `${nama} tidak bertugas lagi tetapi masih memegang ${n} kasus terbuka.`,
    saran: (id: string) => `penghubung serah-terima --dari ${id} --kepada PETUGAS`,
    lengkap: (nama: string, n: number, saran: string) =>
      `${nama} tidak bertugas lagi tetapi masih memegang ${n} kasus terbuka: ${saran}`,
  },
};
