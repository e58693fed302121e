import type { CatatanLembar, HasilLembar, SaluranLembar } from '../../ports/store.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import type { SaatBaca } from '../tampilan/waktu-terbaca.ts';
import { jamTeks, tanggalTeks } from '../tampilan/waktu-terbaca.ts';

/** When the last digests went, in one line. */
export function catatanTeks(semua: readonly CatatanLembar[], { katalog, zona }: SaatBaca): string {
  const { status } = katalog.lembarTenggat;
  const [pertama] = semua;
  if (pertama === undefined) return status.belum;
  const petugas = new Set(semua.map((c) => c.petugas)).size;
  const kosong = semua.filter(({ hasil }) => hasil === 'kosong').length;
  return status.terakhir(tanggalTeks(pertama.hari, katalog), jamTeks(pertama.mulai, zona), petugas, kosong);
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

export const diragukan = ({ hasil, mulai }: CatatanLembar, sekarang: number): boolean =>
  hasil === 'tak-pasti' || (hasil === null && sekarang - mulai > TERLALU_LAMA_MS);

/** What a pass did of them, in one line; null: nothing was due. */
export function lembarPagiTeks(
  { berkas, surel }: Readonly<Record<SaluranLembar, readonly HasilLembar['hasil'][]>>,
  { lembarTenggat: { pagi: kata } }: Katalog,
): string | null {
  const semua = [...berkas, ...surel];
  const jumlah = (dari: readonly HasilLembar['hasil'][], ...hasil: readonly HasilLembar['hasil'][]) =>
    dari.filter((satu) => hasil.includes(satu)).length;
  const rincian = [
    [jumlah(berkas, 'terkirim'), kata.berkas],
    [jumlah(surel, 'terkirim'), kata.surel],
    [jumlah(semua, 'kosong'), kata.kosong],
    [jumlah(semua, 'gagal', 'tak-pasti'), kata.gagal],
  ] as const;
  const ada = rincian.flatMap(([n, teks]) => (n === 0 ? [] : [teks(n)]));
  return ada.length === 0 ? null : kata.hasil(ada.join(', '));
}

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
