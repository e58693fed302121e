/** How a time may be written. */
export const WAKTU = '"2026-11-20 14:30" atau 2026-11-20; zona waktu instansi';
