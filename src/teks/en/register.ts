import type { Katalog } from '../katalog.ts';

export const register: Katalog['register'] = {
  tercatat: (nomor) => `${nomor} recorded`,
  tertaut: (nomor, trackingId) => `${nomor} linked to report ${trackingId} of LAPOR!`,
  jawabanMenyusul: (kiriman) =>
    `Its answer was approved before it was linked, and LAPOR! is not known to have it: prepared as ${kiriman} and HELD. First make sure of the report number. Not shown in LAPOR! yet: penghubung kiriman release ${kiriman} --catatan "…". Already copied there: penghubung kiriman mark-sent ${kiriman} --bukti "…"`,
  tanyaKanal: (semua) => `Channel (${semua})`,
  tanya: (nama, keterangan, wajib) =>
    `${nama}${keterangan === '' ? '' : ` (${keterangan})`}${wajib ? ', required' : ', may be empty'}`,
  formulirRusak: (berkas) =>
    `The form file "${berkas}" cannot be read. It holds one JSON object, for instance: {"nama": "Warga Contoh", "isi": "Bantuan belum diterima"}`,
  lanjut: (nomor) => `Print its receipt: penghubung cetak tanda-terima ${nomor}`,
  hanyaPengaduan: (opsi) =>
    `${opsi} is for a new complaint only. To link one: penghubung register NUMBER --tautkan TRACKING_ID`,
};
