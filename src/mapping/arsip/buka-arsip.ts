import { crc32, inflateRawSync } from 'node:zlib';
import { err, ok, type Result } from '../../sop/result.ts';
import {
  PANJANG_AKHIR,
  PANJANG_LOKAL,
  PANJANG_PUSAT,
  TANDA_AKHIR,
  TANDA_LOKAL,
  TANDA_PUSAT,
} from './format-zip.ts';

/** The parts of an archive by name, inflated. */
export type Bagian = ReadonlyMap<string, Buffer>;

interface Entri {
  readonly nama: string;
  readonly metode: number;
  readonly bendera: number;
  readonly crc: number;
  readonly ukuranPadat: number;
  readonly ukuran: number;
  readonly letak: number;
}

export interface BatasArsip {
  /** Parts whose names match are inflated; the others are left where they are. */
  readonly bagian: RegExp;
  /** Bytes of all these together once inflated. */
  readonly byteTerurai: number;
}

export interface ArsipDitolak {
  readonly sebab: 'rusak' | 'terlalu_besar' | 'terenkripsi';
  readonly rincian: readonly string[];
}

/** Parts of the archive; LAPOR!'s export and a letter's template have about a dozen. */
const MAKS_BAGIAN = 1_000;
/** Bytes of a part's name: the zip format carries 65,535, and no office document needs more than these. */
const MAKS_BYTE_NAMA = 1_024;
const MAKS_KOMENTAR = 0xffff;
const DIPADATKAN = 8;
const BENDERA_TERENKRIPSI = 0x1;

const rusak = (bagian: string): Result<never, ArsipDitolak> => err({ sebab: 'rusak', rincian: [bagian] });
const terlaluBesar = (apa: string): Result<never, ArsipDitolak> =>
  err({ sebab: 'terlalu_besar', rincian: [apa] });

/**
 * Inflates parts of a zip (APPNOTE.TXT 6.3.10) within bounds. The central directory alone is believed for where
 * things lie, and nobody for how large they are: declared sizes refuse early, zlib's own cap holds when they lie.
 */
export function bukaArsip(zip: Buffer, { bagian, byteTerurai }: BatasArsip): Result<Bagian, ArsipDitolak> {
  const entri = bacaDirektori(zip);
  if (!entri.ok) return entri;
  const terpakai = entri.value.filter((e) => bagian.test(e.nama));
  if (terpakai.some((e) => (e.bendera & BENDERA_TERENKRIPSI) !== 0)) {
    return err({ sebab: 'terenkripsi', rincian: ['zip'] });
  }
  if (terpakai.reduce((jumlah, e) => jumlah + e.ukuran, 0) > byteTerurai) return terlaluBesar('isi');
  return uraikanSemua(zip, terpakai, byteTerurai);
}

function uraikanSemua(
  zip: Buffer,
  entri: readonly Entri[],
  byteTerurai: number,
): Result<Bagian, ArsipDitolak> {
  const bagian = new Map<string, Buffer>();
  let sisa = byteTerurai;
  for (const e of entri) {
    const isi = uraikan(zip, e, sisa);
    if (!isi.ok) return isi;
    if (bagian.has(e.nama)) return rusak('zip');
    bagian.set(e.nama, isi.value);
    sisa -= isi.value.length;
  }
  return ok(bagian);
}

function bacaDirektori(zip: Buffer): Result<readonly Entri[], ArsipDitolak> {
  const akhir = letakAkhir(zip);
  if (akhir === null) return rusak('zip');
  const jumlah = zip.readUInt16LE(akhir + 10);
  if (jumlah > MAKS_BAGIAN) return terlaluBesar('bagian');
  const entri: Entri[] = [];
  let letak = zip.readUInt32LE(akhir + 16);
  for (let i = 0; i < jumlah; i++) {
    if (letak + PANJANG_PUSAT > akhir || zip.readUInt32LE(letak) !== TANDA_PUSAT) return rusak('zip');
    const panjangNama = zip.readUInt16LE(letak + 28);
    if (panjangNama > MAKS_BYTE_NAMA) return rusak('zip');
    entri.push(bacaEntri(zip, letak, panjangNama));
    letak += PANJANG_PUSAT + panjangNama + zip.readUInt16LE(letak + 30) + zip.readUInt16LE(letak + 32);
  }
  return ok(entri);
}

function bacaEntri(zip: Buffer, letak: number, panjangNama: number): Entri {
  return {
    // Some Windows writers separate folders with a backslash.
    nama: zip
      .toString('utf8', letak + PANJANG_PUSAT, letak + PANJANG_PUSAT + panjangNama)
      .replaceAll('\\', '/'),
    bendera: zip.readUInt16LE(letak + 8),
    metode: zip.readUInt16LE(letak + 10),
    crc: zip.readUInt32LE(letak + 16),
    ukuranPadat: zip.readUInt32LE(letak + 20),
    ukuran: zip.readUInt32LE(letak + 24),
    letak: zip.readUInt32LE(letak + 42),
  };
}

/** The end record stands last, before a comment of at most 64 KiB: a file cut off in transit has none. */
function letakAkhir(zip: Buffer): number | null {
  const terjauh = Math.max(0, zip.length - PANJANG_AKHIR - MAKS_KOMENTAR);
  for (let letak = zip.length - PANJANG_AKHIR; letak >= terjauh; letak--) {
    if (zip.readUInt32LE(letak) === TANDA_AKHIR) return letak;
  }
  return null;
}

function uraikan(zip: Buffer, e: Entri, sisa: number): Result<Buffer, ArsipDitolak> {
  if (e.letak + PANJANG_LOKAL > zip.length || zip.readUInt32LE(e.letak) !== TANDA_LOKAL) return rusak(e.nama);
  const mulai = e.letak + PANJANG_LOKAL + zip.readUInt16LE(e.letak + 26) + zip.readUInt16LE(e.letak + 28);
  if (mulai + e.ukuranPadat > zip.length) return rusak(e.nama);
  const padat = zip.subarray(mulai, mulai + e.ukuranPadat);
  const isi = e.metode === DIPADATKAN ? kembangkan(padat, sisa, e.nama) : ok(padat);
  if (!isi.ok) return isi;
  if (isi.value.length > sisa) return terlaluBesar('isi');
  return crc32(isi.value) === e.crc ? isi : rusak(e.nama);
}

function kembangkan(padat: Buffer, sisa: number, nama: string): Result<Buffer, ArsipDitolak> {
  try {
    return ok(inflateRawSync(padat, { maxOutputLength: Math.max(1, sisa) }));
  } catch (galat) {
    const meluap = galat instanceof RangeError && 'code' in galat && galat.code === 'ERR_BUFFER_TOO_LARGE';
    return meluap ? terlaluBesar('isi') : rusak(nama);
  }
}
