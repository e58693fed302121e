import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilkanKiriman } from './kerangka/tampil.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, (app) => tampilkanKiriman(app, konteks, masukan.argumen[0] ?? ''));
