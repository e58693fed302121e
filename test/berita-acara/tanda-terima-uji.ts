import type { Huruf } from '../../src/berita-acara/huruf.ts';
import type { TandaTerima } from '../../src/berita-acara/isi/isi-tanda-terima.ts';

/** Every letter half as wide as it is high, and only Latin ones. */
export const hurufUji: Huruf = {
  lebar: (teks, ukuran) => [...teks].length * ukuran * 0.5,
  ada: (kodepoin) => kodepoin < 0x250 || kodepoin === 0x2026 || kodepoin === 0xfffd,
};

export const tandaTerimaUji = (isi: Partial<TandaTerima> = {}): TandaTerima => ({
  kop: { baris: ['Dinas Contoh Kabupaten Misal'], logo: null },
  zona: 'Asia/Makassar',
  kota: null,
  nomor: 'REG-2026-000001',
  trackingId: null,
  diadukan: Date.parse('2026-11-20T01:15:00Z'),
  dicatat: Date.parse('2026-11-20T01:22:00Z'),
  menurut: Date.parse('2026-11-20T01:25:00Z'),
  kanal: 'Langsung',
  penerima: { nama: 'Rina Rekaan', jabatan: 'Petugas Loket', nip: null },
  berkas: 0,
  formulir: [
    ['Nama', 'Sari Rekaan'],
    ['Isi', 'Lampu jalan mati.'],
  ],
  sop: { nama: 'Penanganan Pengaduan', nomor: '01/MISAL/2026', menjawab: true },
  peringatan: [],
  langkah: [
    { nama: 'Menerima', pelaksana: 'Petugas', batas: '10 menit', kini: true, berjamKerja: true },
    { nama: 'Menindaklanjuti', pelaksana: 'Bidang', batas: '2 hari kerja', kini: false, berjamKerja: false },
  ],
  kini: 'Menerima',
  berakhir: false,
  tenggat: Date.parse('2026-11-20T01:32:00Z'),
  ...isi,
});
