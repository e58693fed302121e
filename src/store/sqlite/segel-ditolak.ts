import type { SegelRusak } from '../../jejak/periksa-jejak.ts';
import type { HasilPeriksa } from '../../jejak/periksa-rantai.ts';

/** The last checkpoint does not stand on this journal, or the rows since it do not hold together. */
export type TemuanSegel =
  | { readonly jenis: 'segel'; readonly rusak: SegelRusak }
  | { readonly jenis: 'rantai'; readonly rusak: NonNullable<HasilPeriksa['rusak']> };

/** Another checkpoint would hide what was cut or changed: it would be signed over rows that are known to be broken. */
export class SegelDitolak extends Error {
  override readonly name = 'SegelDitolak';
  readonly temuan: TemuanSegel;

  constructor(temuan: TemuanSegel) {
    super(`${temuan.jenis}: ${temuan.rusak.sebab}`);
    this.temuan = temuan;
  }

  get sebab(): string {
    return this.temuan.rusak.sebab;
  }
}
