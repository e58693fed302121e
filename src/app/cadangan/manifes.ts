import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CadanganDitolak } from '../../galat.ts';
import type { IsiBasis } from '../../store/sqlite/basis/salin-basis.ts';
import { fsyncFolder, tulisUtuh } from '../berkas/tulis-utuh.ts';

/** What a copy holds; written last, so that a copy without it was never finished. */
export interface Manifes {
  readonly format: 1;
  /** ms UTC. */
  readonly dibuat: number;
  readonly instansi: readonly string[];
  readonly basis: IsiBasis & { readonly sha256: string };
  /** `sidik` tells which key it is, without being one. */
  readonly kunci: { readonly ikut: boolean; readonly sidik: string };
  readonly berkas: {
    readonly jumlah: number;
    readonly byte: number;
    readonly jumlahHilang: number;
    readonly hilang: readonly string[];
  };
  /** Path in the copy → SHA-256. */
  readonly kecil: Readonly<Record<string, string>>;
}

const NAMA = 'cadangan.json';
/** bytes. */
const UKURAN_MAKS = 1024 * 1024;
const FORMAT = 1;

export function tulisManifes(folder: string, manifes: Manifes): void {
  tulisUtuh(join(folder, NAMA), `${JSON.stringify(manifes, null, 2)}\n`);
  fsyncFolder(folder);
}

/** @throws CadanganDitolak */
export function bacaManifes(folder: string): Manifes {
  const path = join(folder, NAMA);
  if (!existsSync(path) || statSync(path).size > UKURAN_MAKS)
    throw new CadanganDitolak('bukan_cadangan', folder);
  const isi = uraikan(path);
  if (typeof isi['format'] === 'number' && isi['format'] > FORMAT)
    throw new CadanganDitolak('lebih_baru', folder);
  if (!berupaManifes(isi)) throw new CadanganDitolak('rusak', NAMA);
  return isi;
}

function uraikan(path: string): Readonly<Record<string, unknown>> {
  try {
    const isi: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof isi === 'object' && isi !== null) return isi as Readonly<Record<string, unknown>>;
  } catch (galat) {
    throw new CadanganDitolak('rusak', NAMA, galat);
  }
  throw new CadanganDitolak('rusak', NAMA);
}

/** The parts that decide something; the rest is for people. */
function berupaManifes(isi: unknown): isi is Manifes {
  const m = isi as Partial<Manifes>;
  const hex = (teks: unknown): boolean => typeof teks === 'string' && /^[0-9a-f]{64}$/.test(teks);
  return (
    m.format === FORMAT &&
    Number.isSafeInteger(m.dibuat) &&
    hex(m.basis?.sha256) &&
    Number.isSafeInteger(m.basis?.jejak?.seq) &&
    hex(m.basis?.jejak?.hash) &&
    hex(m.kunci?.sidik) &&
    Number.isSafeInteger(m.berkas?.jumlahHilang) &&
    Array.isArray(m.instansi) &&
    typeof m.kecil === 'object' &&
    m.kecil !== null &&
    Object.entries(m.kecil).every(([nama, hash]) => NAMA_KECIL.test(nama) && hex(hash))
  );
}

/** Names become paths: one folder deep, and nothing that leads out of it. */
const NAMA_KECIL = /^(?:[\w-]+\/)?(?!\.)[^/\\]+$/;

export const sha256Kecil = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex');
