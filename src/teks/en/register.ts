import type { Katalog } from '../katalog.ts';

export const register: Katalog['register'] = {
  tercatat: (nomor) => `${nomor} recorded`,
  tertaut: (nomor, trackingId) => `${nomor} linked to report ${trackingId} of LAPOR!`,
  tenggat: (waktu) => `this step is due ${waktu}`,
  lanjut: (nomor) => `Print its receipt: penghubung cetak tanda-terima ${nomor}`,
  hanyaPengaduan: (opsi) =>
    `${opsi} is for a new complaint only. To link one: penghubung register NUMBER --tautkan TRACKING_ID`,
};
