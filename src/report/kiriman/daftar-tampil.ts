import type { BarisKiriman } from '../../ports/store.ts';
import type { Katalog } from '../../teks/teks.ts';

/** The columns of the list in which an officer writes when each pasted answer shows; read back by `kiriman mark-sent --from`. */
export const KOLOM_TAMPIL = ['kiriman', 'laporan', 'jenis', 'pukul', 'bukti', 'berkas'] as const;

/** Semicolons: what a spreadsheet with Indonesian settings opens in columns. Numbers and our own words only. */
export const daftarTampil = (semua: readonly BarisKiriman[], { kiriman }: Katalog): string =>
  [
    KOLOM_TAMPIL.join(';'),
    ...semua.map((k) => [k.id, k.trackingId ?? '', kiriman.jenis[k.jenis], '', '', ''].join(';')),
    '',
  ].join('\r\n');
