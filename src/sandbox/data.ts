import { type Acak, acak, bulat, pilih } from './acak.ts';
import type { Pokok } from './bahan-laporan.ts';
import * as bahan from './bahan-laporan.ts';
import { ukuranBerkas } from './berkas-contoh.ts';
import type { Instansi, LampiranKawat, LaporanKawat } from './kawat.ts';
import { isoWib } from './waktu-wib.ts';

export const LAPORAN_MAKS = 10_000_000;

const MENIT = 60_000;
const JAM = 60 * MENIT;
/** The newest seeded report changed this long before the start: the past, whatever the caller's clock offset. */
const TERAKHIR_SEBELUM_MULAI = 2 * MENIT;
const RENTANG = 96 * JAM;

/** Eight digits up to LAPORAN_MAKS, so that ids sort as text as they sort as numbers. */
const ID_PERTAMA = 10_000_000;
const ID_LANGKAH = 7;

/** Fixed slots rather than chances: every value stands in any 50 reports in a row, also in a small trial. */
const STATUS: readonly string[] = [
  ...Array<string>(29).fill('Terverifikasi'),
  ...Array<string>(5).fill('Belum Terverifikasi'),
  ...Array<string>(8).fill('Proses'),
  ...Array<string>(2).fill('Ditanggapi oleh Pelapor'),
  'Ditutup oleh Admin',
  'Ditutup oleh Sistem',
  'Diarsipkan oleh Admin',
  'Diarsipkan oleh Sistem',
  // No value the contract names: its list is open.
  'Ditunda',
  // One in fifty was disposed to us, then to another agency.
  'ditarik',
];
const TIPE: readonly LaporanKawat['tipe_laporan'][] = [
  ...Array<''>(12).fill(''),
  'Anonim',
  'Anonim',
  'Anonim',
  'Rahasia',
  'Rahasia',
  'Anonim, Rahasia',
  'Anonim, Rahasia',
];
const KLASIFIKASI = [
  ...Array<string>(9).fill('Pengaduan'),
  'Aspirasi',
  'Aspirasi',
  ...Array<string>(2).fill('Permintaan Informasi'),
];
/** One in 300 breaks the contract's types; its offset lies below 50, so that 50 reports hold one. */
const RUSAK_TIAP = 300;
const RUSAK_GESER = 50;

export interface OpsiBenih {
  readonly seed: number;
  readonly jumlah: number;
  /** ms UTC; everything seeded lies before it. */
  readonly mulai: number;
  /** The last one is the other agency; the others are the caller's. */
  readonly instansi: readonly Instansi[];
  /** Where attachments are fetched: known only once the server listens. */
  readonly url: () => string;
  readonly timpa?: ((i: number) => TimpaLaporan) | undefined;
}

export type TimpaLaporan = Partial<Omit<LaporanKawat, 'tracking_id' | 'diperbarui_pada'>>;

/** The reports before anybody touched them: report i is made on demand from (seed, i), and none is kept. */
export interface Benih {
  readonly jumlah: number;
  trackingId(i: number): string;
  /** null: no such report. */
  indeks(trackingId: string): number | null;
  /** ms UTC, whole seconds; never falls as i grows. */
  diperbarui(i: number): number;
  /** ms UTC. */
  disposisi(i: number): number;
  /** The agency of ours that the report was disposed to (before it was withdrawn, if it was). */
  pemilik(i: number): string;
  rusak(i: number): boolean;
  laporan(i: number): LaporanKawat;
}

export function buatBenih(opsi: OpsiBenih): Benih {
  const { seed, jumlah } = opsi;
  const milik = opsi.instansi.slice(0, -1);
  const geserRusak = bulat(acak(seed, 'rusak'), RUSAK_GESER);
  const trackingId = (i: number) =>
    String(ID_PERTAMA + i * ID_LANGKAH + bulat(acak(seed, 'id', i), ID_LANGKAH));
  const diperbarui = (i: number) => {
    const bagian = (i + acak(seed, 'waktu', i)()) / jumlah;
    return Math.floor((opsi.mulai - TERAKHIR_SEBELUM_MULAI - RENTANG * (1 - bagian)) / 1000) * 1000;
  };
  const disposisi = (i: number) =>
    diperbarui(i) - 5 * MENIT - Math.floor((acak(seed, 'disposisi', i)() * 18 * JAM) / 1000) * 1000;
  const benih: Benih = {
    jumlah,
    trackingId,
    indeks: (id) => {
      const i = Math.floor((Number(id) - ID_PERTAMA) / ID_LANGKAH);
      return Number.isInteger(i) && i >= 0 && i < jumlah && trackingId(i) === id ? i : null;
    },
    diperbarui,
    disposisi,
    pemilik: (i) => pilih(acak(seed, 'pemilik', i), milik).id,
    rusak: (i) => i % RUSAK_TIAP === geserRusak,
    laporan: (i) => ({ ...karang(opsi, benih, i), ...opsi.timpa?.(i) }),
  };
  return benih;
}

function karang(opsi: OpsiBenih, benih: Benih, i: number): LaporanKawat {
  const a = acak(opsi.seed, 'laporan', i);
  const status = slot(opsi.seed, 'status', i, STATUS);
  const klasifikasi = slot(opsi.seed, 'klasifikasi', i, KLASIFIKASI);
  const tipe = slot(opsi.seed, 'tipe', i, TIPE);
  const wilayah = pilih(a, bahan.WILAYAH);
  const kelurahan = pilih(a, wilayah.kelurahan);
  const pokok = pilih(a, bahan.POKOK[klasifikasi] ?? []);
  const jalan = pilih(a, bahan.JALAN);
  const isi = karangIsi(a, pokok, `${jalan}, ${kelurahan}`);
  const nama = `${pilih(a, bahan.NAMA_DEPAN)} ${pilih(a, bahan.NAMA_BELAKANG)}`;
  const instansi = pemegang(opsi, benih.pemilik(i), status === 'ditarik');
  return {
    tracking_id: benih.trackingId(i),
    tanggal_laporan_masuk: isoWib(benih.disposisi(i) - JAM - bulat(a, 48 * 3600) * 1000),
    nama_pelapor: tipe.startsWith('Anonim') ? null : nama,
    klasifikasi_laporan: klasifikasi,
    id_kategori: pokok.idKategori,
    kategori: bahan.KATEGORI.find((k) => k.id === pokok.idKategori)?.nama ?? null,
    judul_laporan: pilih(a, pokok.judul).replace('{t}', jalan),
    isi_laporan_awal: isi,
    isi_laporan_akhir: a() < 0.3 ? isi.replace(/^[^.]*\. /, '') : null,
    tipe_laporan: tipe,
    sumber_laporan: pilih(a, bahan.SUMBER),
    instansi_induk: 'Pemerintah Kabupaten Kapuas',
    id_instansi_terdisposisi: instansi.id,
    instansi_terdisposisi: instansi.nama,
    tanggal_disposisi: isoWib(benih.disposisi(i)),
    status_laporan: status === 'ditarik' ? 'Terverifikasi' : status,
    alasan_tunda_arsip: alasanTunda(status),
    provinsi: 'Kalimantan Tengah',
    kota_kabupaten: 'Kabupaten Kapuas',
    kecamatan: wilayah.kecamatan,
    kelurahan: a() < 0.1 ? null : kelurahan,
    rating: status.startsWith('Ditutup') ? 1 + bulat(a, 5) : null,
    lampiran: karangLampiran(a, opsi.url(), benih.trackingId(i)),
    diperbarui_pada: isoWib(benih.diperbarui(i)),
  };
}

/** Steps through a table from a seeded start; 21 shares no factor with 50, 19 and 13, so every slot is met. */
function slot<T>(seed: number, nama: string, i: number, tabel: readonly T[]): T {
  return tabel[(i * 21 + bulat(acak(seed, 'slot', nama), tabel.length)) % tabel.length] as T;
}

function pemegang(opsi: OpsiBenih, pemilik: string, ditarik: boolean): Instansi {
  const id = ditarik ? opsi.instansi.at(-1)?.id : pemilik;
  const instansi = opsi.instansi.find((satu) => satu.id === id);
  if (instansi === undefined) throw new RangeError('sandbox tanpa instansi');
  return instansi;
}

/** 200 to 900 characters, as reports are. */
function karangIsi(a: Acak, pokok: Pokok, tempat: string): string {
  const panjang = 200 + bulat(a, 500);
  const [pertama = '', ...lagi] = pokok.uraian;
  const inti = [pilih(a, bahan.PEMBUKA), pertama];
  const tambahan = [pilih(a, bahan.SEJAK), ...lagi, pilih(a, bahan.UPAYA)];
  const penutup = pilih(a, bahan.PENUTUP);
  const teks = (bagian: readonly string[]) => [...bagian, penutup].join(' ').replaceAll('{t}', tempat);
  for (const kalimat of tambahan) {
    if (teks(inti).length >= panjang) break;
    inti.push(kalimat);
  }
  return teks(inti);
}

function alasanTunda(status: string): string | null {
  if (status === 'Ditunda') return 'Menunggu kelengkapan data dari instansi lain';
  return status.startsWith('Diarsipkan') ? 'Laporan tidak dilengkapi sampai batas waktu' : null;
}

function karangLampiran(a: Acak, url: string, trackingId: string): LampiranKawat[] {
  if (a() >= 0.15) return [];
  return Array.from({ length: 1 + bulat(a, 3) }, (_, n) => {
    const id = `${trackingId}-${n + 1}`;
    const nama_berkas = pilih(a, bahan.NAMA_BERKAS);
    return {
      id,
      nama_berkas,
      tipe_media: 'image/jpeg',
      ukuran: ukuranBerkas(id),
      url: `${url}/berkas/${id}`,
    };
  });
}
