import type { Aturan } from '../../src/sop/aturan.ts';
import type { BeritaAcara } from '../../src/sop/ba/berita-acara.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import type { Peristiwa, Perubahan } from '../../src/sop/kasus/peristiwa.ts';
import type { IdKasus } from '../../src/sop/kasus/terapkan.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import type { JenisKiriman, Kiriman, StatusKiriman } from '../../src/sop/kiriman/kiriman.ts';
import type { StatusBaru } from '../../src/sop/kiriman/kiriman-berubah.ts';
import { kirimanBerubah } from '../../src/sop/kiriman/kiriman-berubah.ts';
import type { Laporan } from '../../src/sop/laporan/laporan.ts';
import { laporanBaru, laporanBerubah } from '../../src/sop/laporan/laporan-tiba.ts';
import { pengaduanBaru } from '../../src/sop/laporan/pengaduan-baru.ts';
import { riwayatDibaca } from '../../src/sop/laporan/riwayat-dibaca.ts';
import type { Penolakan } from '../../src/sop/penolakan.ts';
import type { Penugasan, Petugas } from '../../src/sop/petugas.ts';
import type { Result } from '../../src/sop/result.ts';
import type { Jadwal } from '../../src/sop/tenggat/jadwal.ts';
import { jadwalKasus, tenggatSop } from '../../src/sop/tenggat/jadwal.ts';
import type { Tenggat } from '../../src/sop/tenggat/tenggat.ts';
import { waktuBerlalu } from '../../src/sop/tenggat/waktu-berlalu.ts';
import type { JenisNomor, Konteks } from '../../src/sop/tindakan/konteks.ts';
import type { BerkasPerintah, Perintah } from '../../src/sop/tindakan/perintah.ts';
import { putuskanTindakan } from '../../src/sop/tindakan/putuskan.ts';

/** In whose hands a case is. */
export interface KantorUji {
  readonly aturan: Aturan;
  readonly petugas: readonly Petugas[];
  readonly instansi: readonly string[];
  /** The officer who acts where a test names none. */
  readonly oleh: string;
}

/** A report that LAPOR! brings, or a complaint made at `pada`; `sekarang`: when the office first sees or records it. */
type Masuk = { readonly sekarang: number } & (
  | { readonly laporan: Laporan }
  | { readonly pada: number; readonly kanal: string }
);

export const ID_UJI: IdKasus = { id: 'K1', trackingId: '7000001', nomorRegistrasi: null };

export const orang = (id: string, peran: readonly string[]): Petugas => ({
  id,
  nama: `Petugas ${id}`,
  jabatan: null,
  nip: null,
  pangkat: null,
  peran,
  berlakuDari: null,
  berlakuSampai: null,
});

export const laporanDasar = (idInstansi: string, pada: number): Laporan => ({
  trackingId: '7000001',
  judul: 'Lampu jalan Gang Contohwati padam',
  isiAwal: 'Lampu jalan di depan Gang Contohwati padam sejak seminggu.',
  isiAkhir: null,
  namaPelapor: 'Rina Contohwati',
  klasifikasi: 'Pengaduan',
  anonim: false,
  rahasia: false,
  statusLapor: 'Belum Ditindaklanjuti',
  idInstansi,
  namaInstansi: 'Dinas Contoh',
  disposisi: { pada, sumber: 'tanggal_disposisi' },
  diperbaruiPada: pada,
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
});

interface Opsi {
  readonly catatan?: string;
  readonly oleh?: string;
  readonly pada?: number;
  readonly berkas?: readonly BerkasPerintah[];
  readonly naskah?: Perintah['naskah'];
}

type Isian = Readonly<Record<string, string>>;

/** One case in the hands of a store that forgets nothing: acts, arrivals and outcomes in the order of the calls. */
export class PerkaraUji {
  kasus: Kasus;
  laporan: Laporan;
  sekarang: number;
  aturan: Aturan;
  petugas: readonly Petugas[];
  penugasan: readonly Penugasan[] = [];
  ba: readonly BeritaAcara[] = [];
  baDikecualikan = false;
  readonly jurnal: Peristiwa[] = [];
  readonly naskah = new Map<string, string>();
  readonly #bidang = new Map<string, string>();
  readonly #nomor = { tindakan: 0, konsep: 0, kiriman: 0 };
  readonly #id: IdKasus;
  readonly #kantor: KantorUji;

  constructor(kantor: KantorUji, masuk: Masuk) {
    this.#kantor = kantor;
    this.aturan = kantor.aturan;
    this.petugas = kantor.petugas;
    this.sekarang = masuk.sekarang;
    const dariLapor = 'laporan' in masuk;
    this.laporan = dariLapor ? masuk.laporan : laporanDasar(kantor.instansi[0] ?? '', masuk.pada);
    this.#id = dariLapor ? ID_UJI : { id: 'K1', trackingId: null, nomorRegistrasi: 'REG-2026-000001' };
    const awal = dariLapor
      ? laporanBaru(this.#tiba(this.laporan, null), this.#id, this.aturan)
      : pengaduanBaru(
          {
            pada: masuk.pada,
            terlihat: masuk.sekarang,
            instansi: kantor.instansi[0] ?? '',
            kanal: masuk.kanal,
            sop: 'sop-1',
            formulir: {},
          },
          this.#id,
          this.aturan.sop,
        );
    this.kasus = awal.reduce<Kasus | null>((k, p) => terapkan(k, p.peristiwa, this.#id), null)!;
    this.jurnal.push(...awal.map((p) => p.peristiwa));
  }

  /** The case as if `aksi` were decided now; nothing is kept. */
  putuskan(aksi: string, isian: Isian = {}, opsi: Opsi = {}): Result<readonly Perubahan[], Penolakan> {
    const perintah: Perintah = {
      aksi,
      isian,
      berkas: opsi.berkas ?? [],
      petugas: opsi.oleh ?? this.#kantor.oleh,
      dicatatOleh: opsi.oleh ?? this.#kantor.oleh,
      catatan: opsi.catatan ?? null,
      pada: opsi.pada ?? null,
      ...(opsi.naskah === undefined ? {} : { naskah: opsi.naskah }),
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

  /** The running step's deadline with its reasoning. */
  get tenggat(): Tenggat | null {
    return tenggatSop(this.kasus, this.aturan.sop, this.aturan.tenggat);
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
      instansi: this.#kantor.instansi,
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
    return {
      lama,
      baru,
      asal: 'rest',
      terlihat: this.sekarang,
      instansi: this.#kantor.instansi,
      sop: 'sop-1',
    };
  }

  #terap(perubahan: readonly Perubahan[]): this {
    for (const { peristiwa, teks } of perubahan) {
      this.kasus = terapkan(this.kasus, peristiwa, this.#id);
      this.jurnal.push(peristiwa);
      if (peristiwa.jenis === 'konsep.disusun') this.naskah.set(peristiwa.konsep, teks?.isi ?? '');
      if (peristiwa.jenis === 'tindakan.dicatat') this.#bidang.set(peristiwa.tindakan, teks?.bidang ?? '');
    }
    return this;
  }
}
