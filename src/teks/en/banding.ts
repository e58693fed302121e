import type { Katalog } from '../katalog.ts';
import { banyak } from './banyak.ts';

export const banding: Katalog['banding'] = {
  judul: (baris, pada) => `Compared with ${banyak(baris, 'row')} of the export as of ${pada}`,
  sama: (n) => `Same: ${n}`,
  hanyaMereka: (n) => `Only in the export: ${n}`,
  karantina: (n) => `In the export, and here still in quarantine: ${n}`,
  hanyaKita: (n) => `Only here: ${n}`,
  luarMasa: (n) => `Only here, and entered outside the period of the export: ${n}`,
  masa: (dari, sampai) => `it has reports entered from ${dari} to ${sampai}`,
  tanpaMasa: 'none of its rows can be read, so the period that it covers is not known',
  tanpaBaris:
    'Nothing was compared, and nothing was journalled: this export has not one row of a report. Check its filter and its range of dates in LAPOR!, export again, then repeat.',
  bukanMilikKita: (n) =>
    `Nothing was compared: all ${n} rows of this export are another agency's. Ask for the export of the agency id in the settings (instansi.id), or check that setting.`,
  perlu: (kolom) =>
    `banding needs the Admin Instansi's Excel export of LAPOR!, as it came and unedited, with the columns: ${kolom.join(', ')}. Ask the Admin Instansi where your account has no export menu.`,
  bedaStatus: (n) => `Another status: ${n}`,
  beda: (id, kita, mereka, baru) =>
    `${id}: here ${kita}, in the export ${mereka}${baru ? ' (the record here is newer than the export)' : ''}`,
  takTerbaca: (n) => `Rows of the export that cannot be read, so were not compared: ${n}`,
  barisTakTerbaca: (nomor, id, sebab) => `row ${nomor}${id === '' ? '' : ` (${id})`}: ${sebab}`,
  arti: 'Exports may be filtered: what is only here need not be missing in LAPOR!. What is only in the export can be taken in with sync --full or import.',
  tercatat: (sha256) => `Nothing was changed; journalled with the SHA-256 of the file, ${sha256}.`,
  lagi: (n) => `… and ${n} more. All of them: add --json`,
};
