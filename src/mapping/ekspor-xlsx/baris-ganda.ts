import type { ButirLaporan } from '../../ports/lapor-api.ts';
import type { Laporan } from '../../sop/laporan/laporan.ts';

export type Kembaran = 'baru' | 'sama' | 'berbeda';

/** Whether a tracking id came before in this file, and with the same content. */
export function pengenalGanda(): (laporan: Laporan) => Kembaran {
  const pertama = new Map<string, string>();
  return (laporan) => {
    const isi = JSON.stringify(laporan);
    const dulu = pertama.get(laporan.trackingId);
    if (dulu === undefined) pertama.set(laporan.trackingId, isi);
    if (dulu === undefined) return 'baru';
    return dulu === isi ? 'sama' : 'berbeda';
  };
}

export const masalahGanda = (laporan: Laporan, mentah: string): ButirLaporan => ({
  jenis: 'masalah',
  masalah: {
    trackingId: laporan.trackingId,
    diperbaruiPada: laporan.diperbaruiPada,
    sebab: ['Tracking ID: baris kedua dengan isi berbeda'],
    mentah,
  },
});
