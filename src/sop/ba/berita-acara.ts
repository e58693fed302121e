/** A Berita Acara as the rules see it; its words and people are texts of the store. */
export interface BeritaAcara {
  readonly id: string;
  readonly jenis: string;
  readonly status: 'konsep' | 'final' | 'disetujui' | 'ditandatangani' | 'batal';
  /** Cases it covers, with the round in which it was made. */
  readonly kasus: readonly { readonly id: string; readonly putaran: number }[];
  readonly nomorRegister: string | null;
  readonly nomorNaskah: string | null;
  /** Photos of the examination: those of the reporter document nothing that we saw. */
  readonly foto: number;
  /** The one it corrects, which stays as it is. */
  readonly meralat: string | null;
}

/** Its content is locked and it stands. */
export const setidaknyaFinal = ({ status }: Pick<BeritaAcara, 'status'>): boolean =>
  status !== 'konsep' && status !== 'batal';

/** What an answer may rest on: the head knows of it, whether or not the paper is signed by all. */
export const setidaknyaDisetujui = ({ status }: Pick<BeritaAcara, 'status'>): boolean =>
  status === 'disetujui' || status === 'ditandatangani';
