import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { BarisJejak } from '../../../src/jejak/baris.ts';
import {
  barisJsonl,
  barisTertutupJsonl,
  kunciBaris,
  kunciPem,
  LETAK,
  segelJsonl,
  teksManifes,
  untukOpenssl,
} from '../../../src/jejak/bundel/bentuk-bundel.ts';
import { bacaNaskah, tulisNaskah } from '../../../src/jejak/naskah-bertanda.ts';
import type { PenandaUji } from '../penanda-uji.ts';

export interface IsiBundelUji {
  readonly rows: readonly BarisJejak[];
  readonly segel: readonly string[];
  /** Oldest first; the last signs the manifest. */
  readonly kunci: readonly PenandaUji[];
  /** Numbers of the rows that this edition covers. */
  readonly tertutup?: readonly number[];
}

export interface FolderUji extends Disposable {
  readonly folder: string;
  readonly letak: (nama: string) => string;
}

export function folderUji(): FolderUji {
  const folder = mkdtempSync(join(tmpdir(), 'bundel-'));
  return {
    folder,
    letak: (nama) => join(folder, nama),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A bundle as docs/bundel.md has it, with one file of the agency beside. */
export function tulisBundelUji(folder: string, { rows, segel, kunci, tertutup = [] }: IsiBundelUji): void {
  const tulis = (letak: string, isi: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, letak)), { recursive: true });
    writeFileSync(join(folder, letak), isi);
  };
  const barisnya = rows.map((b) => (tertutup.includes(b.seq) ? barisTertutupJsonl(b) : barisJsonl(b)));
  tulis(LETAK.jejak, barisnya.join(''));
  tulis('ba-log.csv', 'nomor_register;status\nBA-REG-2026-000001;disetujui\n');
  if (segel.length > 0) tulisSegelUji(tulis, segel, kunci);
  const penanda = segel.length > 0 ? kunci.at(-1)! : null;
  tulisManifesUji(folder, rows, segel.length || null, penanda, tertutup.length);
}

function tulisSegelUji(
  tulis: (letak: string, isi: string | Uint8Array) => void,
  segel: readonly string[],
  kunci: readonly PenandaUji[],
): void {
  const publik = kunci.map((satu) => satu.publik);
  tulis(LETAK.segel, segel.map((naskah, i) => segelJsonl({ nomor: i + 1, naskah })).join(''));
  tulis(LETAK.kunci, kunciBaris(publik));
  const akhir = publik.at(-1)!;
  const { teks, tanda } = untukOpenssl(bacaNaskah(segel.at(-1)!)!, akhir);
  tulis(LETAK.segelTerakhir, segel.at(-1)!);
  tulis(LETAK.segelTeks, teks);
  tulis(LETAK.segelTanda, tanda);
  tulis(LETAK.kunciPem, kunciPem(akhir));
}

/** As an office writes it that may not seal, and as one leaves it who takes every signature out. */
export function buangSegelUji(folder: string, rows: readonly BarisJejak[]): void {
  rmSync(join(folder, 'segel'), { recursive: true });
  rmSync(join(folder, LETAK.tandaManifes));
  tulisManifesUji(folder, rows, null, null);
}

export function tulisManifesUji(
  folder: string,
  rows: readonly BarisJejak[],
  nomor: number | null,
  penanda: PenandaUji | null,
  tertutup = 0,
): void {
  const sha256 = (isi: Uint8Array): string => createHash('sha256').update(isi).digest('hex');
  const nama = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((satu) => satu.isFile())
    .map((satu) => relative(folder, join(satu.parentPath, satu.name)))
    .filter((satu) => satu !== LETAK.manifes && satu !== LETAK.tandaManifes);
  const berkas = Object.fromEntries(
    nama.map((satu) => {
      const isi = readFileSync(join(folder, satu));
      return [satu, { sha256: sha256(isi), byte: isi.length }];
    }),
  );
  const hash = Buffer.from(rows.at(-1)?.hash ?? new Uint8Array(32)).toString('hex');
  const manifes = JSON.stringify({
    format: 1,
    jejak: { baris: rows.length, hash },
    ...(tertutup === 0 ? {} : { tertutup }),
    ...(nomor === null ? {} : { segel: { nomor } }),
    berkas,
  });
  writeFileSync(join(folder, LETAK.manifes), manifes);
  if (penanda === null) return;
  const teks = teksManifes(sha256(Buffer.from(manifes)));
  const { nama: siapa, id } = penanda.publik;
  const naskah = tulisNaskah({ teks, tanda: [{ nama: siapa, id, tanda: penanda.tandai(teks) }] });
  writeFileSync(join(folder, LETAK.tandaManifes), naskah);
}
