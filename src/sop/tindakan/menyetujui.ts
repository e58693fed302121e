import type { TindakanSop } from '../definisi/definisi.ts';

const MENYETUJUI = ['setujui-konsep', 'setujui-jawaban'];

/** Whether an action approves a draft. */
export const menyetujui = (tindakan: Pick<TindakanSop, 'efek'> | undefined): boolean =>
  tindakan?.efek.some((efek) => MENYETUJUI.includes(efek)) ?? false;
