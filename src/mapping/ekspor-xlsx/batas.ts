/** Compressed bytes. A year of a busy agency (20,000 rows of 800 characters) measures about 6 MiB. */
export const MAKS_BYTE_BERKAS = 20 * 1024 * 1024;

/** Bytes of all XML parts together once inflated; 20 MiB of zip can otherwise become 20 GiB. */
export const MAKS_BYTE_TERURAI = 256 * 1024 * 1024;

/** Parts of the archive; LAPOR!'s export has about a dozen. */
export const MAKS_BAGIAN = 1_000;

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
