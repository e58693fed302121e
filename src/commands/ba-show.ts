import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { tampilkanBa } from './kerangka/tampil.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, (app) => tampilkanBa(app, konteks, masukan.argumen[0] ?? ''));
