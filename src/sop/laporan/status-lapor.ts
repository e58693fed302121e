/** LAPOR!'s status is an open list: the raw string is kept, this table reads it, and an unknown one is open and workable. */
const TERTUTUP = new Set([
  'selesai',
  'ditutup oleh admin',
  'ditutup oleh sistem',
  'diarsipkan oleh admin',
  'diarsipkan oleh sistem',
]);

const DIKENAL = new Set([
  ...TERTUTUP,
  'belum terverifikasi',
  'terverifikasi',
  'belum ditindaklanjuti',
  'proses',
  'ditanggapi oleh pelapor',
]);

const rapi = (status: string): string => status.trim().toLowerCase().replace(/\s+/g, ' ');

export const tertutupDiLapor = (status: string): boolean => TERTUTUP.has(rapi(status));
export const ditanggapiPelapor = (status: string): boolean => rapi(status) === 'ditanggapi oleh pelapor';
export const statusDikenal = (status: string): boolean => DIKENAL.has(rapi(status));
