import { expect } from 'vitest';
import type { ButirLaporan } from '../../src/ports/lapor-api.ts';
import { tanpaNilai } from './fuzz.ts';

/** A record that breaks its dialect's types: why without its values, and kept as it came, for a person and `karantina retry`. */
export function periksaButirCacat(
  butir: Extract<ButirLaporan, { jenis: 'masalah' }>,
  mentah: unknown,
  baca: (mentah: unknown) => ButirLaporan,
): void {
  const { sebab, mentah: tersimpan, trackingId } = butir.masalah;
  expect(sebab.length).toBeGreaterThan(0);
  tanpaNilai(sebab);
  expect(tersimpan).toBe(JSON.stringify(mentah));
  expect(trackingId ?? '').toMatch(/^[0-9]{0,32}$/);
  expect(baca(JSON.parse(tersimpan))).toEqual(butir);
}
