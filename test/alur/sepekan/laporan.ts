const NAMA = 'Contohwati';
const TELEPON = '0812-3456-7890';
const KATA = 'kualami';

/** A part of every reporter's name and words: it may stand in nothing that the office prints or logs, nor on the page. */
export const KENARI = [NAMA, TELEPON, KATA];

export interface LaporanRekaan {
  readonly id: string;
  /** Day of September 2026. */
  readonly masuk: number;
  readonly pukul: string;
  readonly judul: string;
  readonly klasifikasi: 'Pengaduan' | 'Permintaan Informasi';
  readonly tipe: '' | 'Anonim' | 'Rahasia';
  readonly namaPelapor: string;
  readonly kelurahan: string;
  readonly isi: string;
}

type Ringkas = readonly [masuk: number, judul: string, lain?: Partial<LaporanRekaan>];

const INFO = { klasifikasi: 'Permintaan Informasi' } as const;

/** One problem, told by five; the first is what the bidang reads, so that no word of it is a canary. */
const HULU = { kelurahan: 'Contoh Hulu' };
const SATU_MASALAH: readonly Ringkas[] = [
  [4, 'Internet Contoh Hulu putus sejak Kamis', { ...HULU, isi: `Surat desa terhenti. Telepon ${TELEPON}.` }],
  [4, 'Internet kantor desa Contoh Hulu putus total', HULU],
  [5, 'Kabel internet Contoh Hulu putus di tepi jalan', HULU],
  [5, 'Internet sekolah Contoh Hulu putus', { ...HULU, tipe: 'Anonim' }],
  [6, 'Internet Contoh Hulu putus, surat terhenti', { ...HULU, tipe: 'Rahasia' }],
];

/** Two that belong to others, one that cannot wait, one against the head. */
const KHUSUS: readonly Ringkas[] = [
  [4, 'Drainase pasar tersumbat'],
  [5, 'Lampu jalan padam di Jalan Contoh Raya'],
  [6, 'Tiang menara miring di dekat sekolah'],
  [4, 'Kepala dinas meminta uang untuk izin menara', { tipe: 'Rahasia' }],
];

/** Three that will be written to again. */
const BERBALAS: readonly Ringkas[] = [
  [4, 'Jadwal layanan publikasi tidak diperbarui'],
  [4, 'Wifi taman kota sangat lambat'],
  [5, 'Akun layanan desa tidak dapat dibuka'],
];

/** One without its place, one that LAPOR! closes, two that came too late to us, one that nobody understands. */
const LAIN: readonly Ringkas[] = [
  [4, 'Videotron terlalu terang'],
  [5, 'Laporan berulang tentang siaran radio'],
  [2, 'Situs pendaftaran layanan tidak dapat dibuka'],
  [3, 'Aplikasi aduan selalu keluar sendiri'],
  [6, 'Tolong ditindak'],
];

const BIASA: readonly Ringkas[] = [
  [4, 'Permintaan daftar menara per kecamatan', INFO],
  [4, 'Permintaan jadwal siaran radio daerah', INFO],
  [5, 'Permintaan alamat surel resmi dinas', INFO],
  [5, 'Permintaan syarat peminjaman videotron', INFO],
  [6, 'Permintaan data titik wifi publik', INFO],
  [6, 'Permintaan salinan standar layanan', INFO],
  [4, 'Sinyal telepon hilang di Desa Contoh Hilir'],
  [4, 'Siaran radio daerah putus-putus'],
  [4, 'Nomor darurat tidak diangkat pada malam hari'],
  [5, 'Surat elektronik dinas selalu ditolak', { tipe: 'Anonim' }],
  [5, 'Papan informasi desa kosong'],
  [5, 'Pesan berantai palsu tentang bantuan'],
  [6, 'CCTV simpang tidak berfungsi'],
  [6, 'Layanan daring kecamatan sering galat'],
  [6, 'Data pribadi saya tampil di situs', { tipe: 'Rahasia' }],
  [6, 'Kabel telepon menjuntai rendah'],
  [4, 'Menara baru tanpa pemberitahuan warga'],
];

/** In Thursday's export only. */
const KAMIS: readonly Ringkas[] = [
  [8, 'Permintaan jadwal pelatihan komputer', INFO],
  [8, 'Permintaan kontak pengelola wifi desa', INFO],
  [8, 'Wifi puskesmas tidak tersambung'],
  [9, 'Siaran langsung rapat tidak bersuara'],
  [9, 'Peta menara di situs sudah lama'],
  [9, 'Tombol aduan di situs tidak berfungsi'],
];

const KELURAHAN = [
  'Selat Hilir',
  'Selat Tengah',
  'Basarang',
  'Mantangai',
  'Pulau Petak',
  'Timpah',
  'Bataguh',
];
const NOMOR_PERTAMA = 7_300_001;

const lengkap = ([masuk, judul, lain]: Ringkas, i: number): LaporanRekaan => ({
  id: String(NOMOR_PERTAMA + i),
  masuk,
  pukul: `${String(8 + (i % 12)).padStart(2, '0')}:${String((i * 7) % 60).padStart(2, '0')}`,
  judul,
  klasifikasi: 'Pengaduan',
  tipe: '',
  namaPelapor: `${['Siti', 'Budi', 'Rina', 'Joko', 'Wulan'][i % 5]} ${NAMA}`,
  kelurahan: KELURAHAN[i % KELURAHAN.length] ?? '',
  isi: `${judul}, ${KATA} sendiri.${i % 7 === 0 ? ` Telepon ${TELEPON}.` : ''}`,
  ...lain,
});

const SEMUA = [...SATU_MASALAH, ...KHUSUS, ...BERBALAS, ...LAIN, ...BIASA, ...KAMIS].map(lengkap);

const kelompok = (dari: number, jumlah: number): readonly string[] =>
  SEMUA.slice(dari, dari + jumlah).map(({ id }) => id);
const satu = (i: number): string => kelompok(i, 1)[0] ?? '';

/** The numbers of the week's reports by what happens to them. */
export const NOMOR = {
  satuMasalah: kelompok(0, 5),
  drainase: satu(5),
  lampu: satu(6),
  mendesak: satu(7),
  kepala: satu(8),
  terimaKasih: satu(9),
  keberatan: satu(10),
  dataBaru: satu(11),
  kurangLengkap: satu(12),
  ditutup: satu(13),
  terlambat: kelompok(14, 2),
  takJelas: satu(16),
  informasi: kelompok(17, 6),
  biasa: kelompok(23, 10),
  menungguBidang: satu(33),
  kamisDijawab: kelompok(34, 2),
  kamisDitelaah: kelompok(36, 2),
  kamisBelum: kelompok(38, 2),
} as const;

const JUMLAH_SENIN = SEMUA.length - KAMIS.length;
export const LAPORAN = { senin: SEMUA.slice(0, JUMLAH_SENIN), kamis: SEMUA };
