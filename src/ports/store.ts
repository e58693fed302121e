import type { BaBaru, PerintahBa } from '../sop/ba/perintah-ba.ts';
import type { BeritaAcara } from '../sop/berita-acara.ts';
import type { Jadwal } from '../sop/jadwal.ts';
import type { Kasus } from '../sop/kasus.ts';
import type { DasarTerkirim, JenisKiriman, KelasKiriman, StatusKiriman } from '../sop/kiriman.ts';
import type { EntriRiwayat, Laporan } from '../sop/laporan.ts';
import type { Penolakan } from '../sop/penolakan.ts';
import type { BerkasPerintah, Perintah } from '../sop/perintah.ts';
import type { Result } from '../sop/result.ts';
import type { Tanggal } from '../sop/waktu.ts';
import type { BahanKiriman, ButirLaporan } from './lapor-api.ts';

/**
 * The agency's memory: each method is one whole transaction (or one read), named by intent. What a change means is
 * decided by the pure engine (src/sop/mesin.ts) that the store is opened with, inside the transaction.
 */
export interface Store extends AsyncDisposable, StoreTarik, StoreTindakan, StoreKirim, StoreBaca {}

/** Pull: pages, histories, the passing of time and changed settings. */
export interface StoreTarik {
  readPosisi(sambungan: string, instansi: string): Promise<Posisi>;
  applyPull(halaman: HalamanTarik): Promise<HasilHalaman>;
  applyImport(impor: HalamanImpor): Promise<HasilHalaman>;
  antreanRiwayat(batas: number): Promise<readonly string[]>;
  applyRiwayat(trackingId: string, entri: readonly EntriRiwayat[], sekarang: number): Promise<void>;
  /** A record read by its id, or a quarantined one read again (`karantina`: its row): never moves a watermark. */
  applySatu(
    butir: ButirLaporan,
    asal: string,
    sekarang: number,
    karantina?: string,
  ): Promise<KeadaanButir>;
  /** Applies what time alone does, at most `batas` cases; how many it changed. */
  majukanWaktu(sekarang: number, batas: number): Promise<number>;
  /** Journals the settings in force when they differ from the last ones; then, in batches, the deadlines they move. */
  terapkanSetelan(setelan: SetelanBerlaku, sekarang: number): Promise<void>;
  hitungUlang(
    sekarang: number,
    batas: number,
  ): Promise<{ readonly berubah: number; readonly selesai: boolean }>;
  mulaiLintasan(jenis: string, sekarang: number): Promise<number>;
  tutupLintasan(id: number, sekarang: number, ringkasan: object): Promise<void>;
  karantinaTerbuka(): Promise<readonly BadanKarantina[]>;
}

export interface Posisi {
  readonly sambungan: string;
  readonly instansi: string;
  /** ms UTC, the remote's time; null before the first page was stored. */
  readonly watermark: number | null;
  readonly kursor: string | null;
  /** What the unfinished pass asked since. */
  readonly sejak: number | null;
  readonly penuh: boolean;
  /** Largest time stored by the unfinished full pass. */
  readonly tanda: number | null;
  /** Compare-and-set: a page is applied only onto the position it was asked from. */
  readonly versi: number;
}

export interface HalamanTarik {
  readonly posisi: Posisi;
  readonly asal: string;
  readonly butir: readonly ButirLaporan[];
  readonly kursorBerikutnya: string | null;
  readonly waktuServer: number;
  readonly sekarang: number;
}

export interface HalamanImpor {
  readonly butir: readonly ButirLaporan[];
  readonly sekarang: number;
}

export type KeadaanButir = 'new' | 'changed' | 'same' | 'withdrawn' | 'quarantined';

export interface HasilHalaman {
  readonly posisi: Posisi | null;
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
}

export interface SetelanBerlaku {
  /** Part → hash or short value; journalled as it is. */
  readonly bagian: Readonly<Record<string, string>>;
  /** The parts that deadlines depend on, as one hash. */
  readonly tenggat: string;
  readonly sop: { readonly hash: string; readonly id: string; readonly versi: number; readonly teks: string };
}

export interface BadanKarantina {
  readonly id: string;
  readonly asal: string;
  readonly trackingId: string | null;
  /** When its newest body came (ms UTC). */
  readonly terakhir: number;
  readonly mentah: string;
}

/** Acts: of officers on cases, on Berita Acara and on the outbox. */
export interface StoreTindakan {
  catat(masuk: TindakanMasuk): Promise<Result<HasilCatat, PenolakanCatat>>;
  buatBa(baru: BaBaru & PencatatWaktu): Promise<Result<BeritaAcara, PenolakanCatat>>;
  ubahBa(perintah: PerintahBa & PencatatWaktu): Promise<Result<BeritaAcara, PenolakanCatat>>;
  kecualikanBa(perintah: PengecualianBa & PencatatWaktu): Promise<Result<null, PenolakanCatat>>;
  ubahKiriman(perintah: PerintahKiriman & PencatatWaktu): Promise<Result<BarisKiriman, PenolakanCatat>>;
}

/** Who typed, on which account and host; the command line does not authenticate officers. */
export interface Pencatat {
  readonly akun: string;
  readonly host: string;
}

export interface PencatatWaktu extends Pencatat {
  readonly sekarang: number;
}

export interface TindakanMasuk extends PencatatWaktu {
  /** Tracking id or register number. */
  readonly sasaran: string;
  readonly perintah: Perintah;
  /** The caller's own id of this act: the same again is "sama". */
  readonly idLuar: string | null;
}

export type HasilCatat =
  | {
      readonly jenis: 'dicatat';
      readonly tindakan: string;
      readonly kasus: Kasus;
      readonly jadwal: Jadwal;
      readonly kiriman: readonly string[];
    }
  | { readonly jenis: 'sama'; readonly tindakan: string };

export type PenolakanCatat =
  | { readonly jenis: 'ditolak'; readonly penolakan: Penolakan }
  | { readonly jenis: 'tidak_ada'; readonly sasaran: string }
  /** Our clock stands before the last journal row: nothing is recorded until it is right. */
  | { readonly jenis: 'jam_mundur'; readonly terakhir: number };

export interface PengecualianBa {
  readonly sasaran: string;
  readonly petugas: string;
  readonly dicatatOleh: string;
  readonly alasan: string;
}

export interface PerintahKiriman {
  readonly kiriman: string;
  readonly ubah:
    | { readonly jenis: 'tahan'; readonly sampai: number | null }
    | { readonly jenis: 'lepas' }
    | { readonly jenis: 'batalkan' }
    | { readonly jenis: 'tandai-terkirim'; readonly pada: number };
  readonly petugas: string;
  readonly dicatatOleh: string;
  /** Reason, note or proof. */
  readonly teks: string;
  readonly berkas: readonly BerkasPerintah[];
  readonly sambunganMenunjukkan: boolean;
}

/** Push. */
export interface StoreKirim {
  /** Whoever holds the syncer lock: every `mengirim` row of another run becomes `belum_pasti`. How many. */
  recoverKiriman(run: string, sekarang: number): Promise<number>;
  /** Records how tries ended and claims the next ones, in one transaction. */
  settleAndClaim(
    selesai: readonly PercobaanSelesai[],
    klaim: KlaimKiriman | null,
  ): Promise<readonly KirimanDiklaim[]>;
  /** Stores the ids of uploaded files (sha256 → id) and, with the last one, the wire bytes. */
  bekukanBadan(
    kiriman: string,
    lampiran: Readonly<Record<string, string>>,
    badan: Uint8Array | null,
  ): Promise<void>;
  readArah(arah: Arah['arah']): Promise<Arah>;
  writeArah(arah: Arah): Promise<void>;
  rencanaReplay(cakupan: CakupanReplay): Promise<readonly BarisKiriman[]>;
  replay(
    ids: readonly string[],
    alasan: string,
    pencatat: PencatatWaktu & { petugas: string },
  ): Promise<number>;
}

export interface KlaimKiriman {
  readonly run: string;
  readonly sekarang: number;
  readonly batas: number;
  readonly sewaMs: number;
  readonly pemicu: 'auto' | 'manual' | 'batch';
  /** Kinds that the connection can send. */
  readonly jenis: readonly JenisKiriman[];
  /** When to try again if nothing is heard of try `percobaan` (ms UTC): committed before the network. */
  berikut(percobaan: number): number;
  rakit(bahan: BahanKiriman): Uint8Array;
}

export interface KirimanDiklaim {
  readonly id: string;
  readonly trackingId: string;
  readonly jenis: JenisKiriman;
  readonly kunci: string;
  /** Finished tries before this one. */
  readonly percobaan: number;
  readonly dibuat: number;
  /** Number of the attempt row. */
  readonly n: number;
  /** null while files have to be uploaded first. */
  readonly badan: Uint8Array | null;
  readonly bahan: BahanKiriman;
  readonly berkas: readonly string[];
  readonly lampiranJauh: Readonly<Record<string, string>>;
  readonly pernahBelumPasti: boolean;
  /** A nearer national deadline brings the next try forward. */
  readonly tenggatNasional: number | null;
}

export interface PercobaanSelesai {
  readonly kiriman: string;
  readonly n: number;
  readonly ke: StatusKiriman;
  readonly kelas: KelasKiriman | null;
  readonly dasar: DasarTerkirim | null;
  readonly pada: number | null;
  readonly idJauh: string | null;
  /** Whether this try counts against the schedule. */
  readonly dihitung: boolean;
  readonly berikut: number;
  readonly fase: 'done' | 'not_sent';
  readonly http: number | null;
  readonly cuplikan: string | null;
  readonly sekarang: number;
}

/** A direction's breaker and waits. */
export interface Arah {
  readonly arah: 'tarik' | 'kirim';
  /** Transient failures in a row, and the reports they hit. */
  readonly beruntun: number;
  readonly laporan: readonly string[];
  readonly jedaMs: number;
  readonly tunda: number | null;
  readonly terputus: boolean;
}

export interface CakupanReplay {
  readonly id?: readonly string[];
  readonly laporan?: readonly string[];
  readonly kelas?: readonly string[];
  readonly sejak?: number;
  readonly semuaGagal?: boolean;
  readonly batas: number;
}

/** Reads. */
export interface StoreBaca {
  daftar(saring: SaringDaftar): AsyncIterable<BarisDaftar>;
  ringkasan(sekarang: number): Promise<Ringkasan>;
  kasus(sasaran: string): Promise<KasusRinci | null>;
  kiriman(saring: {
    readonly id?: string;
    readonly status?: readonly StatusKiriman[];
    readonly batas?: number;
  }): AsyncIterable<BarisKiriman>;
  percobaan(kiriman: string): Promise<readonly BarisPercobaan[]>;
  isiKiriman(kiriman: string): Promise<IsiKiriman | null>;
  karantina(saring: {
    readonly id?: string;
    readonly terbuka: boolean;
    readonly batas?: number;
  }): AsyncIterable<BarisKarantina>;
  ba(saring: { readonly id?: string; readonly batas?: number }): AsyncIterable<BaRinci>;
  jejak(): Iterable<BarisJejakTersimpan>;
}

export interface SaringDaftar {
  readonly langkah?: readonly string[];
  /** Only what is late at this time (ms UTC). */
  readonly terlambatPada?: number;
  readonly milik?: string;
  readonly batas?: number;
}

export interface BarisDaftar {
  readonly trackingId: string | null;
  readonly nomorRegistrasi: string | null;
  readonly judul: string | null;
  readonly langkah: string;
  readonly tenggatSop: number | null;
  readonly tenggatNasional: number | null;
  readonly terdekat: number | null;
  readonly statusLapor: string | null;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  readonly apip: boolean;
  readonly putaran: number;
  readonly mendesak: boolean;
  readonly menunggu: { readonly siapa: string; readonly nama: string | null; readonly sejak: number } | null;
  readonly balasanBelumDinilai: number;
}

export interface Ringkasan {
  readonly perLangkah: Readonly<Record<string, number>>;
  readonly terlambat: number;
  readonly kiriman: Readonly<Record<StatusKiriman, number>>;
  readonly perDasar: Readonly<Record<DasarTerkirim, number>>;
  readonly karantina: number;
  readonly lintasan: {
    readonly jenis: string;
    readonly mulai: number;
    readonly selesai: number | null;
    readonly ringkasan: unknown;
  } | null;
  readonly jejak: { readonly seq: number; readonly at: number } | null;
  readonly balasanBelumDinilai: number;
}

export interface KasusRinci {
  readonly kasus: Kasus;
  readonly jadwal: Jadwal;
  readonly laporan: Laporan | null;
  readonly tindakan: readonly TindakanRinci[];
  readonly ba: readonly BeritaAcara[];
  readonly baDikecualikan: boolean;
  readonly riwayat: readonly {
    readonly pada: number;
    readonly arti: string;
    readonly responder: string | null;
    readonly keterangan: string;
  }[];
  readonly konsep: readonly { readonly id: string; readonly isi: string }[];
  readonly namaBidang: ReadonlyMap<number, string>;
}

export interface TindakanRinci {
  readonly id: string;
  readonly aksi: string;
  readonly putaran: number;
  readonly langkah: string;
  readonly oleh: string;
  readonly dicatatOleh: string;
  readonly akun: string;
  readonly host: string;
  readonly terjadi: number;
  readonly dicatat: number;
  readonly belakangan: boolean;
  readonly terlambat: boolean;
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

export interface BarisKiriman {
  readonly id: string;
  readonly trackingId: string | null;
  readonly jenis: JenisKiriman;
  readonly putaran: number;
  readonly status: StatusKiriman;
  readonly percobaan: number;
  readonly kelas: KelasKiriman | null;
  /** Start of the newest try (ms UTC). */
  readonly terakhir: number | null;
  readonly berikut: number;
  readonly kunci: string;
  readonly dasarTerkirim: DasarTerkirim | null;
  readonly terkirimPada: number | null;
  readonly ditahanSampai: number | null;
  readonly idJauh: string | null;
  readonly nomorBa: string | null;
  readonly pernahBelumPasti: boolean;
  readonly dibuat: number;
}

export interface BarisPercobaan {
  readonly n: number;
  readonly pemicu: string;
  readonly fase: string;
  readonly mulai: number;
  readonly selesai: number | null;
  readonly http: number | null;
  readonly kelas: string | null;
  readonly cuplikan: string | null;
}

export interface IsiKiriman {
  readonly isi: string;
  readonly berkas: readonly BerkasPerintah[];
  readonly rahasia: boolean;
}

export interface BarisKarantina {
  readonly id: string;
  readonly asal: string;
  readonly trackingId: string | null;
  readonly kali: number;
  readonly sebab: readonly string[];
  readonly pertama: number;
  readonly terakhir: number;
  readonly ditutup: number | null;
}

export interface BaRinci {
  readonly ba: BeritaAcara;
  readonly trackingId: readonly string[];
  readonly pada: number;
  readonly tanggal: Tanggal;
  readonly dibuat: number;
  readonly final: number | null;
  readonly disetujui: number | null;
  readonly batal: number | null;
  readonly isiHash: string | null;
  readonly nilai: Readonly<Record<string, string | number>>;
  readonly teks: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasPerintah[];
}

export interface BarisJejakTersimpan {
  readonly seq: number;
  readonly at: number;
  readonly oleh: string;
  readonly jenis: string;
  readonly trackingId: string | null;
  readonly payload: Uint8Array;
  readonly prev: Uint8Array;
  readonly hash: Uint8Array;
}

/** One syncer at a time across processes; freed by the kernel when its process dies. */
export interface KunciSinkron extends Disposable {
  lepas(): void;
}
