import { describe, expect, it } from 'vitest';
import { kodeLintasan } from '../../src/commands/sync.ts';
import type { HasilLintasan } from '../../src/connector/lintasan.ts';
import { PULL_KOSONG } from '../../src/connector/pull.ts';

const BERES: HasilLintasan = {
  pull: PULL_KOSONG.hitungan,
  push: { sent: 0, failed: 0, waiting: 0, unknown: 0 },
  remote: 'ok',
  alarm: { '50': 0, '80': 0, jatuh: 0, lewat: 0 },
  braked: null,
  perluOrang: false,
  menunggu: { karantina: 0, gagal: 0, belumPasti: 0 },
  bersambungan: true,
  tersangkut: null,
  pemulihan: null,
  indukBerakhir: 0,
};
const REM = {
  run: 'run-1',
  sebab: { jenis: 'kosong', instansi: '5501', terbuka: 6 },
  pada: 0,
  diterima: false,
} as const;

describe('the exit code of a pass', () => {
  it.each<[string, Partial<HasilLintasan>, number]>([
    ['with nothing to say', {}, 0],
    ['with something that waits for a person', { perluOrang: true }, 3],
    ['stopped by a brake', { braked: REM }, 5],
    ['whose credentials were refused', { remote: 'refused' }, 6],
    ['that did not reach the remote', { remote: 'unavailable' }, 7],
  ])('%s', (_, ubah, kode) => {
    expect(kodeLintasan({ ...BERES, ...ubah })).toBe(kode);
  });

  it('is 5 before 6 before 7 before 3', () => {
    const semua = { ...BERES, perluOrang: true, remote: 'refused', braked: REM } as const;
    expect(kodeLintasan(semua)).toBe(5);
    expect(kodeLintasan({ ...semua, braked: null })).toBe(6);
    expect(kodeLintasan({ ...semua, braked: null, remote: 'unavailable' })).toBe(7);
  });
});
