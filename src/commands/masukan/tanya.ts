import { createInterface } from 'node:readline';
import { Diurungkan } from '../../galat.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

export type Tanya = (pertanyaan: string, bawaan: string) => Promise<string>;

/** On a terminal people are asked; elsewhere every question has its default. */
export async function penanya({
  keluar,
  json,
}: KonteksPerintah): Promise<{ tanya: Tanya; tutup: () => void }> {
  if (!process.stdin.isTTY || !keluar.terminal || json)
    return { tanya: async (_, bawaan) => bawaan, tutup: () => {} };
  const layar = createInterface({ input: process.stdin, output: process.stderr });
  // Lines wait in the iterator: an address pasted with its line ends would lose all but the first of `question`.
  const baris = layar[Symbol.asyncIterator]();
  return {
    tanya: async (pertanyaan, bawaan) => {
      layar.setPrompt(`${pertanyaan}${bawaan === '' ? '' : ` [${bawaan}]`}: `);
      layar.prompt();
      const { value, done } = await baris.next();
      if (done === true) throw new Diurungkan();
      return value.trim() || bawaan;
    },
    tutup: () => layar.close(),
  };
}
