export interface Random {
  /** In [0, 1). */
  next(): number;
  bytes(length: number): Uint8Array;
}
