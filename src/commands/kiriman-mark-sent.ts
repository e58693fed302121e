import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** An officer states that it stands in LAPOR!, and by what that can be seen. */
export const jalankan: Perintah = (konteks, masukan) => {
  const bukti = wajib(konteks, masukan, 'bukti');
  if (bukti === null) return Promise.resolve(KELUAR.pemakaian);
  const tandai = (zona: Parameters<typeof waktuOpsi>[2], sekarang: number) => {
    const pada = waktuOpsi(masukan, 'pada', zona, sekarang);
    return pada === undefined || pada > sekarang ? null : ({ jenis: 'tandai-terkirim', pada } as const);
  };
  return ubahKiriman(konteks, masukan, tandai, bukti);
};
