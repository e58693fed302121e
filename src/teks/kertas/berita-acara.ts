import { terbilang } from './terbilang.ts';

/** `tanggal` YYYY-MM-DD; day and month by name. */
interface HariKertas {
  readonly hari: string;
  readonly tanggal: number;
  readonly bulan: string;
  readonly tahun: number;
}

export const beritaAcara = {
  terbilang,
  nomor: 'Nomor',
  nomorRegister: 'Nomor register',
  belumBernomor: '(belum bernomor)',
  nomorKosong: '........................................',
  pembuka: (h: HariKertas, angka: string, tempat: string | null) =>
    `Pada hari ini ${h.hari} tanggal ${terbilang(h.tanggal)} bulan ${h.bulan} tahun ${terbilang(h.tahun)} (${angka})${tempat === null ? '' : `, bertempat di ${tempat}`}, `,
  berorang: 'kami yang tercantum di bawah ini:',
  membuat: (nama: string) => `telah membuat ${nama} dengan uraian sebagai berikut.`,
  kolomOrang: { no: 'No.', nama: 'Nama / NIP', pangkat: 'Pangkat', jabatan: 'Jabatan', hadir: 'Kehadiran' },
  kehadiran: {
    hadir: 'hadir',
    'tidak-hadir': 'tidak hadir',
    'menolak-tanda-tangan': 'hadir, menolak tanda tangan',
  },
  dasar: 'Dasar',
  laporan: (nomor: string, disposisi: string) => `Laporan nomor ${nomor}, didisposisikan ${disposisi}.`,
  masuk: (nomor: string, pada: string) => `Laporan nomor ${nomor}, masuk di LAPOR! ${pada}.`,
  diregister: (nomor: string, pada: string) => `Pengaduan nomor registrasi ${nomor}, diterima ${pada}.`,
  /** `7301001, 7301002, dan 7301003` */
  berderet: (semua: readonly string[]): string =>
    semua.length < 3 ? semua.join(' dan ') : `${semua.slice(0, -1).join(', ')}, dan ${semua.at(-1) ?? ''}`,
  selengkapnya: (di: string) => `(… selengkapnya dalam ${di})`,
  catatanKasus: 'catatan kasus',
  tindakan: (nama: string, pada: string, isi: string) =>
    isi === '' ? `${nama}, ${pada}.` : `${nama}, ${pada}: ${isi}`,
  meralat: (nomor: string, tanggal: string) => `Meralat Berita Acara Nomor ${nomor} tanggal ${tanggal}.`,
  diralat: (nomor: string, tanggal: string) => `Diralat oleh Berita Acara Nomor ${nomor} tanggal ${tanggal}.`,
  alasanBatal: (pada: string, alasan: string) => `Dibatalkan ${pada}${alasan === '' ? '.' : `: ${alasan}`}`,
  foto: 'Foto dokumentasi',
  fotoKe: (n: number) => `Foto ${n}.`,
  sumber: {
    kamera: 'kamera petugas',
    wa: 'salinan WhatsApp (mutu, waktu, dan tempat asli hilang)',
    dinas: 'arsip dinas',
    pelapor: 'dari pelapor',
  },
  tanpaSumber: 'Sumber tidak dicatat',
  dari: (siapa: string) => `dari ${siapa}`,
  fotoTakTerbaca: '(foto tidak dapat dibaca)',
  asli: (hash: string) => `SHA-256 asli ${hash}`,
  lampiran: 'Lampiran lain',
  berkas: (n: number, tipe: string) => `Berkas ${n} (${tipe})`,
  penutup:
    'Demikian Berita Acara ini dibuat dengan sebenarnya untuk dapat dipergunakan sebagaimana mestinya.',
  hadirin: 'Yang hadir dan menandatangani:',
  kolomHadirin: { no: 'No.', nama: 'Nama dan jabatan', tandaTangan: 'Tanda tangan' },
  menolak: 'Menolak menandatangani',
  yangMembuat: 'Yang membuat,',
  cara: {
    'nota-dinas': 'nota dinas',
    tte: 'tanda tangan elektronik',
  } as Readonly<Record<string, string>>,
  disetujui: (cara: string, pada: string) => `Disetujui ${pada} (${cara}).`,
  ditandatangani: (cara: string, pada: string) => `Naskah bertanda tangan (${cara}) diterima ${pada}.`,
  isian: {
    satker: 'Unit/satker yang diperiksa',
    solusi: 'Solusi atau tanggapan bagi pelapor',
  } as Readonly<Record<string, string>>,
};
