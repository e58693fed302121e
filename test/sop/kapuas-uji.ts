import { readFileSync } from 'node:fs';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import type { Aturan } from '../../src/sop/aturan.ts';
import type { BeritaAcara } from '../../src/sop/ba/berita-acara.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import type { Petugas } from '../../src/sop/petugas.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';
import { aturanBawaan } from './kalender-uji.ts';
import type { KantorUji } from './perkara-uji.ts';
import { ID_UJI, laporanDasar, orang, PerkaraUji } from './perkara-uji.ts';

/** The shipped SOP, read as the program reads it. */
const terbaca = bacaSop(
  readFileSync(new URL('../../data/sop/kapuas-2018.yaml', import.meta.url), 'utf8'),
  'kapuas-2018.yaml',
);
if (!terbaca.ok) throw new Error(JSON.stringify(terbaca.error));
export const sopKapuas = terbaca.value;

export const aturanKapuas: Aturan = {
  sop: sopKapuas,
  tenggat: aturanBawaan,
  persetujuan: { buktiWajib: false, sementara: ['penghubung', 'kepala_opd'] },
  rujukan: false,
};

/** WIB. September 2026 has no day off but weekends; the 7th is a Monday. */
export const wib = (waktu: string): number => Date.parse(`2026-${waktu}+07:00`);
export const SENIN = wib('09-07T09:00');
export const MENIT = 60_000;
export const HARI = 1440 * MENIT;

export const PETUGAS: readonly Petugas[] = [
  orang('hubung', ['penghubung']),
  orang('kepala', ['kepala_opd']),
  orang('sekretaris', ['bidang']),
];

export const INSTANSI = ['5501', '5501-upt'];

export const foto = (n: number): BerkasPerintah => ({
  asli: `asli-${n}`,
  terbit: `terbit-${n}`,
  tipeMedia: 'image/jpeg',
  ukuran: 1000,
  nama: `foto-${n}.jpg`,
});

export const laporanUji = (isi: Partial<Laporan> = {}): Laporan => ({
  ...laporanDasar('5501', SENIN),
  ...isi,
});

const kantorKapuas: KantorUji = {
  aturan: aturanKapuas,
  petugas: PETUGAS,
  instansi: INSTANSI,
  oleh: 'hubung',
};

/** A report in the hands of the Kapuas office. */
export class Perkara extends PerkaraUji {
  static readonly ID = ID_UJI;

  constructor(isi: Partial<Laporan> = {}, sekarang?: number) {
    const laporan = laporanUji(isi);
    super(kantorKapuas, { laporan, sekarang: sekarang ?? laporan.disposisi.pada });
  }
}

/** A Berita Acara of the case's running round. */
export const baUji = (isi: Partial<BeritaAcara> = {}): BeritaAcara => ({
  id: 'BA1',
  jenis: 'pemeriksaan-lapangan',
  status: 'disetujui',
  kasus: [{ id: 'K1', putaran: 1 }],
  nomorRegister: 'BA-REG-2026-000001',
  nomorNaskah: null,
  foto: 1,
  meralat: null,
  ...isi,
});

const LANJUT = { hasil: 'Benar padam', tanpa_bidang: 'Ditangani sendiri' };

export const diKlarifikasi = (p = new Perkara()): Perkara =>
  p.catat('telaah', { kesimpulan: 'Layak ditindaklanjuti' });

export const diLapangan = (p = new Perkara()): Perkara =>
  diKlarifikasi(p).catat('klarifikasi', { ...LANJUT, perlu_pemeriksaan: 'ya' });

export const diTanggapan = (p = new Perkara()): Perkara =>
  diKlarifikasi(p).catat('klarifikasi', { ...LANJUT, perlu_pemeriksaan: 'tidak' });

export const periksaLapangan = (p: Perkara): Perkara =>
  p
    .catat('konfirmasi-satker', { satker: 'UPT Contoh', hasil: 'Membenarkan' })
    .catat('panggil-satker', { tidak_diperlukan: 'Sudah hadir di lokasi' })
    .catat('cek-kelengkapan', { hasil: 'Lengkap' });

export const setujuiAkhir = (p: Perkara, isi = 'Lampu sudah diganti.'): Perkara =>
  p.catat('susun-tanggapan', { jenis: 'akhir', isi }).catat('setujui-tanggapan', {}, { oleh: 'kepala' });

export const menungguPelapor = (p = new Perkara()): Perkara => setujuiAkhir(diTanggapan(p)).terkirim('akhir');

export const mintaKelengkapan = (p: Perkara): Perkara =>
  p.catat('minta-kelengkapan', { yang_kurang: 'foto lokasi' }).catat('setujui-tanggapan');
