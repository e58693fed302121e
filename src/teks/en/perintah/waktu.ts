/** How a time may be written. */
export const WAKTU = '"2026-11-20 14:30" or 2026-11-20, in the zone of the agency';
