import { createInterface } from 'node:readline';
import { tanam } from './tanam.ts';

/** A child of a batch: a seed a line in, its result a line out. A bug is planted before production code is loaded. */
export async function layaniSebagaiAnak(lamaJam: number, cacat: string | undefined): Promise<void> {
  if (cacat !== undefined) tanam(cacat);
  // Ctrl-C reaches the whole group: the batch decides when its children end.
  process.on('SIGINT', () => undefined);
  const { jalankanBenih } = await import('./benih.ts');
  for await (const baris of createInterface({ input: process.stdin })) {
    const { ekor: _, ...hasil } = await jalankanBenih(Number(baris), lamaJam);
    process.stdout.write(`${JSON.stringify(hasil)}\n`);
  }
}
