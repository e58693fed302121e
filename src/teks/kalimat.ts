interface Berkode {
  readonly kode: string;
}

type DenganKode<M, K> = M extends { readonly kode: infer S } ? (K extends S ? M : never) : never;

/** One sentence for every code of a problem; a code without its sentence is a type error. */
export type Kalimat<M extends Berkode> = {
  readonly [K in M['kode']]: (masalah: DenganKode<M, K>) => string;
};

/** The sentence of one problem. */
export const kalimat = <M extends Berkode>(semua: Kalimat<M>, masalah: M): string =>
  (semua[masalah.kode as M['kode']] as (masalah: M) => string)(masalah);
