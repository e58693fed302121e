import type { ButirLaporan, HalamanLaporan } from '../../ports/lapor-api.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';
import { kunciSah, kursorDariKunci } from './kursor.ts';
import { laporanDimintaFromF01, laporanFromF01 } from './laporan-from-wire.ts';

/** The answer of getreports. INVENTED (docs/decisions/0010). */
const halamanWire = b.objek({
  status: b.berhasil,
  server_time: b.waktu,
  /** Both empty on the last page. The remote names them: of a row that cannot be read we could not tell. */
  next_updated: b.teks,
  next_id: b.teks,
  reports: b.daftar,
});

/** One page; an error where the envelope is incomplete: then it is no answer. */
export function halamanFromF01(mentah: unknown, bytes: number): Result<HalamanLaporan, string> {
  const hasil = halamanWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const { reports, server_time: waktuServer, next_updated: updated, next_id: id } = hasil.data;
  const terakhir = updated === '' && id === '';
  if (!terakhir && !kunciSah({ updated, id })) return err('next_updated, next_id: bukan kunci baris');
  const kursorBerikutnya = terakhir ? null : kursorDariKunci({ updated, id });
  return ok({ butir: reports.map(laporanFromF01), kursorBerikutnya, waktuServer, bytes });
}

/** The answer to a read of one id: exactly one row, or it is no answer. */
export function laporanTunggalFromF01(mentah: unknown, diminta: string): Result<ButirLaporan, string> {
  const hasil = halamanWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const { reports } = hasil.data;
  return reports.length === 1
    ? ok(laporanDimintaFromF01(reports[0], diminta))
    : err(`reports: ${reports.length} baris, bukan satu`);
}
