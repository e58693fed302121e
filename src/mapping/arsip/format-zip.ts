/** Record signatures and fixed lengths of the zip format (APPNOTE.TXT 6.3.10 §4.3). */
export const TANDA_LOKAL = 0x04034b50;
export const TANDA_PUSAT = 0x02014b50;
export const TANDA_AKHIR = 0x06054b50;
export const PANJANG_LOKAL = 30;
export const PANJANG_PUSAT = 46;
export const PANJANG_AKHIR = 22;
