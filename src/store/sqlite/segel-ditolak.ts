import type { JejakTakUtuh } from '../../jejak/periksa-jejak.ts';

/** Another checkpoint would hide what was cut or changed: it would be signed over rows that are known to be broken. */
export class SegelDitolak extends Error {
  override readonly name = 'SegelDitolak';
  readonly temuan: JejakTakUtuh;

  constructor(temuan: JejakTakUtuh) {
    super(`${temuan.jenis}: ${temuan.rusak.sebab}`);
    this.temuan = temuan;
  }

  get sebab(): string {
    return this.temuan.rusak.sebab;
  }
}
