import { bekerja, diukur } from './bekerja.ts';
import { kirimSatu } from './kirim-lewat-klien.ts';

// The floor of a push: the same client, so many lanes, and nothing else.

export interface PerintahKirim {
  readonly url: string;
  readonly n: number;
  readonly serentak: number;
}

await bekerja(async ({ url, n, serentak }: PerintahKirim) =>
  diukur(async () => {
    let berikut = 0;
    const lajur = async () => {
      while (berikut < n) await kirimSatu(url, berikut++);
    };
    await Promise.all(Array.from({ length: serentak }, lajur));
    return { sent: n };
  }),
);
