import Database from 'better-sqlite3';

export type SebabBasisDitolak =
  /** No SQLite file: something else, empty, a folder. */
  | 'bukan_basis'
  /** Cut off or damaged. */
  | 'rusak'
  /** A sound SQLite file of another program. */
  | 'bukan_milik_kita'
  /** Written by a newer version of this program. */
  | 'lebih_baru'
  | 'penuh'
  | 'hanya_baca'
  | 'terkunci'
  /** A restored backup stands in its place. */
  | 'diganti'
  | 'tidak_ada'
  | 'tanpa_izin'
  /** Something else bears the name of the syncer's lock file, which holds nothing. */
  | 'bukan_kunci'
  /** The machine does not give what durability needs (WAL, synchronous=FULL). */
  | 'setelan';

/** The database cannot be used as it stands; `sebab` is what commands/explain-error turns into advice. */
export class BasisDitolak extends Error {
  override readonly name = 'BasisDitolak';
  readonly sebab: SebabBasisDitolak;
  readonly path: string;

  constructor(sebab: SebabBasisDitolak, path: string, keterangan: string, cause?: unknown) {
    super(`${path}: ${keterangan}`, { cause });
    this.sebab = sebab;
    this.path = path;
  }
}

/** What SQLite or the file system said, in our words; null where it is a defect and not the database's state. */
export function basisDitolakKarena(galat: unknown, path: string): BasisDitolak | null {
  if (galat instanceof BasisDitolak) return galat;
  const kode = kodeGalat(galat);
  const [sebab, keterangan] = ARTI.find(([pola]) => pola.test(kode))?.[1] ?? [];
  if (sebab === undefined || keterangan === undefined) return null;
  return new BasisDitolak(sebab, path, `${keterangan} (${kode})`, galat);
}

function kodeGalat(galat: unknown): string {
  if (galat instanceof Database.SqliteError) return galat.code;
  return galat instanceof Error && 'code' in galat ? String(galat.code) : '';
}

const ARTI: readonly (readonly [RegExp, readonly [SebabBasisDitolak, string]])[] = [
  [/^SQLITE_NOTADB$/, ['bukan_basis', 'bukan berkas basis data']],
  [/^SQLITE_(CORRUPT|IOERR_SHORT_READ|IOERR_CORRUPTFS)/, ['rusak', 'basis data rusak']],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, ['penuh', 'tempat penyimpanan penuh']],
  [/^(SQLITE_READONLY.*|EROFS)$/, ['hanya_baca', 'basis data hanya dapat dibaca']],
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, ['terkunci', 'basis data sedang dipakai']],
  [
    /^(SQLITE_CANTOPEN.*|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM)$/,
    ['tanpa_izin', 'basis data tidak dapat dibuka'],
  ],
  [/^(ENOENT|ENOTDIR)$/, ['tidak_ada', 'basis data atau foldernya tidak ada']],
];
