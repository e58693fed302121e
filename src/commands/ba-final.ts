import { ubahBa } from './bersama/ubah-ba.ts';
import type { Perintah } from './kerangka/konteks.ts';

export const jalankan: Perintah = (konteks, masukan) => ubahBa(konteks, masukan, { jenis: 'final' });
