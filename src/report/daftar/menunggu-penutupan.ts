import type { MenungguPenutupan } from '../../ports/store/daftar.ts';
import type { Ringkasan } from '../../ports/store.ts';
import { isoDenganOffset, type Zona } from '../../sop/waktu/waktu.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris, judulBagian } from '../tampilan/tampilan.ts';
import { sisaTeks } from '../tampilan/waktu-terbaca.ts';

type Bahan = Pick<Ringkasan, 'menungguPenutupan'>;

/** Not responded to, while LAPOR! shows it open and counts on: numbers and deadlines only, so that it is asked to be closed. */
export function penutupanTeks({ menungguPenutupan: semua = [] }: Bahan, t: TampilanSop): readonly string[] {
  if (semua.length === 0) return [];
  const { penutupan } = t.katalog;
  return [
    judulBagian(penutupan.judul(semua.length), t),
    ...semua.flatMap(({ sebutan, tenggat }) =>
      gantungBaris(`  ${sebutan}  `, penutupan.tenggat(sisaTeks(tenggat, t)), t.lebar),
    ),
    ...gantungBaris('  ', penutupan.caranya, t.lebar),
  ];
}

export const penutupanJson = (semua: readonly MenungguPenutupan[], zona: Zona) =>
  semua.map(({ sebutan, tenggat }) => ({ id: sebutan, tenggat_nasional: isoDenganOffset(tenggat, zona) }));
