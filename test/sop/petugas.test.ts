import { describe, expect, it } from 'vitest';
import type { Penugasan, Petugas } from '../../src/sop/petugas.ts';
import { penggantiPada, peranPada } from '../../src/sop/petugas.ts';
import type { Zona } from '../../src/sop/waktu/waktu.ts';
import { PETUGAS, wib } from './kapuas-uji.ts';

const WIB: Zona = 'Asia/Pontianak';
const tugas = (isi: Partial<Penugasan> = {}): Penugasan => ({
  petugas: 'sekretaris',
  sebagai: 'kepala_opd',
  jenis: 'plt',
  nomor: '800/1',
  dari: '2026-09-08',
  sampai: '2026-09-10',
  ...isi,
});
const peran = (id: string, pada: number, penugasan: readonly Penugasan[] = [], zona: Zona = WIB) =>
  peranPada(id, pada, PETUGAS, penugasan, zona);

describe('roles', () => {
  it('are an officer`s own, and none of somebody unknown', () => {
    expect(peran('hubung', wib('09-08T10:00'))).toEqual(['penghubung']);
    expect(peran('siapa', wib('09-08T10:00'), [tugas({ petugas: 'siapa' })])).toEqual([]);
  });

  it.each([
    ['a role', 'kepala_opd'],
    ['an officer, whose roles then count', 'kepala'],
  ])('come with an assignment as %s', (_, sebagai) => {
    expect(peran('sekretaris', wib('09-08T10:00'), [tugas({ sebagai })])).toEqual(['bidang', 'kepala_opd']);
  });

  it.each(['plt', 'plh', 'an', 'ub'] as const)('by %s count alike', (jenis) => {
    expect(peran('sekretaris', wib('09-08T10:00'), [tugas({ jenis })])).toContain('kepala_opd');
  });

  it('of an assignment are no other officer`s', () => {
    expect(peran('hubung', wib('09-08T10:00'), [tugas()])).toEqual(['penghubung']);
  });

  it('hold on the agency`s days, in its zone', () => {
    const malam = wib('09-07T23:30');
    expect(peran('sekretaris', malam, [tugas()])).toEqual(['bidang']);
    expect(peran('sekretaris', malam, [tugas()], 'Asia/Makassar')).toContain('kepala_opd');
  });

  it('end with the service, those assigned too; a substitute for a seat that is vacant keeps them', () => {
    const pensiun = (id: string): readonly Petugas[] =>
      PETUGAS.map((p) => (p.id === id ? { ...p, berlakuSampai: '2026-09-08' } : p));
    const pada = wib('09-09T00:00');
    const lewat = [tugas({ sebagai: 'kepala' })];
    expect(peranPada('sekretaris', pada, pensiun('sekretaris'), lewat, WIB)).toEqual([]);
    expect(peranPada('sekretaris', pada - 1, pensiun('sekretaris'), lewat, WIB)).toContain('kepala_opd');
    expect(peranPada('sekretaris', pada, pensiun('kepala'), lewat, WIB)).toContain('kepala_opd');
    expect(peranPada('kepala', pada, pensiun('kepala'), [], WIB)).toEqual([]);
  });
});

describe('who stands in for an officer', () => {
  const dua: readonly Petugas[] = [...PETUGAS, { ...PETUGAS[0]!, id: 'kembaran' }];
  const pengganti = (id: string, isi: Partial<Penugasan>, petugas = PETUGAS, pada = wib('09-09T09:00')) =>
    penggantiPada(id, pada, { petugas, penugasan: [tugas(isi)] }, WIB)?.petugas ?? null;

  it('is the Plt. or Plh. of that day, named by the role or by the officer, and nobody who signs by mandate', () => {
    expect(pengganti('kepala', {})).toBe('sekretaris');
    expect(pengganti('kepala', { sebagai: 'kepala', jenis: 'plh' })).toBe('sekretaris');
    for (const jenis of ['an', 'ub'] as const) expect(pengganti('kepala', { jenis })).toBeNull();
    expect(pengganti('kepala', {}, PETUGAS, wib('09-10T23:59'))).toBe('sekretaris');
    expect(pengganti('kepala', {}, PETUGAS, wib('09-11T00:00'))).toBeNull();
    expect(pengganti('sekretaris', {})).toBeNull();
  });

  it('is not told of a role that several hold: nobody knows for whom', () => {
    const sebagai = PETUGAS[0]!.peran[0]!;
    const peminjam = { sebagai, petugas: 'orang-lain' };
    expect(pengganti(PETUGAS[0]!.id, peminjam)).toBe('orang-lain');
    expect(pengganti(PETUGAS[0]!.id, peminjam, dua)).toBeNull();
    expect(pengganti(PETUGAS[0]!.id, { ...peminjam, sebagai: PETUGAS[0]!.id }, dua)).toBe('orang-lain');
  });
});
