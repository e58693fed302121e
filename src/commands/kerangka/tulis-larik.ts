import type { Keluaran } from './keluaran.ts';

/** A JSON array, row by row: a million rows never stand in memory. */
export async function tulisLarik(keluar: Keluaran, baris: AsyncIterable<unknown>): Promise<void> {
  let pemisah = '[';
  for await (const satu of baris) {
    await keluar.alirkan(`${pemisah}${JSON.stringify(satu)}`);
    pemisah = ',\n';
  }
  await keluar.alirkan(pemisah === '[' ? '[]\n' : ']\n');
}
