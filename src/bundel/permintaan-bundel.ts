import type { CakupanEkspor, MenurutEkspor } from '../ports/store/ekspor.ts';
import type { HasilPeriksaDiri } from '../ports/store.ts';
import type { AturanTenggat } from '../sop/aturan.ts';
import type { Kasus } from '../sop/kasus/kasus.ts';
import type { Penugasan, Petugas } from '../sop/petugas.ts';
import type { Tanggal, Zona } from '../sop/waktu/waktu.ts';
import type { Untuk } from './edisi.ts';
import type { BentukCsv } from './tabel.ts';

export type FormatBa = 'csv' | 'jsonl' | 'xlsx';

export interface PermintaanBundel {
  readonly tujuan: string;
  /** First and last day, both within. */
  readonly dari: Tanggal;
  readonly sampai: Tanggal;
  readonly cakupan: CakupanEkspor;
  /** null: all, and no xlsx where there are too many rows for it. */
  readonly format: FormatBa | null;
  readonly menurut: MenurutEkspor;
  readonly untuk: Untuk;
  /** Whether a case at APIP is open to whoever exports; only the edition for APIP asks. */
  readonly dibuka: (kasus: Pick<Kasus, 'apip'>) => boolean;
  readonly csv: BentukCsv;
  readonly kantor: {
    readonly instansi: string;
    readonly zona: Zona;
    readonly tenggat: Pick<AturanTenggat, 'kalender' | 'zona'>;
    readonly petugas: readonly Petugas[];
    readonly penugasan: readonly Penugasan[];
  };
  readonly namaSop: (hash: string) => string;
  readonly namaLangkah: (sop: string, langkah: string) => string;
  /** The printed paper of one Berita Acara, without who reported where `samarkan` says so; null: this program cannot print it. */
  readonly cetakBa:
    | ((ba: string, samarkan: boolean) => Promise<Uint8Array | 'menyebut-pelapor' | null>)
    | null;
  /** Bytes of a kept file, by its hash, or null where it is lost; null: only hashes go into the bundle. */
  readonly bukti: ((sha256: string) => Promise<Uint8Array | null>) | null;
  readonly segel: SegelBundel | null;
  /** Self-checks of the database that failed: its tables are not what the journal tells. */
  readonly diriRusak: readonly HasilPeriksaDiri[];
  readonly kemajuan: (tahap: TahapBundel, jumlah: number) => void;
}

export type TahapBundel = 'jejak' | 'laporan' | 'kaitan' | 'koordinasi' | 'tenggat' | 'ba' | 'pengecualian';

/** The checkpoints that go with the journal, and who signs the manifest (docs/bundel.md). */
export interface SegelBundel {
  readonly nomor: number | null;
  /** Path in the bundle → content. */
  readonly berkas: ReadonlyMap<string, string | Uint8Array>;
  /** manifest.segel for the SHA-256 (hex) of manifest.json. */
  readonly tandaiManifes: (sha256: string) => Promise<string>;
}
