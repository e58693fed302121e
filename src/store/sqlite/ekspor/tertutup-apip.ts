import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { apipDari } from '../gudang/baris-kasus.ts';

type BarisApip = Pick<BarisKasus, 'id' | 'tracking_id' | 'nomor_registrasi' | 'apip'>;

/** Of cases at APIP that are not open to the reader: what they, and every Berita Acara that covers one, are known by. */
export function tertutupApip(
  { db }: Alat,
  dibuka: (kasus: Pick<Kasus, 'apip'>) => boolean,
): ReadonlySet<string> {
  const kasus = db.prepare<[], BarisApip>(
    'SELECT id, tracking_id, nomor_registrasi, apip FROM kasus WHERE apip IS NOT NULL',
  );
  const ba = db
    .prepare<[string], readonly (string | null)[]>(
      'SELECT ba.id, ba.nomor_register, ba.nomor_naskah FROM ba_kasus bk JOIN ba ON ba.id = bk.ba_id WHERE bk.kasus_id = ?',
    )
    .raw();
  const sebutan = kasus
    .all()
    .filter((b) => !dibuka({ apip: apipDari(b) }))
    .flatMap((b) => [b.id, b.tracking_id, b.nomor_registrasi, ...ba.all(b.id).flat()]);
  return new Set(sebutan.filter((satu) => satu !== null));
}
