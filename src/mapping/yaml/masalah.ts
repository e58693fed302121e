/** A problem in a file people write, with the place to look at. Codes and values only: src/teks tells them in two languages. */
export interface MasalahBaris<M = MasalahBentuk> {
  /** From 1. */
  readonly baris: number;
  readonly kolom: number | null;
  /** In dots: `tindakan.telaah.pindah`. */
  readonly path: string;
  readonly masalah: M;
}

/** What can be wrong with the shape of a YAML file, whatever it says. */
export type MasalahBentuk =
  /** `rincian`: the parser's own code (BAD_INDENT, DUPLICATE_KEY, …). */
  | { readonly kode: 'yaml'; readonly rincian: string }
  | { readonly kode: 'terlalu_besar'; readonly maks: number }
  | { readonly kode: 'bukan_utf8' }
  | { readonly kode: 'alias' }
  /** Nothing is written in the file, or only comments. */
  | { readonly kode: 'kosong' }
  | { readonly kode: 'wajib' }
  | { readonly kode: 'jenis'; readonly harap: string }
  /** A number or true/false where text is meant: an unquoted 0055 would become 55. */
  | { readonly kode: 'harus_dikutip' }
  | { readonly kode: 'kunci_tak_dikenal'; readonly nilai: string; readonly mirip: string | null }
  | {
      readonly kode: 'pilihan';
      readonly nilai: string;
      readonly boleh: readonly string[];
      readonly mirip: string | null;
    }
  | { readonly kode: 'di_luar_batas'; readonly arah: 'min' | 'maks'; readonly batas: number }
  | { readonly kode: KodeNilai; readonly nilai: string };

export const KODE_NILAI = [
  'bukan_batas',
  'bukan_cron',
  'bukan_durasi',
  'bukan_host',
  'bukan_id',
  'bukan_isian',
  'bukan_jam',
  'bukan_jam_kerja',
  'bukan_klausul',
  'bukan_nama_env',
  'bukan_satuan',
  'bukan_surel',
  'bukan_tahun',
  'bukan_tanggal',
  'bukan_templat_nomor',
  'bukan_url',
  'huruf_kendali',
  'id_dicadangkan',
  'url_berkredensial',
  'url_tak_aman',
] as const;
export type KodeNilai = (typeof KODE_NILAI)[number];

/** These may hold a secret: told without their value. */
const TANPA_NILAI: ReadonlySet<KodeNilai> = new Set([
  'bukan_nama_env',
  'bukan_url',
  'url_berkredensial',
  'url_tak_aman',
]);

/** Told of one file: nobody mends more at once, and each is looked up in the file and in its schema. */
export const MASALAH_MAKS = 100;

const CUPLIKAN_MAKS = 80;

/** A value as a problem may show it: one short line. */
export const cuplikan = (nilai: unknown): string =>
  String(typeof nilai === 'object' ? JSON.stringify(nilai) : nilai)
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, CUPLIKAN_MAKS);

export const masalahNilai = (kode: KodeNilai, nilai: unknown): MasalahBentuk => ({
  kode,
  nilai: TANPA_NILAI.has(kode) ? '' : cuplikan(nilai),
});
