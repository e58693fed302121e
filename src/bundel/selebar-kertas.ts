import type writeXlsxFile from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

/** The package names it only as a generic of a type that it keeps to itself. */
export type Fitur = NonNullable<NonNullable<Parameters<typeof writeXlsxFile>[1]>['features']>[number];

const LEMBAR = 'xl/worksheets/sheet{id}.xml';
const URUTAN = getOrderOfSiblings(LEMBAR, 'worksheet') ?? [];

/** Printed as wide as the page and as many pages long as it takes: no column goes to a page of its own. */
export const SELEBAR_KERTAS: Fitur = {
  files: {
    transform: {
      [LEMBAR]: {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            URUTAN,
            'worksheet',
          ),
        transformElementAttributes: (tag, atribut) =>
          tag === 'pageSetup' ? { ...atribut, fitToWidth: 1, fitToHeight: 0 } : atribut,
      },
    },
  },
};
