import type { StatusKiriman } from '../../sop/kiriman/kiriman.ts';
import { kiriman } from './kiriman.ts';

/** Lines of the list by what became of them; `siap`: not recorded yet. */
type JumlahBaris = Readonly<Record<'siap' | 'dicatat' | 'sama' | 'kosong' | 'ditolak', number>>;

export const salinBanyak = {
  lang: 'id',
  judul: (n: number) => `${n} jawaban untuk disalin ke LAPOR!`,
  petunjuk:
    'Klik teks di dalam kotak: seluruhnya terpilih. Salin (Ctrl+C), tempelkan di LAPOR! tanpa mengubahnya, lalu tulis jamnya di tampil.csv.',
  diLapor: (kembali: boolean) =>
    `Di LAPOR!: cari nomor ini, lalu pilih ${kembali ? 'Kembalikan' : 'Tindak Lanjut'}.`,
  lampirkan: 'Lampirkan, berurutan, dari folder yang sama:',
  tampilPukul: 'Tampil pukul:',
  kosong: 'Tidak ada jawaban yang menunggu disalin.',
  tertutup: (n: number) =>
    `${n} jawaban di APIP tidak ikut; petugas yang disebut di sana menambahkan --sebagai dirinya.`,
  sisa: (n: number, maks: number) =>
    `${n} jawaban lagi tidak ikut: paling banyak ${maks} satu folder. Catat dahulu yang ini, lalu ulangi.`,
  langkah1: (n: number, halaman: string) =>
    `1. Buka ${halaman}: ${n} jawaban, berurutan. Tempelkan satu per satu di LAPOR!.`,
  langkahBerkas: (n: number) =>
    `   ${n} berkas untuk dilampirkan ada di folder itu; halamannya menyebut namanya.`,
  langkah2: (daftar: string) =>
    `2. Begitu satu tampil, tulis jamnya (13.02) di kolom pukul ${daftar}. Yang kosong tidak dicatat.`,
  langkah3: '3. Lihat rencananya, lalu tambahkan --ya:',
  perintah: (daftar: string) =>
    `   penghubung kiriman mark-sent --from ${daftar} --sebagai PETUGAS --bukti "Tampil di LAPOR!"`,
  rencana: (n: number) => `Rencana: mencatat ${n} jawaban sebagai tampil di LAPOR!`,
  buktinya: (bukti: string) => `bukti: ${bukti}`,
  belumAda: (n: JumlahBaris) =>
    `${n.siap} akan dicatat, ${n.sama} sama, ${n.kosong} belum diisi, ${n.ditolak} ditolak. Belum ada yang dicatat. Bila benar, ulangi perintah ini dengan --ya`,
  jumlah: (n: JumlahBaris) =>
    `${n.dicatat} dicatat, ${n.sama} sama, ${n.kosong} belum diisi, ${n.ditolak} ditolak`,
  baris: (n: number) => `baris ${n}`,
  dicatat: 'dicatat',
  ditolak: 'ditolak',
  sebab: {
    bukanBaris: 'Nomor kirimannya tidak terbaca.',
    tidakAda: 'Kiriman ini tidak ada. Lihat: penghubung kiriman list',
    laporanLain: (milik: string) => `Kiriman ini milik laporan ${milik}, bukan nomor yang tertulis.`,
    disebutLagi: (baris: number) => `Kiriman ini sudah disebut pada baris ${baris}.`,
    jam: (tertulis: string) => `Jam "${tertulis}" tidak terbaca. Tulis 13.02 atau 2026-09-11 13.02.`,
    belumTiba: (waktu: string) => `${waktu} belum tiba. Hari lain? Sebutkan harinya: --pada 2026-09-11`,
    tanpaBukti: 'Buktinya belum disebut: isi kolom bukti, atau --bukti untuk semua.',
    status: (status: StatusKiriman) => `Keadaannya ${kiriman.status[status]}, tidak menunggu disalin.`,
  },
  berkasTolak: {
    tanpaKepala: (kolom: string) =>
      `Berkas ini bukan tampil.csv: baris pertamanya harus memuat kolom ${kolom}. Buat lagi: penghubung kiriman salin --semua`,
    terlaluBesar: (baris: number) => `Berkas ini terlalu besar: paling banyak ${baris} baris.`,
  },
  keduanya: 'Sebut satu: sebuah nomor kiriman, atau --from.',
  berkasDiDaftar: 'Dengan --from, tulis berkas bukti tiap jawaban di kolom berkas daftarnya, bukan --berkas.',
  satuAtauSemua: 'Sebut satu: sebuah nomor kiriman, atau --semua.',
  hari: (tertulis: string) =>
    `--pada "${tertulis}" bukan tanggal. Bersama --from tulis harinya saja: 2026-09-11`,
};
