import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilkanBa } from './tampil.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, (app) => tampilkanBa(app, konteks, masukan.argumen[0] ?? ''));
