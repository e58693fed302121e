import type { Kasus } from './kasus.ts';

/** A bidang that was asked and has not answered. */
export interface BidangDitunggu {
  /** null: its name was erased with the texts of the case. */
  readonly nama: string | null;
  /** When it was first asked (ms UTC): asking again does not make the wait any shorter. */
  readonly sejak: number;
  /** The answer was asked for before this time (ms UTC). */
  readonly sebelum: number | null;
}

export const bidangDitunggu = (
  { bidang }: Pick<Kasus, 'bidang'>,
  nama: ReadonlyMap<number, string>,
): readonly BidangDitunggu[] =>
  bidang
    .filter((b) => b.dijawab === null)
    .map((b) => ({ nama: nama.get(b.n) || null, sejak: b.diminta, sebelum: b.sebelum }));

export const lewatBatas = ({ sebelum }: Pick<BidangDitunggu, 'sebelum'>, sekarang: number): boolean =>
  sebelum !== null && sebelum < sekarang;
