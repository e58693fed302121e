import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../peers');

/** Why a peer cannot be measured here; null: it can. Peers are no dependency of the program. */
export const pembandingTiada = (paket: string): string | null =>
  existsSync(join(FOLDER, 'node_modules', paket)) ? null : 'pasang dulu: npm ci --prefix bench/peers';

/** @throws when npm fails */
export function pasangPembanding(): void {
  const { status } = spawnSync('npm', ['ci', '--prefix', FOLDER], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm ci --prefix bench/peers: ${status}`);
}
