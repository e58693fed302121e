import { Command } from 'commander';
import type { Lingkungan } from '../../app/lingkungan.ts';
import type { Bahasa, Katalog } from '../../teks/teks.ts';
import { BAHASA, teks } from '../../teks/teks.ts';
import { daftarPerintah } from './daftar-perintah.ts';
import type { Keluaran } from './keluaran.ts';
import type { KodeKeluar } from './kode-keluar.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './konteks.ts';
import { pasangPerintah } from './pasang-perintah.ts';
import { SalahPakai, salahPakai } from './salah-pakai.ts';

type Env = KonteksPerintah['env'];

/** What a command line has around it: the process, or what a transcript puts in its place. */
export interface Tempat {
  readonly env: Env;
  readonly keluar: Keluaran;
  /** Only a command that asks for it ends in order; the others end at once, and each of their transactions is whole. */
  readonly henti: AbortSignal;
  readonly ganti?: Partial<Lingkungan>;
}

/** One command line, from its words to its exit code. */
export async function jalankanBaris(argv: readonly string[], tempat: Tempat): Promise<KodeKeluar> {
  const katalog = katalogDari(argv, tempat.env);
  let kode: KodeKeluar = KELUAR.baik;
  const program = pasangPerintah(
    new Command('penghubung'),
    daftarPerintah,
    katalog,
    async (perintah, masukan) => {
      const { jalankan } = await perintah.muat();
      kode = await jalankan(konteksDari(argv, tempat, program, masukan), masukan);
    },
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return kode;
  } catch (galat) {
    if (galat instanceof SalahPakai) return salahPakai(galat, katalog, tempat.keluar);
    const { jelaskan } = await import('../explain-error.ts');
    return jelaskan(galat, katalog, tempat.keluar);
  }
}

/** Needed before commander reads anything: its own words come from the catalogue too. */
export const katalogDari = (argv: readonly string[], env: Env): Katalog => teks(bahasaDari(argv, env));

function konteksDari(
  argv: readonly string[],
  tempat: Tempat,
  program: Command,
  masukan: Masukan,
): KonteksPerintah {
  const { env, keluar, ganti } = tempat;
  const umum = program.opts<Record<string, string | boolean | undefined>>();
  const sebagai = teksAtauNull(umum['sebagai']);
  const bahasa = bahasaDari(argv, env);
  return {
    bahasa,
    katalog: teks(bahasa),
    json: umum['json'] === true || masukan.opsi['json'] === true,
    sebagai,
    dicatatOleh: teksAtauNull(umum['dicatatOleh']) ?? sebagai,
    berkasKonfigurasi: teksAtauNull(umum['config']) ?? env['PENGHUBUNG_CONFIG'] ?? 'penghubung.yaml',
    env,
    keluar,
    ganti,
    get henti() {
      return tempat.henti;
    },
  };
}

function teksAtauNull(nilai: unknown): string | null {
  return typeof nilai === 'string' ? nilai : null;
}

function bahasaDari(kata: readonly string[], env: Env): Bahasa {
  const i = kata.findIndex((k) => k === '--bahasa' || k.startsWith('--bahasa='));
  const diminta = i < 0 ? env['PENGHUBUNG_BAHASA'] : (kata[i]?.split('=', 2)[1] ?? kata[i + 1]);
  return BAHASA.find((b) => b === diminta) ?? 'id';
}
