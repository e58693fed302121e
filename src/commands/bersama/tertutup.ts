import type { App } from '../../app.ts';
import type { BaRinci, KasusRinci, Ringkasan } from '../../ports/store.ts';
import type { KonteksPerintah } from '../kerangka/konteks.ts';

/** In whose name it is read, and who sits at the keyboard. */
type Pembaca = Pick<KonteksPerintah, 'sebagai' | 'dicatatOleh'>;

/** A case that was passed to APIP is open to the officer named there alone, while in service, or who stands in for them. */
export const tertutupBagi = (
  { mesin, clock }: Pick<App, 'mesin' | 'clock'>,
  { kasus }: Pick<KasusRinci, 'kasus'>,
  pembaca: Pembaca,
): boolean => !mesin.dibukaBagi(kasus, pembacaKasus({ mesin }, kasus, pembaca), clock.now());

/** The person concerned who types in another's name is the one who reads. */
export const pembacaKasus = (
  { mesin }: Pick<App, 'mesin'>,
  kasus: KasusRinci['kasus'],
  { sebagai, dicatatOleh }: Pembaca,
): string | null => (mesin.adalahTerlapor(kasus, dicatatOleh) ? dicatatOleh : sebagai);

/** How many open cases at APIP nobody can open today, so that nobody can work on them. */
export const apipTanpaPetugas = (
  { mesin, clock, config }: Pick<App, 'mesin' | 'clock' | 'config'>,
  { diApip = [] }: Pick<Ringkasan, 'diApip'>,
): number =>
  diApip.filter((kasus) => !config.petugas.some(({ id }) => mesin.dibukaBagi(kasus, id, clock.now()))).length;

/** A Berita Acara is hidden with one of its reports, but from whoever is to approve it now. */
export async function baTertutup(
  { mesin, clock, store }: Pick<App, 'mesin' | 'clock' | 'store'>,
  { ba, trackingId }: Pick<BaRinci, 'ba' | 'trackingId'>,
  pembaca: Pembaca,
): Promise<boolean> {
  const semua: KasusRinci[] = [];
  for (const satu of trackingId) {
    const rinci = await store.kasus(satu);
    if (rinci !== null) semua.push(rinci);
  }
  if (!semua.some((rinci) => tertutupBagi({ mesin, clock }, rinci, pembaca))) return false;
  const kasus = semua.map((rinci) => rinci.kasus);
  const siapa = kasus.map((satu) => pembacaKasus({ mesin }, satu, pembaca));
  return !siapa.every((satu) => mesin.baUntukDisetujui(ba, kasus, clock.now(), satu));
}

/** Whether one of these reports is hidden from this officer. */
export async function adaTertutup(
  app: App,
  laporan: readonly (string | null)[],
  pembaca: Pembaca,
): Promise<boolean> {
  for (const satu of laporan) {
    const rinci = satu === null ? null : await app.store.kasus(satu);
    if (rinci !== null && tertutupBagi(app, rinci, pembaca)) return true;
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
