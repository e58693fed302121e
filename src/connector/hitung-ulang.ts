import type { Store } from '../ports/store.ts';

/** Cases recomputed in one transaction after a change of settings. */
const PER_TRANSAKSI = 500;

/** Deadlines that changed settings move, to the last one; how many moved. Goes on where an earlier run stopped. */
export async function hitungUlangSemua(
  store: Pick<Store, 'hitungUlang'>,
  sekarang: number,
  kemajuan: (dihitung: number) => void = () => {},
): Promise<number> {
  let berubah = 0;
  for (let dihitung = PER_TRANSAKSI; ; dihitung += PER_TRANSAKSI) {
    const hasil = await store.hitungUlang(sekarang, PER_TRANSAKSI);
    berubah += hasil.berubah;
    if (hasil.selesai) return berubah;
    kemajuan(dihitung);
  }
}
