import type { Perintah } from './konteks.ts';
import { denganApp } from './konteks.ts';
import { tampilkanKiriman } from './tampil.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, (app) => tampilkanKiriman(app, konteks, masukan.argumen[0] ?? ''));
