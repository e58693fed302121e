import type { Jawaban } from '../../ports/lapor-api.ts';

type Gagal = Exclude<Jawaban<unknown>['jenis'], 'ok'>;

/** How a conversation with LAPOR! ended when it did not end well. */
export const jauh: Readonly<Record<Gagal, string>> = {
  kursor_kedaluwarsa:
    'LAPOR! sudah melupakan halaman yang tertunda; penarikan dimulai lagi dari batas terakhir. Tidak ada yang hilang.',
  tidak_ada: 'Laporan itu tidak ada lagi di LAPOR!. Periksa nomornya di LAPOR!.',
  kredensial:
    'LAPOR! menolak token kita. Minta token baru kepada pengelola LAPOR!, pasang, lalu periksa: penghubung doctor',
  tunggu: 'LAPOR! meminta menunggu. Program mencoba lagi sendiri; tidak perlu berbuat apa-apa.',
  terlalu_besar: 'Jawaban LAPOR! terlalu besar, juga untuk satu laporan. Sampaikan kepada pengelola LAPOR!.',
  gangguan:
    'LAPOR! sedang tidak dapat dihubungi atau jawabannya tidak sah. Yang belum terkirim tetap antre. Coba lagi nanti: penghubung sync',
};
