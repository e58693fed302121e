import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../app.ts';
import type { Random } from '../../ports/random.ts';
import type { HasilPeriksaDiri } from '../../ports/store.ts';
import { tanggalPada } from '../../sop/waktu/waktu.ts';
import { tulisUtuh } from '../berkas/tulis-utuh.ts';
import { lepasTanda, pasangTanda, tolakBilaHanyaBaca } from '../cadangan/hanya-baca.ts';

/** The day (agency's zone) of the last self-check. */
const NAMA = 'periksa-diri';

/** Once a day, after a pass and under its lock, whoever starts passes: a daemon, a timer or a person. @throws HanyaBaca */
export async function periksaMalam(app: App, random: Random): Promise<void> {
  const path = join(app.config.data, NAMA);
  const hariIni = tanggalPada(app.clock.now(), app.config.instansi.zona);
  if (existsSync(path) && readFileSync(path, 'utf8').trim() === hariIni) return;
  const hasil = await nilaiDiri(app, false, random);
  tandai(app, hasil);
  tulisUtuh(path, `${hariIni}\n`);
  tolakBilaHanyaBaca(app.config.data);
}

/** @param lengkap all of it; under a standing mark it is always all: a sample would miss what was found. */
export async function periksaDiri(
  app: App,
  lengkap: boolean,
  random: Random,
): Promise<readonly HasilPeriksaDiri[]> {
  const hasil = await nilaiDiri(app, lengkap, random);
  if (tandai(app, hasil)) lepasTanda(app.config.data);
  return hasil;
}

/** Looks, and marks nothing. Pages can be so damaged that not even the checks come to their end: that is a finding too. */
export async function nilaiDiri(
  app: App,
  lengkap: boolean,
  random: Random,
): Promise<readonly HasilPeriksaDiri[]> {
  try {
    return await app.store.periksaDiri({ lengkap, acak: acak(random) });
  } catch (galat) {
    const kode = galat instanceof Error && 'code' in galat ? String(galat.code) : '';
    if (!/^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(kode)) throw galat;
    return [{ nama: 'berkas-basis', baik: false, diperiksa: 1, dari: 1, rincian: kode }];
  }
}

function tandai(app: App, hasil: readonly HasilPeriksaDiri[]): boolean {
  const sebab = hasil.filter(({ baik }) => !baik).map(({ nama }) => nama);
  if (sebab.length === 0) return true;
  app.log.error('selfcheck.failed', { checks: sebab.join(',') });
  pasangTanda(app.config.data, { pada: app.clock.now(), sebab });
  return false;
}

const acak = (random: Random): number => Buffer.from(random.bytes(4)).readUInt32BE() / 2 ** 32;
