import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../../config.ts';
import { KalenderDitolak } from '../../galat.ts';
import { bacaTahunLibur, type TahunLiburTerbaca } from '../../mapping/hari-libur/baca-tahun-libur.ts';
import type { MasalahBerkasLibur } from '../../mapping/hari-libur/masalah.ts';
import type { TahunKalender } from '../../mapping/hari-libur/tahun-kalender.ts';
import { NASKAH_MAKS } from '../../mapping/yaml/naskah.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import type { Kalender } from '../../sop/waktu/kalender.ts';
import { byteBerkas } from '../berkas/byte-berkas.ts';
import { hash } from '../berkas/hash.ts';

const BAWAAN = join(import.meta.dirname, '../../../data/hari-libur');

/** Where an agency keeps its own years: each in a file named after it, instead of the shipped one. */
const folderLibur = (data: string): string => join(data, 'hari-libur');

export const berkasLibur = (data: string, tahun: string): string => join(folderLibur(data), `${tahun}.json`);

type SetelanKalender = Pick<Config, 'kalender' | 'data'>;

export const muatKalender = (config: SetelanKalender): Kalender =>
  susunKalender(config, tahunKalender(config));

export function susunKalender({ kalender }: SetelanKalender, semua: readonly TahunKalender[]): Kalender {
  const { hariKerja, cutiBersama, liburSendiri } = kalender;
  const tahun = Object.fromEntries(semua.map((satu) => [satu.tahun, satu.libur]));
  const isi = { tahun, hariKerja, cutiBersama, liburSendiri };
  return { versi: hash(JSON.stringify(isi)).slice(0, 16), ...isi };
}

/** Shipped years, each replaced by the agency's own file of that year where it has one. @throws KalenderDitolak */
export function tahunKalender({ data }: Pick<Config, 'data'>): readonly TahunKalender[] {
  const semua = [...bacaFolder(BAWAAN, 'bawaan'), ...bacaFolder(folderLibur(data), 'instansi')];
  const masalah = semua.flatMap((satu) => (satu.ok ? [] : satu.error));
  if (masalah.length > 0) throw new KalenderDitolak(masalah);
  const berlaku = new Map(semua.flatMap((satu) => (satu.ok ? [[satu.value.tahun, satu.value]] : [])));
  return [...berlaku.values()].sort((a, b) => (a.tahun < b.tahun ? -1 : 1));
}

/** The shipped days of a year; null: we have none. */
export const tahunBawaan = (tahun: string): TahunKalender | null => {
  const hasil = bacaFolder(BAWAAN, 'bawaan').find((satu) => satu.ok && satu.value.tahun === tahun);
  return hasil?.ok ? hasil.value : null;
};

type HasilBaca<T> = Result<T, readonly MasalahBerkasLibur[]>;

const bacaFolder = (folder: string, asal: TahunKalender['asal']): readonly HasilBaca<TahunKalender>[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((nama) => nama.endsWith('.json'))
        .sort()
        .map((nama) => bacaSatu(join(folder, nama), asal))
    : [];

function bacaSatu(berkas: string, asal: TahunKalender['asal']): HasilBaca<TahunKalender> {
  const hasil = bacaBerkasLibur(berkas);
  if (!hasil.ok) return hasil;
  const { tahun, libur } = hasil.value;
  const harap = `${tahun}.json`;
  if (basename(berkas) === harap) return ok({ tahun, libur, asal, berkas });
  return err([{ berkas, baris: 1, kolom: null, path: '', masalah: { kode: 'nama_lain', harap } }]);
}

/** A file of one year, wherever it lies. @throws KalenderDitolak where the disk does not give it */
export function bacaBerkasLibur(berkas: string): HasilBaca<TahunLiburTerbaca> {
  const hasil = uraikan(byteAtauTolak(berkas));
  return hasil.ok ? hasil : err(hasil.error.map((masalah) => ({ berkas, ...masalah })));
}

/** Files that this process has read: a simulation opens the same office again and again (5 ms each). */
const terurai = new Map<string, ReturnType<typeof bacaTahunLibur>>();
const TERURAI_MAKS = 16;

function uraikan(isi: Uint8Array): ReturnType<typeof bacaTahunLibur> {
  const sidik = hash(isi);
  const hasil = terurai.get(sidik) ?? bacaTahunLibur(isi);
  if (terurai.size < TERURAI_MAKS) terurai.set(sidik, hasil);
  return hasil;
}

function byteAtauTolak(berkas: string): Uint8Array {
  try {
    return byteBerkas(berkas, NASKAH_MAKS);
  } catch (galat) {
    throw new KalenderDitolak([], berkas, galat);
  }
}
