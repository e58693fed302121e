import type { Perintah } from './konteks.ts';
import { opsiTeks } from './konteks.ts';
import { ubahKiriman } from './ubah-kiriman.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  ubahKiriman(konteks, masukan, opsiTeks(masukan, 'catatan') ?? '', async () => ({ jenis: 'lepas' }));
