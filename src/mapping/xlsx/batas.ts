/** Compressed bytes. 20,000 reports of 600 characters measure 5.6 MiB and are read in 2 s; 60,000 measure 17 MiB. */
export const MAKS_BYTE_BERKAS = 20 * 1024 * 1024;

/**
 * Bytes of all XML parts together once inflated; 20 MiB of zip can otherwise become 20 GiB. 60,000 reports take 126 MiB
 * here and 1 GiB of memory at the peak.
 */
export const MAKS_BYTE_TERURAI = 128 * 1024 * 1024;

/** Rows with content, those above the header included. */
export const MAKS_BARIS = 200_000;

/** The export has 26 columns; an officer may add some. */
export const MAKS_KOLOM = 64;

/** Rows times columns of all sheets together: the reader fills a sheet up to its last row and its widest column. */
export const MAKS_SEL = 16_000_000;

/** Rows above the header. */
export const MAKS_BARIS_PEMBUKA = 100;

/** Excel's own limit for one cell. */
export const MAKS_HURUF_SEL = 32_767;
