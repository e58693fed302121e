import { readFileSync } from 'node:fs';
import { bacaSop } from '../../src/mapping/sop-yaml/baca-sop.ts';
import type { Aturan } from '../../src/sop/aturan.ts';
import type { BeritaAcara } from '../../src/sop/berita-acara.ts';
import type { Jadwal } from '../../src/sop/jadwal.ts';
import { jadwalKasus } from '../../src/sop/jadwal.ts';
import type { Kasus } from '../../src/sop/kasus.ts';
import type { JenisKiriman, Kiriman, StatusKiriman } from '../../src/sop/kiriman.ts';
import type { StatusBaru } from '../../src/sop/kiriman-berubah.ts';
import { kirimanBerubah } from '../../src/sop/kiriman-berubah.ts';
import type { JenisNomor, Konteks } from '../../src/sop/konteks.ts';
import type { Laporan } from '../../src/sop/laporan.ts';
import { laporanBaru, laporanBerubah } from '../../src/sop/laporan-tiba.ts';
import type { Penolakan } from '../../src/sop/penolakan.ts';
import type { BerkasPerintah, Perintah } from '../../src/sop/perintah.ts';
import type { Peristiwa, Perubahan } from '../../src/sop/peristiwa.ts';
import type { Penugasan, Petugas } from '../../src/sop/petugas.ts';
import type { Result } from '../../src/sop/result.ts';
import { riwayatDibaca } from '../../src/sop/riwayat-dibaca.ts';
import { terapkan } from '../../src/sop/terapkan.ts';
import { putuskanTindakan } from '../../src/sop/tindakan/putuskan.ts';
import { waktuBerlalu } from '../../src/sop/waktu-berlalu.ts';
import { aturanBawaan } from './kalender-uji.ts';

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

const orang = (id: string, peran: readonly string[]): Petugas => ({
  id,
  nama: `Petugas ${id}`,
  jabatan: null,
  nip: null,
  pangkat: null,
  peran,
  berlakuDari: null,
  berlakuSampai: null,
});

export const PETUGAS: readonly Petugas[] = [
  orang('hubung', ['penghubung']),
  orang('kepala', ['kepala_opd']),
  orang('sekretaris', ['bidang']),
];

export const INSTANSI = ['5501', '5501-upt'];

export const laporanUji = (isi: Partial<Laporan> = {}): Laporan => ({
  trackingId: '7000001',
  judul: 'Lampu jalan Gang Contohwati padam',
  isiAwal: 'Lampu jalan di depan Gang Contohwati padam sejak seminggu.',
  isiAkhir: null,
  namaPelapor: 'Rina Contohwati',
  klasifikasi: 'Pengaduan',
  anonim: false,
  rahasia: false,
  statusLapor: 'Belum Ditindaklanjuti',
  idInstansi: '5501',
  namaInstansi: 'Dinas Contoh',
  disposisi: { pada: SENIN, sumber: 'tanggal_disposisi' },
  diperbaruiPada: SENIN,
  masukPada: null,
  idKategori: null,
  kategori: null,
  sumber: null,
  instansiInduk: null,
  alasanTundaArsip: null,
  provinsi: null,
  kotaKabupaten: null,
  kecamatan: null,
  kelurahan: null,
  rating: null,
  lampiran: [],
  ...isi,
});

export const foto = (n: number): BerkasPerintah => ({
  asli: `asli-${n}`,
  terbit: `terbit-${n}`,
  tipeMedia: 'image/jpeg',
  ukuran: 1000,
  nama: `foto-${n}.jpg`,
});

interface Opsi {
  readonly catatan?: string;
  readonly oleh?: string;
  readonly pada?: number;
  readonly berkas?: readonly BerkasPerintah[];
}

type Isian = Readonly<Record<string, string>>;

/** One case in the hands of a store that forgets nothing: acts, arrivals and outcomes in the order of the calls. */
export class Perkara {
  kasus: Kasus;
  laporan: Laporan;
  sekarang: number;
  aturan: Aturan = aturanKapuas;
  petugas: readonly Petugas[] = PETUGAS;
  penugasan: readonly Penugasan[] = [];
  ba: readonly BeritaAcara[] = [];
  baDikecualikan = false;
  readonly jurnal: Peristiwa[] = [];
  readonly naskah = new Map<string, string>();
  readonly #bidang = new Map<string, string>();
  readonly #nomor = { tindakan: 0, konsep: 0, kiriman: 0 };
  static readonly ID = { id: 'K1', trackingId: '7000001', nomorRegistrasi: null };

  constructor(isi: Partial<Laporan> = {}, sekarang?: number) {
    this.laporan = laporanUji(isi);
    this.sekarang = sekarang ?? this.laporan.disposisi.pada;
    const masuk = laporanBaru(this.#tiba(this.laporan, null), Perkara.ID, this.aturan);
    this.kasus = masuk.reduce<Kasus | null>((k, p) => terapkan(k, p.peristiwa, Perkara.ID), null)!;
    this.jurnal.push(...masuk.map((p) => p.peristiwa));
  }

  /** The case as if `aksi` were decided now; nothing is kept. */
  putuskan(aksi: string, isian: Isian = {}, opsi: Opsi = {}): Result<readonly Perubahan[], Penolakan> {
    const perintah: Perintah = {
      aksi,
      isian,
      berkas: opsi.berkas ?? [],
      petugas: opsi.oleh ?? 'hubung',
      dicatatOleh: opsi.oleh ?? 'hubung',
      catatan: opsi.catatan ?? null,
      pada: opsi.pada ?? null,
    };
    return putuskanTindakan(this.kasus, perintah, this.konteks());
  }

  catat(aksi: string, isian: Isian = {}, opsi: Opsi = {}): this {
    const hasil = this.putuskan(aksi, isian, opsi);
    if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.error.masalah)}`);
    return this.#terap(hasil.value);
  }

  /** The codes with which the act is refused; [] where it is not. */
  ditolak(aksi: string, isian: Isian = {}, opsi: Opsi = {}): readonly string[] {
    const hasil = this.putuskan(aksi, isian, opsi);
    return hasil.ok ? [] : hasil.error.masalah.map((m) => m.kode);
  }

  pada(sekarang: number): this {
    this.sekarang = sekarang;
    return this;
  }

  /** LAPOR! shows the report otherwise than before. */
  tiba(ubahan: Partial<Laporan>): this {
    const lama = this.laporan;
    this.laporan = { ...lama, diperbaruiPada: this.sekarang, ...ubahan };
    return this.#terap(laporanBerubah(this.kasus, this.#tiba(this.laporan, lama), this.aturan));
  }

  /** The newest kiriman of a kind gets a new status. */
  kirim(jenis: JenisKiriman, ke: StatusKiriman, rincian: Partial<StatusBaru> = {}): this {
    return this.ubahKiriman(this.kiriman(jenis), ke, rincian);
  }

  ubahKiriman(kiriman: Kiriman, ke: StatusKiriman, rincian: Partial<StatusBaru> = {}): this {
    const baru = { sambunganMenunjukkan: true, ...rincian, kiriman: kiriman.id, ke, sekarang: this.sekarang };
    return this.#terap(kirimanBerubah(this.kasus, baru, this.aturan));
  }

  /** Sent and answered by the server. */
  terkirim(jenis: JenisKiriman, pada: number = this.sekarang): this {
    return this.kirim(jenis, 'mengirim').kirim(jenis, 'terkirim', { pada, dasar: 'jawaban-server' });
  }

  balas(...balasan: readonly number[]): this {
    const dibaca = { balasan, statusBerkataAda: false, sekarang: this.sekarang };
    return this.#terap(riwayatDibaca(this.kasus, dibaca, this.aturan));
  }

  berlalu(sekarang: number): this {
    this.sekarang = sekarang;
    return this.#terap(waktuBerlalu(this.kasus, sekarang, this.aturan));
  }

  kiriman(jenis: JenisKiriman): Kiriman {
    const ada = this.kasus.kiriman.findLast((k) => k.jenis === jenis);
    if (ada === undefined) throw new Error(`tidak ada kiriman ${jenis}`);
    return ada;
  }

  get jadwal(): Jadwal {
    return jadwalKasus(this.kasus, this.aturan.sop, this.aturan.tenggat);
  }

  get langkah(): string {
    return this.kasus.langkah;
  }

  konteks(): Konteks {
    const { sekarang, aturan, petugas, penugasan, ba, baDikecualikan } = this;
    const menunggu = this.kasus.bidang.filter((b) => b.dijawab === null);
    return {
      sekarang,
      aturan,
      petugas,
      penugasan,
      instansi: INSTANSI,
      nomorBaru: (jenis) => this.#nomorBaru(jenis),
      bahan: {
        ba,
        baDikecualikan,
        namaBidang: new Map(menunggu.map((b) => [b.n, this.#bidang.get(b.tindakan) ?? ''])),
        isiKonsep: this.naskah,
        identitas: ['Rina Contohwati'],
      },
    };
  }

  #nomorBaru(jenis: JenisNomor): string {
    this.#nomor[jenis] += 1;
    const n = String(this.#nomor[jenis]).padStart(6, '0');
    return jenis === 'kiriman' ? `TL-2026-${n}` : `${jenis}-${n}`;
  }

  #tiba(baru: Laporan, lama: Laporan | null) {
    return { lama, baru, asal: 'rest', terlihat: this.sekarang, instansi: INSTANSI, sop: 'sop-1' };
  }

  #terap(perubahan: readonly Perubahan[]): this {
    for (const { peristiwa, teks } of perubahan) {
      this.kasus = terapkan(this.kasus, peristiwa, Perkara.ID);
      this.jurnal.push(peristiwa);
      if (peristiwa.jenis === 'konsep.disusun') this.naskah.set(peristiwa.konsep, teks?.isi ?? '');
      if (peristiwa.jenis === 'tindakan.dicatat') this.#bidang.set(peristiwa.tindakan, teks?.bidang ?? '');
    }
    return this;
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
