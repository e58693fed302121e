/** A Berita Acara as the rules see it; its words and people are texts of the store. */
export interface BeritaAcara {
  readonly id: string;
  readonly jenis: string;
  readonly status: 'konsep' | 'final' | 'disetujui' | 'batal';
  /** Cases it covers, with the round in which it was made. */
  readonly kasus: readonly { readonly id: string; readonly putaran: number }[];
  readonly nomorRegister: string | null;
  readonly nomorNaskah: string | null;
  readonly foto: number;
}
