import { createReadStream } from 'node:fs';
import { NAMA_KETERANGAN } from '../../sop/tindakan/keterangan-berkas.ts';
import type { BerkasDisebut } from './berkas-petugas.ts';
import { uraikanBerkas } from './berkas-petugas.ts';

/** One line of an acts file: `{"id"?,"tracking_id","aksi","isian":{},"berkas":[],"naskah"?:[],"petugas","catatan","pada"?}`. */
export interface BarisTindakanBerkas {
  readonly nomor: number;
  readonly isi: TindakanBerkas | null;
}

export interface TindakanBerkas {
  readonly id: string | null;
  readonly trackingId: string;
  readonly aksi: string;
  readonly isian: Readonly<Record<string, string>>;
  readonly berkas: readonly BerkasDisebut[];
  /** Ids of standard texts. */
  readonly naskah?: readonly string[];
  readonly petugas: string | null;
  readonly dicatatOleh: string | null;
  readonly catatan: string | null;
  readonly pada: string | null;
}

/** characters of one line: an answer's 10,000 many times over. */
const BARIS_MAKS = 1_000_000;

/** Streams the lines; one that is no act has `isi` null. Empty lines are left out. */
export async function* bacaTindakan(path: string): AsyncGenerator<BarisTindakanBerkas> {
  const aliran: AsyncIterable<string> = createReadStream(path, 'utf8');
  let nomor = 0;
  for await (const baris of barisTerbatas(aliran)) {
    nomor++;
    const isi = nomor === 1 ? (baris?.replace(/^\uFEFF/, '') ?? null) : baris;
    if (isi?.trim() !== '') yield { nomor, isi: isi === null ? null : uraikan(isi) };
  }
}

/** Line by line; null for one over the limit, which never stands in memory whole. */
async function* barisTerbatas(aliran: AsyncIterable<string>): AsyncGenerator<string | null> {
  let kini: string | null = '';
  for await (const potong of aliran) {
    const [sambungan = '', ...baru] = potong.split('\n');
    kini = kini === null || kini.length + sambungan.length > BARIS_MAKS ? null : kini + sambungan;
    for (const baris of baru) {
      yield kini;
      kini = baris;
    }
  }
  yield kini;
}

function uraikan(baris: string): TindakanBerkas | null {
  let nilai: unknown;
  try {
    nilai = JSON.parse(baris);
  } catch {
    return null;
  }
  if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) return null;
  const o = nilai as Readonly<Record<string, unknown>>;
  const trackingId = kata(o['tracking_id']);
  const aksi = kata(o['aksi']);
  const isian = petaTeks(o['isian'] ?? {});
  const berkas = daftarBerkas(o['berkas'] ?? []);
  if (trackingId === null || aksi === null || isian === null) return null;
  const naskah = daftarKata(o['naskah'] ?? []);
  if (berkas === null || naskah === null) return null;
  return {
    id: kata(o['id']),
    trackingId,
    aksi,
    isian,
    berkas,
    ...(naskah.length === 0 ? {} : { naskah }),
    petugas: kata(o['petugas']),
    dicatatOleh: kata(o['dicatat_oleh']),
    catatan: kata(o['catatan']),
    pada: kata(o['pada']),
  };
}

/** Each a path, which may tell its origin behind semicolons, or `{"berkas","sumber"?,"dari"?,"diambil"?,"tempat"?}`. */
function daftarBerkas(nilai: unknown): readonly BerkasDisebut[] | null {
  if (!Array.isArray(nilai)) return null;
  const semua = nilai.map(satuBerkas);
  return semua.includes(null) ? null : semua.filter((b) => b !== null);
}

function satuBerkas(nilai: unknown): BerkasDisebut | null {
  if (typeof nilai === 'string') return uraikanBerkas(nilai.toWellFormed());
  const { berkas: path = null, ...keterangan } = petaTeks(nilai) ?? {};
  const asing = Object.keys(keterangan).some((nama) => !NAMA_KETERANGAN.some((n) => n === nama));
  return path === null || asing ? null : { path, keterangan };
}

/** One word, or several. */
function daftarKata(nilai: unknown): readonly string[] | null {
  const semua = (Array.isArray(nilai) ? nilai : [nilai]).map(kata);
  return semua.includes(null) ? null : semua.filter((satu) => satu !== null);
}

/** Half a surrogate pair has no UTF-8: no file, database or journal could keep it. A number is accepted where people write one without quotes; a boolean is officers' ya or tidak. */
function kata(nilai: unknown): string | null {
  if (typeof nilai === 'string') return nilai.toWellFormed();
  if (typeof nilai === 'number' && Number.isSafeInteger(nilai)) return String(nilai);
  if (typeof nilai === 'boolean') return nilai ? 'ya' : 'tidak';
  return null;
}

/** Names and texts of an object; null: it is none, or holds what is no text. */
export function petaTeks(nilai: unknown): Readonly<Record<string, string>> | null {
  if (typeof nilai !== 'object' || nilai === null || Array.isArray(nilai)) return null;
  const peta = new Map<string, string>();
  for (const [nama, isi] of Object.entries(nilai)) {
    if (isi === null) continue;
    const teks = kata(isi);
    if (teks === null) return null;
    peta.set(nama.toWellFormed(), teks);
  }
  // Not by assignment: a field called `__proto__` would vanish unseen.
  return Object.fromEntries(peta);
}
