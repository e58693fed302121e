import type { PayloadJejak } from '../../../jejak/kanonik.ts';
import type { PeristiwaBa } from '../../../sop/ba/peristiwa-ba.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { Transaksi } from '../transaksi.ts';

/**
 * One row for what happened, under the first report; then one for each further report that it covers, so that whoever
 * follows one of them through the journal meets it too.
 */
export function jejakBa(
  tx: Transaksi,
  { jenis, ...muatan }: PeristiwaBa,
  kasus: readonly BarisKasus[],
  komitmen: PayloadJejak,
): void {
  const [utama, ...lain] = kasus;
  tx.jejak(jenis, utama?.tracking_id ?? null, {
    ...(muatan as PayloadJejak),
    ...tx.tanda,
    ...(Object.keys(komitmen).length === 0 ? {} : { komitmen }),
  });
  if (!('ba' in muatan)) return;
  for (const satu of lain) {
    const register: PayloadJejak = satu.tracking_id === null ? { register: satu.nomor_registrasi ?? '' } : {};
    const sebab = { ba: muatan.ba, peristiwa: jenis, kasus: satu.id };
    tx.jejak(KAITAN_BA, satu.tracking_id, { ...sebab, ...register, ...tx.tanda });
  }
}

/** Tells, and changes nothing: the fold takes the cases from the row above it. */
const KAITAN_BA = 'kaitan.ba';
