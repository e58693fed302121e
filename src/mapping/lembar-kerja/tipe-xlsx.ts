import type writeXlsxFile from 'write-excel-file/node';

/** The package names these only as generics of a type that it keeps to itself. */
type Argumen = Parameters<typeof writeXlsxFile>;
export type LembarTulis = Argumen[0][number];
export type FiturXlsx = NonNullable<NonNullable<Argumen[1]>['features']>[number];
