/** Our register beside the Admin Instansi's export. */
export const banding = {
  judul: (baris: number, pada: string) => `Dibandingkan dengan ${baris} baris ekspor per ${pada}`,
  sama: (n: number) => `Sama: ${n}`,
  hanyaMereka: (n: number) => `Hanya ada di ekspor: ${n}`,
  karantina: (n: number) => `Di ekspor, dan di sini masih dalam karantina: ${n}`,
  hanyaKita: (n: number) => `Hanya ada di sini: ${n}`,
  luarMasa: (n: number) => `Hanya ada di sini, dan masuk di luar masa yang dimuat ekspor: ${n}`,
  masa: (dari: string, sampai: string) => `memuat laporan yang masuk ${dari} sampai ${sampai}`,
  tanpaMasa: 'tidak satu barisnya pun terbaca, jadi masa yang dimuatnya tidak diketahui',
  tanpaBaris:
    'Tidak ada yang dibandingkan, dan tidak ada yang dicatat: ekspor ini tidak memuat satu baris laporan pun. Periksa saringan dan rentang tanggalnya di LAPOR!, ekspor lagi, lalu ulangi.',
  bukanMilikKita: (n: number) =>
    `Tidak ada yang dibandingkan: semua ${n} baris ekspor ini milik instansi lain. Mintalah ekspor untuk ID instansi di setelan (instansi.id), atau periksa setelan itu.`,
  perlu: (kolom: readonly string[]) =>
    `banding memerlukan ekspor Excel LAPOR! milik Admin Instansi, apa adanya dan tidak disunting, dengan kolom: ${kolom.join(', ')}. Mintalah kepada Admin Instansi bila akun Anda tidak mempunyai menu ekspor.`,
  bedaStatus: (n: number) => `Statusnya berbeda: ${n}`,
  beda: (id: string, kita: string, mereka: string, baru: boolean) =>
    `${id}: di sini ${kita}, di ekspor ${mereka}${baru ? ' (data di sini lebih baru daripada ekspor)' : ''}`,
  takTerbaca: (n: number) => `Baris ekspor yang tidak terbaca, jadi tidak dibandingkan: ${n}`,
  barisTakTerbaca: (nomor: number, id: string, sebab: string) =>
    `baris ${nomor}${id === '' ? '' : ` (${id})`}: ${sebab}`,
  arti: 'Ekspor dapat disaring: yang hanya ada di sini belum tentu hilang di LAPOR!. Yang hanya ada di ekspor dapat dimasukkan dengan sync --full atau import.',
  tercatat: (sha256: string) => `Tidak ada yang diubah; tercatat di jejak dengan SHA-256 berkas ${sha256}.`,
  lagi: (n: number) => `… dan ${n} lagi. Semuanya: tambahkan --json`,
};
