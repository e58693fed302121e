import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { periksaBundel } from '../../../src/jejak/bundel/periksa-bundel.ts';
import type { FolderUji } from './bundel-uji.ts';
import { folderUji } from './bundel-uji.ts';

export const ALAT = fileURLToPath(new URL('../../../alat/periksa-jejak.py', import.meta.url));
const ada = (program: string, ...argumen: string[]): boolean => spawnSync(program, argumen).status === 0;
export const TANPA_PYTHON = !ada('python3', '--version') || !ada('openssl', 'version');
if (TANPA_PYTHON) console.warn('python3 or openssl is missing: the second verifier is not compared');

export interface Putusan {
  readonly utuh: boolean;
  readonly tanpaSegel: boolean;
  readonly rusak: { readonly seq: number; readonly sebab: string } | null;
  readonly segel: { readonly nomor: number; readonly sebab: string } | null;
  readonly luar: readonly (string | null)[];
  /** Numbers of the checkpoints from which a key signs that the one before has not signed. */
  readonly kunciTanpaLama: readonly number[];
}

const putusanKita = (folder: string, luar: readonly string[]): Putusan => {
  const hasil = periksaBundel(folder, luar)!;
  const { rusak } = hasil.jejak.segel;
  return {
    utuh: hasil.utuh,
    tanpaSegel: hasil.temuan.some(({ sebab }) => sebab === 'tanpa_segel'),
    rusak: hasil.jejak.rantai.rusak,
    segel: rusak === null ? null : { nomor: rusak.nomor, sebab: rusak.sebab },
    luar: hasil.jejak.luar.map(({ sebab }) => sebab),
    kunciTanpaLama: hasil.jejak.kunciTanpaLama.map(({ nomor }) => nomor),
  };
};

function putusanPython(uji: FolderUji, luar: readonly string[]): Putusan {
  const luarnya = folderUji();
  try {
    const nama = luar.map((_, i) => luarnya.letak(`${i}.txt`));
    for (const [i, naskah] of luar.entries()) writeFileSync(nama[i]!, naskah);
    const pilihan = nama.length === 0 ? [] : ['--checkpoint', ...nama];
    const { stdout, status } = spawnSync('python3', [ALAT, uji.folder, '--json', ...pilihan], {
      encoding: 'utf8',
    });
    const hasil = JSON.parse(stdout) as Omit<Putusan, 'tanpaSegel' | 'kunciTanpaLama'> & {
      readonly tanpa_segel: boolean;
      readonly kunci_tanpa_lama: readonly { readonly nomor: number }[];
    };
    const { utuh, rusak, segel, luar: hasilLuar, tanpa_segel: tanpaSegel } = hasil;
    expect(status).toBe(utuh ? 0 : 8);
    const kunciTanpaLama = hasil.kunci_tanpa_lama.map(({ nomor }) => nomor);
    return { utuh, tanpaSegel, rusak, segel, luar: hasilLuar, kunciTanpaLama };
  } finally {
    luarnya[Symbol.dispose]();
  }
}

/** What both say of it; they must say the same. */
export function putusan(uji: FolderUji, luar: readonly string[] = []): Putusan {
  const kita = putusanKita(uji.folder, luar);
  if (!TANPA_PYTHON) expect(putusanPython(uji, luar)).toEqual(kita);
  return kita;
}
