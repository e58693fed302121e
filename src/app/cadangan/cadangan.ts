import { createHash } from 'node:crypto';
import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import { CadanganDitolak } from '../../galat.ts';
import { fsyncBerkas, fsyncFolder } from '../berkas/tulis-utuh.ts';
import type { Manifes } from './manifes.ts';
import { sha256Kecil, tulisManifes } from './manifes.ts';

export const BASIS = 'penghubung.sqlite';
export const KUNCI = 'kunci';
/** The key that signs checkpoints of the journal; made at first need. */
export const KUNCI_SEGEL = 'kunci-segel';
export const BERKAS = 'berkas';
export const KALENDER = 'hari-libur';
/** What office and rules it was, for whoever sets up a new computer; a restore does not touch it. */
const SETELAN = 'setelan';

export interface PermintaanCadangan {
  readonly tujuan: string;
  readonly tanpaKunci: boolean;
  /** ms UTC. */
  readonly sekarang: number;
  readonly kemajuan: (tahap: TahapCadangan, jumlah: number) => void;
}

export type TahapCadangan = 'basis' | 'berkas' | 'periksa';

export interface HasilCadangan {
  readonly folder: string;
  readonly manifes: Manifes;
}

const MEGABITA = 1024 * 1024;
/** Files named in the manifest that the copy lacks; the others are counted. */
const DISEBUT_MAKS = 100;

/**
 * A copy that a restore can rely on, made while others work: under a working name until each part of it has been read
 * again and lies on the disk. The next try with the same name goes on with the files that are there.
 */
export async function buatCadangan(config: Config, p: PermintaanCadangan): Promise<HasilCadangan> {
  const asal = join(config.data, BASIS);
  if (!existsSync(asal)) throw new CadanganDitolak('belum_ada_data', config.data);
  if (existsSync(p.tujuan)) throw new CadanganDitolak('sudah_ada', p.tujuan);
  const kerja = `${p.tujuan}.belum-selesai`;
  mkdirSync(kerja, { recursive: true, mode: 0o700 });
  const { salinBerkas } = await import('../../berkas/salin-berkas.ts');
  const { salinBasis, periksaSalinan } = await import('../../store/sqlite/basis/salin-basis.ts');
  p.kemajuan('basis', Math.ceil(statSync(asal).size / MEGABITA));
  bersihkan(kerja);
  salinBasis(asal, join(kerja, BASIS));
  fsyncBerkas(join(kerja, BASIS));
  // The database first: a file is kept before the row that names it is written.
  const kecil = salinKecil(config, kerja, p.tanpaKunci);
  const berkas = await salinBerkas(join(config.data, BERKAS), join(kerja, BERKAS), (n) =>
    p.kemajuan('berkas', n),
  );
  p.kemajuan('periksa', berkas.jumlah);
  const isi = periksaSalinan(join(kerja, BASIS));
  const manifes: Manifes = {
    format: 1,
    dibuat: p.sekarang,
    instansi: config.instansi.id,
    basis: { ...isi, sha256: await sha256Berkas(join(kerja, BASIS)) },
    kunci: await periksaKunci(config.data, kerja, p.tanpaKunci),
    berkas: { ...(await periksaSemua(kerja)), byte: berkas.byte, ...(await yangHilang(kerja)) },
    kecil,
  };
  tulisManifes(kerja, manifes);
  renameSync(kerja, p.tujuan);
  fsyncFolder(dirname(p.tujuan));
  return { folder: p.tujuan, manifes };
}

/** What an interrupted try left, but for the evidence: that is known by its hash. */
function bersihkan(kerja: string): void {
  for (const nama of readdirSync(kerja))
    if (nama !== BERKAS) rmSync(join(kerja, nama), { recursive: true, force: true });
}

/** Key, edited calendars, settings: path in the copy → SHA-256. */
function salinKecil(config: Config, kerja: string, tanpaKunci: boolean): Readonly<Record<string, string>> {
  const folderLibur = join(config.data, KALENDER);
  const libur = existsSync(folderLibur) ? readdirSync(folderLibur).filter((n) => n.endsWith('.json')) : [];
  const daftar = [
    ...(tanpaKunci ? [] : [KUNCI, KUNCI_SEGEL].map((nama) => [join(config.data, nama), nama] as const)),
    ...libur.map((nama) => [join(folderLibur, nama), `${KALENDER}/${nama}`] as const),
    [config.berkas, `${SETELAN}/${basename(config.berkas)}`] as const,
    ...(config.sop.jenis === 'berkas'
      ? [[config.sop.path, `${SETELAN}/${basename(config.sop.path)}`] as const]
      : []),
  ].filter(([dari]) => existsSync(dari));
  return Object.fromEntries(daftar.map(([dari, ke]) => [ke, salinSatu(dari, join(kerja, ke))]));
}

export function salinSatu(dari: string, ke: string): string {
  mkdirSync(dirname(ke), { recursive: true, mode: 0o700 });
  copyFileSync(dari, ke);
  fsyncBerkas(ke);
  fsyncFolder(dirname(ke));
  return sha256Kecil(ke);
}

async function periksaKunci(data: string, kerja: string, tanpaKunci: boolean): Promise<Manifes['kunci']> {
  const { kunciMembuka, sidikKunci } = await import('../../store/sqlite/brankas/kunci-membuka.ts');
  const letak = join(tanpaKunci ? data : kerja, KUNCI);
  const sidik = sidikKunci(letak);
  if (sidik === null) throw new CadanganDitolak('tanpa_kunci', letak);
  if (!kunciMembuka(join(kerja, BASIS), letak)) throw new CadanganDitolak('kunci_lain', letak);
  return { ikut: !tanpaKunci, sidik };
}

async function periksaSemua(kerja: string): Promise<{ readonly jumlah: number }> {
  const { periksaBerkas } = await import('../../berkas/salin-berkas.ts');
  const { jumlah, rusak } = await periksaBerkas(join(kerja, BERKAS));
  if (rusak !== null) throw new CadanganDitolak('rusak', `${BERKAS}/${rusak}`);
  return { jumlah };
}

/** Evidence that rows name and the data folder no longer has: the copy is as good as what it was made of. */
async function yangHilang(kerja: string): Promise<Pick<Manifes['berkas'], 'hilang' | 'jumlahHilang'>> {
  const { adaBerkas } = await import('../../berkas/salin-berkas.ts');
  const { berkasTerpakai } = await import('../../store/sqlite/basis/salin-basis.ts');
  const hilang: string[] = [];
  let jumlahHilang = 0;
  for (const hash of berkasTerpakai(join(kerja, BASIS))) {
    if (adaBerkas(join(kerja, BERKAS), hash)) continue;
    jumlahHilang++;
    if (hilang.length < DISEBUT_MAKS) hilang.push(hash);
  }
  return { hilang, jumlahHilang };
}

export async function sha256Berkas(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const potong of createReadStream(path)) hash.update(potong as Uint8Array);
  return hash.digest('hex');
}
