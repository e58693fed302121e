import { jalankanBaris, katalogDari } from './commands/kerangka/baris-perintah.ts';
import { keluaranProses } from './commands/kerangka/keluaran.ts';
import { KELUAR } from './commands/kerangka/kode-keluar.ts';

// The only reader of argv and env, and the only writer of exitCode.

// Files with identities and keys are made here: nobody else may read them, whatever the machine's default is.
process.umask(0o077);

const argv = process.argv.slice(2);
const { env } = process;
const keluar = keluaranProses(process.stdout, process.stderr, env);
let henti: AbortSignal | null = null;
for (const aliran of [process.stdout, process.stderr]) aliran.on('error', pembacaPergi);

process.exitCode = await jalankanBaris(argv, {
  env,
  keluar,
  get henti() {
    henti ??= dengarkanSinyal();
    return henti;
  },
});

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
  keluar.warta(katalogDari(argv, env).pakai.keluaranGagal(galat.code ?? ''));
  process.exit(KELUAR.pemakaian);
}
