import type { Fitur } from './selebar-kertas.ts';

/** A sheet, and the row (from 1) in which the heading of its table stands. */
export interface KepalaLembar {
  readonly nama: string;
  readonly baris: number;
}

/** The heading stands on each page that is printed (ECMA-376 part 1 §18.2.5: `_xlnm.Print_Titles`). Names without a quote. */
export const kepalaBerulang = (lembar: readonly KepalaLembar[]): Fitur => {
  const nama = lembar.map(
    (satu, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${satu.nama}'!$${satu.baris}:$${satu.baris}</definedName>`,
  );
  const isi = `<definedNames>${nama.join('')}</definedNames>`;
  return {
    files: {
      transform: { 'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', () => isi) } },
    },
  };
};
