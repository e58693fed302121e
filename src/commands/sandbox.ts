import type { OpsiBukaSandbox } from '../app/sandbox.ts';
import { bacaDurasi } from '../config/durasi.ts';
import type { Faults } from '../sandbox/gangguan.ts';
import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Masukan, Perintah } from './kerangka/konteks.ts';
import { opsiTeks } from './kerangka/konteks.ts';
import { bilangan } from './masukan/bilangan.ts';

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
  const opsi = opsiDari(masukan);
  if (opsi === null) {
    const boleh = `0-65535, 0-${REPORTS_MAKS}, 0-…, ${FAULTS.join(' | ')}, 30s | 15m | 2h`;
    keluar.warta(
      katalog.umum.nilaiSalah('--port, --reports, --seed, --faults, --max-late, --vis-lag', boleh),
    );
    return KELUAR.pemakaian;
  }
  const { bukaSandbox } = await import('../app/sandbox.ts');
  const sandbox = await bukaSandbox(opsi);
  const { url, urlF01, urlSandbox, token } = sandbox;
  const { reports, faults, seed } = opsi;
  if (konteks.json)
    keluar.tulis(
      JSON.stringify({ url, url_f01: urlF01, url_sandbox: urlSandbox, token, reports, faults, seed }),
    );
  else
    for (const baris of katalog.sandbox({ url, urlF01, urlSandbox, token, reports, faults, seed }))
      keluar.tulis(baris);
  await new Promise<void>((selesai) => {
    if (henti.aborted) selesai();
    else henti.addEventListener('abort', () => selesai(), { once: true });
  });
  await sandbox.close();
  return KELUAR.baik;
};

/** null: one of them cannot be. */
function opsiDari(masukan: Masukan): OpsiBukaSandbox | null {
  const angka = (nama: string, bawaan: number, maks: number) =>
    bilangan(opsiTeks(masukan, nama) ?? String(bawaan), 0, maks);
  const port = angka('port', PORT, 65_535);
  const reports = angka('reports', REPORTS, REPORTS_MAKS);
  const seed = angka('seed', SEED, Number.MAX_SAFE_INTEGER);
  const faults = FAULTS.find((f) => f === (opsiTeks(masukan, 'faults') ?? 'none'));
  const maxLateMs = durasi(masukan, 'max-late');
  const visLagMs = durasi(masukan, 'vis-lag');
  if (port === null || reports === null || seed === null || faults === undefined) return null;
  if (maxLateMs === null || maxLateMs === 0 || visLagMs === null) return null;
  const terlambat = {
    ...(maxLateMs !== undefined && { maxLateMs }),
    ...(visLagMs !== undefined && { visLagMs }),
  };
  return { port, reports, seed, faults, terlambat };
}

/** undefined: not given; null: no duration. */
function durasi(masukan: Masukan, nama: string): number | null | undefined {
  const teks = opsiTeks(masukan, nama);
  if (teks === null) return undefined;
  const hasil = bacaDurasi(teks);
  return hasil.ok ? hasil.value : null;
}
