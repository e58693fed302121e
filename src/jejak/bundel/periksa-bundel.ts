import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { bacaNaskah, ditandai, NASKAH_MAKS } from '../naskah-bertanda.ts';
import type { HasilPeriksaJejak } from '../periksa-jejak.ts';
import { periksaJejak } from '../periksa-jejak.ts';
import type { SegelTersimpan } from '../periksa-segel.ts';
import { hex, sha256 } from '../sha256.ts';
import { barisJejak, barisSegel } from './baca-baris.ts';
import { kunciBaris, kunciPem, LETAK, teksManifes, untukOpenssl } from './bentuk-bundel.ts';
import type { ManifesBundel, TemuanBundel } from './periksa-berkas.ts';
import { bacaKecil, bacaManifesBundel, periksaBerkas } from './periksa-berkas.ts';

export type { SebabBundel, TemuanBundel } from './periksa-berkas.ts';

export interface HasilPeriksaBundel {
  readonly utuh: boolean;
  readonly jejak: HasilPeriksaJejak;
  readonly berkas: number;
  readonly temuan: readonly TemuanBundel[];
}

const MANIFES_MAKS = 64 * 1024 * 1024;

/** The whole of a bundle, offline. null: this folder is no bundle. @param luar checkpoints held outside */
export function periksaBundel(folder: string, luar: readonly string[]): HasilPeriksaBundel | null {
  const adaJejak = adaBerkas(join(folder, LETAK.jejak));
  if (!adaJejak && !adaBerkas(join(folder, LETAK.manifes))) return null;
  const segel = adaBerkas(join(folder, LETAK.segel)) ? [...barisSegel(join(folder, LETAK.segel))] : [];
  const kunci = bacaKecil(join(folder, LETAK.kunci), NASKAH_MAKS)?.toString('utf8') ?? '';
  const rows = adaJejak ? barisJejak(join(folder, LETAK.jejak)) : [];
  const manifes = bacaManifesBundel(folder);
  const polos = manifes !== null && tanpaSegel(folder, manifes);
  const kunciAwal = kunci.split('\n')[0] ?? null;
  const jejak = periksaJejak({ rows, segel, kunciAwal, luar, tanpaSegel: polos && !manifes.segelRusak });
  const temuan = [
    ...(manifes === null
      ? [{ letak: LETAK.manifes, sebab: 'bentuk' } as const]
      : [...periksaBerkas(folder, manifes), ...cocokkanManifes(manifes, jejak, segel)]),
    ...(polos
      ? [{ letak: LETAK.tandaManifes, sebab: 'tanpa_segel' } as const]
      : periksaSegel(folder, jejak, segel)),
  ];
  return { utuh: jejak.utuh && temuan.length === 0, jejak, berkas: manifes?.berkas.size ?? 0, temuan };
}

const adaBerkas = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/**
 * As `ba export` writes it where it may not seal; whoever takes every signature out of a signed bundle leaves the same.
 * Whatever is left of a seal makes it a damaged one instead.
 */
const tanpaSegel = (folder: string, { segel }: ManifesBundel): boolean =>
  segel === null && BERTANDA.every((letak) => !adaSesuatu(join(folder, letak)));

const BERTANDA: readonly string[] = [
  LETAK.segel,
  LETAK.segelTerakhir,
  LETAK.segelTeks,
  LETAK.segelTanda,
  LETAK.kunci,
  LETAK.kunciPem,
  LETAK.tandaManifes,
];

const adaSesuatu = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function cocokkanManifes(
  { jejak: kata, segel: kataSegel, tertutup }: ManifesBundel,
  { rantai }: HasilPeriksaJejak,
  segel: readonly SegelTersimpan[],
): readonly TemuanBundel[] {
  const ujung = kata.baris === rantai.ujung.seq && kata.hash === hex(rantai.ujung.hash);
  const sama = ujung && tertutup === rantai.tertutup;
  return [
    ...(rantai.utuh && !sama ? [{ letak: LETAK.jejak, sebab: 'tidak_sesuai' } as const] : []),
    ...((kataSegel?.nomor ?? 0) === segel.length
      ? []
      : [{ letak: LETAK.segel, sebab: 'tidak_sesuai' } as const]),
  ];
}

const periksaSegel = (
  folder: string,
  jejak: HasilPeriksaJejak,
  segel: readonly SegelTersimpan[],
): readonly TemuanBundel[] => [
  ...periksaTanda(folder, jejak),
  ...(jejak.rantai.utuh && jejak.segel.rusak === null ? periksaTurunan(folder, jejak, segel) : []),
];

/** The manifest is signed by the key in force when the bundle was made. */
function periksaTanda(folder: string, { kunci }: HasilPeriksaJejak): readonly TemuanBundel[] {
  const temuan = (sebab: TemuanBundel['sebab']) => [{ letak: LETAK.tandaManifes, sebab }];
  const teks = bacaKecil(join(folder, LETAK.tandaManifes), NASKAH_MAKS);
  if (teks === null) return temuan('hilang');
  const naskah = bacaNaskah(teks.toString('utf8'));
  const isi = bacaKecil(join(folder, LETAK.manifes), MANIFES_MAKS);
  const terakhir = kunci.at(-1);
  if (naskah === null || isi === null) return temuan('bentuk');
  if (naskah.teks !== teksManifes(hex(sha256(isi)))) return temuan('tidak_sesuai');
  return terakhir !== undefined && ditandai(naskah, terakhir) ? [] : temuan('tanda_tangan');
}

/** What openssl reads is the last checkpoint, and nothing that was put in its place. */
function periksaTurunan(
  folder: string,
  { kunci }: HasilPeriksaJejak,
  segel: readonly SegelTersimpan[],
): readonly TemuanBundel[] {
  const [terakhir, kunciAkhir] = [segel.at(-1), kunci.at(-1)];
  const naskah = terakhir === undefined ? null : bacaNaskah(terakhir.naskah);
  if (terakhir === undefined || naskah === null || kunciAkhir === undefined)
    return [{ letak: LETAK.segel, sebab: 'hilang' }];
  const { teks, tanda } = untukOpenssl(naskah, kunciAkhir);
  const seharusnya: readonly (readonly [string, string | Uint8Array])[] = [
    [LETAK.segelTerakhir, terakhir.naskah],
    [LETAK.segelTeks, teks],
    [LETAK.segelTanda, tanda],
    [LETAK.kunci, kunciBaris(kunci)],
    [LETAK.kunciPem, kunciPem(kunciAkhir)],
  ];
  return seharusnya
    .filter(
      ([letak, isi]) => !(bacaKecil(join(folder, letak), NASKAH_MAKS)?.equals(Buffer.from(isi)) ?? false),
    )
    .map(([letak]) => ({ letak, sebab: 'tidak_sesuai' }) as const);
}
