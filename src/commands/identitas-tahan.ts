import { ubahTahanHukum } from './ubah-tahan-hukum.ts';

export const jalankan = ubahTahanHukum(true);
