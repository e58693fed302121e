import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACAT } from './cacat.ts';

const AKAR = join(import.meta.dirname, '../..');

/** Plants a bug into production code as it is loaded: the file on disk stays as it is. */
export function tanam(nama: string): void {
  const cacat = CACAT[nama];
  if (cacat === undefined) throw new Error(`tidak ada cacat ${nama}`);
  const ubahan = Map.groupBy(cacat, (c) => pathToFileURL(join(AKAR, c.berkas)).href);
  registerHooks({
    load(url, konteks, berikut) {
      const hasil = berikut(url, konteks);
      const satu = ubahan.get(url);
      if (satu === undefined) return hasil;
      const sumber = Buffer.from(hasil.source as Uint8Array).toString('utf8');
      const source = satu.reduce(
        (teks, c) => terapkan(teks, c.cari, c.ganti, `${nama}: ${c.berkas}`),
        sumber,
      );
      return { ...hasil, source };
    },
  });
}

/** @throws when the text does not stand there exactly once: the bug no longer fits the code. */
export function terapkan(sumber: string, cari: string, ganti: string, tentang: string): string {
  const kali = sumber.split(cari).length - 1;
  if (kali !== 1) throw new Error(`${tentang}: teks yang dicari ada ${kali} kali, seharusnya sekali`);
  return sumber.replace(cari, () => ganti);
}
