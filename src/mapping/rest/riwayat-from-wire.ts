import { z } from 'zod';
import type { Riwayat } from '../../ports/lapor-api.ts';
import type { EntriRiwayat } from '../../sop/laporan/laporan.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';
import { waktuFromRiwayat } from './waktu-riwayat.ts';

const riwayatWire = b.daftar(z.unknown());
const entriWire = b.objek({ tanggal: b.teks, responder: b.teksAtauKosong, keterangan: b.teks });

/** The public history. A line that cannot be read is left out and counted; a wrong envelope is no answer. */
export function riwayatFromWire(mentah: unknown): Result<Riwayat, string> {
  const hasil = riwayatWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const entri = hasil.data.map(entriFromWire).filter((e) => e !== null);
  return ok({ entri, dilewati: hasil.data.length - entri.length });
}

function entriFromWire(mentah: unknown): EntriRiwayat | null {
  const hasil = entriWire.safeParse(mentah);
  if (!hasil.success) return null;
  const pada = waktuFromRiwayat(hasil.data.tanggal);
  if (pada === null) return null;
  return { pada, responder: hasil.data.responder ?? null, keterangan: hasil.data.keterangan };
}
