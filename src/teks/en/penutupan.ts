import type { Katalog } from '../katalog.ts';

export const penutupan: Katalog['penutupan'] = {
  judul: (n) => `Not responded to, waiting to be closed by the Admin Instansi (${n})`,
  tanda: 'waiting to be closed by the Admin Instansi',
  tenggat: (sisa) => `national deadline ${sisa}`,
  caranya:
    'Ask the Admin Instansi to archive it in LAPOR!. Its clock stops once a sync or import shows it closed.',
};
