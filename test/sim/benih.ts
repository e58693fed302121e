import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bocorDiGalat } from './kenari.ts';
import { Pelanggaran } from './pelanggaran.ts';
import { LAMA_JAM, rencanaBenih } from './rencana.ts';
import { Simulasi } from './simulasi.ts';

/** Memory where there is some: a seed lives a fraction of a second. */
const SEMENTARA = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

export interface HasilBenih {
  readonly benih: number;
  /** null: every invariant held. */
  readonly invarian: string | null;
  readonly pesan: string;
  readonly sidik: string;
  readonly hitungan: Readonly<Record<string, number>>;
  readonly ekor: readonly string[];
  readonly jam: number;
  /** Time of the processor: a busy machine makes a seed longer, not dearer. */
  readonly cpuMs: number;
}

/** Lives one seed. A defect of the code under test counts as a broken invariant. */
export async function jalankanBenih(benih: number, lamaJam = LAMA_JAM, lengkap = false): Promise<HasilBenih> {
  const mulai = process.cpuUsage();
  const rencana = rencanaBenih(benih, lamaJam);
  const simulasi = new Simulasi(rencana, mkdtempSync(join(SEMENTARA, 'sim-')), lengkap);
  let invarian: string | null = null;
  let pesan = '';
  try {
    await simulasi.jalankan();
  } catch (galat) {
    const langgar = galat instanceof Pelanggaran ? galat : bocorDiGalat(galat);
    invarian = langgar?.invarian ?? 'cacat';
    pesan = langgar?.message ?? String(galat instanceof Error ? galat.stack : galat);
  }
  const { jalan } = simulasi;
  const { user, system } = process.cpuUsage(mulai);
  return {
    benih,
    invarian,
    pesan,
    ekor: jalan.ekor,
    sidik: jalan.sidik(),
    hitungan: Object.fromEntries(jalan.hitungan),
    jam: rencana.lamaJam,
    cpuMs: (user + system) / 1000,
  };
}
