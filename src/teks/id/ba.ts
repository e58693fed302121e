import type { TindakanBa } from '../../ports/store.ts';
import type { BeritaAcara } from '../../sop/ba/berita-acara.ts';
import type { Kehadiran, Selaku } from '../../sop/ba/orang-ba.ts';
import type { SumberBerkas } from '../../sop/tindakan/keterangan-berkas.ts';

const SEBUTAN = { plt: 'Plt.', plh: 'Plh.', an: 'a.n.', ub: 'u.b.' };

const status: Readonly<Record<BeritaAcara['status'], string>> = {
  konsep: 'konsep',
  final: 'final, menunggu persetujuan',
  disetujui: 'disetujui',
  ditandatangani: 'ditandatangani',
  batal: 'batal',
};

const selanjutnya: Readonly<Record<BeritaAcara['status'], ((id: string) => string) | null>> = {
  konsep: (id) =>
    `Bila isinya lengkap: penghubung ba final ${id} --sebagai PETUGAS. Mengubah: penghubung ba buat --ubah ${id} …`,
  final: (id) => `Setelah disetujui: penghubung ba setujui ${id} --sebagai PENYETUJU`,
  disetujui: (id) =>
    `Setelah ditandatangani: penghubung ba tanda-tangan ${id} --cara basah --berkas PINDAIAN --sebagai PETUGAS`,
  ditandatangani: null,
  batal: null,
};

export const ba = {
  status,
  selanjutnya,
  kosong: 'Belum ada Berita Acara. Buat: penghubung ba buat NOMOR-LAPORAN',
  kolom: { id: 'BA', register: 'No. register', keadaan: 'Keadaan', laporan: 'Laporan' },
  nomorRegister: 'Nomor register',
  nomorNaskah: 'Nomor naskah',
  belumBernomor: 'belum bernomor',
  laporan: 'Laporan',
  tanggal: 'Tanggal',
  tindakan: {
    'ba.dibuat': 'Dibuat',
    'ba.diubah': 'Diubah',
    'ba.final': 'Final',
    'ba.disetujui': 'Disetujui',
    'ba.ditandatangani': 'Tanda tangan',
    'ba.batal': 'Batal',
  } satisfies Readonly<Record<TindakanBa['jenis'], string>>,
  oleh: (siapa: string) => `oleh ${siapa}`,
  dicatatOleh: (siapa: string) => `dicatat ${siapa}`,
  sidik: 'Sidik isi',
  sidikBerubah: 'ISI TIDAK LAGI SAMA dengan sidik ini. Jalankan: penghubung jejak verify',
  meralat: 'Meralat',
  diralatOleh: 'Diralat oleh',
  mengetahui: 'Mengetahui',
  orang: 'Orang',
  kehadiran: {
    hadir: 'hadir',
    'tidak-hadir': 'tidak hadir',
    'menolak-tanda-tangan': 'hadir, menolak tanda tangan',
  } satisfies Readonly<Record<Kehadiran, string>>,
  orangLuar: 'bukan petugas kami',
  nip: (nip: string) => `NIP ${nip}`,
  selaku: (jenis: Selaku['jenis'], jabatan: string) => `${SEBUTAN[jenis]} ${jabatan}`,
  dasar: 'Dasar',
  disposisi: (waktu: string) => `disposisi ${waktu}`,
  masukLapor: (waktu: string) => `masuk di LAPOR! ${waktu}`,
  tertanda: 'Ditandatangani',
  /** How it was approved, where the SOP's own word is not the reader's. */
  cara: {} as Readonly<Record<string, string>>,
  caraTandaTangan: { basah: 'tanda tangan basah', tte: 'tanda tangan elektronik' },
  penyetuju: 'yang mengetahui',
  sumber: {
    kamera: 'dari kamera',
    wa: 'salinan WhatsApp: mutu, waktu, dan tempat aslinya tidak ikut',
    dinas: 'dari dinas',
    pelapor: 'dari pelapor',
  } satisfies Readonly<Record<SumberBerkas, string>>,
  dariSiapa: (siapa: string) => `dari ${siapa}`,
  diambil: (waktu: string) => `diambil ${waktu}`,
  diTempat: (tempat: string) => `di ${tempat}`,
  asalTakDisebut: 'asal tidak disebut',
  isi: 'Isi',
  foto: (n: number) => (n === 0 ? 'tanpa foto' : `${n} foto`),
  berkas: 'Berkas',
  lanjut: 'Selanjutnya',
  dikecualikan: {
    baru: (nomor: string) =>
      `Laporan ${nomor} dikecualikan: tanggapan akhirnya boleh disetujui tanpa Berita Acara yang disetujui dan berfoto.`,
    sudah: (nomor: string) =>
      `Laporan ${nomor} sudah dikecualikan sebelumnya dalam putaran ini. Alasan yang pertama tetap; yang ini tidak dicatat.`,
  },
  lagi: (n: number, semua: number) => `… dan ${n} lagi. Semua: penghubung ba list --batas ${semua}`,
};
