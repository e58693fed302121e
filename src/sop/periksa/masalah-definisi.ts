/** What can be wrong with an SOP that is well formed. `nilai` is the name it is about. */
export interface MasalahDefinisi {
  readonly kode: KodeDefinisi;
  readonly nilai: string;
}

export type KodeDefinisi =
  | 'akhir_kurang'
  | 'akhir_tak_terjangkau'
  | 'awal_ganda'
  | 'batas_tak_positif'
  | 'batas_terlalu_lama'
  | 'buntu'
  | 'efek_tak_dikenal'
  | 'isian_dicadangkan'
  | 'isian_kurang'
  | 'isian_tak_dikenal'
  | 'jawaban_tak_tersusun'
  | 'langkah_tak_dikenal'
  | 'langkah_tak_terjangkau'
  | 'menurut_bukan_pilihan_wajib'
  | 'nama_ganda'
  | 'pembeku_bukan_penyetuju'
  | 'pembeku_lain'
  | 'pembeku_tak_membekukan'
  | 'pembeku_tak_terjangkau'
  | 'peran_tak_dikenal'
  | 'pilihan_kosong'
  | 'pilihan_tak_dikenal'
  | 'pilihan_tanpa_tujuan'
  | 'sekaligus_bukan_menit'
  | 'selesai_tanpa_jawaban'
  | 'syarat_tak_dikenal'
  | 'tanpa_awal'
  | 'tanpa_jalan_ke_akhir'
  | 'tanpa_pelaksana'
  | 'tindakan_tak_dikenal';

export interface MasalahJalur {
  /** In the words of `DefinisiSop`. */
  readonly path: readonly string[];
  readonly masalah: MasalahDefinisi;
}

export const lapor = (kode: KodeDefinisi, nilai: string, ...path: string[]): MasalahJalur => ({
  path,
  masalah: { kode, nilai },
});

/** Names that are not declared, each at its place in a list. */
export const asing = (
  dikenal: Readonly<Record<string, unknown>>,
  kode: KodeDefinisi,
  nama: readonly string[],
  ...path: string[]
): MasalahJalur[] =>
  nama.flatMap((satu, n) => (Object.hasOwn(dikenal, satu) ? [] : [lapor(kode, satu, ...path, String(n))]));
