import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { HasilBenih } from './benih.ts';

const UTAMA = join(import.meta.dirname, 'main.ts');

/** What a child tells of one seed: the trace stays with it, and is lived again by who wants to read it. */
export type HasilRingkas = Omit<HasilBenih, 'ekor'>;

export interface OpsiRombongan {
  readonly benih: readonly number[];
  readonly jobs: number;
  readonly lamaJam: number;
  /** Name of a planted bug that every child loads. */
  readonly cacat?: string;
  /** Stop at the first broken invariant. */
  readonly sampaiGagal?: boolean;
  /** Hands out no further seed; those under way are finished. */
  readonly signal?: AbortSignal;
}

/** Seeds of one child: what a simulated death leaves waiting for ever (about 1.4 MB a seed) ends with its process. */
const BENIH_SATU_ANAK = 250;

/** Many seeds over child processes; each answers a line per seed. A child that dies without an answer is an error. */
export async function rombongan(opsi: OpsiRombongan, tiap: (hasil: HasilRingkas) => void): Promise<void> {
  const antre = [...opsi.benih];
  const lajur = async (): Promise<void> => {
    do await satuAnak(opsi, antre, tiap);
    while (antre.length > 0 && opsi.signal?.aborted !== true);
  };
  await Promise.all(Array.from({ length: opsi.jobs }, lajur));
}

function satuAnak(
  { lamaJam, cacat, sampaiGagal, signal }: OpsiRombongan,
  antre: number[],
  tiap: (hasil: HasilRingkas) => void,
): Promise<void> {
  return new Promise((selesai, gagal) => {
    const argumen = [
      '--anak',
      '--hours',
      String(lamaJam),
      ...(cacat === undefined ? [] : ['--cacat', cacat]),
    ];
    const anak = spawn(process.execPath, [UTAMA, ...argumen], {
      stdio: ['pipe', 'pipe', 'inherit'],
      // Half an hour off every zone of Indonesia, and with a summer time.
      env: { ...process.env, TZ: 'America/St_Johns' },
    });
    let sedang: number | undefined;
    let sisa = BENIH_SATU_ANAK;
    const berikut = () => {
      sedang = signal?.aborted || sisa-- === 0 ? undefined : antre.shift();
      if (sedang === undefined) anak.stdin.end();
      else anak.stdin.write(`${sedang}\n`);
    };
    createInterface({ input: anak.stdout }).on('line', (baris) => {
      const hasil = JSON.parse(baris) as HasilRingkas;
      tiap(hasil);
      if (sampaiGagal === true && hasil.invarian !== null) antre.length = 0;
      berikut();
    });
    anak.on('error', gagal);
    anak.on('close', (kode) =>
      sedang === undefined ? selesai() : gagal(new Error(`benih ${sedang}: proses berakhir dengan ${kode}`)),
    );
    berikut();
  });
}
