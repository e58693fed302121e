import type { ChildProcess, SpawnSyncReturns } from 'node:child_process';
import type { Readable } from 'node:stream';
import { terdengar } from './kenari.ts';
import { menampilkanLaporan } from './pengecualian.ts';

/** What a child process said, and under which command line. */
interface Ucapan {
  readonly tempat: string;
  potongan: Buffer[];
}

/** Longer than any canary in any encoding: one that was cut between two readings is still heard. */
const SISA = 100;

const UCAPAN: Ucapan[] = [];

/** Notes what a stream brings, without reading it: its flow stays the test's. */
function catatAliran(aliran: Readable | null | undefined, tempat: string): void {
  if (!aliran) return;
  const ucapan: Ucapan = { tempat, potongan: [] };
  UCAPAN.push(ucapan);
  const push = aliran.push.bind(aliran);
  aliran.push = (isi: unknown, sandi?: BufferEncoding) => {
    if (isi !== null && isi !== undefined) ucapan.potongan.push(Buffer.from(isi as Uint8Array));
    return push(isi, sandi);
  };
}

export function catatProses(anak: ChildProcess, argumen: readonly string[]): void {
  catatAliran(anak.stderr, `stderr of ${argumen.join(' ')}`);
  if (!menampilkanLaporan(argumen)) catatAliran(anak.stdout, `stdout of ${argumen.join(' ')}`);
}

export function catatHasil(
  { stdout, stderr }: Partial<SpawnSyncReturns<unknown>>,
  argumen: readonly string[],
) {
  const catat = (nama: string, isi: unknown): void => {
    if (typeof isi === 'string' || isi instanceof Uint8Array)
      UCAPAN.push({ tempat: `${nama} of ${argumen.join(' ')}`, potongan: [Buffer.from(isi as Uint8Array)] });
  };
  catat('stderr', stderr);
  if (!menampilkanLaporan(argumen)) catat('stdout', stdout);
}

/** What was heard since the last time it was asked, as `stderr of penghubung sync: Kenari (plain)`. */
export function ucapanTerdengar(): readonly string[] {
  return UCAPAN.flatMap((ucapan) => {
    const isi = Buffer.concat(ucapan.potongan);
    const temuan = terdengar(isi).map((kenari) => `${ucapan.tempat}: ${kenari}`);
    ucapan.potongan = temuan.length > 0 ? [] : [isi.subarray(-SISA)];
    return temuan;
  });
}
