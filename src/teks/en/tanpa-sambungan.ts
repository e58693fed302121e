import type { Katalog } from '../katalog.ts';

export const tanpaSambungan: Katalog['tanpaSambungan'] = {
  siap: (kiriman) => `ready to copy: ${kiriman.join(', ')}`,
  lembar: 'Ready to copy into LAPOR!, then record with mark-sent',
  untuk: (jenis, laporan) => `${jenis} for ${laporan}`,
  ditutup: (n, nomor) => `${n} now closed in LAPOR!: ${nomor}`,
  dibalas: (n, nomor) => `${n} with a reply of the reporter: ${nomor}`,
};
