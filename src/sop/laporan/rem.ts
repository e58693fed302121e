/** Brakes: what is more likely a wrong token, an emptied remote or a copied folder than the truth waits for a person. */
export type JenisRem = 'kosong' | 'pergi' | 'semua-berubah' | 'alamat' | 'tempat';

/** What stopped the pass, with its figures. */
export type SebabRem =
  /** A full pass was shown nothing, while so many cases are open. */
  | { readonly jenis: 'kosong'; readonly instansi: string; readonly terbuka: number }
  /** So many of the open cases leave us at once. */
  | { readonly jenis: 'pergi'; readonly pergi: number; readonly terbuka: number }
  /** Every record we know came changed. */
  | { readonly jenis: 'semua-berubah'; readonly instansi: string; readonly berubah: number }
  /** Another connection, or other agency ids, than those that the data belong to. */
  | { readonly jenis: 'alamat'; readonly dari: AlamatLapor; readonly ke: AlamatLapor }
  /** The data folder lies elsewhere than where it was at work: a copy, whose original may go on sending. */
  | { readonly jenis: 'tempat'; readonly dari: string; readonly ke: string };

/** Whose reports these are: the connection (never a secret) and our agency ids there. */
export interface AlamatLapor {
  readonly sambungan: string;
  readonly instansi: string;
}

/** Whose data these are is not clear: nothing is asked or sent. The others stop the pull only. */
export const menghentikanSemua = ({ jenis }: SebabRem): boolean => jenis === 'alamat' || jenis === 'tempat';

/** Below this many, an office can look itself. */
const SEDIKIT = 5;
/** Records seen changed before "all of them" means anything. */
const DIKENAL_CUKUP = 50;

export const kosongMencurigakan = (terbuka: number): boolean => terbuka > SEDIKIT;

export const pergiMencurigakan = (pergi: number, terbuka: number): boolean =>
  pergi > SEDIKIT && pergi * 2 > terbuka;

/** Records of a full pass so far: those we know, and those of them that came changed. */
export interface Perubahannya {
  readonly dikenal: number;
  readonly berubah: number;
}

/** `tunggu`: all changed so far, but too few to tell. */
export function nilaiPerubahan({ dikenal, berubah }: Perubahannya): 'wajar' | 'tunggu' | 'mencurigakan' {
  if (berubah < dikenal) return 'wajar';
  return dikenal >= DIKENAL_CUKUP ? 'mencurigakan' : 'tunggu';
}
