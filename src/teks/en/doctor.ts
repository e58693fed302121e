import type { Katalog } from '../katalog.ts';

export const doctor: Katalog['doctor'] = {
  keadaan: { baik: 'fine', peringatan: 'note', gagal: 'failed' },
  saran: (perintah) => `→ ${perintah}`,
  semuaBaik: 'All is fine.',
  jumlah: (gagal, peringatan) => `${gagal} failed, ${peringatan} to note.`,
};
