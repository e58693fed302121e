import type { Alat } from './alat.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import { SISTEM, transaksi } from './transaksi.ts';

/** Applies what time alone does to cases whose moment has come, one transaction a case. */
export function pemajuWaktu(alat: Alat) {
  const jatuh = alat.db.prepare<[number, number], BarisKasus>(
    'SELECT * FROM kasus WHERE pemicu_at <= ? ORDER BY pemicu_at LIMIT ?',
  );
  return (sekarang: number, batas: number): number => {
    const rows = jatuh.all(sekarang, batas);
    for (const { id } of rows)
      transaksi(alat, sekarang, SISTEM, (tx) => {
        const baris = alat.kasus.baris(id);
        if (baris === undefined) return;
        const kasus = alat.kasus.muat(baris);
        const perubahan = alat.mesin.waktuBerlalu(kasus, sekarang);
        if (perubahan.length > 0) tx.terapkan(kasus, perubahan, kasus, { laci: alat.laci(baris) });
      });
    return rows.length;
  };
}
