import type { Perintah } from './konteks.ts';
import { ubahBa } from './ubah-ba.ts';

export const jalankan: Perintah = (konteks, masukan) => ubahBa(konteks, masukan, { jenis: 'final' });
