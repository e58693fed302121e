/** Results of acts: one, or many from a file. */
export const catat = {
  tidakAda: (sasaran: string) => `"${sasaran}" tidak ditemukan. Lihat yang ada: penghubung list`,
  jamMundur: (terakhir: string) =>
    `Jam komputer menunjukkan waktu sebelum catatan terakhir (${terakhir}). Tidak ada yang dicatat. Betulkan jamnya, lalu periksa: penghubung doctor`,
  boleh: 'Yang boleh sekarang',
  tidakAdaYangBoleh: 'Tidak ada tindakan yang boleh sekarang.',
  dicatat: 'dicatat',
  sama: 'sama, sudah tercatat',
  ditolak: 'ditolak',
  baris: (n: number) => `baris ${n}`,
  kini: (langkah: string) => `kini: ${langkah}`,
  keAntrean: (kiriman: string) => `masuk antrean: ${kiriman}`,
  jumlah: (dicatat: number, sama: number, ditolak: number) =>
    `${dicatat} dicatat, ${sama} sama, ${ditolak} ditolak`,
  tidakAdaBaris: 'Berkas tidak memuat tindakan.',
  ulangi: 'Perbaiki baris yang ditolak, lalu jalankan lagi berkas yang sama; yang sudah dicatat tidak dicatat dua kali.',
};
