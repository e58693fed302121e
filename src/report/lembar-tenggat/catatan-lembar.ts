import type { CatatanLembar } from '../../ports/store.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import type { SaatBaca } from '../tampilan/waktu-terbaca.ts';
import { jamTeks, tanggalTeks } from '../tampilan/waktu-terbaca.ts';

/** When the last digests went, in one line. */
export function catatanTeks(semua: readonly CatatanLembar[], { katalog, zona }: SaatBaca): string {
  const { status } = katalog.lembarTenggat;
  const [pertama] = semua;
  if (pertama === undefined) return status.belum;
  const petugas = new Set(semua.map((c) => c.petugas)).size;
  return status.terakhir(tanggalTeks(pertama.hari, katalog), jamTeks(pertama.mulai, zona), petugas);
}

/** What of them failed, or may have. */
export function catatanMasalah(
  semua: readonly CatatanLembar[],
  { katalog, sekarang }: SaatBaca,
): readonly string[] {
  const { status } = katalog.lembarTenggat;
  return semua.flatMap((c) => {
    if (c.hasil === 'gagal') return [status.gagal(c.petugas, status.saluran[c.saluran], c.kelas ?? '')];
    return diragukan(c, sekarang) ? [status.takPasti(c.petugas)] : [];
  });
}

/** On its way for so long (ms) that its process is gone. */
const TERLALU_LAMA_MS = 15 * 60_000;

const diragukan = ({ hasil, mulai }: CatatanLembar, sekarang: number): boolean =>
  hasil === 'tak-pasti' || (hasil === null && sekarang - mulai > TERLALU_LAMA_MS);

export const catatanJson = (semua: readonly CatatanLembar[], { zona }: Pick<SaatData, 'zona'>) =>
  semua.map(({ hari, petugas, saluran, mulai, percobaan, hasil, kelas, selesai }) => ({
    hari,
    petugas,
    saluran,
    mulai: isoDenganOffset(mulai, zona),
    selesai: selesai === null ? null : isoDenganOffset(selesai, zona),
    percobaan,
    hasil,
    kelas,
  }));
