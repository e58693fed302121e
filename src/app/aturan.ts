import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { KalenderDitolak, SopDitolak } from '../galat.ts';
import { bacaTahunLibur } from '../mapping/hari-libur/baca-tahun-libur.ts';
import { bacaSop } from '../mapping/sop-yaml/baca-sop.ts';
import type { Aturan, AturanTenggat } from '../sop/aturan.ts';
import type { DefinisiSop } from '../sop/definisi.ts';
import type { Kalender, TahunLibur } from '../sop/kalender.ts';
import type { Kemampuan } from './kemampuan.ts';

const DATA = join(import.meta.dirname, '../../data');

export const hash = (isi: string): string => createHash('sha256').update(isi).digest('hex');

export interface SopTermuat {
  readonly hash: string;
  readonly teks: string;
  readonly definisi: DefinisiSop;
}

/** The SOP in force: one of ours by id, or the agency's own file. @throws SopDitolak with every problem and its line. */
export function muatSop(config: Pick<Config, 'sop'>): SopTermuat {
  const path = config.sop.jenis === 'berkas' ? config.sop.path : join(DATA, 'sop', `${config.sop.id}.yaml`);
  if (!existsSync(path)) throw new SopDitolak(path, [], sopBawaan());
  return uraikan(bacaTeks(path), path);
}

function bacaTeks(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (galat) {
    throw new SopDitolak(path, [], sopBawaan(), galat);
  }
}

const sopBawaan = (): readonly string[] =>
  readdirSync(join(DATA, 'sop')).flatMap((nama) => (nama.endsWith('.yaml') ? [nama.slice(0, -5)] : []));

/** Texts that this process has read: an office opens with the same few again and again (13 ms each). */
const terurai = new Map<string, SopTermuat>();
const TERURAI_MAKS = 16;

/** A text that a case is pinned to, as it was stored. */
export function uraikan(teks: string, nama: string): SopTermuat {
  const sidik = hash(teks);
  const ada = terurai.get(sidik);
  if (ada !== undefined) return ada;
  const hasil = bacaSop(teks, nama);
  if (!hasil.ok) throw new SopDitolak(nama, hasil.error);
  const termuat = { hash: sidik, teks, definisi: hasil.value };
  if (terurai.size < TERURAI_MAKS) terurai.set(sidik, termuat);
  return termuat;
}

/** Shipped years, each replaced by the agency's own file of that year where it has one. @throws KalenderDitolak */
export function muatKalender(config: Pick<Config, 'kalender' | 'data'>): Kalender {
  const tahun: Record<string, TahunLibur> = {};
  for (const folder of [join(DATA, 'hari-libur'), join(config.data, 'hari-libur')])
    for (const path of berkasJson(folder)) {
      const hasil = bacaTahunLibur(bacaJson(path));
      if (!hasil.ok) throw new KalenderDitolak(path, hasil.error);
      tahun[hasil.value.tahun] = hasil.value.libur;
    }
  const { hariKerja, cutiBersama, liburSendiri } = config.kalender;
  const isi = { tahun, hariKerja, cutiBersama, liburSendiri };
  return { versi: hash(JSON.stringify(isi)).slice(0, 16), ...isi };
}

const berkasJson = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((nama) => nama.endsWith('.json'))
        .sort()
        .map((nama) => join(folder, nama))
    : [];

function bacaJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export const aturanTenggat = (config: Config, kalender: Kalender): AturanTenggat => ({
  ...config.tenggat,
  zona: config.instansi.zona,
  kalender,
  jamKerja: config.jamKerja,
});

export const aturanUntuk = (
  sop: DefinisiSop,
  tenggat: AturanTenggat,
  { persetujuan }: Pick<Config, 'persetujuan'>,
  { menghormatiKunci }: Pick<Kemampuan, 'menghormatiKunci'>,
): Aturan => ({ sop, tenggat, persetujuan, rujukan: !menghormatiKunci });
