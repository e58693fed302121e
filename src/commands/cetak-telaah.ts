import { cetakLembar } from './bersama/cetak-lembar.ts';

export const jalankan = cetakLembar('telaah');
