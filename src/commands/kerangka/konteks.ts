import type { Lingkungan, OpsiApp } from '../../app/lingkungan.ts';
import { peranAsing } from '../../app/sop/periksa-peran.ts';
import type { App } from '../../app.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { Bahasa, Katalog } from '../../teks/teks.ts';
import type { Keluaran } from './keluaran.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { muatKonfigurasi } from './muat-konfigurasi.ts';

/** What every command gets: the global options, the words, and where to write. */
export interface KonteksPerintah {
  readonly bahasa: Bahasa;
  readonly katalog: Katalog;
  readonly json: boolean;
  /** The officer on whose decision an act is done. */
  readonly sebagai: string | null;
  /** Who typed it. */
  readonly dicatatOleh: string | null;
  readonly berkasKonfigurasi: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly keluar: Keluaran;
  /** Aborts when the process is asked to end. */
  readonly henti: AbortSignal;
  /** In the machine's place: a transcript's clock and randomness. */
  readonly ganti?: Partial<Lingkungan> | undefined;
}

/** Arguments and options as commander read them. */
export interface Masukan {
  readonly argumen: readonly string[];
  readonly opsi: Readonly<Record<string, unknown>>;
}

export type Perintah = (konteks: KonteksPerintah, masukan: Masukan) => Promise<KodeKeluar>;

export interface KebutuhanApp extends OpsiApp {
  /** The connection's secret must be at hand; reading and recording do without it. */
  readonly token?: boolean;
  /** Decisions are made: the settings in force are journalled first. */
  readonly ubah?: boolean;
}

/** Opens the agency's data for one command and closes it again. */
export async function denganApp(
  konteks: KonteksPerintah,
  kebutuhan: KebutuhanApp,
  kerja: (app: App) => Promise<KodeKeluar>,
): Promise<KodeKeluar> {
  const config = muatKonfigurasi(konteks, kebutuhan.token ?? false);
  const { openApp } = await import('../../app.ts');
  // An officer at a terminal reads the command's own words; the log is for services and files.
  const tingkatLog = konteks.keluar.galatTerminal ? 'error' : 'warn';
  await using app = await openApp(config, { tingkatLog, ganti: konteks.ganti, ...kebutuhan });
  if (!kebutuhan.ubah) return await kerja(app);
  await app.berlakukanSetelan();
  const kode = await kerja(app);
  // Beneath the command's own words: why it was refused comes first.
  for (const kalimat of peranAsingTeks(app, konteks.katalog, konteks.sebagai)) konteks.keluar.warta(kalimat);
  return kode;
}

/**
 * A role that the SOP does not know refuses nobody's settings: `doctor` tells of all, and wherever something is decided
 * whoever decides is told of theirs.
 */
export const peranAsingTeks = (
  app: App,
  { pakai }: Katalog,
  petugas: string | null = null,
): readonly string[] =>
  peranAsing(app.config, peranSop(app))
    .filter(({ milik }) => petugas === null || milik === petugas)
    .map(({ milik, peran }) => pakai.peranAsing(milik, peran, Object.keys(peranSop(app).peran).join(', ')));

/** An officer may have a role in any of the SOPs in force. */
const peranSop = ({ sopBerlaku }: App): Pick<DefinisiSop, 'peran'> => ({
  peran: Object.assign({}, ...sopBerlaku.map((s) => s.definisi.peran)),
});

/** commander files `--semua-gagal` under `semuaGagal`; here options go by the name that people type. */
const opsi = (masukan: Masukan, nama: string): unknown =>
  masukan.opsi[nama.replace(/-(\w)/g, (_, huruf: string) => huruf.toUpperCase())];

export const opsiTeks = (masukan: Masukan, nama: string): string | null => {
  const nilai = opsi(masukan, nama);
  return typeof nilai === 'string' ? nilai : null;
};

export const opsiDaftar = (masukan: Masukan, nama: string): readonly string[] => {
  const nilai = opsi(masukan, nama);
  return Array.isArray(nilai) ? nilai.map(String) : [];
};

export const opsiYa = (masukan: Masukan, nama: string): boolean => opsi(masukan, nama) === true;
