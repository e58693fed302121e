import { ubahBa } from './bersama/ubah-ba.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { opsiTeks } from './kerangka/konteks.ts';

/** The ways of approving that `setujui-tanggapan` knows. */
const CARA = ['langsung', 'paraf', 'nota-dinas', 'tte', 'lisan'];

export const jalankan: Perintah = (konteks, masukan) => {
  const cara = opsiTeks(masukan, 'cara') ?? 'langsung';
  if (!CARA.includes(cara)) {
    konteks.keluar.warta(konteks.katalog.umum.nilaiSalah('--cara', CARA.join(' | ')));
    return Promise.resolve(KELUAR.pemakaian);
  }
  return ubahBa(konteks, masukan, { jenis: 'setujui', cara, bukti: opsiTeks(masukan, 'bukti') });
};
