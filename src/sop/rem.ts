/** Brakes of the pull: what is more likely a wrong token or an emptied remote than the truth waits for a person. */
export type JenisRem = 'kosong' | 'pergi' | 'semua-berubah' | 'alamat';

/** What stopped the pull, with its figures. */
export type SebabRem =
  /** A full pass was shown nothing, while so many cases are open. */
  | { readonly jenis: 'kosong'; readonly instansi: string; readonly terbuka: number }
  /** So many of the open cases leave us at once. */
  | { readonly jenis: 'pergi'; readonly pergi: number; readonly terbuka: number }
  /** Every record we know came changed. */
  | { readonly jenis: 'semua-berubah'; readonly instansi: string; readonly berubah: number }
  /** Another connection, or other agency ids, than those that the data belong to. */
  | { readonly jenis: 'alamat'; readonly dari: AlamatLapor; readonly ke: AlamatLapor };

/** Whose reports these are: the connection (never a secret) and our agency ids there. */
export interface AlamatLapor {
  readonly sambungan: string;
  readonly instansi: string;
}

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
