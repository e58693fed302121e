import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pencernaSha256 } from '../sha256.ts';
import { objekDari } from './baca-baris.ts';
import { LETAK } from './bentuk-bundel.ts';

/** What the manifest says. */
export interface ManifesBundel {
  readonly jejak: { readonly baris: number; readonly hash: string };
  /** Rows of the journal that this edition covers. */
  readonly tertutup: number;
  /** null: made where nothing could be sealed. */
  readonly segel: { readonly nomor: number } | null;
  /** Who made it found a checkpoint damaged or gone. */
  readonly segelRusak: boolean;
  readonly berkas: ReadonlyMap<string, { readonly sha256: string; readonly byte: number }>;
}

export type SebabBundel =
  | 'hilang'
  /** Not the bytes that the manifest names. */
  | 'berubah'
  /** In the folder, and the manifest knows nothing of it. */
  | 'tak_terdaftar'
  /** A link, a folder, a device. */
  | 'bukan_berkas'
  | 'bentuk'
  | 'tanda_tangan'
  /** No checkpoint, no key, no signature of the manifest: nothing says who made it. */
  | 'tanpa_segel'
  /** Sound, but it says something else than the journal in this bundle. */
  | 'tidak_sesuai'
  /** Over a bound of this reader: not looked at. */
  | 'terlalu_banyak';

export interface TemuanBundel {
  readonly letak: string;
  readonly sebab: SebabBundel;
}

/** bytes; 100,000 files take 17 MB. */
const MANIFES_MAKS = 64 * 1024 * 1024;
const BERKAS_MAKS = 200_000;
const KEDALAMAN_MAKS = 16;
const POTONG = 256 * 1024;
const FORMAT = 1;

/** null: there is none, or it is none. */
export function bacaManifesBundel(folder: string): ManifesBundel | null {
  const teks = bacaKecil(join(folder, LETAK.manifes), MANIFES_MAKS);
  if (teks === null) return null;
  const isi = objekDari(teks.toString('utf8'));
  const [jejak, segel, berkas] = [objek(isi['jejak']), segelDisebut(isi['segel']), isi['berkas']];
  if (isi['format'] !== FORMAT || typeof berkas !== 'object' || berkas === null) return null;
  if (typeof jejak['baris'] !== 'number' || typeof jejak['hash'] !== 'string') return null;
  if (segel === undefined) return null;
  const tertutup = isi['tertutup'] ?? 0;
  if (typeof tertutup !== 'number') return null;
  const daftar = Object.entries(berkas).map(([letak, satu]) => [letak, objek(satu)] as const);
  if (!daftar.every(([letak, satu]) => letakAman(letak) && berkasSah(satu))) return null;
  return {
    jejak: { baris: jejak['baris'], hash: jejak['hash'] },
    tertutup,
    segel,
    segelRusak: jejak['segel_rusak'] !== undefined,
    berkas: new Map(daftar as [string, { sha256: string; byte: number }][]),
  };
}

const objek = (nilai: unknown): Readonly<Record<string, unknown>> =>
  typeof nilai === 'object' && nilai !== null ? (nilai as Readonly<Record<string, unknown>>) : {};

/** undefined: it stands there, and cannot be read. */
function segelDisebut(nilai: unknown): ManifesBundel['segel'] | undefined {
  if (nilai === undefined) return null;
  const { nomor } = objek(nilai);
  return typeof nomor === 'number' ? { nomor } : undefined;
}

const berkasSah = ({ sha256, byte }: Readonly<Record<string, unknown>>): boolean =>
  typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && Number.isSafeInteger(byte);

/** Names become paths: relative, and nothing that leads out of the bundle. */
const letakAman = (letak: string): boolean =>
  letak.isWellFormed() &&
  !/[\\\p{Cc}]|^[A-Za-z]:/u.test(letak) &&
  letak.split('/').every((ruas) => ruas !== '' && ruas !== '.' && ruas !== '..');

/** A small file, whole; null: it is missing, no plain file, or larger. */
export function bacaKecil(path: string, maks: number): Buffer | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.isFile() && stat.size <= maks ? readFileSync(path) : null;
}

/** Every file that the manifest names is there with its bytes, and no other is there. */
export function periksaBerkas(folder: string, manifes: ManifesBundel): readonly TemuanBundel[] {
  const temuan: TemuanBundel[] = [];
  for (const [letak, satu] of manifes.berkas) {
    const sebab = sebabBerkas(join(folder, letak), satu);
    if (sebab !== null) temuan.push({ letak, sebab });
  }
  const tanpa = new Set<string>([LETAK.manifes, LETAK.tandaManifes]);
  for (const satu of isiFolder(folder))
    if (satu.sebab !== null) temuan.push({ letak: satu.letak, sebab: satu.sebab });
    else if (!manifes.berkas.has(satu.letak) && !tanpa.has(satu.letak))
      temuan.push({ letak: satu.letak, sebab: 'tak_terdaftar' });
  return temuan;
}

function sebabBerkas(path: string, { sha256, byte }: { sha256: string; byte: number }): SebabBundel | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'hilang';
  if (!stat.isFile()) return 'bukan_berkas';
  return stat.size === byte && sha256Berkas(path) === sha256 ? null : 'berubah';
}

function sha256Berkas(path: string): string {
  const cerna = pencernaSha256();
  const potong = Buffer.alloc(POTONG);
  const fd = openSync(path, 'r');
  try {
    for (let n = readSync(fd, potong); n > 0; n = readSync(fd, potong)) cerna.update(potong.subarray(0, n));
  } finally {
    closeSync(fd);
  }
  return cerna.digest('hex');
}

interface IsiFolder {
  readonly letak: string;
  readonly sebab: SebabBundel | null;
}

function* isiFolder(folder: string): Generator<IsiFolder> {
  const antrean: { readonly letak: string; readonly dalam: number }[] = [{ letak: '', dalam: 0 }];
  let jumlah = 0;
  for (let satu = antrean.pop(); satu !== undefined; satu = antrean.pop())
    for (const isi of readdirSync(join(folder, satu.letak), { withFileTypes: true })) {
      const letak = satu.letak === '' ? isi.name : `${satu.letak}/${isi.name}`;
      if (++jumlah > BERKAS_MAKS) return yield { letak, sebab: 'terlalu_banyak' };
      if (!isi.isDirectory()) yield { letak, sebab: isi.isFile() ? null : 'bukan_berkas' };
      else if (satu.dalam >= KEDALAMAN_MAKS) yield { letak, sebab: 'terlalu_banyak' };
      else antrean.push({ letak, dalam: satu.dalam + 1 });
    }
}
