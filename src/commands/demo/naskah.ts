/** What an office would write in the demo's cases: invented, and in Indonesian, because it goes to LAPOR!. */
export interface TindakanDemo {
  readonly aksi: string;
  readonly petugas: 'penghubung1' | 'kepala';
  readonly isian: Readonly<Record<string, string>>;
}

const penghubung = (aksi: string, isian: Readonly<Record<string, string>>): TindakanDemo => ({
  aksi,
  petugas: 'penghubung1',
  isian,
});
const kepala = (aksi: string, isian: Readonly<Record<string, string>> = {}): TindakanDemo => ({
  aksi,
  petugas: 'kepala',
  isian,
});

const TELAAH = penghubung('telaah', { kesimpulan: 'Laporan jelas dan menjadi kewenangan dinas.' });

const periksaLapangan: readonly TindakanDemo[] = [
  TELAAH,
  penghubung('teruskan-bidang', { bidang: 'Bidang Bina Marga', lewat: 'nota dinas' }),
  penghubung('jawaban-bidang', {
    bidang: 'Bidang Bina Marga',
    isi: 'Ruas itu rusak dan perlu dilihat di tempat.',
  }),
  penghubung('klarifikasi', { hasil: 'Perlu pemeriksaan di lapangan.', perlu_pemeriksaan: 'ya' }),
  penghubung('konfirmasi-satker', { satker: 'UPT Jalan', hasil: 'Data laporan sesuai.' }),
  penghubung('panggil-satker', { satker: 'UPT Jalan', nomor_surat: '005/21/IKP/2026', hadir: 'ya' }),
  penghubung('cek-kelengkapan', { hasil: 'Foto dan titik lokasi lengkap.' }),
];

const sesudahBa: readonly TindakanDemo[] = [
  penghubung('verifikasi-lapangan', {
    kesimpulan: 'Jalan berlubang sepanjang 40 meter.',
    solusi: 'Penambalan dijadwalkan dalam tujuh hari kerja.',
  }),
  penghubung('susun-tanggapan', {
    jenis: 'akhir',
    isi: 'Terima kasih atas laporan Saudara. Petugas kami telah memeriksa lokasi bersama UPT Jalan. Kerusakan sepanjang 40 meter akan ditambal dalam tujuh hari kerja.',
  }),
  kepala('setujui-tanggapan', { jenis: 'akhir', cara: 'paraf' }),
];

const langsungDijawab: readonly TindakanDemo[] = [
  TELAAH,
  penghubung('klarifikasi', {
    hasil: 'Cukup dijawab dari data kantor.',
    perlu_pemeriksaan: 'tidak',
    tanpa_bidang: 'Datanya ada pada kami.',
  }),
  penghubung('susun-tanggapan', {
    jenis: 'akhir',
    isi: 'Terima kasih. Layanan yang Saudara tanyakan buka Senin sampai Jumat pukul 08.00 sampai 15.00, tanpa biaya.',
  }),
];

const sementara: readonly TindakanDemo[] = [
  TELAAH,
  penghubung('susun-tanggapan', {
    jenis: 'sementara',
    isi: 'Laporan Saudara kami terima dan sedang kami periksa bersama bidang terkait.',
  }),
  penghubung('setujui-tanggapan', { jenis: 'sementara' }),
];

const bukanWewenang: readonly TindakanDemo[] = [
  penghubung('bukan-wewenang', {
    alasan: 'Pemeliharaan jaringan listrik menjadi kewenangan penyedia tenaga listrik.',
    instansi_yang_tepat: 'Penyedia tenaga listrik setempat',
  }),
];

const menungguBidang: readonly TindakanDemo[] = [
  TELAAH,
  penghubung('teruskan-bidang', { bidang: 'Bidang Persampahan', lewat: 'nota dinas' }),
];

export const naskahDemo = {
  periksaLapangan,
  sesudahBa,
  langsungDijawab,
  setujuAkhir: [kepala('setujui-tanggapan', { jenis: 'akhir' })],
  sementara,
  bukanWewenang,
  menungguBidang,
} as const;
