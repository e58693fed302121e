import { describe, expect, it } from 'vitest';
import {
  TENGOKAN_MAKS,
  tungguTerlama,
  waktuPercobaan,
  waktuTengokan,
} from '../../src/connector/jadwal-ulang.ts';
import { randomBerbenih } from '../kembaran/random.ts';

const MENIT = 60_000;
const JADWAL = [0, MENIT, 5 * MENIT, 30 * MENIT];
const tengah = { next: () => 0.5, bytes: () => new Uint8Array() };

const saat = (isi: Partial<Parameters<typeof waktuPercobaan>[2]> = {}) => ({
  sekarang: 1_000_000,
  random: tengah,
  tenggat: null,
  ...isi,
});

describe('the next try', () => {
  it('waits as the schedule says before the n-th', () => {
    expect([1, 2, 3, 4].map((n) => (waktuPercobaan(n, JADWAL, saat()) ?? 0) - 1_000_000)).toEqual(JADWAL);
  });

  it('is none after the last', () => {
    expect(waktuPercobaan(5, JADWAL, saat())).toBeNull();
    expect(waktuPercobaan(1, [], saat())).toBeNull();
  });

  it('is spread by a fifth to both sides', () => {
    const random = randomBerbenih(3);
    const tunggu = Array.from(
      { length: 500 },
      () => (waktuPercobaan(4, JADWAL, saat({ random })) ?? 0) - 1_000_000,
    );
    expect(Math.min(...tunggu)).toBeGreaterThanOrEqual(24 * MENIT);
    expect(Math.max(...tunggu)).toBeLessThanOrEqual(36 * MENIT);
    expect(Math.max(...tunggu) - Math.min(...tunggu)).toBeGreaterThan(11 * MENIT);
  });
});

describe('a nearer national deadline', () => {
  const dengan = (sisa: number, n = 4) =>
    (waktuPercobaan(n, JADWAL, saat({ tenggat: 1_000_000 + sisa })) ?? 0) - 1_000_000;

  it('brings the try forward to half of the time that is left', () => {
    expect(dengan(20 * MENIT)).toBe(10 * MENIT);
  });

  it('leaves the remote a minute all the same', () => {
    expect(dengan(MENIT)).toBe(MENIT);
  });

  it('never puts a try off', () => {
    expect(dengan(MENIT / 2, 2)).toBe(MENIT);
    const [pendek] = [waktuPercobaan(1, [20_000], saat({ tenggat: 1_010_000 }))];
    expect(pendek).toBe(1_020_000);
  });

  it('changes nothing when it is far, or past', () => {
    expect(dengan(31 * MENIT)).toBe(30 * MENIT);
    expect(dengan(-MENIT)).toBe(30 * MENIT);
  });
});

describe('looks', () => {
  const tunggu = (n: number, jadwal = JADWAL) => (waktuTengokan(n, jadwal, saat({})) ?? 0) - 1_000_000;

  it('wait as tries do, at least a minute, and end with the eighth', () => {
    expect([2, 3, 4].map((n) => tunggu(n))).toEqual([MENIT, 5 * MENIT, 30 * MENIT]);
    expect([TENGOKAN_MAKS, waktuTengokan(9, JADWAL, saat({}))]).toEqual([8, null]);
  });

  it('keep to the last wait of a schedule that is shorter than they are many', () => {
    expect([2, 8].map((n) => tunggu(n, [0, 5 * MENIT]))).toEqual([5 * MENIT, 5 * MENIT]);
    expect(tunggu(8, [0])).toBe(MENIT);
  });
});

it('the longest wait is of the schedule with its jitter, of the remote, or until an effect shows', () => {
  const jam = 60 * MENIT;
  expect(tungguTerlama([0, 10 * jam], MENIT)).toBe(12 * jam);
  expect(tungguTerlama([0], MENIT)).toBe(6 * jam);
  expect(tungguTerlama([0], 20 * jam)).toBe(20 * jam);
});
