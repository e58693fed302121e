/** Papers are official, so they are Indonesian in every language: what stands in this folder has no twin in `en`. */
export const hari = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export const bulan = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

export const pukul = (tanggal: string, jam: string, zona: string): string =>
  `${tanggal}, pukul ${jam} ${zona}`;
