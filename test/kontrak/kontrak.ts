import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const BERKAS = new URL('../../fixtures/wire/lapor-rest.openapi.yaml', import.meta.url);
const METODE = ['get', 'post', 'put', 'patch', 'delete'] as const;

export type Simpul = Readonly<Record<string, unknown>>;

/** The contract file itself: nothing of it is written down a second time. */
export const dokumen = parse(readFileSync(BERKAS, 'utf8')) as Simpul;

/** Path of the contract's server: `/api/v1`. */
const awalan = new URL((dokumen.servers as { url: string }[])[0]?.url ?? '').pathname;

export interface Operasi {
  /** Upper case. */
  readonly metode: string;
  /** As the contract writes it: `/laporan/{tracking_id}`. */
  readonly pola: string;
  readonly simpul: Lokasi;
  readonly parameter: readonly Lokasi[];
}

/** A node of the contract and the JSON pointer to it; never a `$ref`. */
export interface Lokasi {
  readonly penunjuk: string;
  readonly isi: Simpul;
}

export const operasi: readonly Operasi[] = Object.entries(dokumen.paths as Record<string, Simpul>).flatMap(
  ([pola, jalur]) =>
    METODE.filter((metode) => metode in jalur).map((metode) => {
      const simpul = wajib(lokasi(`#/paths/${lolos(pola)}/${metode}`));
      const bersama = daftar(`#/paths/${lolos(pola)}/parameters`);
      return {
        metode: metode.toUpperCase(),
        pola,
        simpul,
        parameter: [...bersama, ...daftar(`${simpul.penunjuk}/parameters`)],
      };
    }),
);

/** Finds the operation of a real path, with or without the server's prefix and a query. */
export function cariOperasi(metode: string, alamat: string) {
  const { pathname, searchParams } = new URL(alamat, 'http://kontrak.invalid');
  const path = pathname.startsWith(awalan) ? pathname.slice(awalan.length) : pathname;
  for (const satu of operasi) {
    const cocok = new RegExp(`^${satu.pola.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`).exec(path);
    if (cocok && satu.metode === metode.toUpperCase()) {
      return { operasi: satu, variabel: { ...cocok.groups }, kueri: searchParams };
    }
  }
  return null;
}

/** The node at a pointer below another, `$ref`s followed on the way; null: there is none. */
export function lokasi(penunjuk: string): Lokasi | null {
  let kini: Lokasi = { penunjuk: '#', isi: dokumen };
  for (const bagian of penunjuk.split('/').slice(1)) {
    const isi = kini.isi[bagian.replaceAll('~1', '/').replaceAll('~0', '~')];
    if (isi === null || typeof isi !== 'object') return null;
    kini = { penunjuk: `${kini.penunjuk}/${bagian}`, isi: isi as Simpul };
    if (typeof kini.isi.$ref === 'string') kini = wajib(lokasi(kini.isi.$ref));
  }
  return kini;
}

export function lolos(bagian: string): string {
  return bagian.replaceAll('~', '~0').replaceAll('/', '~1');
}

export function wajib<T>(nilai: T | null | undefined): T {
  if (nilai === null || nilai === undefined) throw new Error('kontrak: bagian yang diacu tidak ada');
  return nilai;
}

function daftar(penunjuk: string): Lokasi[] {
  const isi = lokasi(penunjuk)?.isi;
  return Array.isArray(isi) ? isi.map((_, i) => wajib(lokasi(`${penunjuk}/${i}`))) : [];
}
