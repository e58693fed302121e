import type { App } from '../../app.ts';

/** Fields of every kind of Berita Acara: one template serves them all, and the other papers too. */
export async function isianDikenal({ mesin }: App): Promise<readonly string[]> {
  const { ISIAN_TUNGGAL } = await import('../../berita-acara/isi/isian-tunggal.ts');
  const formulir = [...mesin.semuaSop.values()].flatMap(({ ba }) =>
    Object.values(ba).flatMap(({ isian }) => Object.keys(isian)),
  );
  return [...formulir, ...ISIAN_TUNGGAL];
}
