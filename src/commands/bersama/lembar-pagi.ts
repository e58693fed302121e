import type { App } from '../../app.ts';
import { lembarPagiTeks } from '../../report/lembar-tenggat/catatan-lembar.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

/** After what came in is stored. On stderr: `--json` is one document, and a pipe's stdout holds the pass alone. */
export async function lembarPagi(app: App, { keluar, katalog, henti }: KonteksPerintah): Promise<void> {
  const { pagi: kata } = katalog.lembarTenggat;
  const hasil = await app.lembarPagi({
    signal: henti,
    kemajuan: (saluran, sudah, dari) => keluar.kemajuan(kata.kemajuan[saluran](sudah + 1, dari)),
  });
  const kalimat = lembarPagiTeks(hasil, katalog);
  if (kalimat !== null) keluar.warta(kalimat);
}
