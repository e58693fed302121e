import { type Tanggal, tanggalPada, type Zona } from '../waktu/waktu.ts';

/** A stop of the SOP's clock, from an event to an event (ms UTC); `selesai` null: it still stands. */
export interface Jeda {
  readonly mulai: number;
  readonly selesai: number | null;
  readonly sebab: 'minta-kelengkapan' | 'pengembalian' | 'kaitan';
}

/** The pause that takes a day out of a count of days: from the day after it began to the day it ended. */
export const jedaPadaHari = (jeda: readonly Jeda[], tanggal: Tanggal, zona: Zona): Jeda | undefined =>
  jeda.find(
    ({ mulai, selesai }) =>
      tanggalPada(mulai, zona) < tanggal && (selesai === null || tanggal <= tanggalPada(selesai, zona)),
  );

/** The pause that began before an instant and still stands at it. */
export const jedaPadaSaat = (jeda: readonly Jeda[], saat: number): Jeda | undefined =>
  jeda.find(({ mulai, selesai }) => mulai < saat && (selesai === null || saat < selesai));

/** [mulai, selesai) in ms UTC. */
export type Potongan = readonly [mulai: number, selesai: number];

/** What is left of a stretch when the pauses are cut out of it, in order. Overlapping pauses cut once. */
export const tanpaJeda = (waktu: Potongan, jeda: readonly Jeda[]): readonly Potongan[] =>
  jeda.reduce<readonly Potongan[]>(
    (sisa, satu) => sisa.flatMap((potongan) => potong(potongan, satu)),
    [waktu],
  );

function potong([mulai, selesai]: Potongan, jeda: Jeda): readonly Potongan[] {
  const akhirJeda = jeda.selesai ?? Number.POSITIVE_INFINITY;
  if (akhirJeda <= jeda.mulai) return [[mulai, selesai]];
  const sebelum: Potongan = [mulai, Math.min(selesai, jeda.mulai)];
  const sesudah: Potongan = [Math.max(mulai, akhirJeda), selesai];
  return [sebelum, sesudah].filter(([a, b]) => a < b);
}
