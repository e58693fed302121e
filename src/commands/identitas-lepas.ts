import { ubahTahanHukum } from './bersama/ubah-tahan-hukum.ts';

export const jalankan = ubahTahanHukum(false);
