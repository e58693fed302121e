import { cpSync } from 'node:fs';
import type { Waktu } from '../anak/bekerja.ts';
import type { PerintahKirim } from '../anak/lantai-kirim.ts';
import type { PerintahAntar } from '../anak/mengantar.ts';
import { type AnakBekerja, anakBekerja, anakMelayani } from './anak.ts';
import { basisKirim } from './basis-kirim.ts';
import type { Peserta } from './berselang.ts';
import { diFolder } from './tarikan.ts';

export type HasilKirim = Waktu & { readonly sent: number };

/** A remote in a process of its own that takes every answer after so many ms. */
export const layaniPenerima = (tundaMs: number) =>
  anakMelayani<{ readonly url: string }>('penerima.ts', { argumen: [String(tundaMs)] });

export interface UkuranKirim {
  readonly url: string;
  readonly n: number;
  readonly serentak: number;
}

/** Our push: each call over a fresh copy of an office whose outbox holds n answers. */
export function pengantar() {
  const anak = anakBekerja<PerintahAntar, HasilKirim>('mengantar.ts');
  return {
    antar:
      ({ url, n, serentak }: UkuranKirim): Peserta =>
      () =>
        diFolder(async (folder) => {
          cpSync(await basisKirim(n), folder, { recursive: true });
          return semuaTerkirim(await anak.kerjakan({ url, folder, serentak }), n);
        }),
    [Symbol.asyncDispose]: () => anak[Symbol.asyncDispose](),
  };
}

/** Whoever else sends n answers: the floor, and the peers. */
export const pengirim =
  <P extends PerintahKirim>(anak: AnakBekerja<P, HasilKirim>, perintah: P): Peserta =>
  async () =>
    semuaTerkirim(await anak.kerjakan(perintah), perintah.n);

function semuaTerkirim({ sent, ms }: HasilKirim, n: number): number {
  if (sent !== n) throw new Error(`terkirim ${sent} dari ${n}`);
  return ms;
}
