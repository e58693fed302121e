import { Command } from 'commander';
import { daftarPerintah } from './commands/daftar-perintah.ts';
import { keluaranProses } from './commands/keluaran.ts';
import type { KodeKeluar } from './commands/kode-keluar.ts';
import { KELUAR } from './commands/kode-keluar.ts';
import type { KonteksPerintah, Masukan } from './commands/konteks.ts';
import { pasangPerintah } from './commands/pasang-perintah.ts';
import { SalahPakai, salahPakai } from './commands/salah-pakai.ts';
import type { Bahasa } from './teks/teks.ts';
import { BAHASA, teks } from './teks/teks.ts';

// The only reader of argv and env, and the only writer of exitCode.

// Files with identities and keys are made here: nobody else may read them, whatever the machine's default is.
process.umask(0o077);

const argv = process.argv.slice(2);
const katalog = teks(bahasaDari(argv));
const keluar = keluaranProses(process.stdout, process.stderr, process.env);
let henti: AbortSignal | null = null;
for (const aliran of [process.stdout, process.stderr]) aliran.on('error', pembacaPergi);

process.exitCode = await jalankan();

async function jalankan(): Promise<KodeKeluar> {
  let kode: KodeKeluar = KELUAR.baik;
  const program = pasangPerintah(
    new Command('penghubung'),
    daftarPerintah,
    katalog,
    async (perintah, masukan) => {
      const { jalankan: kerjakan } = await perintah.muat();
      kode = await kerjakan(konteksDari(program, masukan), masukan);
    },
  );
  try {
    await program.parseAsync(argv, { from: 'user' });
    return kode;
  } catch (galat) {
    if (galat instanceof SalahPakai) return salahPakai(galat, katalog, keluar);
    const { jelaskan } = await import('./commands/explain-error.ts');
    return jelaskan(galat, katalog, keluar);
  }
}

function konteksDari(program: Command, masukan: Masukan): KonteksPerintah {
  const umum = program.opts<Record<string, string | boolean | undefined>>();
  const sebagai = teksAtauNull(umum['sebagai']);
  const json = umum['json'] === true || masukan.opsi['json'] === true;
  return {
    bahasa: bahasaDari(argv),
    katalog,
    json,
    sebagai,
    dicatatOleh: teksAtauNull(umum['dicatatOleh']) ?? sebagai,
    berkasKonfigurasi: teksAtauNull(umum['config']) ?? process.env['PENGHUBUNG_CONFIG'] ?? 'penghubung.yaml',
    env: process.env,
    keluar,
    // Only a command that asks for it ends in order; the others end at once, and each of their transactions is whole.
    get henti() {
      henti ??= dengarkanSinyal();
      return henti;
    },
  };
}

/** The first request ends the work in order; a second Ctrl-C means now. A closing terminal may send SIGHUP twice. */
function dengarkanSinyal(): AbortSignal {
  const penghenti = new AbortController();
  for (const sinyal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(sinyal, () => {
      if (sinyal === 'SIGINT' && penghenti.signal.aborted) {
        process.removeAllListeners(sinyal);
        process.kill(process.pid, sinyal);
      }
      penghenti.abort();
    });
  return penghenti.signal;
}

/** A reader that has seen enough (`| head`) is no error; a full disk behind `>` is one, of the machine. */
function pembacaPergi(galat: NodeJS.ErrnoException): never {
  if (galat.code === 'EPIPE') process.exit(process.exitCode ?? KELUAR.baik);
  keluar.warta(katalog.pakai.keluaranGagal(galat.code ?? ''));
  process.exit(KELUAR.pemakaian);
}

function teksAtauNull(nilai: unknown): string | null {
  return typeof nilai === 'string' ? nilai : null;
}

/** Needed before commander reads anything: its own words come from the catalogue too. */
function bahasaDari(kata: readonly string[]): Bahasa {
  const i = kata.findIndex((k) => k === '--bahasa' || k.startsWith('--bahasa='));
  const diminta = i < 0 ? process.env['PENGHUBUNG_BAHASA'] : (kata[i]?.split('=', 2)[1] ?? kata[i + 1]);
  return BAHASA.find((b) => b === diminta) ?? 'id';
}
