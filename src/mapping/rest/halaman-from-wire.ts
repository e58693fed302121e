import { z } from 'zod';
import type { HalamanLaporan } from '../../ports/lapor-api.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';
import { laporanFromWire } from './laporan-from-wire.ts';

const halamanWire = b.objek({
  data: b.daftar(z.unknown()),
  kursor_berikutnya: b.teks.nullable(),
  waktu_server: b.waktu,
});

/** One page; an error where the envelope is incomplete: then it is no answer. */
export function halamanFromWire(mentah: unknown, bytes: number): Result<HalamanLaporan, string> {
  const hasil = halamanWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const { data, kursor_berikutnya: kursorBerikutnya, waktu_server: waktuServer } = hasil.data;
  return ok({ butir: data.map(laporanFromWire), kursorBerikutnya, waktuServer, bytes });
}
