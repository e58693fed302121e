import type { Dunia } from './dunia.ts';
import type { Gangguan } from './gangguan.ts';
import type { LaporanKawat } from './kawat.ts';

/** What an answer of the agency does, whatever the dialect: one public entry, and the report is in progress. */
export function tanggapi(
  { dunia, gangguan }: { readonly dunia: Dunia; readonly gangguan: Gangguan },
  { tracking_id, instansi_terdisposisi: responder }: LaporanKawat,
  keterangan: string,
  saat: number | undefined,
): { readonly pada: number; readonly status_laporan: string } {
  const status_laporan = 'Proses';
  const riwayat = { responder, keterangan, tampakSesudah: gangguan.keterlambatan().visLagMs };
  const pada = dunia.ubah(tracking_id, { timpa: { status_laporan }, riwayat, ...(saat && { pada: saat }) });
  return { pada: pada ?? dunia.waktu(), status_laporan };
}
