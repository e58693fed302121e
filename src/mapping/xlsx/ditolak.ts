/** Why a file could not be opened as a workbook. */
export interface XlsxDitolak {
  readonly sebab: 'bukan_xlsx' | 'terenkripsi' | 'terlalu_besar' | 'rusak';
  /** The kind of file, the part or cell that broke, what is too large: never a cell's value. */
  readonly rincian: readonly string[];
}
