/** Runs once and answers what it took (ms), or whatever else is compared. */
export type Peserta = () => number | Promise<number>;

/**
 * Every participant once a round, the order turned round after each: what else the machine does meanwhile, and what one
 * leaves behind in a cache, meets all of them. A first round that nobody counts fills caches and warms compilers.
 */
export async function berselang<Nama extends string>(
  rounds: number,
  peserta: Readonly<Record<Nama, Peserta>>,
): Promise<Readonly<Record<Nama, readonly number[]>>> {
  const nama = Object.keys(peserta) as Nama[];
  const hasil = Object.fromEntries(nama.map((satu) => [satu, [] as number[]])) as Record<Nama, number[]>;
  for (const satu of nama) await peserta[satu]();
  for (let ronde = 0; ronde < rounds; ronde++)
    for (const satu of ronde % 2 === 0 ? nama : nama.toReversed()) hasil[satu].push(await peserta[satu]());
  return hasil;
}
