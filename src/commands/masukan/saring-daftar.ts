import type { App } from '../../app.ts';
import type { SaringDaftar } from '../../ports/store.ts';
import type { KonteksPerintah, Masukan } from '../kerangka/konteks.ts';
import { opsiDaftar, opsiTeks, opsiYa } from '../kerangka/konteks.ts';
import { petugasDikenal } from './petugas.ts';

/** null: a step or an officer that nobody knows, which has been told. */
export function saringDari(
  app: App,
  konteks: KonteksPerintah,
  masukan: Masukan,
  pada: number,
): SaringDaftar | null {
  const langkah = opsiDaftar(masukan, 'langkah');
  const milik = opsiTeks(masukan, 'milik');
  const dikenal = [...new Set([...app.mesin.semuaSop.values()].flatMap((sop) => Object.keys(sop.langkah)))];
  const asing = langkah.find((l) => !dikenal.includes(l));
  if (asing !== undefined) {
    konteks.keluar.warta(konteks.katalog.pakai.nilai('--langkah', asing, dikenal.join(' | ')));
    return null;
  }
  if (!petugasDikenal(konteks, app, milik)) return null;
  return {
    ...(langkah.length === 0 ? {} : { langkah }),
    ...(milik === null ? {} : { milik }),
    ...(opsiYa(masukan, 'terlambat') ? { terlambatPada: pada } : {}),
  };
}
