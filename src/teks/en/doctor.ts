import type { Katalog } from '../teks.ts';

export const doctor: Katalog['doctor'] = {
  judul: 'Check-up',
  keadaan: { baik: 'fine', peringatan: 'note', gagal: 'failed' },
  saran: (perintah) => `→ ${perintah}`,
  semuaBaik: 'All is fine.',
  jumlah: (gagal, peringatan) => `${gagal} failed, ${peringatan} to note.`,
};
