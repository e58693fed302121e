import type { App } from '../../app.ts';
import type { BaRinci, KasusRinci } from '../../ports/store.ts';

/** A case that was passed to APIP is open to the officer named there alone, while in service, or who stands in for them. */
export const tertutupBagi = (
  { mesin, clock }: Pick<App, 'mesin' | 'clock'>,
  { kasus }: Pick<KasusRinci, 'kasus'>,
  sebagai: string | null,
): boolean => !mesin.dibukaBagi(kasus, sebagai, clock.now());

/** A Berita Acara is hidden with one of its reports, but from whoever is to approve it now. */
export async function baTertutup(
  { mesin, clock, store }: Pick<App, 'mesin' | 'clock' | 'store'>,
  { ba, trackingId }: Pick<BaRinci, 'ba' | 'trackingId'>,
  sebagai: string | null,
): Promise<boolean> {
  const semua: KasusRinci[] = [];
  for (const satu of trackingId) {
    const rinci = await store.kasus(satu);
    if (rinci !== null) semua.push(rinci);
  }
  if (!semua.some((rinci) => tertutupBagi({ mesin, clock }, rinci, sebagai))) return false;
  const kasus = semua.map((rinci) => rinci.kasus);
  return !mesin.baUntukDisetujui(ba, kasus, clock.now(), sebagai);
}

/** Whether one of these reports is hidden from this officer. */
export async function adaTertutup(
  app: App,
  laporan: readonly (string | null)[],
  sebagai: string | null,
): Promise<boolean> {
  for (const satu of laporan) {
    const rinci = satu === null ? null : await app.store.kasus(satu);
    if (rinci !== null && tertutupBagi(app, rinci, sebagai)) return true;
  }
  return false;
}

/** A Berita Acara without what anybody wrote in it: its numbers and state stand in the office's register. */
export const tanpaIsi = (ba: BaRinci): BaRinci => ({
  ...ba,
  orang: [],
  dasar: [],
  nilai: {},
  teks: {},
  berkas: [],
  tindakan: ba.tindakan.map((t) => ({ ...t, teks: {} })),
});
