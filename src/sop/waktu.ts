/** Times are ms UTC; dates are local, in the agency's zone, never the machine's. */
export type Tanggal = string; // YYYY-MM-DD
export const ZONA = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type Zona = (typeof ZONA)[number];
