import type { ButirLaporan } from '../ports/lapor-api.ts';
import type { KeadaanButir, Store } from '../ports/store.ts';

/** Rows of an export stored in one transaction. */
const BARIS_PER_TRANSAKSI = 500;

interface HasilImpor {
  readonly hitungan: Readonly<Record<KeadaanButir, number>>;
  /** Cases that LAPOR! shows closed since. */
  readonly ditutup: readonly string[];
}

/** Stores the rows of an export, batch by batch; an interrupted import is simply run again. */
export async function impor(
  store: Store,
  butir: readonly ButirLaporan[],
  sekarang: number,
  kemajuan?: (sudah: number) => void,
): Promise<HasilImpor> {
  const ditutup: string[] = [];
  const jumlah = { new: 0, changed: 0, same: 0, withdrawn: 0, quarantined: 0 };
  for (let mulai = 0; mulai < butir.length; mulai += BARIS_PER_TRANSAKSI) {
    const bagian = butir.slice(mulai, mulai + BARIS_PER_TRANSAKSI);
    const { hitungan, ditutup: baru = [] } = await store.applyImport({ butir: bagian, sekarang });
    ditutup.push(...baru);
    for (const keadaan of Object.keys(jumlah) as KeadaanButir[]) jumlah[keadaan] += hitungan[keadaan];
    kemajuan?.(mulai + bagian.length);
  }
  return { hitungan: jumlah, ditutup };
}
