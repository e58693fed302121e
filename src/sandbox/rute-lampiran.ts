import type { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type BukuEfek, sha256 } from './efek.ts';
import { type Konteks, type Lingkungan, masalah } from './jawaban.ts';

const BERKAS_MAKS_BYTE = 10 * 1024 * 1024;
/** Room for the multipart frame; a body over it is refused by its length, without being read. */
const BINGKAI_BYTE = 1024 * 1024;

/** JPEG, PNG, PDF by their first bytes: a declared type proves nothing. */
const AWALAN_BERKAS: readonly (readonly number[])[] = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
];

/** @returns whether a file of this id has been stored */
export function pasangRuteLampiran(app: Hono<Lingkungan>, efek: BukuEfek): (id: string) => boolean {
  const tersimpan = new Set<string>();
  app.post(
    '/lampiran',
    bodyLimit({ maxSize: BERKAS_MAKS_BYTE + BINGKAI_BYTE, onError: () => terlaluBesar() }),
    async (c) => {
      const berkas = await bacaBerkas(c);
      if (berkas === null) return masalah(400, 'Permintaan salah', 'Bagian "berkas" tidak ada.');
      if (berkas.size > BERKAS_MAKS_BYTE) return terlaluBesar();
      const isi = new Uint8Array(await berkas.arrayBuffer());
      if (!AWALAN_BERKAS.some((awalan) => awalan.every((byte, i) => isi[i] === byte))) {
        return masalah(415, 'Jenis berkas ditolak', 'Hanya JPEG, PNG, dan PDF.');
      }
      const sidik = sha256(isi);
      const id = `lampiran-${sidik.slice(0, 20)}`;
      if (!tersimpan.has(id)) efek.catatUnggahan();
      tersimpan.add(id);
      return c.json({ id, sha256: sidik, ukuran: isi.length }, 201);
    },
  );
  return (id) => tersimpan.has(id);
}

async function bacaBerkas(c: Konteks): Promise<File | null> {
  try {
    const { berkas } = await c.req.parseBody();
    return berkas instanceof File ? berkas : null;
  } catch {
    return null;
  }
}

const terlaluBesar = (): Response => masalah(413, 'Terlalu besar', 'Berkas lebih dari 10 MiB.');
