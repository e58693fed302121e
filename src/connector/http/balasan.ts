/** What came back from one HTTP exchange. Whatever a remote does is a value. */
export type Balasan = Respons | Putus;

/** A status line arrived. */
export interface Respons {
  readonly jenis: 'respons';
  readonly status: number;
  readonly tipeIsi: string | null;
  readonly retryAfter: string | null;
  readonly lokasi: string | null;
  readonly isi: Isi;
}

export type Isi =
  | { readonly jenis: 'utuh'; readonly teks: string; readonly bytes: number }
  /** Asked for as a file. */
  | { readonly jenis: 'berkas'; readonly data: Uint8Array }
  /** Over the bound on decoded bytes. */
  | { readonly jenis: 'terlalu_besar' }
  | { readonly jenis: 'terputus'; readonly sebab: string };

/** No status line. `tersambung` false: this process saw that no connection came about, so no byte has left. */
interface Putus {
  readonly jenis: 'putus';
  readonly sebab: string;
  readonly tersambung: boolean;
}
