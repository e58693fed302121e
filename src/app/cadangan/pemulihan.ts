import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../../config.ts';
import { CadanganDitolak, SedangBerjalan } from '../../galat.ts';
import type { NomorTerakhir, PemulihanBaru } from '../../ports/store.ts';
import { fsyncBerkas, fsyncFolder } from '../berkas/tulis-utuh.ts';
import type { OpsiApp } from '../lingkungan.ts';
import { lingkunganNyata } from '../lingkungan.ts';
import { BASIS, BERKAS, KALENDER, KUNCI, KUNCI_SEGEL, salinSatu, sha256Berkas } from './cadangan.ts';
import { NAMA_TANDA } from './hanya-baca.ts';
import type { Manifes } from './manifes.ts';
import { bacaManifes, sha256Kecil } from './manifes.ts';
import { mulaiTukar, selesaiTukar } from './pemulihan-terputus.ts';

/** What a restore would do, after everything in the copy has been read and found sound. */
export interface RencanaPulih {
  readonly folder: string;
  readonly manifes: Manifes;
  /** The key that opens the copy. */
  readonly kunci: string;
  /** What stands now; null: nothing that can be read. */
  readonly kini: YangDiganti | null;
  /** Whether something stands there at all. */
  readonly adaYangDiganti: boolean;
  /** Journal rows after the copy that would no longer be in force; null: not known, or no continuation of this copy. */
  readonly hilang: number | null;
}

export interface YangDiganti {
  readonly seq: number;
  readonly hash: string;
  /** ms UTC. */
  readonly at: number;
  readonly nomor: readonly NomorTerakhir[];
}

/** On whose decision and why, and who typed it. */
export type OlehPemulih = Pick<PemulihanBaru, 'petugas' | 'dicatatOleh' | 'alasan'>;

export interface HasilPulih {
  /** Where the old database lies now; null: there was none. */
  readonly disingkirkan: string | null;
}

const SEMENTARA = 'pemulihan.sementara';

/** Reads all of a copy and touches nothing. @throws CadanganDitolak, BasisDitolak */
export async function rencanakanPulih(
  config: Config,
  folder: string,
  pathKunci: string | null,
): Promise<RencanaPulih> {
  const manifes = bacaManifes(folder);
  const store = await import('../../store/sqlite/basis/salin-basis.ts');
  await periksaIsi(folder, manifes, store);
  const kunci = await cariKunci(config, folder, manifes, pathKunci);
  const path = join(config.data, BASIS);
  const baca = existsSync(path) ? store.bacaYangDiganti(path) : null;
  const lanjutan = baca !== null && store.memuatJejak(path, manifes.basis.jejak);
  return {
    folder,
    manifes,
    kunci,
    kini: baca === null ? null : { ...baca.jejak, nomor: baca.nomor },
    adaYangDiganti: existsSync(path),
    hilang: lanjutan ? baca.jejak.seq - manifes.basis.jejak.seq : null,
  };
}

async function periksaIsi(
  folder: string,
  manifes: Manifes,
  store: typeof import('../../store/sqlite/basis/salin-basis.ts'),
): Promise<void> {
  const basis = join(folder, BASIS);
  if (!existsSync(basis) || (await sha256Berkas(basis)) !== manifes.basis.sha256)
    throw new CadanganDitolak('rusak', BASIS);
  const { jejak } = store.periksaSalinan(basis);
  if (jejak.hash !== manifes.basis.jejak.hash) throw new CadanganDitolak('rusak', BASIS);
  for (const [nama, sha256] of Object.entries(manifes.kecil))
    if (!existsSync(join(folder, nama)) || sha256Kecil(join(folder, nama)) !== sha256)
      throw new CadanganDitolak('rusak', nama);
  const { adaBerkas, periksaBerkas } = await import('../../berkas/salin-berkas.ts');
  const { rusak } = await periksaBerkas(join(folder, BERKAS));
  if (rusak !== null) throw new CadanganDitolak('rusak', `${BERKAS}/${rusak}`);
  const hilang = [...store.berkasTerpakai(basis)].filter((hash) => !adaBerkas(join(folder, BERKAS), hash));
  if (hilang.length > manifes.berkas.jumlahHilang)
    throw new CadanganDitolak('rusak', `${BERKAS}/${hilang[0] ?? ''}`);
}

/** In the copy, where the caller says, or in the data folder: the same key wherever it lies. */
async function cariKunci(
  config: Config,
  folder: string,
  manifes: Manifes,
  pathKunci: string | null,
): Promise<string> {
  const { kunciMembuka, sidikKunci } = await import('../../store/sqlite/brankas/kunci-membuka.ts');
  const calon = pathKunci === null ? [join(folder, KUNCI), join(config.data, KUNCI)] : [pathKunci];
  const ada = calon.filter((path) => existsSync(path));
  if (ada.length === 0) throw new CadanganDitolak('tanpa_kunci', calon[0] ?? '');
  const cocok = ada.find((path) => sidikKunci(path) === manifes.kunci.sidik);
  if (cocok === undefined || !kunciMembuka(join(folder, BASIS), cocok))
    throw new CadanganDitolak('kunci_lain', ada[0] ?? '');
  return cocok;
}

/**
 * Puts a checked copy in the place of what stands there, which is moved aside and never deleted. What the new database
 * has to know is written into it before it gets its name.
 * @throws SedangBerjalan when a pass runs; then nothing has been touched
 */
export async function pulihkan(
  config: Config,
  rencana: RencanaPulih,
  oleh: OlehPemulih,
  opsi: OpsiApp = {},
): Promise<HasilPulih> {
  const { data } = config;
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const { ambilKunciSinkron } = await import('../../store/sqlite/basis/kunci-sinkron.ts');
  using kunci = ambilKunciSinkron(join(data, 'sinkron.kunci'));
  if (kunci === null) throw new SedangBerjalan();
  const lingkungan = await lingkunganNyata(opsi);
  const sekarang = lingkungan.clock.now();
  const sementara = join(data, SEMENTARA);
  siapkan(rencana, sementara);
  const { salinBerkas } = await import('../../berkas/salin-berkas.ts');
  await salinBerkas(join(rencana.folder, BERKAS), join(data, BERKAS));
  await mulaiPemulihan({ ...config, data: sementara }, rencana, oleh, {
    ...opsi,
    ganti: { ...opsi.ganti, clock: lingkungan.clock, random: lingkungan.random },
  });
  fsyncBerkas(join(sementara, BASIS));
  mulaiTukar(data, rencana.folder);
  const disingkirkan = await tukar(data, sementara, sekarang);
  selesaiTukar(data);
  rmSync(sementara, { recursive: true, force: true });
  fsyncFolder(data);
  return { disingkirkan };
}

function siapkan({ folder, kunci, manifes }: RencanaPulih, sementara: string): void {
  rmSync(sementara, { recursive: true, force: true });
  mkdirSync(sementara, { recursive: true, mode: 0o700 });
  copyFileSync(join(folder, BASIS), join(sementara, BASIS));
  salinSatu(kunci, join(sementara, KUNCI));
  for (const nama of Object.keys(manifes.kecil))
    if (nama === KUNCI_SEGEL || nama.startsWith(`${KALENDER}/`))
      salinSatu(join(folder, nama), join(sementara, nama));
}

/** In the staged database: journalled, with its numbers moved on and its outbox in doubt. */
async function mulaiPemulihan(
  config: Config,
  { manifes, kini }: RencanaPulih,
  oleh: OlehPemulih,
  opsi: OpsiApp,
): Promise<void> {
  const { openApp } = await import('../../app.ts');
  await using app = await openApp(config, opsi);
  await app.berlakukanSetelan();
  const { maxLateMs, visLagMs } = config.push;
  const sekarang = app.clock.now();
  const acak = (opsi.ganti?.random ?? (await lingkunganNyata(opsi)).random).bytes(4);
  await app.store.mulaiPemulihan({
    ...app.pencatat,
    id: `r${Buffer.from(acak).toString('hex')}`,
    ...oleh,
    sekarang,
    dari: Math.min(manifes.dibuat, sekarang),
    siap: sekarang + maxLateMs + visLagMs,
    diganti: kini === null ? null : { seq: kini.seq, hash: kini.hash },
    nomorDiganti: kini?.nomor ?? [],
  });
}

/** Old away, new in; evidence stays where it is, known by its bytes. */
async function tukar(data: string, sementara: string, sekarang: number): Promise<string | null> {
  const { singkirkanBasis, tempatkanBasis } = await import('../../store/sqlite/basis/tukar-basis.ts');
  const lama = folderLama(data, sekarang);
  try {
    singkirkanBasis(join(data, BASIS), lama);
  } catch (galat) {
    // Nothing has moved: what stands there may be opened again.
    if (existsSync(join(data, BASIS))) selesaiTukar(data);
    throw galat;
  }
  for (const nama of [KUNCI, KALENDER, NAMA_TANDA])
    if (existsSync(join(data, nama))) pindahkan(join(data, nama), join(lama, nama));
  // A copy made without its keys: the one that stands here is the office's own still.
  if (existsSync(join(data, KUNCI_SEGEL)) && existsSync(join(sementara, KUNCI_SEGEL)))
    pindahkan(join(data, KUNCI_SEGEL), join(lama, KUNCI_SEGEL));
  for (const nama of [KUNCI, KUNCI_SEGEL, KALENDER])
    if (existsSync(join(sementara, nama))) pindahkan(join(sementara, nama), join(data, nama));
  fsyncFolder(data);
  tempatkanBasis(join(sementara, BASIS), join(data, BASIS));
  return existsSync(lama) ? lama : null;
}

function pindahkan(dari: string, ke: string): void {
  mkdirSync(dirname(ke), { recursive: true, mode: 0o700 });
  renameSync(dari, ke);
}

/** Named by the time; a second one in the same second gets a number. */
function folderLama(data: string, sekarang: number): string {
  const saat = new Date(sekarang).toISOString().slice(0, 19).replaceAll(':', '');
  const nama = join(data, `sebelum-pemulihan-${saat}`);
  for (let n = 1; ; n++) {
    const satu = n === 1 ? nama : `${nama}-${n}`;
    if (!existsSync(satu)) return satu;
  }
}
