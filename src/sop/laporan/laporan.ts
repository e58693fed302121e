/** A report as LAPOR! shows it, in our words. A dialect (src/mapping) makes it; wire names never get here. */
export interface Laporan {
  /** LAPOR!'s own number: text, never a number (ids may pass 2^53). */
  readonly trackingId: string;
  readonly judul: string;
  /** As the reporter wrote it. */
  readonly isiAwal: string;
  /** After the LAPOR! admin's edit; null: none, or the way in does not carry it. */
  readonly isiAkhir: string | null;
  /** null when anonim: an anonymous reporter's identity is never kept. */
  readonly namaPelapor: string | null;
  /** Open list, kept as it came: Pengaduan, Aspirasi, Permintaan Informasi, … */
  readonly klasifikasi: string;
  readonly anonim: boolean;
  readonly rahasia: boolean;
  /** Open list, kept as it came; `sop/status-lapor.ts` reads it. */
  readonly statusLapor: string;
  readonly idInstansi: string;
  readonly namaInstansi: string;
  /** When it reached this agency: starts the SOP's clock. */
  readonly disposisi: Disposisi;
  /** The version time of this record (ms UTC): the remote's clock, or the export's "Tanggal Generate". */
  readonly diperbaruiPada: number;
  readonly masukPada: number | null;
  readonly idKategori: string | null;
  readonly kategori: string | null;
  readonly sumber: string | null;
  readonly instansiInduk: string | null;
  readonly alasanTundaArsip: string | null;
  readonly provinsi: string | null;
  readonly kotaKabupaten: string | null;
  readonly kecamatan: string | null;
  readonly kelurahan: string | null;
  readonly rating: number | null;
  readonly lampiran: readonly LampiranPelapor[];
}

/** The time (ms UTC) at which the report was disposed to us, and how far it can be trusted. */
export interface Disposisi {
  readonly pada: number;
  readonly sumber: SumberDisposisi;
}

/**
 * `tanggal_disposisi`: LAPOR! said so; `kolom`, `waktu`: `import --disposisi`; `tanggal_masuk`: the export has
 * no disposition time, so the entry date stands in; `betulkan`: an officer corrected it with evidence; `register`: the
 * office took it in itself.
 */
export type SumberDisposisi =
  | 'tanggal_disposisi'
  | 'kolom'
  | 'waktu'
  | 'tanggal_masuk'
  | 'betulkan'
  | 'register';

/** A file of the reporter. Its name is data, never a path. */
export interface LampiranPelapor {
  readonly id: string;
  readonly namaBerkas: string;
  readonly tipeMedia: string;
  /** Bytes, as declared. */
  readonly ukuran: number;
  readonly url: string;
}

/** One line of the public history: free text, minutes only (ms UTC), no id and no type. */
export interface EntriRiwayat {
  readonly pada: number;
  readonly responder: string | null;
  readonly keterangan: string;
}
