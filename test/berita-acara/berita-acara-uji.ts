import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { BahanBa } from '../../src/berita-acara/isi/bahan-ba.ts';
import type { Gambar } from '../../src/berita-acara/kertas.ts';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import type { BaRinci } from '../../src/ports/store.ts';
import type { OrangBa } from '../../src/sop/ba/orang-ba.ts';
import type { DefinisiSop } from '../../src/sop/definisi/definisi.ts';
import type { Petugas } from '../../src/sop/petugas.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';

export function sopUji(id: string): DefinisiSop {
  const berkas = new URL(`../../data/sop/${id}.yaml`, import.meta.url);
  const hasil = bacaSop(readFileSync(berkas, 'utf8'), id);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

const petugasUji = (isi: Partial<Petugas> & Pick<Petugas, 'id' | 'nama' | 'peran'>): Petugas => ({
  jabatan: null,
  nip: null,
  pangkat: null,
  berlakuDari: null,
  berlakuSampai: null,
  ...isi,
});

export const orangUji = (isi: Partial<OrangBa> = {}): OrangBa => ({
  petugas: null,
  nama: 'Kenanga Rekaan',
  nip: null,
  pangkat: 'Penata, III/c',
  jabatan: 'Kepala Seksi Rekaan',
  selaku: null,
  hadir: 'hadir',
  ...isi,
});

export const hashUji = (n: number): string => n.toString(16).padStart(64, 'a');

export const fotoUji = (n: number, isi: Partial<BerkasPerintah> = {}): BerkasPerintah => ({
  asli: hashUji(1000 + n),
  terbit: hashUji(n),
  tipeMedia: 'image/jpeg',
  ukuran: 1000,
  nama: `IMG_${n} rumah Bu Sari.jpg`,
  ...isi,
});

export async function gambarUji(lebar = 640, tinggi = 480): Promise<Gambar> {
  const warna = { r: 120, g: 150, b: 170 };
  const isi = await sharp({ create: { width: lebar, height: tinggi, channels: 3, background: warna } })
    .jpeg()
    .toBuffer();
  return { isi, tipeMedia: 'image/jpeg', lebar, tinggi };
}

const pada = (iso: string): number => Date.parse(iso);

export const rinciUji = (isi: Partial<BaRinci> = {}): BaRinci => ({
  ba: {
    id: 'BA-000007',
    jenis: 'pemeriksaan-lapangan',
    status: 'disetujui',
    kasus: [{ id: 'k1', putaran: 1 }],
    nomorRegister: 'BA-2026-000003',
    nomorNaskah: '555/31/IKP/XI/2026',
    foto: 1,
    meralat: null,
  },
  trackingId: ['5489201'],
  pada: pada('2026-11-23T10:00:00+07:00'),
  tanggal: '2026-11-23',
  dibuat: pada('2026-11-23T11:00:00+07:00'),
  final: pada('2026-11-23T14:00:00+07:00'),
  disetujui: pada('2026-11-24T09:30:00+07:00'),
  ditandatangani: null,
  batal: null,
  isiHash: 'b'.repeat(64),
  isiUtuh: true,
  orang: [
    orangUji({
      petugas: 'penghubung1',
      nama: 'Rina Rekaan',
      nip: '19800101 200501 2 001',
      jabatan: 'Pranata Humas',
    }),
    orangUji({ nama: 'Dahlia Contoh', nip: '19810202 200601 2 002', hadir: 'menolak-tanda-tangan' }),
    orangUji({ nama: 'Melati Misal', hadir: 'tidak-hadir', nip: null, pangkat: null }),
    orangUji({ nama: 'Teratai Umpama', nip: null, pangkat: null, jabatan: 'Ketua RT 04' }),
  ],
  mengetahui: null,
  dasar: [
    {
      laporan: '5489201',
      disposisi: pada('2026-11-16T08:00:00+07:00'),
      tindakan: [
        {
          aksi: 'telaah',
          pada: pada('2026-11-17T09:00:00+07:00'),
          nilai: {},
          teks: { kesimpulan: 'Laporan lengkap dan jelas' },
        },
        {
          aksi: 'panggil-satker',
          pada: pada('2026-11-20T09:00:00+07:00'),
          nilai: {},
          teks: { satker: 'UPT Penerangan Jalan', nomor_surat: '005/12/2026', hadir: 'ya' },
        },
      ],
    },
  ],
  tandaTangan: null,
  meralat: null,
  diralatOleh: [],
  tindakan: [
    tindakanUji('ba.dibuat', '2026-11-23T11:00:00+07:00', 'penghubung1'),
    tindakanUji('ba.final', '2026-11-23T14:00:00+07:00', 'penghubung1'),
    { ...tindakanUji('ba.disetujui', '2026-11-24T09:30:00+07:00', 'kepala'), cara: 'paraf' },
  ],
  nilai: {},
  teks: {
    tempat: 'Jalan Rekaan Nomor 4, Kelurahan Selat Rekaan',
    uraian: 'Lampu jalan di depan pasar padam sejak Agustus.',
    temuan: 'Tiga dari lima lampu padam.\nKabel terputus di tiang kedua.',
    kesimpulan: 'Pengaduan benar.',
    solusi: 'Lampu diganti paling lambat 30 November 2026.',
  },
  berkas: [
    fotoUji(1, {
      keterangan: {
        sumber: 'wa',
        dari: 'Ketua RT 04',
        diambil: pada('2026-11-23T09:12:00+07:00'),
        tempat: 'Tiang kedua',
      },
    }),
  ],
  ...isi,
});

function tindakanUji(
  jenis: BaRinci['tindakan'][number]['jenis'],
  saat: string,
  oleh: string,
): BaRinci['tindakan'][number] {
  const mesin = { akun: 'petugas', host: 'kantor' };
  return { jenis, oleh, dicatatOleh: oleh, ...mesin, cara: null, pada: pada(saat), teks: {} };
}

export const bahanUji = (isi: Partial<BahanBa> = {}): BahanBa => ({
  rinci: rinciUji(),
  sop: sopUji('kapuas-2018'),
  kantor: {
    instansi: 'Dinas Komunikasi dan Informatika Kabupaten Misal',
    zona: 'Asia/Pontianak',
    kota: null,
    petugas: [
      petugasUji({
        id: 'penghubung1',
        nama: 'Rina Rekaan',
        jabatan: 'Pranata Humas',
        nip: '19800101 200501 2 001',
        peran: ['penghubung'],
      }),
      petugasUji({ id: 'kepala', nama: 'Bima Contoh', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] }),
      petugasUji({ id: 'sekdis', nama: 'Citra Umpama', jabatan: 'Sekretaris', peran: [] }),
    ],
    penugasan: [],
  },
  kop: {
    baris: [
      'PEMERINTAH KABUPATEN MISAL',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Jalan Rekaan Nomor 1, Kota Misal 73500, telepon (0513) 000000',
    ],
    logo: null,
  },
  gambar: new Map(),
  diregister: new Set(),
  jejak: { seq: 123, hash: 'c'.repeat(64) },
  ...isi,
});
