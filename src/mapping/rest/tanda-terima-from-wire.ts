import type { HasilKirim, HasilUnggah, KirimanSiap } from '../../ports/lapor-api.ts';
import { err, ok, type Result } from '../../sop/result.ts';
import * as b from './bentuk.ts';

type Terkirim = Omit<Extract<HasilKirim, { jenis: 'terkirim' }>, 'http'>;
type Tersimpan = Extract<HasilUnggah, { jenis: 'tersimpan' }>;

const tindakLanjutWire = b.objek({
  id_tindak_lanjut: b.teksBerisi,
  tracking_id: b.teks,
  diterima_pada: b.waktu,
  status_laporan: b.teks,
});
const kembalikanWire = b.objek({ tracking_id: b.teks });
const lampiranWire = b.objek({ id: b.teksBerisi, sha256: b.teks, ukuran: b.bilanganBulat });

/** The receipt of a send; an error unless it is whole and names the report that was answered. */
export function tandaTerimaFromWire(mentah: unknown, kiriman: KirimanSiap): Result<Terkirim, string> {
  return kiriman.jenis === 'kembalikan'
    ? tandaKembali(mentah, kiriman.trackingId)
    : tandaTindakLanjut(mentah, kiriman.trackingId);
}

function tandaTindakLanjut(mentah: unknown, trackingId: string): Result<Terkirim, string> {
  const hasil = tindakLanjutWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  if (hasil.data.tracking_id !== trackingId) return err(LAPORAN_LAIN);
  const { id_tindak_lanjut: idJauh, diterima_pada: pada, status_laporan: statusLapor } = hasil.data;
  return ok({ jenis: 'terkirim', idJauh, pada, statusLapor });
}

function tandaKembali(mentah: unknown, trackingId: string): Result<Terkirim, string> {
  const hasil = kembalikanWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  if (hasil.data.tracking_id !== trackingId) return err(LAPORAN_LAIN);
  return ok({ jenis: 'terkirim', idJauh: trackingId, pada: null, statusLapor: null });
}

/** The receipt of an upload; an error unless it names the very bytes that were sent. */
export function lampiranFromWire(mentah: unknown, sha256: string, ukuran: number): Result<Tersimpan, string> {
  const hasil = lampiranWire.safeParse(mentah);
  if (!hasil.success) return err(b.sebabDari(hasil.error).join('; '));
  const sama = hasil.data.sha256 === sha256.toLowerCase() && hasil.data.ukuran === ukuran;
  return sama ? ok({ jenis: 'tersimpan', idJauh: hasil.data.id }) : err('sha256: bukan berkas yang dikirim');
}

const LAPORAN_LAIN = 'tracking_id: bukan laporan yang dikirim';
