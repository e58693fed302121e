import type { Menunggu } from '../../sop/kasus/menunggu.ts';

type Siapa = Menunggu['siapa'];

const menunggu: Readonly<Record<Siapa, string>> = {
  kepala: 'Kepala',
  bidang: 'bidang',
  pelapor: 'pelapor',
  lapor: 'LAPOR!',
  induk: 'laporan induk',
};

export const daftar = {
  menunggu,
  judul: (n: number) => `${n} kasus terbuka`,
  kosong: (ekspor: boolean): string =>
    ekspor
      ? 'Tidak ada kasus terbuka. Muat ekspor LAPOR!: penghubung import EKSPOR.xlsx'
      : 'Tidak ada kasus terbuka. Tarik yang baru: penghubung sync',
  kelompok: {
    balasan: 'Balasan pelapor, belum dinilai',
    mendesak: 'Mendesak',
    disalin: 'Siap disalin ke LAPOR!',
    hariIni: 'Hari ini: yang dapat Anda kerjakan',
    menunggu: 'Menunggu orang lain',
    kepala: 'Di meja Kepala',
    apip: 'Di APIP, dikerjakan petugas yang ditunjuk',
  },
  kolom: { nomor: 'No. laporan', sop: 'Tenggat SOP', nasional: 'Tenggat nasional', langkah: 'Langkah' },
  rahasia: '(rahasia)',
  apip: '(APIP: isi disembunyikan)',
  tanpaJudul: '(tanpa judul)',
  isiDihapus: '(isi sudah dihapus)',
  tanpaTenggat: '–',
  menungguSiapa: (siapa: string, lama: string) => `menunggu ${siapa}, ${lama}`,
  balasan: (n: number) => (n === 1 ? '1 balasan belum dinilai' : `${n} balasan belum dinilai`),
  putaran: (n: number) => `putaran ${n}`,
  mendesak: 'mendesak',
  lagi: (n: number) => `… dan ${n} lagi`,
  semua: (n: number) => `Semua: penghubung list --batas ${n}`,
  dariSemua: (tampil: number, semua: number, lebih: boolean) =>
    `Tampil ${tampil} dari ${lebih ? 'lebih dari ' : ''}${semua} kasus. Semuanya: penghubung list --json`,
  rinci: 'Satu kasus: penghubung show NOMOR · Tenggatnya: penghubung why NOMOR',
};
