import type { Mesin } from '../../sop/mesin.ts';
import type { Brankas, Laci } from './brankas.ts';
import type { Basis } from './buka.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import { gudangKasus } from './gudang-kasus.ts';
import { gudangTeks } from './gudang-teks.ts';
import { gudangTindakan } from './gudang-tindakan.ts';
import { pencacah } from './nomor.ts';
import { penulisJejak } from './penulis-jejak.ts';

/** What every aggregate's module works with: the connection, its prepared statements, the key and the engine. */
export function siapkanAlat(db: Basis, brankas: Brankas, mesin: Mesin) {
  const setelan = db.prepare<[string], { nilai: string }>('SELECT nilai FROM setelan WHERE nama = ?');
  return {
    db,
    brankas,
    mesin,
    nomor: pencacah(db),
    jejak: penulisJejak(db),
    teks: gudangTeks(db),
    kasus: gudangKasus(db),
    tindakan: gudangTindakan(db),
    /** Version of the settings that deadlines are computed with now. */
    aturanTenggat: (): string => setelan.get('tenggat')?.nilai ?? '',
    laci(baris: BarisKasus): Laci {
      if (baris.garam === null) throw new Error(`kasus ${baris.id} telah dihapus isinya`);
      return brankas.laci(baris.garam, baris.id);
    },
  };
}

export type Alat = ReturnType<typeof siapkanAlat>;
