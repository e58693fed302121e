import type { TindakanBa } from '../../ports/store.ts';
import type { BeritaAcara } from '../../sop/berita-acara.ts';

const status: Readonly<Record<BeritaAcara['status'], string>> = {
  konsep: 'konsep',
  final: 'final, menunggu persetujuan',
  disetujui: 'disetujui',
  batal: 'batal',
};

const selanjutnya: Readonly<Record<BeritaAcara['status'], ((id: string) => string) | null>> = {
  konsep: (id) => `Bila isinya lengkap: penghubung ba final ${id} --sebagai PETUGAS`,
  final: (id) => `Setelah disetujui: penghubung ba setujui ${id} --sebagai PENYETUJU`,
  disetujui: null,
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
    'ba.final': 'Final',
    'ba.disetujui': 'Disetujui',
    'ba.batal': 'Batal',
  } satisfies Readonly<Record<TindakanBa['jenis'], string>>,
  oleh: (siapa: string) => `oleh ${siapa}`,
  dicatatOleh: (siapa: string) => `dicatat ${siapa}`,
  sidik: 'Sidik isi',
  isi: 'Isi',
  foto: (n: number) => (n === 0 ? 'tanpa foto' : `${n} foto`),
  berkas: 'Berkas',
  lanjut: 'Selanjutnya',
  dikecualikan: (nomor: string) => `Laporan ${nomor} dikecualikan dari Berita Acara.`,
  lagi: (n: number, semua: number) => `… dan ${n} lagi. Semua: penghubung ba list --batas ${semua}`,
};
