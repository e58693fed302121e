import type { Faults } from '../sandbox/gangguan.ts';
import { bilangan } from './bilangan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { opsiTeks } from './konteks.ts';

const FAULTS: readonly Faults[] = ['none', 'mild', 'harsh'];
const PORT = 8731;
const REPORTS = 60;
const SEED = 1;
/** Beyond this the list itself takes minutes. */
const REPORTS_MAKS = 1_000_000;

/** A LAPOR!-style server on this machine, until a signal. Its state lies in memory: a restart forgets it. */
export const jalankan: Perintah = async (konteks, masukan) => {
  // Asked for first: whoever reads the address may send a signal at once.
  const { keluar, katalog, henti } = konteks;
  const port = bilangan(opsiTeks(masukan, 'port') ?? String(PORT), 0, 65_535);
  const reports = bilangan(opsiTeks(masukan, 'reports') ?? String(REPORTS), 0, REPORTS_MAKS);
  const seed = bilangan(opsiTeks(masukan, 'seed') ?? String(SEED), 0, Number.MAX_SAFE_INTEGER);
  const faults = FAULTS.find((f) => f === (opsiTeks(masukan, 'faults') ?? 'none'));
  if (port === null || reports === null || seed === null || faults === undefined) {
    keluar.warta(
      katalog.umum.nilaiSalah(
        '--port, --reports, --seed, --faults',
        `0-65535, 0-${REPORTS_MAKS}, 0-…, ${FAULTS.join(' | ')}`,
      ),
    );
    return KELUAR.pemakaian;
  }
  const { bukaSandbox } = await import('../app/sandbox.ts');
  const sandbox = await bukaSandbox({ port, reports, faults, seed });
  const { url, urlSandbox, token } = sandbox;
  if (konteks.json)
    keluar.tulis(JSON.stringify({ url, url_sandbox: urlSandbox, token, reports, faults, seed }));
  else
    for (const baris of katalog.sandbox({ url, urlSandbox, token, reports, faults, seed }))
      keluar.tulis(baris);
  await new Promise<void>((selesai) => {
    if (henti.aborted) selesai();
    else henti.addEventListener('abort', () => selesai(), { once: true });
  });
  await sandbox.close();
  return KELUAR.baik;
};
