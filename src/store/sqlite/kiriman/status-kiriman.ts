import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { StatusBaru } from '../../../sop/kiriman/kiriman-berubah.ts';
import type { BarisKirimanPenuh } from '../gudang/baris-kiriman.ts';
import type { Sertaan, Transaksi } from '../transaksi.ts';

/** What a kiriman becomes; a connection shows where a report is now unless somebody says otherwise. */
export type StatusKirimanBaru = Omit<StatusBaru, 'kiriman' | 'sekarang' | 'sambunganMenunjukkan'> &
  Partial<Pick<StatusBaru, 'sambunganMenunjukkan'>>;

/** Moves one kiriman, and its case with it. */
export function ubahStatusKiriman(
  tx: Transaksi,
  { id, kasus_id }: Pick<BarisKirimanPenuh, 'id' | 'kasus_id'>,
  baru: StatusKirimanBaru,
  sertaan: Pick<Sertaan, 'run' | 'berkas'> = {},
): Kasus {
  const { kasus: gudang, mesin } = tx.alat;
  const baris = gudang.baris(kasus_id);
  const kasus = gudang.muat(baris);
  const status = { sambunganMenunjukkan: true, ...baru, kiriman: id, sekarang: tx.sekarang };
  const perubahan = mesin.kirimanBerubah(kasus, status);
  return tx.ubah(baris, kasus, perubahan, { ...sertaan, laci: tx.alat.laci(baris) });
}
