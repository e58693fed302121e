import { cetakLembar } from './cetak-lembar.ts';

export const jalankan = cetakLembar('telaah');
