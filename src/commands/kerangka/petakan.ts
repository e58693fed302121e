/** `map` for rows that arrive one by one. */
export async function* petakan<A, B>(rows: AsyncIterable<A>, ubah: (a: A) => B): AsyncGenerator<B> {
  for await (const satu of rows) yield ubah(satu);
}
