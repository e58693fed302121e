import type { SebabLampiran } from '../sop/kasus/lampiran.ts';
import type { JenisKiriman } from '../sop/kiriman/kiriman.ts';
import type { EntriRiwayat, LampiranPelapor, Laporan } from '../sop/laporan/laporan.ts';

/**
 * LAPOR! as the connector sees it, whatever the dialect. A call never throws for what a remote can do: each outcome is
 * a value. It throws only on a defect of ours or when the caller's signal aborts.
 */
export interface LaporApi {
  /** Names the connection in the database: dialect and base URL, never a secret. */
  readonly sambungan: string;
  /** Whether the remote answers the same key and body with the same result. */
  readonly menghormatiKunci: boolean;
  /** Kinds that it has a call for; the others wait to be copied by hand. */
  readonly jenis: readonly JenisKiriman[];
  /** Whether an answer can carry files. */
  readonly membawaBerkas: boolean;
  listLaporan(permintaan: PermintaanDaftar, signal?: AbortSignal): Promise<Jawaban<HalamanLaporan>>;
  bacaLaporan(trackingId: string, signal?: AbortSignal): Promise<Jawaban<ButirLaporan>>;
  /** The public history, oldest first. */
  bacaRiwayat(trackingId: string, signal?: AbortSignal): Promise<Jawaban<Riwayat>>;
  /** Downloads a file of the reporter, once. A dialect without such files has no call for it. */
  unduh?(lampiran: LampiranPelapor, signal?: AbortSignal): Promise<HasilUnduh>;
  /** Uploads one file; the same bytes give the same id. */
  unggah(berkas: BerkasUnggah, signal?: AbortSignal): Promise<HasilUnggah>;
  /** The wire bytes of an answer or a return: pure; stored before the first send and never rebuilt. */
  rakit(kiriman: BahanKiriman): Uint8Array;
  /** Sends frozen wire bytes once. Nothing is retried in here. */
  kirim(kiriman: KirimanSiap, signal?: AbortSignal): Promise<HasilKirim>;
}

/** The public history of one report. */
export interface Riwayat {
  /** Oldest first, as it came. */
  readonly entri: readonly EntriRiwayat[];
  /** Lines that could not be read: one of them may be what is being looked for. */
  readonly dilewati: number;
}

export interface PermintaanDaftar {
  readonly idInstansi: string;
  /** ms UTC, inclusive. */
  readonly sejak: number | null;
  /** Opaque; with it `sejak` is the one its pass began with. */
  readonly kursor: string | null;
  readonly batas: number;
}

export interface HalamanLaporan {
  readonly butir: readonly ButirLaporan[];
  readonly kursorBerikutnya: string | null;
  /** ms UTC, the remote's clock. */
  readonly waktuServer: number;
  /** Decoded bytes of the response. */
  readonly bytes: number;
}

/** One listed record: read, or a problem with its raw body (one bad item is one row, not an outage). */
export type ButirLaporan =
  | {
      readonly jenis: 'laporan';
      readonly laporan: Laporan;
      /** Fields this way in does not carry: their values fill a new record only, and never overwrite what we have. */
      readonly tidakDibawa?: readonly (keyof Laporan)[];
    }
  | { readonly jenis: 'masalah'; readonly masalah: MasalahButir };

export interface MasalahButir {
  /** null where even the id cannot be read. */
  readonly trackingId: string | null;
  /** ms UTC, where readable: the watermark may pass it once it is quarantined. */
  readonly diperbaruiPada: number | null;
  /** Paths and types, no values: `tanggal_disposisi: bukan waktu ISO 8601`. */
  readonly sebab: readonly string[];
  /** JSON text of the record as it came. */
  readonly mentah: string;
}

/** The answer to a read. */
export type Jawaban<T> =
  | { readonly jenis: 'ok'; readonly isi: T }
  /** 410: the cursor has expired. */
  | { readonly jenis: 'kursor_kedaluwarsa' }
  /** 404. */
  | { readonly jenis: 'tidak_ada' }
  /** 401 with a token just issued, or 403. */
  | { readonly jenis: 'kredensial'; readonly http: number }
  /** 429, or 503 with Retry-After: do not come back before `sampai` (ms UTC, clamped to [1 s, 6 h] from now). */
  | { readonly jenis: 'tunggu'; readonly sampai: number; readonly http: number }
  /** The response is over the bound on bytes or depth: ask for a smaller page. */
  | { readonly jenis: 'terlalu_besar' }
  /** No answer, or no valid one; `terjangkau` false where no connection came about. */
  | {
      readonly jenis: 'gangguan';
      readonly sebab: string;
      readonly http: number | null;
      readonly terjangkau: boolean;
    };

/** How a download ended. */
export type HasilUnduh =
  | { readonly jenis: 'ok'; readonly isi: Uint8Array }
  /** By our own limits, before the request or while reading. */
  | {
      readonly jenis: 'ditolak';
      readonly sebab: Extract<SebabLampiran, 'terlalu_besar' | 'tipe' | 'alamat' | 'dialihkan'>;
    }
  | Exclude<Jawaban<never>, { readonly jenis: 'ok' | 'kursor_kedaluwarsa' | 'terlalu_besar' }>;

export interface BerkasUnggah {
  readonly sha256: string;
  readonly tipeMedia: string;
  /** A name of ours, never the officer's. */
  readonly nama: string;
  readonly isi: Uint8Array;
}

export type HasilUnggah =
  | { readonly jenis: 'tersimpan'; readonly idJauh: string }
  | Exclude<HasilKirim, { readonly jenis: 'terkirim' } | { readonly jenis: 'tertutup' }>;

/** What an answer is made of, frozen at approval. */
export interface BahanKiriman {
  readonly trackingId: string;
  readonly jenis: JenisKiriman;
  /** The answer's text; for `kembalikan` the reason, byte for byte. */
  readonly isi: string;
  readonly nomorBa: string | null;
  /** Ids from `unggah`, in order. */
  readonly lampiran: readonly string[];
}

export interface KirimanSiap {
  readonly trackingId: string;
  readonly jenis: JenisKiriman;
  /** Idempotency key, 16 to 128 characters. */
  readonly kunci: string;
  readonly badan: Uint8Array;
}

/** How a send ended. */
export type HasilKirim =
  /** A schema-valid answer that names the remote's id (kembalikan: the tracking id). `pada`: the remote's time, else null. */
  | {
      readonly jenis: 'terkirim';
      readonly idJauh: string;
      readonly pada: number | null;
      readonly statusLapor: string | null;
      readonly http: number;
    }
  /** 400/413/415/422: final. */
  | { readonly jenis: 'ditolak'; readonly http: number; readonly cuplikan: string }
  /** 404/410: final; the report should be read again. */
  | { readonly jenis: 'tidak_ada'; readonly http: number; readonly cuplikan: string }
  /** 409: closed, archived or withdrawn: final. */
  | { readonly jenis: 'tertutup'; readonly http: number; readonly cuplikan: string }
  /** 401 after a refresh, or 403: stops the lane, charges no try. */
  | { readonly jenis: 'kredensial'; readonly http: number; readonly cuplikan: string }
  /** 429, or 503 with Retry-After: charges no try. */
  | { readonly jenis: 'tunggu'; readonly sampai: number; readonly http: number; readonly cuplikan: string }
  /** Seen by this process: DNS, refused, TLS: no byte of the request has left. */
  | { readonly jenis: 'tak_terjangkau'; readonly sebab: string }
  /** Other 5xx, reset, time-out, 3xx, no JSON: it may have taken effect. */
  | {
      readonly jenis: 'tak_pasti';
      readonly sebab: string;
      readonly http: number | null;
      readonly cuplikan: string;
    };
