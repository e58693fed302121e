import type { SebabSegel } from '../../jejak/periksa-segel.ts';

/** The last checkpoint does not stand on this journal: another one over it would hide what was cut or changed. */
export class SegelDitolak extends Error {
  override readonly name = 'SegelDitolak';
  readonly nomor: number;
  readonly sebab: SebabSegel;

  constructor(nomor: number, sebab: SebabSegel) {
    super(`segel ${nomor}: ${sebab}`);
    this.nomor = nomor;
    this.sebab = sebab;
  }
}
