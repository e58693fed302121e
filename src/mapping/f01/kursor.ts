import { waktuFromF01 } from './waktu-f01.ts';

/** The pair (updated, id) of the last row seen: where the next page begins, also when that row has changed since. */
export interface KunciBaris {
  readonly updated: string;
  readonly id: string;
}

const ID = /^[0-9]{1,32}$/;

export const kunciSah = ({ updated, id }: KunciBaris): boolean =>
  waktuFromF01(updated) !== null && ID.test(id);

/** Opaque to the connector: `2026-01-03 09:15:00/5501001`. */
export const kursorDariKunci = ({ updated, id }: KunciBaris): string => `${updated}/${id}`;

/** null: no cursor of this dialect. */
export function kunciDariKursor(kursor: string): KunciBaris | null {
  const [updated = '', id = '', ...lebih] = kursor.split('/');
  const kunci = { updated, id };
  return lebih.length === 0 && kunciSah(kunci) ? kunci : null;
}
