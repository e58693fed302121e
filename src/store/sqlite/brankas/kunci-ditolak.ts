export type SebabKunciDitolak =
  /** There is a database and no key: a new one would make its identities unreadable for ever. */
  | 'hilang'
  | 'tidak_terbaca'
  /** Not spelled as such a key is. */
  | 'cacat'
  | 'tidak_tersimpan'
  /** Not the key that this database was last sealed with. */
  | 'lain';

/** A key of the data folder cannot be had. Never holds any of it. */
export class KunciDitolak extends Error {
  override readonly name = 'KunciDitolak';
  readonly sebab: SebabKunciDitolak;
  readonly path: string;

  constructor(sebab: SebabKunciDitolak, path: string, cause?: unknown) {
    super(`${path}: ${KETERANGAN[sebab]}`, { cause });
    this.sebab = sebab;
    this.path = path;
  }
}

const KETERANGAN: Readonly<Record<SebabKunciDitolak, string>> = {
  hilang: 'kunci tidak ada, padahal basis data sudah ada; pulihkan dari cadangan',
  tidak_terbaca: 'kunci tidak dapat dibaca',
  cacat: 'isi kunci cacat',
  tidak_tersimpan: 'kunci tidak dapat disimpan',
  lain: 'bukan kunci yang terakhir menyegel jejak ini',
};
